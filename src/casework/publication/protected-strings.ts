/**
 * What must not stand in a publication: the names of everybody who is not shown in full, in every spelling; what was said in
 * private; the words that were cut. Those who are shown in full are in it as well, so that their names are not taken for others'.
 */
import type { ProtectedString, ProtectedWord } from "../../dossier/index.ts";
import type { CaseState } from "../case-state.ts";
import { namesOfActor } from "../world/actor-names.ts";
import type { ShownPeople } from "./gate/show-people.ts";
import { isName, protectedWords } from "./protected-words.ts";

/** The name of a person in a row of a table, or a number that is theirs. */
export type RowName =
  | { readonly recordSet: string; readonly name: string }
  | { readonly recordSet: string; readonly number: string };

export interface ProtectedInput {
  readonly state: CaseState;
  readonly people: Pick<ShownPeople, "actors" | "namedAgents">;
  /** Names in the rows of tables, which are published never. */
  readonly rowNames?: readonly RowName[] | undefined;
}

/** For the scan of final bytes. */
export function protectedStrings({ state, people, rowNames = [] }: ProtectedInput): ProtectedString[] {
  return [
    ...ownedNames(state, people),
    ...identifiers(state, people),
    ...privateSentences(state),
    ...rowNames.map(inRow),
  ].filter(({ words }) => words.length > 0);
}

/** The names alone, and the descriptions by which protected people are called: for texts of our own. */
export function namesInOwnWords(state: CaseState, people: ProtectedInput["people"]): ProtectedString[] {
  const described = [...state.things.actor.values()]
    .map(({ thing }) => thing)
    .filter(({ id, label }) => people.actors.get(id)?.shownAs !== "full" && !isName(label))
    .map(({ id, label }) => phrase(id, label));
  return [...ownedNames(state, people), ...described].filter(({ words }) => words.length > 0);
}

function ownedNames(state: CaseState, people: ProtectedInput["people"]): ProtectedString[] {
  const actors = [...state.things.actor.keys()].flatMap((id) => {
    const shown = people.actors.get(id)?.shownAs === "full";
    return namesOfActor(state, id)
      .map(({ name }) => name)
      .filter((name) => shown || isName(name))
      .map((name): ProtectedString => ({ owner: id, words: protectedWords(name), shown }));
  });
  const agents = [...state.agents.values()]
    .filter(({ agentKind }) => agentKind === "person")
    .map(
      ({ id, name }): ProtectedString => ({
        owner: id,
        words: protectedWords(name),
        shown: people.namedAgents.has(id),
      }),
    );
  return [...actors, ...agents];
}

const IDENTIFYING = /number|code|phone|email|address|account|url|website|birth/i;
// A year of birth alone is in every text.
const SHORTEST_IDENTIFIER = 6;

/** Passport numbers, telephones, days of birth of those who are not shown in full. */
function identifiers(state: CaseState, { actors }: ProtectedInput["people"]): ProtectedString[] {
  return [...state.things.statement.values()]
    .map(({ thing }) => thing)
    .filter(({ subject, prop }) => subject.startsWith("act_") && IDENTIFYING.test(prop))
    .filter(({ subject }) => actors.get(subject)?.shownAs !== "full")
    .flatMap(({ subject, value, originalValue }) =>
      [value, originalValue]
        .filter((each): each is string => each !== undefined && each.length >= SHORTEST_IDENTIFIER)
        .map((each) => phrase(subject, each)),
    );
}

// Shorter sentences than this are said of anything.
const SHORTEST_SENTENCE = 24;

/** From whom things were obtained, what threatens whom, how consent was given, and what was cut out of sources. */
function privateSentences(state: CaseState): ProtectedString[] {
  const { handling, recordSets, things } = state;
  const sentences: [owner: string, text: string | undefined][] = [
    ...[...handling.values()].flatMap(({ source, obtainedHow, note }): [string, string | undefined][] => [
      [source, obtainedHow],
      [source, note],
    ]),
    ...[...recordSets.values()].map(({ entry }): [string, string | undefined] => [
      entry.recordSet.id,
      entry.recordSet.obtainedHow,
    ]),
    ...[...things.risk.values()].flatMap(({ thing }) =>
      [...thing.threats, thing.why].map((text): [string, string | undefined] => [thing.id, text]),
    ),
    ...[...things.consent.values()].map(({ thing }): [string, string | undefined] => [thing.id, thing.via]),
    ...[...things.redaction.values()].map(({ thing }): [string, string | undefined] => [
      thing.id,
      "exact" in thing.target ? thing.target.exact : undefined,
    ]),
  ];
  return sentences
    .filter((each): each is [string, string] => (each[1] ?? "").length >= SHORTEST_SENTENCE)
    .map(([owner, text]) => phrase(owner, text));
}

function phrase(owner: string, text: string): ProtectedString {
  return { owner, words: [{ spellings: [text], alone: true }] };
}

/** A name counts where two words of it stand together: a surname out of a list of hundreds is everybody's. */
function inRow(row: RowName): ProtectedString {
  const { recordSet: owner } = row;
  if ("number" in row)
    return row.number.length < SHORTEST_IDENTIFIER ? { owner, words: [] } : phrase(owner, row.number);
  const words: ProtectedWord[] = protectedWords(row.name, "usual").map((each) => ({ ...each, alone: false }));
  return { owner, words: words.length < 2 ? [] : words };
}
