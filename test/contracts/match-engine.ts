/**
 * What every engine of matching must do, on the real engine. A file beside this one runs it for each: what an engine finds must
 * be what is written here, and for invented tables what the engine in memory finds, to the byte.
 */

import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ColumnMapping,
  type MatchColumns,
  type MatchDocument,
  type MatchEngine,
  matchColumns,
  matchList,
  matchSettings,
  type OpenTable,
  openDuckDbEngine,
  openTable,
  readPeople,
  type StoredTable,
} from "../../src/records/index.ts";
import { type TableBench, tableBench } from "../fixtures/tables.ts";

export interface OpenEngine {
  readonly table: OpenTable;
  readonly columns: MatchColumns;
  readonly folder: string;
  readonly signal?: AbortSignal;
}

const LIST_MAPPING: Record<string, ColumnMapping> = {
  s1: { mapsTo: "lastName", order: 1 },
  s2: { mapsTo: "lastName", order: 2 },
  given: { mapsTo: "firstName" },
  born: { mapsTo: "birthDate" },
  passport: { mapsTo: "passportNumber" },
  sex: { mapsTo: "gender" },
  nation: { mapsTo: "nationality" },
};
const LIST_HEADER = "s1,s2,given,born,passport,sex,nation";
const TABLE_MAPPING: Record<string, ColumnMapping> = {
  name: { mapsTo: "name" },
  born: { mapsTo: "birthDate" },
  passport: { mapsTo: "passportNumber" },
  sex: { mapsTo: "gender" },
  nation: { mapsTo: "nationality" },
};
const TABLE_HEADER = "name,born,passport,sex,nation";

/** Lists, tables and their runs; everything is removed at the end of the file. */
export interface ContractBench {
  readonly bench: TableBench;
  table(rows: readonly string[], key?: string): Promise<OpenTable>;
  list(rows: readonly string[]): Promise<OpenTable>;
  folder(): string;
  run(engine: MatchEngine, list: OpenTable, audit?: number): Promise<MatchDocument>;
  close(): void;
}

export function contractBench(): ContractBench {
  const bench = tableBench();
  const opened: OpenTable[] = [];
  const open = async (
    content: string,
    mapping: Record<string, ColumnMapping>,
    key?: string,
  ): Promise<OpenTable> => {
    const [stored] = await bench.store(content, { delimiter: "," });
    const table = await openTable((stored as StoredTable).folder, {
      mapping,
      caps: { threads: 1, memory: 256 * 2 ** 20 },
      ...(key === undefined ? {} : { key }),
    });
    opened.push(table);
    return table;
  };
  return {
    bench,
    table: (rows, key) => open(`${[TABLE_HEADER, ...rows].join("\n")}\n`, TABLE_MAPPING, key),
    list: (rows) => open(`${[LIST_HEADER, ...rows].join("\n")}\n`, LIST_MAPPING),
    folder: () => mkdtempSync(join(bench.root, "index-")),
    async run(engine, list, audit = 0) {
      const hints = { language: "es" } as const;
      return matchList(
        {
          engine,
          people: await readPeople(list, "list", hints),
          listRecordSet: "list",
          tableRecordSet: "table",
          listHints: hints,
          tableHints: {},
          settings: matchSettings,
          top: 50,
          prior: { value: 0.1, basis: "given" },
          audit,
          decoys: 0,
          seed: "1",
          version: "0",
        },
        { now: () => 0, peakRssMiB: () => 0, indexMs: 0 },
      );
    },
    close() {
      for (const table of opened) table.close();
      bench.close();
    },
  };
}

/** `query:row lane`, rows by key. */
function lanesOf({ queries }: MatchDocument): string[] {
  return queries
    .flatMap(({ query, candidates }) =>
      candidates.flatMap(({ record, otherRows, lane }) =>
        [record, ...otherRows].map(({ id }) => `${query.id}:${id} ${lane}`),
      ),
    )
    .sort();
}

export function matchEngineContract(
  name: string,
  openEngine: (input: OpenEngine) => Promise<MatchEngine>,
  inventedTables: number,
): void {
  let at: ContractBench;
  beforeAll(() => {
    at = contractBench();
  });
  afterAll(() => at.close());

  const open = (table: OpenTable, signal?: AbortSignal) =>
    openEngine({ table, columns: matchColumns(table), folder: at.folder(), ...(signal ? { signal } : {}) });
  const runOn = async (table: OpenTable, list: OpenTable, audit = 0): Promise<MatchDocument> => {
    const engine = await open(table);
    try {
      return await at.run(engine, list, audit);
    } finally {
      await engine.close();
    }
  };
  const found = async (list: readonly string[], rows: readonly string[]) =>
    lanesOf(await runOn(await at.table(rows), await at.list(list)));

  describe(`${name}: what it knows of a table`, () => {
    it("words with the rows that hold them, dates, persons, rows without a name", async () => {
      const table = await at.table([
        "Тамарит-Сервера Йоандри,05.03.1962,,,",
        "йоандри  Тамарит Тамарит,05.03.1962,,,",
        "Тамарит Йоандри Тамарит,05.03.1962,,,",
        "-,1970-01-01,AB 12,,",
        ",,,,",
      ]);
      const engine = await open(table);
      const { index } = engine;
      await engine.close();
      expect(index).toMatchObject({ rows: 5, persons: 4, datedRows: 4, unnamedRows: 2, wordsLeftOut: 0 });
      const counts = index.words.map((word, id) => [word, index.wordCounts[id]]);
      expect(Object.fromEntries(counts)).toEqual({ тамарит: 3, сервера: 1, йоандри: 3 });
      expect(Object.fromEntries(index.dates)).toEqual({ 19620305: 3, 19700101: 1 });
      expect(index.identifierProperties).toEqual(["passportNumber"]);
    });

    it("the words of a cell beyond the twenty-fourth are left out, and counted", async () => {
      const engine = await open(await at.table([`${"а ".repeat(23)}Тамарит Йоандри Сервера,,,,`]));
      await engine.close();
      expect(engine.index.wordsLeftOut).toBe(2);
      expect(engine.index.words).toContain("сервера");
      expect(engine.index.wordCounts[engine.index.words.indexOf("сервера")]).toBe(0);
    });

    it("rows by key and by hash, whatever was rejected before them", async () => {
      const table = await at.table(["broken", "Тамарит Йоандри,,,,", "Орлов Пётр,,,,"]);
      const engine = await open(table);
      const names = await engine.names([2, 3]);
      await engine.close();
      const [row] = await table.rows([2]);
      expect(names.get(2)).toEqual({ id: "2", rowHash: row?.rowHash });
      expect(names.get(3)?.id).toBe("3");
    });

    it("an identifier whatever its spaces and signs, and none where there is none", async () => {
      const engine = await open(await at.table(["Тамарит Йоандри,,аб 12-3,,"]));
      const digests = await engine.digests(["АБ123", "аб 12 3", "АБ124", " - ", ""]);
      await engine.close();
      expect(digests.get("АБ123")).toBe(digests.get("аб 12 3"));
      expect(digests.get("АБ123")).not.toBe(digests.get("АБ124"));
      expect(digests.get("АБ123")).toBeGreaterThan(0);
      expect([digests.get(" - "), digests.get("")]).toEqual([0, 0]);
    });
  });

  describe(`${name}: the lanes by which it finds a row`, () => {
    it("A: a surname and a given name, in any order and script", async () => {
      const rows = ["Тамарит Йоандри,,,,", "Йоандри Тамарит,,,,", "Tamarit Ioandri,,,,", "Тамарит Пётр,,,,"];
      expect(await found(["Tamarit,Cervera,Yoandri,,,,"], rows)).toEqual(["1:1 A", "1:2 A", "1:3 A"]);
    });

    it("B: both surnames where the row has no given name", async () => {
      const rows = ["Тамарит Сервера,,,,", "Тамарит Сервера Ольга,,,,"];
      expect(await found(["Tamarit,Cervera,Yoandri,,,,"], rows)).toEqual(["1:1 B"]);
    });

    it("C: the date, either reading of it, and a rare word", async () => {
      const rows = [
        "Тамарит Павел,1962-03-05,,,",
        "Тамарит Павел,1963-03-05,,,",
        "Сервера Ольга,05.03.1962,,,",
      ];
      expect(await found(["Tamarit,Cervera,Yoandri,1962-03-05,,,"], rows)).toEqual(["1:1 C", "1:3 C"]);
    });

    it("D: a surname and an initial, with the second surname or the date", async () => {
      const rows = [
        "Тамарит Й. Орлова Сервера,,,,",
        "Тамарит Й. Орлова,,,,",
        "Тамарит Й. Орлова,1962-03-05,,,",
        "Тамарит Б. Орлова Сервера,,,,",
        ...Array.from({ length: 12 }, () => "Тамарит Орлова Ольга,,,,"),
      ];
      expect(await found(["Tamarit,Cervera,Yoandri,1962-03-05,,,"], rows)).toEqual(["1:1 D", "1:3 D"]);
    });

    it("E: words joined on either side", async () => {
      const rows = ["Делакрус Йоандри,,,,", "Тамаритсервера Йоандри,,,,", "Тамарит Мари Лус,,,,"];
      const list = [
        "De la Cruz,Tamarit,Yoandri,,,,",
        "Tamarit,Cervera,Yoandri,,,,",
        "Tamarit,Cervera,Mariluz,,,,",
      ];
      expect(await found(list, rows)).toEqual(["1:1 E", "2:2 E", "3:3 E"]);
    });

    it("F: an equal passport, even without a name", async () => {
      const rows = ["Орлов Пётр,,AB 12,,", ",,ab12,,", "Орлов Пётр,,AB 13,,"];
      expect(await found(["Tamarit,Cervera,Yoandri,,AB-12,,"], rows)).toEqual(["1:1 F", "1:2 F"]);
    });

    it("W: one usable word only with the date; without, it is counted", async () => {
      const rows = ["Тамарит,1962-03-05,,,", ...Array.from({ length: 21 }, () => "Тамарит,,,,")];
      const { queries, run } = await runOn(
        await at.table(rows),
        await at.list(["Tamarit,Cervera,Yoandri,1962-03-05,,,", "Tamarit,,,,,,", "Orlova,Cervera,Ana,,,,"]),
      );
      expect(queries.map(({ status, candidates }) => [status, candidates[0]?.lane])).toEqual([
        ["weak-only", "W"],
        ["weak-only", undefined],
        ["none", undefined],
      ]);
      // Rows alike in one word alone: 21 of the first entry, whose dated row is a candidate, and 22 of the second.
      expect(run.weakRows).toBe(43);
    });

    it("keeps five thousand rows of a common name and says how many it cut", async () => {
      const rows = Array.from({ length: 5100 }, (_, row) => `Тамарит Йоандри,,P${row},,`);
      const { run, queries } = await runOn(await at.table(rows), await at.list(["Tamarit,,Yoandri,,,,"]));
      expect(run.truncated).toEqual([{ query: "1", lane: "A", kept: 5000, total: 5100 }]);
      expect(run.candidates).toBe(5000);
      expect(queries[0]?.candidates[0]?.record.id).toBe("1");
    });
  });

  describe(`${name}: the same as in memory`, () => {
    const WORDS = [
      "Тамарит",
      "Тамарид",
      "Сервера",
      "Йоандри",
      "Иоандри",
      "Орлов",
      "Анна",
      "Мария",
      "Йосванович",
      "Й.",
      "де",
      "ла",
      "Крус",
      "Делакрус",
      "Тамарит-Сервера",
      "Tamarit",
      "Anna",
      "б/о",
      "",
    ];
    const cell = fc
      .array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 5 })
      .map((words) => words.join(" "));
    const date = fc.constantFrom(
      "",
      "1962-03-05",
      "05.03.1962",
      "03.05.1962",
      "1962",
      "01.01.1962",
      "30.02.1962",
    );
    const row = fc.tuple(
      cell,
      date,
      fc.constantFrom("", "AB 12", "ab12", "77", "-"),
      fc.constantFrom("", "ж", "М"),
      fc.constantFrom("", "cu", "ru", "Куба"),
    );
    const entry = fc.tuple(
      fc.constantFrom("Tamarit", "De la Cruz", "Orlova", "", "Tamaritcervera"),
      fc.constantFrom("Cervera", "", "Cruz"),
      fc.constantFrom("Yoandri", "Ana", "María", "Y.", ""),
      fc.constantFrom("", "1962-03-05", "1962-05-03", "1962"),
      fc.constantFrom("", "AB12", "77"),
      fc.constantFrom("", "F"),
      fc.constantFrom("", "cu"),
    );

    it("finds, counts and scores any table and list alike", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(entry, { minLength: 1, maxLength: 4 }),
          fc.array(row, { minLength: 1, maxLength: 25 }),
          async (entries, rows) => {
            const table = await at.table(rows.map((each) => each.join(",")));
            const list = await at.list(entries.map((each) => each.join(",")));
            const reference = await openDuckDbEngine({
              table,
              columns: matchColumns(table),
              folder: at.folder(),
              threads: 1,
            });
            const { run: expectedRun, queries: expected } = await at.run(reference, list, entries.length);
            const { run, queries } = await runOn(table, list, entries.length);
            expect(queries).toEqual(expected);
            expect({ ...run, engine: "" }).toEqual({ ...expectedRun, engine: "" });
          },
        ),
        { numRuns: inventedTables },
      );
    }, 600_000);

    it("stops when it is told to", async () => {
      const stop = new AbortController();
      stop.abort();
      const table = await at.table(Array.from({ length: 300 }, (_, at) => `Тамарит Йоандри ${at},,,,`));
      const work = async () => {
        const engine = await open(table, stop.signal);
        const people = await readPeople(await at.list(["Tamarit,Cervera,Yoandri,,,,"]), "list", {
          language: "es",
        });
        const input = {
          list: { people, hints: {}, identifierDigests: [new Map()] },
          tableHints: {},
          settings: matchSettings,
        };
        await engine.run(input, { top: 1, prior: 0.1 }, { signal: stop.signal });
      };
      await expect(work()).rejects.toMatchObject({ code: "records/interrupted" });
    });
  });
}
