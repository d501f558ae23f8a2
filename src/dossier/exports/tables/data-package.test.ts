import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../../test/fixtures/published/sample-case.ts";
import { sha256 } from "../../../base/index.ts";
import type { PublishedCase, PublishedEvent, PublishedPayment } from "../../published/index.ts";
import { dataPackageOf, tablesOf } from "./data-package.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string };
    }[];
  };
}

const resources = (
  JSON.parse(dataPackageOf(sampleCase, tablesOf(sampleCase))) as { readonly resources: readonly Resource[] }
).resources;

/** Rows of a table whose cells hold no comma, by column. */
function rows(published: PublishedCase, table: string): readonly Readonly<Record<string, string>>[] {
  const csv = tablesOf(published).find(({ name }) => name === table)?.csv ?? "";
  const [head = "", ...lines] = csv.trimEnd().split("\r\n");
  const names = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, at) => [names[at] as string, cell])),
  );
}

const [event] = sampleCase.events as readonly [PublishedEvent];
const [payment] = sampleCase.payments as readonly [PublishedPayment];

describe("the tables", () => {
  it("are described with hash, size and columns as they are", () => {
    const tables = tablesOf(sampleCase);
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    for (const { name, path, bytes, hash, schema } of resources) {
      const csv = tables.find((table) => table.name === name)?.csv as string;
      expect(path).toBe(`tables/${name}.csv`);
      expect([bytes, hash]).toEqual([Buffer.byteLength(csv), `sha256:${sha256(csv)}`]);
      expect(csv.split("\r\n")[0]).toBe(schema.fields.map((field) => field.name).join(","));
      expect(schema.fields.map((field) => field.name)).toEqual(
        expect.arrayContaining([...schema.primaryKey]),
      );
    }
  });

  it("point only at tables that are there", () => {
    const names = new Set(resources.map(({ name }) => name));
    const keys = resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(keys.length).toBeGreaterThan(5);
    for (const { reference } of keys) expect(names).toContain(reference.resource);
  });

  it("keep a number below zero a number, and disarm the same in a text", () => {
    const place = { label: "-41", lat: "-41.25", lon: "1e-5", precision: "locality" as const };
    const [row] = rows({ ...sampleCase, events: [{ ...event, place }] }, "events");
    expect(row).toMatchObject({ place: "'-41", lat: "-41.25", lon: "1e-5" });
  });

  it("give the days that an uncertain date may mean, and leave an open end empty", () => {
    const at = (value: string) =>
      rows({ ...sampleCase, events: [{ ...event, date: { value, basis: "inferred" } }] }, "events")[0];
    expect(at("2031-04~")).toMatchObject({
      date: "2031-04~",
      date_basis: "inferred",
      date_earliest: "2031-04-01",
      date_latest: "2031-04-30",
    });
    expect(at("2031-04/..")).toMatchObject({ date_earliest: "2031-04-01", date_latest: "" });
  });
});

describe("the four absences in tables", () => {
  it("a field that nobody recorded is empty", () => {
    expect(rows(sampleCase, "payments")[1]).toMatchObject({ payer: "", amount: "", bound: "", date: "" });
  });

  it("what was looked for and not established is unknown", () => {
    expect(rows(sampleCase, "origins").map(({ root }) => root)).toContain("unknown");
  });

  it("what was looked for and is not there is the outcome of a search, apart from one that was refused", () => {
    expect(tablesOf(sampleCase).find(({ name }) => name === "searches")?.csv).toMatch(
      /,nothing,.*\r\n.*,refused,/,
    );
  });

  it("what is known and not shown is withheld: a figure, an original, somebody at the end of a payment", () => {
    expect(rows(sampleCase, "match_runs")[0]).toMatchObject({ positive: "6", negative: "withheld" });
    const sources = tablesOf(sampleCase).find(({ name }) => name === "sources")?.csv;
    expect(sources).toContain("S0004,C,letter,A letter between two officers,,,,,,,,,withheld,withheld,");
    const payments = [{ ...payment, payer: "A0099" }];
    expect(rows({ ...sampleCase, payments }, "payments")[0]).toMatchObject({ payer: "withheld" });
    const { schema } = resources.find(({ name }) => name === "payments") as Resource;
    expect(schema.missingValues).toEqual(["", "withheld"]);
  });

  it("a grade that is no value stays a code and is no number", () => {
    const { schema } = resources.find(({ name }) => name === "claims") as Resource;
    expect(schema.fields.find(({ name }) => name === "credibility")?.type).toBe("string");
  });
});
