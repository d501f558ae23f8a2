import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TableBench, tableBench } from "../../../test/fixtures/tables.ts";
import { rowHash } from "./row-hash.ts";

let bench: TableBench;
beforeAll(() => {
  bench = tableBench();
});
afterAll(() => bench.close());

const cellsOf = async (content: string | Uint8Array, fileName = "people.csv") => {
  const table = await bench.open(content, { fileName });
  const rows = await table.rows(Array.from({ length: 50 }, (_, at) => at + 1));
  return rows.map(({ cells }) => cells);
};

describe("taking in a CSV", () => {
  it("keeps every cell as received: zeros, spaces, empties, quotation marks, line ends within a cell", async () => {
    const csv = 'id,фио,note\r\n007, Пеньяльба ,""\r\n008,"О\'Нил ""Мак""",\r\n009,"a\nb","x,y"\r\n';
    expect(await cellsOf(csv)).toEqual([
      ["007", " Пеньяльба ", ""],
      ["008", 'О\'Нил "Мак"', ""],
      ["009", "a\nb", "x,y"],
    ]);
  });

  it("finds the delimiter, the header and the lines before it", async () => {
    const table = await bench.open(
      "Выгрузка за 2023 год\nФИО;Дата рождения\nЛеко Ана;01.02.1990\nРос Ян;13.05.1985\n",
    );
    expect(table.description).toMatchObject({
      dialect: { delimiter: ";", header: true },
      rows: { read: 2, imported: 2, rejected: 0 },
      problems: [{ code: "records/preamble" }],
    });
    expect(table.columns.map(({ name, proposed }) => [name, proposed])).toEqual([
      ["ФИО", { mapsTo: "name" }],
      ["Дата рождения", { mapsTo: "birthDate", dates: "day-first" }],
    ]);
  });

  it("names rows by their place in the file, rejects counted, and by a hash of their cells", async () => {
    const table = await bench.open("a,b\n1,x\n2\n3,y\n");
    expect(await table.rows([1, 2, 3])).toEqual([
      { ordinal: 1, rowKey: "1", rowHash: rowHash(["1", "x"]), cells: ["1", "x"] },
      { ordinal: 3, rowKey: "3", rowHash: rowHash(["3", "y"]), cells: ["3", "y"] },
    ]);
    expect(await table.findRow("3")).toMatchObject({ cells: ["3", "y"] });
    expect(await table.findRow("2")).toBeUndefined();
  });

  it("draws the same sample whatever the order of the rows", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `p${at},x`);
    const draw = async (lines: readonly string[]) => {
      const [stored] = await bench.store(`key,b\n${lines.join("\n")}\n`);
      const { openTable } = await import("./open-table.ts");
      const table = await openTable(stored?.folder ?? "", { key: "key" });
      const drawn = await table.sample(5, "seed");
      table.close();
      return drawn.map(({ rowKey }) => rowKey);
    };
    const once = await draw(rows);
    expect(once).toHaveLength(5);
    expect(await draw(rows.toReversed())).toEqual(once);
  });
});

describe("what DuckDB 1.5.6 would do by itself, and is kept from", () => {
  it("keeps a broken quotation mark from spoiling sound rows: only its line is rejected", async () => {
    const table = await bench.open('a,b\n1,"x"\n2,"bro"ken\n3,"y"\n4,"z"\n');
    expect(table.description.rows).toEqual({ read: 4, imported: 3, rejected: 1 });
    expect(table.description.problems).toMatchObject([
      { code: "records/broken-quote", count: 1, examples: [{ line: 3, column: 2, text: '2,"bro"ken' }] },
    ]);
  });

  it("keeps an unclosed quotation mark from swallowing the rest of the file", async () => {
    const table = await bench.open('a,b\n1,"x\n2,y\n3,z\n4,w\n');
    expect(table.description.rows).toEqual({ read: 4, imported: 3, rejected: 1 });
    expect((await table.rows([2, 3, 4])).map(({ cells }) => cells[1])).toEqual(["y", "z", "w"]);
  });

  it("pads no short row and cuts no long one", async () => {
    const table = await bench.open("a,b,c\n1,2,3\n1,2\n1,2,3,4\n\n5,6,7\n");
    expect(table.description.rows).toEqual({ read: 4, imported: 2, rejected: 2 });
    expect(table.description.problems).toMatchObject([
      { code: "records/wrong-column-count", count: 2, examples: [{ line: 3 }, { line: 4 }] },
      { code: "records/blank-lines", count: 1 },
    ]);
  });

  it("does not take an empty cell for an absent one", async () => {
    const table = await bench.open('a,b\n"",x\n,y\n');
    expect(await table.db.rows("SELECT count(*) AS n FROM records WHERE c0 = ''")).toEqual([{ n: 2 }]);
  });

  it("counts rejects in the ordinals, which its rowid does not", async () => {
    const table = await bench.open("a,b\nbad\n1,x\n");
    expect(await table.db.rows("SELECT ordinal, rowid AS id FROM records")).toEqual([{ ordinal: 2, id: 0 }]);
  });
});
