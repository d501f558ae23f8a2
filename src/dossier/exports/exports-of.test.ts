import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase } from "../../../test/fixtures/published/any-case.ts";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import type { PublishedCase } from "../published/index.ts";
import { exportsOf } from "./exports-of.ts";

type Files = Readonly<Record<string, string>>;

function filesOf(published: PublishedCase): Files {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return Object.fromEntries(
    exportsOf(published).map(({ path, content }) => [path, decoder.decode(content as Uint8Array)]),
  );
}

/** Rows of a CSV by RFC 4180, read by another way than it is written. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (let match = cell.exec(csv); match !== null && match[0] !== ""; match = cell.exec(csv)) {
    const [, text = "", end] = match;
    rows.at(-1)?.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === "\r\n") rows.push([]);
  }
  expect(cell.lastIndex === 0 || cell.lastIndex === csv.length).toBe(true);
  expect(rows.pop()).toEqual([]);
  return rows;
}

/** As a spreadsheet decides it: a formula begins with one of these, white space before it or not; a number is none. */
function wouldRun(cell: string): boolean {
  const first = cell.trimStart().replace(/^\0+/, "").trimStart();
  const isNumber = /^-\d+(\.\d+)?(e-?\d+)?$/.test(cell);
  return !isNumber && (/^[=+\-@＝＋－＠]/.test(first) || ["\t", "\r", "\0"].includes(cell.charAt(0)));
}

function tables(files: Files): readonly (readonly (readonly string[])[])[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith(".csv"))
    .map(([, csv]) => rowsOf(csv));
}

// Each run makes every export of a whole case.
const RUNS = { numRuns: 40 };

describe("the exports", () => {
  it("are one file a format, and a table each", () => {
    const paths = Object.keys(filesOf(sampleCase));
    expect(paths.filter((path) => !path.startsWith("exports/tables/"))).toEqual([
      "exports/annotations.jsonld",
      "exports/claimreview.jsonld",
      "exports/datapackage.json",
      "exports/entities.ftm.json",
      "exports/network.gexf",
      "exports/places.geojson",
      "exports/references.csl.json",
      "exports/references.ris",
      "exports/timeline.json",
    ]);
    expect(paths).toEqual([...paths].sort());
    for (const table of [
      "claims",
      "citations",
      "propositions",
      "events",
      "payments",
      "relations",
      "evidence",
    ])
      expect(paths).toContain(`exports/tables/${table}.csv`);
    for (const table of ["ratings", "hashes"]) expect(paths).toContain(`exports/tables/${table}.csv`);
  });

  it("do not depend on the order in which a case lists its things", () => {
    const turned = Object.fromEntries(
      Object.entries(sampleCase).map(([name, value]) => [
        name,
        // These have no ids; their order is theirs.
        Array.isArray(value) && !["exclusions", "redactions", "changes"].includes(name)
          ? [...value].reverse()
          : value,
      ]),
    ) as unknown as PublishedCase;
    expect(filesOf(turned)).toEqual(filesOf(sampleCase));
  });

  it("know no time but the approval, and no id of the case", () => {
    const bytes = Object.values(filesOf({ ...sampleCase, sources: [], searches: [] })).join("\n");
    const times = new Set(bytes.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g));
    expect([...times]).toEqual([sampleCase.publication.approvedAt]);
    const all = Object.values(filesOf(sampleCase)).join("\n");
    expect(all).not.toContain(sampleCase.publication.caseId);
    expect(all.match(/\b(?!pub_)[a-z]{3}_[0-9a-f]{32}\b/)).toBeNull();
  });

  it("of any case are the same bytes twice, and parse", () => {
    fc.assert(
      fc.property(anyCase, (published) => {
        const files = filesOf(published);
        expect(filesOf(published)).toEqual(files);
        for (const [path, text] of Object.entries(files)) {
          if (/\.(json|jsonld|geojson)$/.test(path) && !path.endsWith(".ftm.json")) JSON.parse(text);
          if (path.endsWith(".ftm.json"))
            for (const line of text.trimEnd().split(/[\n\u0085\u2028\u2029]/)) JSON.parse(line);
          if (!path.endsWith(".csv")) expect(text).not.toContain("\r");
        }
      }),
      RUNS,
    );
  });

  it("of any case hold no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(anyCase, (published) => {
        for (const rows of tables(filesOf(published))) {
          expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
          expect(rows.flat().filter(wouldRun)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("of any case hold one record of RIS for each source", () => {
    fc.assert(
      fc.property(anyCase, (published) => {
        const ris = filesOf(published)["exports/references.ris"] as string;
        expect(ris.match(/^TY {2}- /gm)).toHaveLength(published.sources.length);
        expect(ris.match(/^ER {2}- $/gm)).toHaveLength(published.sources.length);
        for (const line of ris.split("\n")) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
      }),
      RUNS,
    );
  });

  it("of any case hold XML that ends no attribute early", () => {
    fc.assert(
      fc.property(anyCase, (published) => {
        const xml = filesOf(published)["exports/network.gexf"] as string;
        const outside = xml.replaceAll(/<[a-z?/][^<>"]*(?:"[^"<]*"[^<>"]*)*>/g, "");
        expect(outside).not.toMatch(/[<>]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 cannot hold.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      RUNS,
    );
  });

  it("of any case hold no markup in a timeline but its own", () => {
    fc.assert(
      fc.property(anyCase, (published) => {
        const { title, events } = JSON.parse(filesOf(published)["exports/timeline.json"] as string) as {
          readonly title: { readonly text: object };
          readonly events: readonly { readonly display_date?: string; readonly text: object }[];
        };
        const texts = [title, ...events].flatMap(({ text }) => Object.values(text) as string[]);
        for (const text of texts) expect(text.replaceAll(/<\/?p>/g, "")).not.toMatch(/[<>"']/);
      }),
      RUNS,
    );
  });
});
