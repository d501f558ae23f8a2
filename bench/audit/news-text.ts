import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SETS = {
  "en news": "polnear/dev.jsonl",
  "ru news": "factrueval-2016/dev.jsonl",
  "uk news": "ner-uk/dev.jsonl",
} as const;

/** Real news, where the development sets are at hand: the invented text is far denser in names and figures. */
export function newsTexts(): readonly { readonly name: string; readonly text: string }[] {
  return Object.entries(SETS).flatMap(([name, file]) => {
    const path = fileURLToPath(new URL(`../../../shared/bench/reading/${file}`, import.meta.url));
    if (!existsSync(path)) {
      console.log(`${name}: skipped, the development set is not here`);
      return [];
    }
    const rows = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return [{ name, text: rows.map((row) => (JSON.parse(row) as { text: string }).text).join("\n\n") }];
  });
}
