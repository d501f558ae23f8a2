import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/index.ts";
import { exportsOf, type PublishedCase, roCrateOf } from "../../src/dossier/index.ts";
import { anyCase } from "../fixtures/published/any-case.ts";
import { sampleCase } from "../fixtures/published/sample-case.ts";
import { sampleFiles } from "../fixtures/published/sample-texts.ts";

/**
 * The exports before the validators of their own communities. They are Python and no dependency of Careo:
 * test/slow/validators/install puts them into a folder and prints what CAREO_VALIDATORS_PYTHON has to say.
 */
const python = process.env["CAREO_VALIDATORS_PYTHON"];
if (python === undefined)
  console.warn("Skipped: CAREO_VALIDATORS_PYTHON is not set, so no validator checked the exports.");

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The exports, the sources and the metadata of the sample, as they lie below `data/`. */
function written(published: PublishedCase): string {
  const folder = mkdtempSync(join(tmpdir(), "careo-exports-"));
  folders.push(folder);
  const exported = exportsOf(published).map(({ path, content }) => [path, content as Uint8Array] as const);
  const sources = Object.entries(sampleFiles).map(([path, text]) => [path, Buffer.from(text)] as const);
  const files = [...exported, ...sources].map(([path, content]) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    return { path, sha256: sha256(content), size: content.length, mimeType: "application/octet-stream" };
  });
  writeFileSync(join(folder, "ro-crate-metadata.json"), roCrateOf(published, files));
  return folder;
}

function check(format: string, path: string): { readonly status: number | null; readonly said: string } {
  const run = spawnSync(python as string, [join(import.meta.dirname, "validators/check.py"), format, path], {
    encoding: "utf8",
  });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
}

const FORMATS: readonly (readonly [format: string, path: string])[] = [
  ["frictionless", "exports/datapackage.json"],
  ["followthemoney", "exports/entities.ftm.json"],
  ["geojson", "exports/places.geojson"],
  ["gexf", "exports/network.gexf"],
  ["csl", "exports/references.csl.json"],
  ["ris", "exports/references.ris"],
  ["ro-crate", "."],
];

describe.skipIf(python === undefined)("the validators of the formats", () => {
  const sample = written(sampleCase);

  it.each(FORMATS)("accept the sample: %s", (format, path) => {
    const { status, said } = check(format, join(sample, path));
    expect(said).toContain("Nothing wrong in");
    expect(status).toBe(0);
  });

  it("accept cases with texts that break formats", () => {
    for (const published of fc.sample(anyCase, { numRuns: 4, seed: 20310520 })) {
      const folder = written(published);
      for (const [format, path] of FORMATS)
        expect([format, check(format, join(folder, path)).said]).toEqual([
          format,
          expect.stringContaining("Nothing wrong in"),
        ]);
    }
  });

  const alter = (path: string, from: string, to: string) => {
    const text = readFileSync(join(sample, path), "utf8");
    expect(text).toContain(from);
    const folder = written(sampleCase);
    writeFileSync(join(folder, path), text.replace(from, to));
    return folder;
  };

  it.each([
    ["frictionless", "exports/tables/claims.csv", "C0001,S0001", "C0001,S0099", "exports/datapackage.json"],
    ["followthemoney", "exports/entities.ftm.json", '"debtor"', '"deptor"', "exports/entities.ftm.json"],
    ["geojson", "exports/places.geojson", '"Point"', '"Dot"', "exports/places.geojson"],
    ["gexf", "exports/network.gexf", "</nodes>", "", "exports/network.gexf"],
    ["csl", "exports/references.csl.json", '"id": "S0001",', "", "exports/references.csl.json"],
    ["ris", "exports/references.ris", "TY  - ", "TX  - ", "exports/references.ris"],
    ["ro-crate", "ro-crate-metadata.json", '"datePublished"', '"dateWritten"', "."],
  ])("refuse what is not so: %s", (format, file, from, to, path) => {
    expect(check(format, join(alter(file, from, to), path)).status).not.toBe(0);
  });
});
