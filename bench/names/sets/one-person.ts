/** One public person in many spellings and scripts (reference list): the share of the pairs of lines judged a match. No peer number. */
import { compareNames } from "../../../src/records.ts";
import { figure } from "../table.ts";

export const needs: readonly string[] = ["reference/one-person-many-spellings.txt"];

export function measure(read: (file: string) => string): string[] {
  const names = read("reference/one-person-many-spellings.txt")
    .split("\n")
    .filter((line) => line !== "");
  const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const));
  const isLatin = (name: string) => /^[\p{Script=Latin}\p{P}\s]+$/u.test(name);
  const share = (some: typeof pairs) =>
    some.filter(([a, b]) => compareNames(a, b).match).length / some.length;
  const latin = pairs.filter(([a, b]) => isLatin(a) && isLatin(b));
  return [
    `one person, ${names.length} spellings: ${figure(share(pairs))} of ${pairs.length} pairs a match;` +
      ` ${figure(share(latin))} of the ${latin.length} in Latin letters`,
  ];
}
