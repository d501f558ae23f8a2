/**
 * A rule by which a number of some document can be checked by itself. It is data, so that one description is computed in two
 * ways that must agree (rule.test.ts): here on one text, and as SQL on a whole column (sql.ts).
 */
export interface CheckRule {
  readonly id: string;
  /** As a sentence can use it: `Russian taxpayer number of a person (INN, 12 digits)`. */
  readonly title: string;
  /** Who publishes the rule, and where. */
  readonly source: string;
  /** FollowTheMoney properties whose columns are tested by this rule where enough cells have its shape. */
  readonly properties: readonly string[];
  /** Characters that people write between, and that do not count. */
  readonly separators: string;
  /** What a whole number looks like once separators are out and letters are capital. Understood alike by RE2 and JavaScript. */
  readonly shape: string;
  /** All must hold. */
  readonly checks: readonly Check[];
  /** Share of random texts of this shape for which all hold. */
  readonly chance: number;
  readonly caveats?: readonly string[];
}

export type Check = WeightedCheck | Mod97Check;

/** A weighted sum of characters, taken modulo, names the mark that must stand at `markAt`. */
export interface WeightedCheck {
  readonly kind: "weighted";
  readonly terms: readonly Term[];
  readonly modulus: number;
  /** What must stand there, by remainder. */
  readonly marks: readonly string[];
  /** From 1. */
  readonly markAt: number;
}

export interface Term {
  /** From 1. */
  readonly at: number;
  readonly weight: number;
  /** A character counts as its place in this text, from 0; one that is not in it counts 0. */
  readonly values: string;
}

/** ISO 7064 mod 97-10 as IBAN uses it: the first four characters go to the end, letters become 10 … 35, remainder 1. */
export interface Mod97Check {
  readonly kind: "mod-97";
}

export const DIGITS = "0123456789";
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Terms for characters from `from` on, one a weight. */
export function terms(from: number, weights: readonly number[], values: string = DIGITS): readonly Term[] {
  return weights.map((weight, i) => ({ at: from + i, weight, values }));
}

/** A text without what does not count: `112-233-445 95` is `11223344595`. */
export function compact(rule: CheckRule, text: string): string {
  const kept = [...text.trim().toUpperCase()].filter((each) => !rule.separators.includes(each));
  return kept.join("");
}

/** Whether a text holds by a rule; undefined where it does not have the shape that the rule is about. */
export function holds(rule: CheckRule, text: string): boolean | undefined {
  const plain = compact(rule, text);
  if (!new RegExp(`^(?:${rule.shape})$`).test(plain)) return undefined;
  return rule.checks.every((check) =>
    check.kind === "mod-97" ? mod97(plain) === 1 : weighted(check, plain),
  );
}

function weighted({ terms: all, modulus, marks, markAt }: WeightedCheck, text: string): boolean {
  const sum = all.reduce((total, { at, weight, values }) => {
    return total + weight * Math.max(0, values.indexOf(text[at - 1] ?? ""));
  }, 0);
  const mark = marks[((sum % modulus) + modulus) % modulus] as string;
  return text.slice(markAt - 1, markAt - 1 + mark.length) === mark;
}

function mod97(text: string): number {
  let remainder = 0;
  for (const each of text.slice(4) + text.slice(0, 4)) {
    const value = LETTERS.includes(each) ? LETTERS.indexOf(each) + 10 : Number(each);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
