import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildXlsx } from "../../../test/fixtures/build-xlsx.ts";
import { buildZip } from "../../../test/fixtures/build-zip.ts";
import { encodeText } from "../../../test/fixtures/encode.ts";
import { type TableBench, tableBench } from "../../../test/fixtures/tables.ts";
import { openDuckDb, sqlText } from "../engines/duckdb/index.ts";
import type { OpenTable } from "./open-table.ts";
import { openTable } from "./open-table.ts";

let bench: TableBench;
beforeAll(() => {
  bench = tableBench();
});
afterAll(() => bench.close());

const everyRow = async (table: OpenTable) =>
  (await table.rows(Array.from({ length: 100 }, (_, at) => at + 1))).map(({ cells }) => cells);

describe("encodings", () => {
  const text = "ФИО;Город\nОрлов Пётр;Вышгород\nЛеко Анна;Ясная Поляна\nСидоренко Юлия;Белая Церковь\n";
  it.each(["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "utf-16le", "utf-16be"])(
    "reads %s and says how it was told",
    async (encoding) => {
      const table = await bench.open(encodeText(text, encoding));
      expect(table.description.encoding.value.replace("koi8-u", "koi8-r")).toBe(encoding);
      expect((await everyRow(table))[0]).toEqual(["Орлов Пётр", "Вышгород"]);
      if (encoding === "windows-1251") {
        expect(table.description.encoding.basis).toBe("letters");
        expect(table.description.encoding.alternatives).toHaveLength(1);
      }
    },
  );

  it("rejects the lines of another encoding one by one, and never guesses at them", async () => {
    const mixed = Buffer.concat([
      Buffer.from(text),
      encodeText("Пеньяльба Хорхе;Ньюпорт\n", "windows-1251"),
      Buffer.from("Рос Ян;Нови\n"),
    ]);
    const table = await bench.open(mixed);
    expect(table.description.encoding.value).toBe("utf-8");
    expect(table.description.rows).toEqual({ read: 5, imported: 4, rejected: 1 });
    expect(table.description.problems[0]).toMatchObject({
      code: "records/bad-bytes",
      examples: [{ line: 5, text: expect.stringContaining("\\xcf\\xe5") }],
    });
  });
});

describe("JSON lines", () => {
  it("keep the digits of numbers, tell null from nothing and nothing from empty, and nest as written", async () => {
    const table = await bench.open(
      [
        '{"id": 12345678901234567890, "name": "Роса", "zip": "00123"}',
        '{"id": 1.10, "name": "", "more": {"a": [1, "}"]}}',
        "",
        '{"id": null, "name": "half \\ud83d"}',
        '{"id": 1, "id": 2}',
        "[1]",
        "not json",
        "",
      ].join("\n"),
      { fileName: "x.jsonl" },
    );
    expect(table.columns.map(({ name }) => name)).toEqual(["id", "name", "zip", "more"]);
    expect(await everyRow(table)).toEqual([
      ["12345678901234567890", "Роса", "00123", null],
      ["1.10", "", null, '{"a": [1, "}"]}'],
      [null, "half \\ud83d", null, null],
    ]);
    expect(table.description.rows).toEqual({ read: 6, imported: 3, rejected: 3 });
    expect(table.description.problems).toMatchObject([
      { code: "records/bad-json", count: 3, examples: [{ line: 5 }, { line: 6 }, { line: 7 }] },
      { code: "records/blank-lines", count: 1 },
    ]);
  });
});

describe("Parquet", () => {
  const write = async (sql: string): Promise<Buffer> => {
    const staging = join(bench.root, "parquet");
    const instance = await openDuckDb({ temporaryFolder: staging, stagingFolders: [staging] });
    const db = await instance.connect();
    await db.run(`COPY (${sql}) TO ${sqlText(join(staging, "x.parquet"))} (FORMAT parquet)`);
    db.close();
    instance.close();
    return readFileSync(join(staging, "x.parquet"));
  };

  it("comes as text, with the types recorded, NULL kept apart from empty, and nested values as JSON", async () => {
    const bytes = await write(
      `SELECT 12345678901234567890::UBIGINT AS id, DATE '1984-03-07' AS born, '' AS note, NULL::VARCHAR AS gone,
       {'a': [1, 2]} AS nested, 0.1::DOUBLE AS share`,
    );
    const table = await bench.open(bytes, { fileName: "x.parquet" });
    expect(await everyRow(table)).toEqual([
      ["12345678901234567890", "1984-03-07", "", null, '{"a":[1,2]}', "0.1"],
    ]);
    expect(table.columns.map(({ type }) => type)).toEqual([
      "UBIGINT",
      "DATE",
      "VARCHAR",
      "VARCHAR",
      "STRUCT(a INTEGER[])",
      "DOUBLE",
    ]);
  });

  it("that is damaged is refused in words, without a path of ours", async () => {
    const bytes = await write("SELECT range AS n, md5(range::VARCHAR) AS t FROM range(1000)");
    const torn = Buffer.concat([bytes.subarray(0, 200), bytes.subarray(bytes.length - 200)]);
    for (const broken of [bytes.subarray(0, bytes.length - 20), torn, Buffer.from("PAR1 and nothing else")]) {
      const error = await bench.store(broken, { fileName: "x.parquet" }).catch((each: unknown) => each);
      expect(error).toMatchObject({ code: "records/damaged" });
      expect((error as Error).message).not.toContain(bench.root);
    }
  });
});

describe("workbooks", () => {
  const people = {
    name: "Люди",
    rows: [
      ["Список от 2023 года"],
      ["ID", "ФИО", "Родился", "Сумма", "Да"],
      [
        "007",
        "Орлов Пётр",
        { attributes: 's="1"', inside: "<v>30748</v>" },
        { attributes: "", inside: "<f>1+1</f><v>2</v>" },
        { attributes: 't="b"', inside: "<v>1</v>" },
      ],
      [null, null, null, null, null],
      [
        "008",
        { attributes: 't="inlineStr"', inside: "<is><r><t>Леко </t></r><r><t>&#1040;нна</t></r></is>" },
        null,
        { attributes: "", inside: "<v>1E5</v>" },
      ],
    ],
  } as const;

  it("come with values that formulas gave, dates as dates, and what is empty as absent", async () => {
    const table = await bench.open(buildXlsx([people]), { fileName: "x.xlsx" });
    expect(table.columns.map(({ name }) => name)).toEqual(["ID", "ФИО", "Родился", "Сумма", "Да"]);
    expect(await everyRow(table)).toEqual([
      ["007", "Орлов Пётр", "1984-03-07", "2", "TRUE"],
      ["008", "Леко Анна", null, "100000", null],
    ]);
    expect(table.description.problems.map(({ code }) => code)).toEqual([
      "records/preamble",
      "records/formulas",
    ]);
  });

  it("count days from 1904 where they say so", async () => {
    const table = await bench.open(buildXlsx([people], { date1904: true }), { fileName: "x.xlsx" });
    expect((await everyRow(table))[0]?.[2]).toBe("1988-03-08");
    expect(table.description.sheet?.dateBase).toBe(1904);
  });

  it("are taken in sheet by sheet, hidden sheets, rows and columns with a mark", async () => {
    const rows = [
      ["a", "b"],
      ["1", "x"],
      ["2", "y"],
    ];
    const stored = await bench.store(
      buildXlsx([
        { name: "One", rows, hiddenRows: [3], hiddenColumns: [2] },
        { name: "Two", rows, state: "veryHidden" },
        { name: "Empty", rows: [] },
      ]),
      { fileName: "x.xlsx" },
    );
    expect(stored.map(({ description }) => description.sheet)).toMatchObject([
      { name: "One", isHidden: false, hiddenRows: [3], hiddenRowCount: 1 },
      { name: "Two", isHidden: true },
    ]);
    const [one] = stored;
    expect(one?.description.columns.map(({ isHidden }) => isHidden)).toEqual([undefined, true]);
    expect(one?.description.problems.map(({ message }) => message)).toEqual([
      "Hidden in the workbook, and taken in: 1 rows, 1 columns.",
      'Sheets without rows were passed over: "Empty".',
    ]);
  });

  it("are refused in words where they are damaged, another kind of zip, a bomb, or without the sheet", async () => {
    const book = buildXlsx([people]);
    const bomb = buildZip([
      { name: "xl/workbook.xml", data: '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>' },
      {
        name: "xl/_rels/workbook.xml.rels",
        data: '<x><Relationship Id="r" Type="x/worksheet" Target="s.xml"/></x>',
      },
      { name: "xl/s.xml", data: `<sheetData>${" ".repeat(12 * 2 ** 20)}</sheetData>` },
    ]);
    const entity = buildZip([
      { name: "xl/workbook.xml", data: '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' },
      { name: "xl/_rels/workbook.xml.rels", data: "<x/>" },
    ]);
    const refused: [Uint8Array, string, string][] = [
      [book.subarray(0, book.length - 30), "records/damaged", ""],
      [buildZip([{ name: "word/document.xml", data: "<x/>" }]), "records/damaged", "xl/workbook.xml"],
      [bomb, "records/damaged", "bomb"],
      [entity, "records/damaged", "document type"],
    ];
    for (const [bytes, code, words] of refused)
      await expect(bench.store(bytes, { fileName: "x.xlsx" })).rejects.toMatchObject({
        code,
        message: expect.stringContaining(words),
      });
    await expect(bench.store(book, { fileName: "x.xlsx", sheet: "Лица" })).rejects.toMatchObject({
      code: "records/no-such-sheet",
      hint: 'It has: "Люди".',
    });
  });
});

describe("any cells", () => {
  it("come out as they went in, whatever they hold, through CSV of any delimiter", async () => {
    const cell = fc.string({
      unit: fc.constantFrom(
        "a",
        "я",
        "ñ",
        '"',
        "'",
        ",",
        ";",
        "\t",
        "|",
        "\n",
        "\r\n",
        "\u0000",
        "\u0001",
        "\u202e",
        "🙂",
        " ",
        "\\",
      ),
      maxLength: 6,
    });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(",", ";", "tab", "|"), async (cells, delimiter) => {
        const parted = delimiter === "tab" ? "\t" : delimiter;
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const lines = [["first column", "second column", "third column"], ...cells].map((row) =>
          row.map(quoted).join(parted),
        );
        const [stored] = await bench.store(`${lines.join("\n")}\n`, { delimiter, header: true });
        const table = await openTable(stored?.folder ?? "");
        const found = await everyRow(table);
        table.close();
        expect(found).toEqual(cells);
      }),
      { numRuns: 15 },
    );
  });
});
