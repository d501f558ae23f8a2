import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
let file: string;
const root = () => join(folder, "case");
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-cli-tables-"));
  file = join(folder, "crossings.csv");
  writeFileSync(file, "ФИО;Дата рождения\nПеньяльба Хорхе;07.03.1984\nЛеко Анна;25.12.1990\nодна\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built program, as a user starts it. */
function careo(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", ...argv], {
    encoding: "utf8",
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

describe("careo import", () => {
  it("prints careo.import/1, outside a case too", () => {
    const { status, json } = careo("import", file, "--json", "--map", "ФИО=name");
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      schema: "careo.import/1",
      recordSet: null,
      artifactSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      format: "csv",
      encoding: { value: "utf-8", basis: "valid-utf-8", alternatives: [] },
      dialect: { delimiter: ";", header: true },
      rows: { read: 3, imported: 2, rejected: 1 },
      columns: [
        {
          name: "ФИО",
          mapsTo: "name",
          order: null,
          basis: "accepted",
          filled: 2,
          scripts: ["Cyrillic"],
          problems: [],
        },
        { name: "Дата рождения", mapsTo: "birthDate", dates: "day-first", basis: "proposed" },
      ],
      problems: [
        { code: "records/wrong-column-count", count: 1, examples: [{ line: 4, column: 1, text: "одна" }] },
      ],
    });
  });

  it("exits 1 with --strict where a row was rejected, and 1 with words where there is no table", () => {
    expect(careo("import", file, "--strict").status).toBe(1);
    const missing = careo("import", join(folder, "none.csv"));
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining("sources/unreadable") });
  });

  it("exits 2 where an option makes no sense", () => {
    expect(careo("import", file, "--header", "perhaps").status).toBe(2);
  });
});

describe("careo table", () => {
  it("describes what was taken in, cites a cell, and exits 3 where a citation no longer holds", () => {
    expect(careo("new", root(), "--title", "T", "--by", "Ana Leko").status).toBe(0);
    expect(careo("import", file, "--case", root(), "--accept").stdout).toContain(
      "3 rows read: 2 taken in, 1 rejected",
    );
    const shown = careo("table", "crossings.csv", "--case", root(), "--json").json();
    expect(shown).toMatchObject({ schema: "careo.table/1", distinctPeople: { count: 2 }, keyColumn: null });
    const { cell } = careo("table", "crossings.csv", "--case", root(), "--cell", "2:ФИО", "--json").json();
    const check = (hash: string) =>
      careo("table", "crossings.csv", "--case", root(), "--cell", `2:ФИО#${hash}`).status;
    expect([check(cell.rowHash), check("0".repeat(64))]).toEqual([0, 3]);
    expect(careo("table", "crossings.csv", "--case", root(), "--rejects").stdout).toMatch(/^line 4 {2}row 3/);
  });

  it("says which case is missing", () => {
    expect(careo("table").status).toBe(2);
  });
});
