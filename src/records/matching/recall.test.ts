import { describe, expect, it } from "vitest";
import { listed } from "../../../test/fixtures/small-table.ts";
import { decoyList } from "./decoys.ts";
import { entriesToAudit, recallOf } from "./recall.ts";

describe("recallOf", () => {
  it("says what was lost, with its interval, by lane and by layout", () => {
    const found = { found: true, lane: "A", layout: "S1 S2 G1" };
    const report = recallOf([found, found, found, { found: false, layout: "S1 G1" }]);
    expect(report).toMatchObject({ pairs: 4, missed: 1, recall: 0.75, byLane: { A: 3 } });
    expect(report.byLayout["S1 G1"]).toMatchObject({ pairs: 1, missed: 1, recall: 0 });
    // Wilson's interval of 3 in 4, from the formula by hand.
    expect(report.low).toBeCloseTo(0.3006, 4);
    expect(report.high).toBeCloseTo(0.9544, 4);
  });

  it("says nothing about recall where there was nothing to find", () => {
    expect(recallOf([])).toMatchObject({ pairs: 0, recall: null, low: 0, high: 1 });
  });

  it("draws the same entries for the same seed", () => {
    expect(entriesToAudit(1_000, 5, "7")).toEqual(entriesToAudit(1_000, 5, "7"));
    expect(entriesToAudit(1_000, 5, "7")).not.toEqual(entriesToAudit(1_000, 5, "8"));
    expect(entriesToAudit(3, 5, "7")).toEqual([0, 1, 2]);
  });
});

describe("decoyList", () => {
  const people = [
    "Luis Tamarit Cervera",
    "Blas Quintela Boza",
    "Adelfa Utrera Fonseca",
    "Fermin Sobrino Galindo",
  ].map((name, index) => {
    const [given, first, second] = name.split(" ");
    const cells = [
      { column: "surname", text: `${first} ${second}` },
      { column: "given", text: given ?? "" },
    ] as const;
    return listed(String(index), cells, {
      gender: index === 2 ? "female" : "male",
      birthDate: index < 2 ? "1962-03-05" : "1971-08-09",
      identifiers: [{ property: "passportNumber", value: `${index}` }],
    });
  });

  it("keeps how common every word is, and lets given names and dates stay in their cohort", () => {
    const decoys = decoyList(people, "3");
    const words = (lists: readonly { cells: readonly { text: string }[] }[]) =>
      lists.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split(" "))).sort();
    expect(words(decoys)).toEqual(words(people.map(({ form }) => form)));
    expect(decoys[2]?.cells[1]?.text).toBe("Adelfa");
    expect(decoys.map(({ birthDates }) => birthDates[0]?.edtf)).toEqual(
      people.map((person) => person.birthDates[0]?.edtf),
    );
  });

  it("makes other people of them, the same for the same seed", () => {
    const names = decoyList(people, "3").map(({ cells }) => cells.map(({ text }) => text).join(" "));
    expect(names).toEqual(decoyList(people, "3").map(({ cells }) => cells.map(({ text }) => text).join(" ")));
    expect(names).not.toContain("Tamarit Cervera Luis");
  });
});
