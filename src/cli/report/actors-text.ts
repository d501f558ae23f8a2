import type { ListedActor, ProposedActor, ShownActor } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { claimLine, type Lines, linesFor, someOf } from "./world-lines.ts";

/** What each schema is, for those who do not know FollowTheMoney. */
const SCHEMATA: Readonly<Record<ListedActor["schema"], string>> = {
  Person: "person",
  Organization: "organisation",
  Company: "company",
  PublicBody: "public body",
  LegalEntity: "person or body, not said which",
  Vehicle: "vehicle",
};

export function describeActors(actors: readonly ListedActor[], proposed: number, terminal: Terminal): string {
  const lines = linesFor(terminal);
  const width = Math.max(4, ...actors.map(({ handle }) => handle.length)) + 2;
  const rows = actors.map((actor) => {
    const others = actor.names.map(({ name }) => name).filter((name) => name !== actor.label);
    const also = others.length === 0 ? "" : `; also ${others.map((name) => `“${name}”`).join(", ")}`;
    const counts = `makes ${counted(actor.says.length, "claim")}, named in ${counted(actor.saidOf.length, "claim")} of others from ${counted(actor.origins, "origin")}`;
    return [
      lines.item(`${actor.label} (${kindOf(actor)})${also}`, actor.handle.padEnd(width)),
      lines.faint(counts, " ".repeat(width)),
    ].join("\n");
  });
  const rest =
    proposed === 0
      ? []
      : [
          "",
          lines.faint(
            `${counted(proposed, "name")} of accepted claims not said whose: careo actors propose CASE.`,
          ),
        ];
  return `${[...(rows.length === 0 ? ["No actor has been entered."] : rows), ...rest].join("\n")}\n`;
}

function kindOf({ schema, protected: isProtected }: Pick<ListedActor, "schema" | "protected">): string {
  return `${SCHEMATA[schema]}${isProtected ? ", protected" : ""}`;
}

export function describeProposedActors(proposed: readonly ProposedActor[], terminal: Terminal): string {
  const lines = linesFor(terminal);
  if (proposed.length === 0) return "Every name in the accepted claims is said whose it is.\n";
  const blocks = proposed.map((each) => describeProposed(each, lines));
  const foot = lines.faint(
    "Spellings stand together because they look like one name; who is meant is for you to say: careo actors accept CASE “NAME” [--as ACTOR] [--only].",
  );
  return `${[...blocks, foot].join("\n\n")}\n`;
}

function describeProposed({ names, claims, sources, likes, known }: ProposedActor, lines: Lines): string {
  const [first, ...others] = names;
  const scores = likes.map(({ a, b, score }) => `“${a}” and “${b}” ${score.toFixed(2)}`);
  const where = sources.length === 1 ? "source" : "sources";
  return [
    lines.heading(first?.name ?? ""),
    ...others.map(({ name, script }) => lines.item(`also “${name}” (${script})`, "    ")),
    lines.item(
      `${counted(claims.length, "claim")} in ${where} ${someOf(sources.map(String))}${namedAs(names)}`,
      "    ",
    ),
    ...(scores.length === 0 ? [] : [lines.faint(`Likeness: ${someOf(scores, 4)}.`, "    ")]),
    ...known.map(({ handle, label, score }) =>
      lines.item(`perhaps ${handle}, ${label} (${score.toFixed(2)})`, "    "),
    ),
  ].join("\n");
}

function namedAs(names: ProposedActor["names"]): string {
  const speaking = new Set(names.flatMap((each) => each.speaking)).size;
  const about = new Set(names.flatMap((each) => each.about)).size;
  return `: speaks in ${speaking}, is spoken of in ${about}`;
}

export function describeActor(actor: ShownActor, terminal: Terminal): string {
  const lines = linesFor(terminal);
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ["", lines.heading(title), ...rows];
  const claims = (all: ShownActor["says"]) =>
    all.map((claim) => lines.item(`${claimLine(claim)}${tieOf(claim)}`, "  "));
  return `${[
    lines.heading(`${actor.handle}  ${actor.label}`),
    kindOf(actor),
    ...section(
      "Names",
      actor.names.map((each) => lines.item(nameLine(each), "  ")),
    ),
    ...section(
      "What sources say of them",
      actor.statements.map((each) => lines.item(statementLine(each), "  ")),
    ),
    ...section("What they say", claims(actor.says)),
    ...section("Claims of others that name them", claims(actor.saidOf)),
    ...section(
      "Relations",
      actor.relations.map(({ handle, said }) => lines.item(`${handle}  ${said}`, "  ")),
    ),
    ...section(
      "Events",
      actor.events.map(({ handle, said, role }) => lines.item(`${handle}  ${said} (${role})`, "  ")),
    ),
    ...section(
      "Payments",
      actor.payments.map(({ handle, said, role }) => lines.item(`${handle}  ${said} (${role})`, "  ")),
    ),
  ].join("\n")}\n`;
}

function nameLine({ name, prop, lang, script, from }: ShownActor["names"][number]): string {
  const kind = prop === "name" ? "" : `${prop}, `;
  const origin = from.length === 0 ? "our label" : `in ${counted(from.length, "source")}`;
  return `${name}  (${kind}${lang === undefined ? "" : `${lang}, `}${script}; ${origin})`;
}

function statementLine({ prop, value, polarity, claim }: ShownActor["statements"][number]): string {
  const where = claim.source === null ? "" : `, source ${claim.source.seq}`;
  return `${prop} ${polarity === "denies" ? "is not" : "is"} ${value}  (claim ${claim.handle}, ${claim.speakers[0] ?? "nobody in particular"}${where})`;
}

/** What ties a claim to an actor, where it is not that a person said so. */
function tieOf({ isSaid, alsoOf }: ShownActor["says"][number]): string {
  const shared = alsoOf.length === 0 ? "" : `; ${alsoOf.join(", ")} has this name too`;
  return isSaid ? "" : ` [by the spelling alone${shared}]`;
}
