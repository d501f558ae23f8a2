import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { below, seededChance } from "../../../statistics/index.ts";
import { type DuckDb, type DuckDbInstance, openDuckDb } from "../../engines/duckdb/index.ts";
import { CHECK_RULES, type CheckRule, compactSql, holds, holdsSql, shapeSql } from "./index.ts";

const rule = (id: string): CheckRule => CHECK_RULES.find((each) => each.id === id) as CheckRule;

// The specimens that the publisher of each rule prints, or numbers computed by hand in the comment.
const TRUE_NUMBERS: readonly (readonly [string, string])[] = [
  ["mrz-td3-line-2", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  ["mrz-td3", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  ["mrz-td2-line-2", "D231458907UTO7408122F1204159<<<<<<<6"],
  [
    "mrz-td1",
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
  ],
  ["inn-10", "1234567894"], // 2·1+4·2+10·3+3·4+5·5+9·6+4·7+6·8+8·9 = 279 = 25·11 + 4
  ["inn-12", "123456789047"], // 257 = 23·11 + 4, then 282 = 25·11 + 7
  ["snils", "112-233-445 95"],
  ["rnokpp", "1234567899"], // −1+10+21+36+20+36+70+40+63 = 295 = 26·11 + 9
  ["es-dni", "12345678-Z"],
  ["es-nie", "X1234567L"],
  ["iban", "GB82 WEST 1234 5698 7654 32"],
  ["luhn-16", "4111 1111 1111 1111"],
  ["luhn-15", "490154203237518"],
];

describe("a rule of check digits", () => {
  it.each(TRUE_NUMBERS)("%s holds for its specimen", (id, text) => {
    expect(holds(rule(id), text)).toBe(true);
  });

  it.each(TRUE_NUMBERS)("%s fails for its specimen with two neighbours swapped", (id, text) => {
    const digits = [...text];
    const at = digits.findIndex(
      (each, i) => i > 3 && /\d/.test(each) && /\d/.test(digits[i + 1] ?? "") && each !== digits[i + 1],
    );
    [digits[at], digits[at + 1]] = [digits[at + 1] as string, digits[at] as string];
    expect(holds(rule(id), digits.join(""))).not.toBe(true);
  });

  it("says nothing about a text of another shape", () => {
    expect(holds(rule("snils"), "н/д")).toBeUndefined();
  });

  it("names its source", () => {
    for (const { source } of CHECK_RULES) expect(source.length).toBeGreaterThan(10);
  });
});

let root: string;
let instance: DuckDbInstance;
let db: DuckDb;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "careo-rules-"));
  instance = await openDuckDb({ temporaryFolder: root, caps: { threads: 1 } });
  db = await instance.connect();
});

afterAll(() => {
  db.close();
  instance.close();
  rmSync(root, { recursive: true });
});

describe("a rule as SQL", () => {
  it.each(CHECK_RULES.map((each) => each.id))("%s says of each text what the rule says", async (id) => {
    const texts = [...TRUE_NUMBERS.map(([, text]) => text), ...randomTexts(rule(id), 400)];
    const cell = compactSql(rule(id), "text");
    const sql = `SELECT CASE WHEN ${shapeSql(rule(id), "c")} THEN ${holdsSql(rule(id), "c")} END AS said
      FROM (SELECT ${cell} AS c, i FROM (SELECT unnest($1::VARCHAR[]) AS text, generate_subscripts($1::VARCHAR[], 1) AS i)) ORDER BY i`;
    const rows = await db.rows<{ said: boolean | null }>(
      sql.replaceAll("$1::VARCHAR[]", `[${texts.map((each) => `'${each}'`).join(", ")}]`),
    );
    expect(rows.map((row) => row.said ?? undefined)).toEqual(texts.map((each) => holds(rule(id), each)));
  });

  it.each(["inn-10", "inn-12", "snils", "es-dni", "iban", "luhn-16"])(
    "%s passes by chance as often as it says",
    (id) => {
      const texts = randomTexts(rule(id), 20_000);
      const passing = texts.filter((each) => holds(rule(id), each)).length;
      const expected = texts.length * rule(id).chance;
      expect(Math.abs(passing - expected)).toBeLessThan(5 * Math.sqrt(expected));
    },
  );
});

/** Random texts of the rule's shape, for shapes that are classes with counts. */
function randomTexts({ shape, id }: CheckRule, count: number): string[] {
  const chance = seededChance(id);
  const pieces = [...shape.matchAll(/(\[[^\]]+\]|[A-Z])(?:\{(\d+)(?:,(\d+))?\})?/g)].map(
    ([, set, least, most]) => ({ set: lettersOf(set as string), least: Number(least ?? 1), most }),
  );
  return Array.from({ length: count }, () =>
    pieces
      .map(({ set, least, most }) => {
        const length = least + (most ? below(Number(most) - least + 1, chance) : 0);
        return Array.from({ length }, () => set[below(set.length, chance)]).join("");
      })
      .join(""),
  );
}

function lettersOf(set: string): string {
  return set
    .replace(/^\[|\]$/g, "")
    .replace("A-Z", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    .replace("0-9", "0123456789");
}
