/** One person's name in many spellings and scripts: the share of the pairs of lines judged a match by compareNames. */
import { compareNames } from "../../../src/records/index.ts";
import { figure } from "../table.ts";

const FILE = "reference/one-person-many-spellings.txt";
export const needs: readonly string[] = [FILE];

export function measure(read: (file: string) => string): string[] {
  const lines = read(FILE)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const known = lines.filter((line) => /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(line));
  return [
    "",
    `One person's spellings: all ${lines.length} lines ${share(lines)}; the ${known.length} in Latin or Cyrillic ${share(known)} of pairs matched`,
  ];
}

function share(lines: readonly string[]): string {
  let matched = 0;
  let pairs = 0;
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      pairs++;
      if (compareNames(a, b).match) matched++;
    }
  }
  return figure(matched / pairs);
}
