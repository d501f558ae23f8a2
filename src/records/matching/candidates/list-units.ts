/** The words of a list, alone and read together, each once: what the words of a table are compared with. */
import {
  type ColumnHints,
  type NameToken,
  type PlacedToken,
  type Role,
  readToken,
} from "../../names/index.ts";
import type { Person } from "../person.ts";

export interface ListUnit {
  readonly token: NameToken;
  /** Made of neighbouring words of a list entry (`Garcialopez`, `Delacruz`), as a table may write them. */
  readonly isJoined: boolean;
}

/** A unit as it stands in one list entry. */
export interface PlacedUnit {
  /** Index into the units of the list. */
  readonly unit: number;
  /** Indices into the tokens of the name that it stands for. */
  readonly tokens: readonly number[];
  readonly isJoined: boolean;
}

export interface ListUnits {
  readonly units: readonly ListUnit[];
  /** By person of the list. */
  readonly placed: readonly (readonly PlacedUnit[])[];
}

const WEIGHTLESS = ["particle", "title", "placeholder"] as const;
/** A name is matched on so many words; prepare.ts has the same limit. */
const MOST_WORDS = 12;

export function listUnits(people: readonly Person[], hints: ColumnHints = {}): ListUnits {
  const units: ListUnit[] = [];
  const known = new Map<string, number>();
  const unitOf = (text: string, token: NameToken | undefined): number => {
    const name = token ? text : `+${text}`;
    let unit = known.get(name);
    if (unit === undefined) {
      unit = units.length;
      known.set(name, unit);
      units.push({ token: token ?? readToken(text, hints), isJoined: token === undefined });
    }
    return unit;
  };
  const placed = people.map(({ form }) => {
    if (form.unusable !== undefined) return [];
    const weighty = form.tokens
      .flatMap((token, index) => (isWeighty(token) ? [index] : []))
      .slice(0, MOST_WORDS);
    const alone = weighty.map((index): PlacedUnit => {
      const token = form.tokens[index] as PlacedToken;
      return { unit: unitOf(token.text.toLowerCase(), token), tokens: [index], isJoined: false };
    });
    const together = joinedTexts(form.tokens, weighty, form.layouts[0]?.roles ?? []).map(
      ({ text, tokens }): PlacedUnit => ({ unit: unitOf(text, undefined), tokens, isJoined: true }),
    );
    return [...alone, ...together];
  });
  return { units, placed };
}

/** The words of a list that carry weight, each once, in the order of listUnits. */
export function listWords(people: readonly Person[]): NameToken[] {
  const known = new Map<string, NameToken>();
  for (const { form } of people) {
    if (form.unusable !== undefined) continue;
    for (const token of form.tokens.filter(isWeighty).slice(0, MOST_WORDS)) {
      const text = token.text.toLowerCase();
      if (!known.has(text)) known.set(text, token);
    }
  }
  return [...known.values()];
}

function isWeighty({ flags }: PlacedToken): boolean {
  return !WEIGHTLESS.some((flag) => flags.includes(flag));
}

/** Particles with their word, and two surnames or two given names that stand side by side. */
function joinedTexts(tokens: readonly PlacedToken[], weighty: readonly number[], roles: readonly Role[]) {
  const out: { text: string; tokens: number[] }[] = [];
  weighty.forEach((index, nth) => {
    const before = nth === 0 ? -1 : (weighty[nth - 1] as number);
    const particles = tokens
      .slice(before + 1, index)
      .map(({ key }) => key)
      .join("");
    const word = (tokens[index] as PlacedToken).key;
    if (particles !== "") out.push({ text: particles + word, tokens: [index] });
    if (before < 0 || !belongTogether(roles[before], roles[index])) return;
    out.push({ text: (tokens[before] as PlacedToken).key + particles + word, tokens: [before, index] });
  });
  return out;
}

function belongTogether(a: Role | undefined, b: Role | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && (a[0] === "S" || a[0] === "G");
}
