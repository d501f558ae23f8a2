import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { sampleFiles } from "../../../test/fixtures/published/sample-texts.ts";
import { sha256 } from "../../base/index.ts";
import { type CrateFile, roCrateOf } from "./ro-crate.ts";

interface Entity {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const files: readonly CrateFile[] = Object.entries({
  ...sampleFiles,
  "claims.json": "{}",
  "exports/a b.csv": "a\r\n",
  "ro-crate-metadata.json": "",
}).map(([path, content]) => ({
  path,
  sha256: sha256(content),
  size: Buffer.byteLength(content),
  mimeType: "text/plain",
}));

function graph(published = sampleCase, listed = files): readonly Entity[] {
  return (JSON.parse(roCrateOf(published, listed)) as { readonly "@graph": readonly Entity[] })["@graph"];
}

const entity = (id: string, all = graph()) => all.find((each) => each["@id"] === id);

describe("the metadata of RO-Crate", () => {
  it("describe the folder, with the four properties that it must have", () => {
    expect(entity("ro-crate-metadata.json")).toMatchObject({
      conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
      about: { "@id": "./" },
    });
    expect(entity("./")).toMatchObject({
      "@type": "Dataset",
      name: "The steel cabinet of Ulmen",
      description: expect.stringContaining("Did the Harbour Office") as string,
      datePublished: "2031-05-20T09:00:00Z",
      license: { "@id": "https://spdx.org/licenses/CC-BY-4.0" },
    });
  });

  it("list every file but themselves, with hash, type and size", () => {
    const parts = entity("./")?.["hasPart"] as readonly { readonly "@id": string }[];
    expect(parts).toHaveLength(files.length - 1);
    expect(entity("exports/a%20b.csv")).toMatchObject({
      "@type": "File",
      encodingFormat: "text/plain",
      contentSize: "3",
      sha256: sha256("a\r\n"),
    });
  });

  it("are flat: every reference leads to an entity, and every id is there once", () => {
    const all = graph();
    const ids = all.map((each) => each["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = all.flatMap((each) =>
      Object.entries(each).flatMap(([name, value]) => (name === "conformsTo" ? [] : refsIn(value))),
    );
    expect(refs.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("say of what each text was made, and by what; of a redacted one not of what", () => {
    expect(entity("#text-S0001")).toMatchObject({
      "@type": "CreateAction",
      object: { "@id": "sources/S0001/original.txt" },
      result: { "@id": "sources/S0001/text.txt" },
      instrument: { "@id": "#extractor-text%402" },
    });
    expect(entity("#text-S0003")).not.toHaveProperty("object");
    expect(entity("#extractor-text%402")).toMatchObject({ name: "text", version: "2" });
  });

  it("describe a licence that SPDX does not know in its own words", () => {
    const publication = { ...sampleCase.publication, licence: "All rights reserved by the Courier" };
    const all = graph({ ...sampleCase, publication });
    expect(entity("./", all)?.["license"]).toEqual({ "@id": "#licence" });
    expect(entity("#licence", all)).toMatchObject({ name: "All rights reserved by the Courier" });
  });

  it("do not depend on the order of the files", () => {
    expect(roCrateOf(sampleCase, [...files].reverse())).toBe(roCrateOf(sampleCase, files));
  });
});

function refsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null || !("@id" in value)) return [];
  return [(value as { readonly "@id": string })["@id"]];
}
