/** Every rule of resources/names has an example; here they are run. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cyrillicLetters, foldKey, markedLetters, spanishLetters } from "./key.ts";
import { type CompiledTable, compileTable, type LetterTable, rewrite } from "./letter-rules.ts";
import { collapse } from "./phones.ts";

interface Row {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly example: string;
  readonly alternates?: Readonly<Record<string, number>>;
}
interface Resource {
  readonly table?: string;
  readonly rules: readonly Row[];
}

const folder = new URL("../../../resources/names/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const resources = files
  .map((file) => ({ file, ...(parse(readFileSync(new URL(file, folder), "utf8")) as Resource) }))
  .filter((each) => each.table !== undefined);

describe.each(resources)("$file", ({ file, table, rules }) => {
  const letters = file.startsWith("spanish")
    ? spanishLetters
    : file.startsWith("cyrillic")
      ? cyrillicLetters
      : file.startsWith("other")
        ? foldKey
        : markedLetters;

  it("gives every example, by the rule it stands at", async () => {
    const compiled = await tableOf(file);
    for (const row of rules) {
      const [word = "", expected = ""] = row.example.split(" ");
      const [usual] = rewrite(letters(word), compiled, { most: 1, bits: 0 });
      const phones = /^[A-Z]+$/u.test(expected);
      const got = phones ? collapse(usual?.text ?? "") : usual?.text;
      expect([row.rule, word, got]).toEqual([row.rule, word, phones ? expected : expected.toLowerCase()]);
      const named = `${table}/${row.rule}`;
      const plain = row.from.length === 1 && !("after" in row) && !("before" in row);
      if (!plain) expect([word, usual?.rules]).toEqual([word, expect.arrayContaining([named])]);
    }
  });

  it("reaches every alternate from its example, at a cost", async () => {
    const compiled = await tableOf(file);
    for (const row of rules) {
      for (const [to, share] of Object.entries(row.alternates ?? {})) {
        const word = letters(row.example.split(" ")[0] as string);
        const reached = rewrite(word, compiled, { most: 500, bits: 20 }).find((each) =>
          each.rules.includes(`${table}/${row.rule}:${to}`),
        );
        expect([row.rule, to, reached !== undefined]).toEqual([row.rule, to, true]);
        expect(reached?.cost).toBeGreaterThanOrEqual(Math.floor(-Math.log2(share) * 100) / 100);
      }
    }
  });
});

async function tableOf(file: string): Promise<CompiledTable> {
  const module = (await import(`./tables/${file.replace(".yaml", "")}.generated.ts`)) as Record<
    string,
    LetterTable
  >;
  return compileTable(Object.values(module)[0] as LetterTable);
}
