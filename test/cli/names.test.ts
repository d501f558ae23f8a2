import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-names-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function careo(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", "names", ...argv], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("careo names", () => {
  it("compares two names for a reader and for a program", () => {
    const shown = careo("compare", "Teresa Ravel", "Ravel, T.");
    expect(shown).toMatchObject({ status: 0, stderr: "" });
    expect(shown.stdout).toContain("a match to look at");
    const comparison = JSON.parse(
      careo("compare", "Norvig Ltd", "Norvig Limited", "--schema", "company", "--json").stdout,
    );
    expect(comparison).toMatchObject({ schema: "careo.names.compare/1", entity: "Company", match: true });
  });

  it("evaluates a file of pairs, and says what in it cannot be used", () => {
    const pairs = join(folder, "pairs.csv");
    writeFileSync(pairs, "name1,name2,is_match\nTeresa Ravel,T. Ravel,1\nTeresa Ravel,,0\n");
    const { status, stdout } = careo("evaluate", pairs, "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ used: 1, unusable: [{ line: 3, why: "name2 is empty" }] });
    expect(careo("evaluate", pairs).stdout).toContain("line 3: name2 is empty");
  });

  it("refuses what it cannot do, saying what to do instead", () => {
    expect(careo("compare", "Teresa Ravel")).toMatchObject({ status: 2 });
    expect(careo("guess", "A", "B")).toMatchObject({ status: 2 });
    expect(careo("compare", "A", "B", "--schema", "Ghost")).toMatchObject({ status: 2 });
    const missing = careo("evaluate", join(folder, "none.csv"));
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain("could not be read");
  });
});
