import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MatchDocument, MatchedQuery } from "../../src/casework/index.ts";

const LIST = "examples/match-a-list/list.csv";
const TABLE = "examples/match-a-list/crossings.csv";
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-match-test-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function careo(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", "match", ...argv], {
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });
  return { status, stdout, stderr };
}

function untimed(document: MatchDocument): unknown {
  return { ...document, run: { ...document.run, timing: undefined } };
}

describe("careo match on the shipped example", () => {
  it("finds hard pairs, explains each, and is the same each time", () => {
    const { status, stdout } = careo(LIST, TABLE, "--json", "--audit", "10");
    expect(status).toBe(0);
    const document = JSON.parse(stdout) as MatchDocument;
    const best = (name: string) =>
      (document.queries.find(({ query }) => query.name.includes(name)) as MatchedQuery).candidates[0];
    // Joined particles and a split name; an initial; a letter lost; romanised again; a dropped first surname.
    expect(best("De la Cruz Tamarit Mariluz")).toMatchObject({ record: { id: "248" }, band: "strong" });
    expect(best("Quesada Llanes Jorge")).toMatchObject({ record: { id: "116" } });
    expect(best("Muñiz Góngora Dayamí")).toMatchObject({ record: { id: "100" }, band: "strong" });
    expect(best("Jorrín Zaldívar Guillermo")).toMatchObject({ record: { id: "228" }, band: "strong" });
    expect(best("Cienfuegos Yera Xiomara")).toMatchObject({ record: { id: "214" } });
    for (const { candidates } of document.queries) {
      for (const { score, explanation } of candidates) {
        const sum = explanation.reduce((bits, { weight }) => bits + weight, 0);
        expect(sum).toBeCloseTo(score, 4);
      }
    }
    expect(document.run.audit).toMatchObject({ sampled: 10, missed: 0 });
    expect(document.run.chance.expectedNames).toBeGreaterThan(0);
    const again = JSON.parse(careo(LIST, TABLE, "--json", "--audit", "10").stdout) as MatchDocument;
    expect(untimed(again)).toEqual(untimed(document));
  });

  it("prints of five hard pairs what the guide shows and explains", () => {
    const { stdout } = careo("examples/hard-pairs/list.csv", "examples/hard-pairs/crossings.csv");
    const page = readFileSync("docs/guide/matching.md", "utf8");
    const section = /## Five hard pairs[\s\S]*?\n## /.exec(page)?.[0] ?? "";
    const shown = section.split(/\n(?=\S|$)/).flatMap((block) => block.match(/^ {4}(?!careo).*$/gm) ?? []);
    const words = (text: string) => text.replace(/\s+/g, " ").trim();
    expect(shown.length).toBeGreaterThan(30);
    expect(words(shown.join("\n"))).toBe(words(stdout));
  });

  it("counts every entry once: candidates, none, weak only or unusable", () => {
    const { run, queries } = JSON.parse(careo(LIST, TABLE, "--json").stdout) as MatchDocument;
    expect(queries).toHaveLength(run.left.rows);
    expect(run.compared + run.left.unusable).toBe(run.left.rows);
  });

  it("shows a person the reasons and what chance would give", () => {
    const { stdout } = careo(LIST, TABLE);
    expect(stdout).toMatch(/Cruz ~ делакрус +first surname/);
    expect(stdout).toContain("by chance alone");
    expect(stdout).toContain("19 decoys with the names recombined");
    expect(stdout).toContain("No audit was made");
  });

  it("takes how common names are from a file, and says so", () => {
    const file = join(folder, "counts.csv");
    writeFileSync(file, "name,bearers\n*,1000\nJorge,60\nQuesada,12\n");
    const { stdout } = careo(
      LIST,
      TABLE,
      "--frequencies",
      file,
      "--decoys",
      "0",
      "--no-dictionary",
      "--json",
    );
    const { run } = JSON.parse(stdout) as MatchDocument;
    expect(run.chance.basis).toContain("counts.csv (1000 people)");
    expect(run.decoys).toBeUndefined();
    expect(run.reading).toMatchObject({ list: { dictionary: false }, table: { language: "ru" } });
  });

  it("writes a line for each entry with --out, and their digest", () => {
    const out = join(folder, "matches.jsonl");
    const { stdout } = careo(LIST, TABLE, "--out", out);
    expect(JSON.parse(stdout)).toMatchObject({ schema: "careo.match/1", out: { queries: 30 } });
    expect(readFileSync(out, "utf8").trim().split("\n")).toHaveLength(30);
  });
});

describe("careo match on bad input", () => {
  it("refuses a table without names and lists its columns", () => {
    const table = join(folder, "numbers.csv");
    writeFileSync(table, "a,b\n1,2\n3,4\n");
    const { status, stderr } = careo(LIST, table);
    expect(status).toBe(2);
    expect(stderr).toContain('"a", "b"');
  });

  it("says what is unusable and why", () => {
    const list = join(folder, "odd.csv");
    writeFileSync(list, "name\nde la\n12\nYoandri Tamarit\n");
    const { status, stdout } = careo(list, TABLE, "--map-list", "name=name", "--json");
    expect(status).toBe(0);
    const { queries } = JSON.parse(stdout) as MatchDocument;
    expect(queries.map((query) => query.status).slice(0, 2)).toEqual(["unusable", "unusable"]);
    expect(queries[0]?.why).toMatch(/\w/);
  });
});

describe("careo match --engine clickhouse", () => {
  const ask = (...more: string[]) => careo(LIST, TABLE, "--engine", "clickhouse", ...more);

  it("ends with 4 where no server answers, and says which", () => {
    const file = join(folder, "servers.json");
    const servers = { servers: ["http://127.0.0.1:9"], user: "careo_probe", database: "careo" };
    writeFileSync(file, JSON.stringify(servers));
    const { status, stdout, stderr } = ask("--engine-config", file);
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" });
    expect(stderr).toContain("127.0.0.1:9 could not be reached");
    expect(stderr).toContain("records/engine-unavailable");
  });

  it("says how to say where the servers are", () => {
    const { status, stderr } = ask();
    expect(status).toBe(2);
    expect(stderr).toContain("--engine-config");
    expect(careo(LIST, TABLE, "--engine", "duck").stderr).toContain("there are duckdb and clickhouse");
  });
});
