import { defaultModel, Model } from "@opensanctions/followthemoney";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../../test/fixtures/published/sample-case.ts";
import type {
  PublishedActor,
  PublishedCase,
  PublishedPayment,
  PublishedRelation,
} from "../../published/index.ts";
import { entitiesOf } from "./entities.ts";
import type { FtmEntity } from "./entity.ts";

const model = new Model(defaultModel);
const sample = entities(sampleCase);

function entities(published: PublishedCase): readonly FtmEntity[] {
  return entitiesOf(published)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as FtmEntity);
}

const inside = (id: string, all = sample) => all.find((entity) => entity.id.endsWith(`-${id}`));

/** What the library's own model says is wrong: unknown properties, missing ones, ends of the wrong kind. */
function faults(all: readonly FtmEntity[]): readonly string[] {
  const schemaById = new Map(all.map(({ id, schema }) => [id, model.getSchema(schema)]));
  return all.flatMap(({ id, schema: name, properties }) => {
    model.getEntity({ id, schema: name, properties: properties as Record<string, string[]> });
    const schema = model.getSchema(name);
    const required = [...schema.getParents(), schema].flatMap((each) => each.required);
    const missing = required.filter((each) => properties[each] === undefined);
    const wrong = Object.entries(properties).flatMap(([property, values]) => {
      const known = schema.getProperty(property);
      if (known.type.name === "date")
        return values.filter((value) => !/^[12]\d{3}(-\d\d){0,2}(T[\d:]{8})?$/.test(value));
      if (!known.hasRange) return [];
      return values.filter((value) => !schemaById.get(value)?.isA(known.getRange()));
    });
    return [...missing.map((each) => `${id} lacks ${each}`), ...wrong.map((each) => `${id}: ${each}`)];
  });
}

function withActor(more: Partial<PublishedActor>): PublishedCase {
  return { ...sampleCase, actors: sampleCase.actors.map((actor) => ({ ...actor, ...more })) };
}

describe("entities of FollowTheMoney", () => {
  it("are accepted by the library's model", () => {
    expect(faults(sample)).toEqual([]);
    expect(new Set(sample.map(({ schema }) => schema))).toContain("Debt");
  });

  it("have ids of this publication alone, each once", () => {
    const ids = sample.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^3f0c9a7e5b1d48269ce0f7a413d25b68-[A-Z]\d{4}(\.place)?$/);
  });

  it("never give a hash as contentHash; the SHA-256 is in the notes", () => {
    expect(entitiesOf(sampleCase)).not.toContain("contentHash");
    const [source] = sampleCase.sources;
    expect(inside("S0001")?.properties["notes"]).toContain(`sha256:${source?.original?.sha256}`);
  });

  it("make a note of a source that is not shown, and say that it is withheld", () => {
    expect(inside("S0004")).toMatchObject({ schema: "Note" });
    expect(inside("S0004")?.properties["notes"]).toContain("withheld");
  });

  it("keep out what is denied, and put into notes what no type takes", () => {
    const { properties } = inside("A0001") as FtmEntity;
    expect(JSON.stringify(properties)).not.toContain("Hafenamt");
    expect(properties).not.toHaveProperty("country");
    expect(properties["notes"]).toContain("country: Marovian Islands");
  });

  it.each([
    ["birthDate", "1990-02", true],
    ["birthDate", "1990~", false],
    ["birthDate", "0990", false],
    ["country", "ua", true],
    ["country", "Ukraine", false],
    ["toString", "x", false],
    ["email", "nobody", false],
  ])("take the value %s: %s as a property: %s", (prop, value, isTaken) => {
    const values = [{ prop, value, polarity: "affirms" as const, claims: [] }];
    const all = entities(withActor({ schema: "Person", values }));
    const { properties } = inside("A0001", all) as FtmEntity;
    expect(Object.hasOwn(properties, prop)).toBe(isTaken);
    if (!isTaken) expect(properties["notes"]).toContain(`${prop}: ${value}`);
  });

  it("say what was promised or lacks an end in a note, never as paid", () => {
    expect(inside("M0002")).toMatchObject({ schema: "Note" });
    const [first] = sampleCase.payments as readonly [PublishedPayment];
    const money = (more: Partial<PublishedPayment>) =>
      inside("M0001", entities({ ...sampleCase, payments: [{ ...first, ...more }] }));
    expect(money({ kind: "paid" })?.schema).toBe("Payment");
    expect(money({ kind: "paid", payer: undefined })?.schema).toBe("Note");
    expect(money({ kind: "promised" })?.schema).toBe("Note");
    expect(money({ kind: "forgiven" })?.schema).toBe("Note");
  });

  it("give a number only where it is exact", () => {
    const [first] = sampleCase.payments as readonly [PublishedPayment];
    const paid = (bound: PublishedPayment["bound"]) =>
      inside("M0001", entities({ ...sampleCase, payments: [{ ...first, kind: "paid", bound }] }));
    expect(paid("exact")?.properties["amount"]).toEqual(["4250.50"]);
    expect(paid("atMost")?.properties).not.toHaveProperty("amount");
    expect(paid("atMost")?.properties["description"]).toContain("amount: atMost 4250.50 MVD");
  });

  it("draw a relation as a link where an end is not what it demands", () => {
    const [first] = sampleCase.relations as readonly [PublishedRelation];
    const relations = [{ ...first, source: "A0005" }];
    const all = entities({ ...sampleCase, relations });
    expect(inside("R0001", all)).toMatchObject({
      schema: "UnknownLink",
      properties: { role: ["Employment", "deckhand"] },
    });
    expect(faults(all)).toEqual([]);
  });

  it("set dates beside each other that claims give otherwise, and leave doubtful ones to the description", () => {
    const { properties } = inside("V0001") as FtmEntity;
    expect(properties).toMatchObject({
      date: ["2030-11-03"],
      startDate: ["2030-11-01"],
      endDate: ["2030-11-10"],
    });
    const events = sampleCase.events.map((event) => ({
      ...event,
      date: { value: "2030-11?", basis: "inferred" as const },
    }));
    const doubtful = inside("V0002", entities({ ...sampleCase, events })) as FtmEntity;
    expect(doubtful.properties).not.toHaveProperty("date");
    expect(doubtful.properties["description"]).toContain("date: 2030-11? (inferred)");
  });
});
