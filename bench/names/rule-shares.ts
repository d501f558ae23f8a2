/**
 * Counts how often each rule of resources/names/spanish-in-russian.yaml gives its usual letters and each alternate, on
 * Spanish-usage words of the `train` fold: `npx tsx bench/names/rule-shares.ts`. The cheapest path that spells the
 * Cyrillic form exactly is counted. The shares in the YAML are rounded from this.
 */
import { existsSync, readFileSync } from "node:fs";
import { spanishLetters } from "../../src/records/names/key.ts";
import { compileTable, rewrite } from "../../src/records/names/letter-rules.ts";
import { spanishInRussian } from "../../src/records/names/tables/spanish-in-russian.generated.ts";
import { tableLines } from "./table.ts";
import { matchingFile, pairsOfFold, spanishWords } from "./train-pairs.ts";

if (!existsSync(matchingFile("transliteration/latin-russian-80.tsv"))) {
  console.log("skipped: transliteration/latin-russian-80.tsv not present");
} else {
  const table = compileTable(spanishInRussian, true);
  const known = spanishWords((file) => readFileSync(matchingFile(file), "utf8"));
  const usual = new Map<string, number>();
  const others = new Map<string, number>();
  let explained = 0;
  let words = 0;
  for (const { latin, cyrillic } of pairsOfFold("train", (file) =>
    readFileSync(matchingFile(file), "utf8"),
  )) {
    const letters = spanishLetters(latin);
    if (!known.has(letters)) continue;
    words++;
    const path = rewrite(letters, table, { most: 200, bits: 16 }).find((each) => each.text === cyrillic);
    if (!path) continue;
    explained++;
    for (const rule of path.rules) {
      const counts = rule.includes(":") ? others : usual;
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  console.log(`${explained} of ${words} words explained`);
  const rows = [...others].sort().map(([rule, count]) => {
    const whole = rule.split(":")[0] as string;
    const all = [...others]
      .filter(([each]) => each.startsWith(`${whole}:`))
      .reduce((sum, [, n]) => sum + n, 0);
    const total = all + (usual.get(whole) ?? 0);
    return [rule, String(count), String(total), (count / total).toFixed(3)];
  });
  for (const line of tableLines([["alternate", "n", "of", "share"], ...rows])) console.log(line);
}
