/**
 * Builds resources/names/latin-russian.txt from the 80% split of NETransliteration-COLING2018 (CC0), by hand:
 * `npx tsx scripts/build-name-dictionary.ts latin-russian-80.tsv`. Left out: forms that the rules already sound exactly,
 * forms seen once, and forms so far from every reading that they are most likely wrong alignments.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { compareTokens, readToken } from "../src/records/index.ts";
import { writeDictionary } from "../src/records/names/dictionary.ts";
import { foldKey } from "../src/records/names/key.ts";

const SEEN_LEAST = 2;
/** A form no reading comes near is kept only when it was seen this often (Paul Поль is, yoritoshi мацудаира is not). */
const TRUSTED = 5;
const [, , source = ""] = process.argv;
const forms = new Map<string, string[]>();
for (const line of readFileSync(source, "utf8").split("\n").slice(1)) {
  const [latin = "", cyrillic = "", count = "0"] = line.split("\t");
  if (Number(count) < SEEN_LEAST || !/^[а-яё]{2,}$/u.test(cyrillic)) continue;
  const agreement = compareTokens(readToken(latin), readToken(cyrillic));
  if (agreement?.similarity === 1 && agreement.cost <= 1) continue;
  if (!agreement && Number(count) < TRUSTED) continue;
  const key = foldKey(latin);
  forms.set(key, [...(forms.get(key) ?? []), cyrillic].slice(0, 3));
}
const head = [
  "# Cyrillic forms of Latin name words that the rules do not give: NETransliteration-COLING2018 (Steven Ash), CC0 1.0,",
  "# 80% split, built by scripts/build-name-dictionary.ts. Format: src/records/names/dictionary.ts.",
  "",
].join("\n");
writeFileSync(
  new URL("../resources/names/latin-russian.txt", import.meta.url),
  head + writeDictionary(forms),
);
console.log(`${forms.size} words`);
