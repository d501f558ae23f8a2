import {
  DEFAULTS,
  findSharedText,
  overlap,
  RELEASE_WORDS,
  type SharedText,
  shingles,
  shingleWords,
} from "../../../weighing/index.ts";
import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import type { ReadText } from "./read-texts.ts";
import { rootOf } from "./roots.ts";

/** Sources that share text word by word, with every figure and the longest run. */
export function byText(input: ProposalInput): OriginProposal[] {
  const byId = new Map(input.texts.map((text) => [text.id, text]));
  return findSharedText(input.texts.map(({ id, text }) => ({ id, text }))).flatMap((shared) => {
    const [a, b] = [byId.get(shared.a), byId.get(shared.b)];
    if (a === undefined || b === undefined) return [];
    return [
      proposalOf({
        basis: "same-text",
        members: [a.id, b.id],
        ...rootOf([a, b], input),
        measure: measureOf(shared),
        why: `${a.name} and ${b.name} share a run of ${shared.run.words} words: “${shortened(shared.run.text)}”.`,
      }),
    ];
  });
}

function measureOf({ containmentAinB, containmentBinA, resemblance, run }: SharedText): string {
  const contained = Math.max(containmentAinB, containmentBinA).toFixed(2);
  return `containment ${contained}, resemblance ${resemblance.toFixed(2)}, longest run ${run.words} words`;
}

const SHOWN = 160;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}

/** Texts made from a press release: a fifth of it word by word, or its quotations reused. */
export function byRelease(input: ProposalInput): OriginProposal[] {
  const read = input.texts.map((text) => ({ text, shingles: shingles(shingleWords(text.text)) }));
  return read
    .filter(({ text }) => isRelease(text))
    .flatMap((release) =>
      read.flatMap((article) => {
        if (article === release || isRelease(article.text)) return [];
        const { containmentAinB } = overlap(release.shingles, article.shingles);
        const quoted = reusedQuotation(release.text, article.text);
        const contained = containmentAinB >= DEFAULTS.releaseContainment.value;
        if (!contained && quoted === undefined) return [];
        const how = contained
          ? `takes over ${Math.round(containmentAinB * 100)} per cent of the release ${release.text.name} word by word`
          : `repeats a quotation of the release ${release.text.name}: “${shortened(quoted ?? "")}”`;
        return [
          proposalOf({
            basis: "press-release",
            members: [release.text.id, article.text.id],
            root: release.text.id,
            rootWhy: "it is the release",
            measure: `containment ${containmentAinB.toFixed(2)}${quoted === undefined ? "" : ", a quotation verbatim"}`,
            why: `${article.text.name} ${how}.`,
          }),
        ];
      }),
    );
}

// A text says what it is at its head.
const HEAD = 400;

function isRelease({ source, text }: ReadText): boolean {
  if (source.sourceKind === "statement") return true;
  const head = text.slice(0, HEAD).toLowerCase();
  return RELEASE_WORDS.some((words) => head.includes(words));
}

function reusedQuotation(release: ReadText, article: ReadText): string | undefined {
  const words = ` ${shingleWords(article.text).join(" ")} `;
  return release.audit.quotations
    .map(({ inner }) => inner.text)
    .find((quotation) => {
      const own = shingleWords(quotation);
      return own.length >= DEFAULTS.quotationWords.value && words.includes(` ${own.join(" ")} `);
    });
}
