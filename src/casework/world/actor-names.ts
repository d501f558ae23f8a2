import type { CaseState } from "../case-state.ts";
import type { Statement } from "../entries/world.ts";

/** The properties of FollowTheMoney that hold a name. */
export const NAME_PROPS: readonly string[] = ["name", "alias", "weakAlias", "previousName"];

/** One spelling by which an actor is known, and from which claims. The label, which is ours, is from none. */
export interface ActorName {
  readonly name: string;
  readonly prop: string;
  readonly lang: string | undefined;
  /** ISO 15924. */
  readonly script: string;
  readonly from: readonly string[];
}

export function namesOfActor(state: CaseState, actor: string): ActorName[] {
  const label = state.things.actor.get(actor)?.thing.label;
  const names = new Map<string, { prop: string; lang: string | undefined; from: string[] }>();
  if (label !== undefined) names.set(label, { prop: "name", lang: undefined, from: [] });
  for (const { prop, value, lang, from, polarity } of statementsOf(state, actor)) {
    if (!NAME_PROPS.includes(prop) || polarity === "denies") continue;
    const known = names.get(value);
    if (known) {
      known.from.push(from);
      known.lang ??= lang;
    } else names.set(value, { prop, lang, from: [from] });
  }
  return [...names].map(([name, rest]) => ({ name, script: scriptOf(name), ...rest }));
}

/** What is stated of an actor or an event, in the order in which it was entered. */
export function statementsOf(state: CaseState, subject: string): Statement[] {
  return [...state.things.statement.values()]
    .map(({ thing }) => thing)
    .filter((each) => each.subject === subject);
}

const SCRIPTS: readonly (readonly [code: string, letter: RegExp])[] = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Deva", /\p{Script=Devanagari}/u],
];

/** Of one script its ISO 15924 code; Zyyy where letters of none or of several stand in a name. */
export function scriptOf(text: string): string {
  const found = SCRIPTS.filter(([, letter]) => letter.test(text));
  return found.length === 1 ? (found[0]?.[0] ?? "Zyyy") : "Zyyy";
}
