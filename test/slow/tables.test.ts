import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-slow-tables-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const careo = (...argv: string[]) =>
  spawnSync(process.execPath, ["dist/cli/main.js", ...argv], { encoding: "utf8", maxBuffer: 2 ** 28 });

function newCase(root: string): string {
  expect(careo("new", root, "--title", "Tables", "--by", "Ana Leko").status).toBe(0);
  return root;
}

/** A table of invented crossings, `rows` long; cells differ, so that it does not compress away. */
function writeTable(path: string, rows: number): number {
  const file = openSync(path, "w");
  writeSync(file, "ФИО,Дата рождения,Паспорт,Дата пересечения,Примечание\n");
  let state = 7;
  const next = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % most;
  };
  for (let row = 0; row < rows; row += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - row) }, () => {
      const noise = `${next(1e9).toString(36)}${next(1e9).toString(36)}${next(1e9).toString(36)}`;
      return `Леко${next(9999)} Анна,1${next(9)}.0${1 + next(8)}.19${50 + next(49)},${1e8 + next(8e8)},2${next(8)}.05.2023,${noise}`;
    });
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
  return statSync(path).size;
}

const rowsOf = (root: string, table: string) =>
  JSON.parse(careo("table", table, "--case", root, "--json").stdout).rows;

describe("a table on a disk that is too small for it", () => {
  it("is not half there; what is missing is named, and it is taken in once there is room", (context) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=18m", "tmpfs", disk]).status !== 0)
      return context.skip("no right to mount");
    try {
      const root = newCase(join(disk, "case"));
      const [small, large] = [join(folder, "small.csv"), join(folder, "large.csv")];
      writeTable(small, 120_000);
      expect(writeTable(large, 400_000)).toBeGreaterThan(18 * 2 ** 20);
      expect(careo("import", large, "--case", root)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("sources/store-full"),
      });
      // Its original fits, its rows beside it do not.
      const refused = careo("import", small, "--case", root);
      expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining("records/too-big") });
      expect(JSON.parse(careo("table", "--case", root, "--json").stdout).tables).toEqual([]);
      expect(careo("verify", root).status).toBe(0);
      execFileSync("mount", ["-o", "remount,size=256m", disk]);
      expect(careo("import", small, "--case", root).status).toBe(0);
      expect(rowsOf(root, "small.csv")).toEqual({ read: 120_000, imported: 120_000, rejected: 0 });
    } finally {
      execFileSync("umount", [disk]);
    }
  });
});

describe("an import that is interrupted", () => {
  it("exits 130, and the same command takes the table in whole", async () => {
    const root = newCase(join(folder, "case"));
    const table = join(folder, "crossings.csv");
    writeTable(table, 1_500_000);
    const child = spawn(process.execPath, ["dist/cli/main.js", "import", table, "--case", root]);
    await stagingBegan(root, child);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect(code).toBe(130);
    expect(careo("import", table, "--case", root).status).toBe(0);
    expect(rowsOf(root, "crossings.csv")).toEqual({ read: 1_500_000, imported: 1_500_000, rejected: 0 });
    expect(careo("verify", root).status).toBe(0);
  });
});

async function stagingBegan(root: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const found = spawnSync("find", [join(root, "index"), "-name", "batch.csv"], { encoding: "utf8" });
    if (found.stdout.includes("batch.csv") || child.exitCode !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("a very wide table", () => {
  it("of ten thousand columns is taken in whole", () => {
    const root = newCase(join(folder, "case"));
    const table = join(folder, "wide.csv");
    const file = openSync(table, "w");
    const cells = (prefix: string) => Array.from({ length: 10_000 }, (_, at) => `${prefix}${at}`).join(",");
    for (const prefix of ["column ", "a", "b", "c"]) writeSync(file, `${cells(prefix)}\n`);
    closeSync(file);
    expect(careo("import", table, "--case", root).status).toBe(0);
    const shown = JSON.parse(
      careo("table", "wide.csv", "--case", root, "--cell", "3:column 9999", "--json").stdout,
    );
    expect(shown.value).toBe("c9999");
  });
});
