/** Precision of each rule by content match, printed with --rules: the figures that the bands A, B, C rest on. */
import { type MeasuredDocument, matchContents } from "./attribution-measure.ts";
import { wilson } from "./intervals.ts";

export function printRules(documents: readonly MeasuredDocument[]): void {
  if (!process.argv.includes("--rules")) return;
  const tally = new Map<string, { right: number; found: number }>();
  for (const document of documents) {
    const partners = matchContents(document.found, document.wanted);
    for (const [at, each] of document.found.entries()) {
      const known = tally.get(each.rule ?? "") ?? { right: 0, found: 0 };
      known.found++;
      if (partners[at]) known.right++;
      tally.set(each.rule ?? "", known);
    }
  }
  for (const [rule, { right, found }] of [...tally].sort((a, b) => b[1].found - a[1].found)) {
    const [low, high] = wilson(right, found);
    const figures = [right / found, low, high].map((share) => share.toFixed(3).replace(/^0/, ""));
    console.log(
      `${rule.padEnd(40)} ${String(right).padStart(4)}/${String(found).padEnd(5)} ${figures[0]}  ${figures[1]}–${figures[2]}`,
    );
  }
}
