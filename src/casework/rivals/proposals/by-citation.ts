/** Who cites whom: by what a claim is attributed to, by a hyperlink or printed address, and by what was taken from what. */
import { findCircle } from "../../../weighing/index.ts";
import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import { nameWords, plainUrl, type ReadText } from "./read-texts.ts";
import { rootOf } from "./roots.ts";

export function findCitations(texts: readonly ReadText[]): ProposalInput["citations"] {
  return texts.flatMap((from) => {
    const cited = citedNames(from);
    const linked = new Set(
      [...from.links, ...printedAddresses(from.text)].flatMap((url) => plainUrl(url) ?? []),
    );
    return texts.flatMap((to) => {
      if (to.id === from.id || sharesName(from, to)) return parentOf(from, to);
      const how = [
        ...cited
          .filter((words) => to.calledBy.some((name) => holds(words, name)))
          .map((words) => `names “${words.join(" ")}”`),
        ...to.urls.filter((url) => url.includes("/") && linked.has(url)).map((url) => `links to ${url}`),
      ];
      const [first] = how;
      return first === undefined ? parentOf(from, to) : [{ from: from.id, to: to.id, how: first }];
    });
  });
}

/** Two sources of one outlet name each other by naming themselves. */
function sharesName(a: ReadText, b: ReadText): boolean {
  return a.calledBy.some((name) => b.calledBy.some((other) => name.join(" ") === other.join(" ")));
}

function parentOf(from: ReadText, to: ReadText): ProposalInput["citations"] {
  const { parentSource, parentRelation } = from.source;
  return parentSource === to.id
    ? [{ from: from.id, to: to.id, how: `is a ${parentRelation ?? "part"} of it` }]
    : [];
}

/** Whoever speaks in a text by name, as accepted claims and the reading of the text have it. */
function citedNames({ audit, claims }: ReadText): string[][] {
  const accepted = claims.flatMap(({ attribution }) =>
    attribution.flatMap(({ speaker }) => [speaker.name, speaker.words].filter((each) => each !== undefined)),
  );
  const read = audit.attributions.flatMap(({ source, medium }) => [source?.text, medium?.text]);
  const all = [...accepted, ...read].map((each) => nameWords(each ?? "")).filter(({ length }) => length > 0);
  return [...new Map(all.map((words) => [words.join(" "), words])).values()];
}

/** Whether the words of a name stand among these, one after the other. */
function holds(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, at) => name.every((word, index) => words[at + index] === word));
}

function printedAddresses(text: string): string[] {
  return text.match(/https?:\/\/[^\s"'<>)\]]{3,500}/g) ?? [];
}

/** One proposal for each that cites another; those in a circle together, since a circle has no root and counts once. */
export function byCitation(input: ProposalInput): OriginProposal[] {
  const { texts, citations } = input;
  const byId = new Map(texts.map((text) => [text.id, text]));
  const circle = [...new Set(findCircle(citations) ?? [])];
  const inCircle = (id: string) => circle.includes(id);
  const pairs = citations
    .filter(({ from, to }) => !(inCircle(from) && inCircle(to)))
    .map(({ from, to, how }) => {
      const [citing, cited] = [byId.get(from), byId.get(to)];
      return proposalOf({
        basis: "cites",
        members: [from, to],
        root: to,
        rootWhy: "it is cited",
        measure: how,
        why: `${citing?.name ?? from} ${how}, which is ${cited?.name ?? to}.`,
      });
    });
  const members = circle.flatMap((id) => byId.get(id) ?? []);
  if (members.length === 0) return pairs;
  const together = proposalOf({
    basis: "cites",
    members: circle,
    ...rootOf(members, input),
    measure: `a circle of ${circle.length}`,
    why: `${members.map(({ name }) => name).join(", ")} cite one another in a circle: none of them is the origin, and together they count once.`,
  });
  return [together, ...pairs];
}
