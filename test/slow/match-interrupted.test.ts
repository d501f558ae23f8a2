/** A match of the built command, interrupted by the signal that Ctrl-C sends, and run again. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/index.ts";

const ROWS = 700_000;
const ENTRIES = 500;
let folder: string;
let root: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-interrupted-"));
  root = join(folder, "case");
  writeFiles();
  expect(careo("new", root, "--title", "Crossings", "--by", "Ana Leko").status).toBe(0);
  for (const file of ["list.csv", "crossings.csv"])
    expect(careo("import", join(folder, file), "--case", root, "--accept").status).toBe(0);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const careo = (...argv: string[]) =>
  spawnSync(process.execPath, ["dist/cli/main.js", ...argv], { encoding: "utf8", maxBuffer: 2 ** 28 });
const ARGUMENTS = () => [
  "match",
  "list.csv",
  "crossings.csv",
  "--case",
  root,
  "--json",
  "--top",
  "3",
  "--decoys",
  "2",
];

const STEMS = "ба ba,ве ve,ме me,ка ka,ро ro,ли li,но no,са sa,ду du,фе fe,ти ti,ла la".split(",");
/** A name of three syllables in both alphabets, by number. */
function invented(number: number): { latin: string; cyrillic: string } {
  const syllables = [number % 12, Math.floor(number / 12) % 12, Math.floor(number / 144) % 12].map((at) =>
    (STEMS[at] as string).split(" "),
  );
  const [latin, cyrillic] = [1, 0].map((side) => syllables.map((pair) => pair[side]).join(""));
  return { latin: latin as string, cyrillic: cyrillic as string };
}

function writeFiles(): void {
  const list = Array.from({ length: ENTRIES }, (_, at) => {
    const [surname, second, given] = [at * 7, at * 11 + 5, at * 13 + 2].map((seed) => invented(seed).latin);
    return `${surname},${second},${given},19${50 + (at % 49)}-03-1${at % 9}\n`;
  });
  writeFileSync(
    join(folder, "list.csv"),
    `Primer apellido,Segundo apellido,Nombres,Fecha de nacimiento\n${list.join("")}`,
  );
  const file = openSync(join(folder, "crossings.csv"), "w");
  writeSync(file, "ФИО,Дата рождения\n");
  for (let row = 0; row < ROWS; row += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, at) => {
      const number = Math.imul(row + at, 2654435761) >>> 8;
      return `${invented(number).cyrillic} ${invented(number >> 7).cyrillic},19${50 + (number % 49)}-03-1${number % 9}\n`;
    });
    writeSync(file, lines.join(""));
  }
  closeSync(file);
}

/** What lies of the index, by file name. */
function indexFiles(): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!/^(rows-\d+\.bin|index\.json)$/.test(entry.name)) continue;
    found.set(entry.name, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return found;
}

async function interruptedWhen(isTime: () => boolean): Promise<number | null> {
  const child: ChildProcess = spawn(process.execPath, ["dist/cli/main.js", ...ARGUMENTS()], {
    stdio: "ignore",
  });
  const ended = once(child, "exit") as Promise<[number | null]>;
  while (child.exitCode === null && !isTime()) await setTimeout(5);
  child.kill("SIGINT");
  return (await ended)[0];
}

function digestOf(stdout: string): string {
  const { run, queries } = JSON.parse(stdout);
  return sha256(JSON.stringify({ run: { ...run, timing: undefined }, queries }));
}

describe("a match that is interrupted", () => {
  it("stops with 130, goes on behind the last whole block, and comes to the same bytes", async () => {
    expect(await interruptedWhen(() => indexFiles().has("rows-00000.bin"))).toBe(130);
    const left = indexFiles();
    expect(left.has("index.json")).toBe(false);
    const resumed = careo(...ARGUMENTS());
    expect(resumed.status).toBe(0);
    const whole = indexFiles();
    expect(whole.size).toBe(4);
    // The block that was whole was not written again.
    expect(whole.get("rows-00000.bin")).toBe(left.get("rows-00000.bin"));

    // Now with the index there, so that matching is what is cut: late enough to be heard, early enough not to be done.
    let code: number | null = null;
    for (let delay = 2000; delay <= 30_000 && code !== 130; delay += 2000)
      code = await interruptedAfter(delay);
    expect(code).toBe(130);
    expect(indexFiles()).toEqual(whole);
    const again = careo(...ARGUMENTS());
    expect(digestOf(again.stdout)).toBe(digestOf(resumed.stdout));

    rmSync(join(root, "index", "match"), { recursive: true, force: true });
    expect(indexFiles().size).toBe(0);
    const never = careo(...ARGUMENTS());
    expect(digestOf(never.stdout)).toBe(digestOf(resumed.stdout));
    expect(JSON.parse(never.stdout).run.candidates).toBeGreaterThan(0);
  }, 900_000);
});

function interruptedAfter(milliseconds: number): Promise<number | null> {
  const from = Date.now();
  return interruptedWhen(() => Date.now() - from > milliseconds);
}
