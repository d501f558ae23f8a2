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
  const word = (kind: string, index: number) =>
    `${kind}${"bdfglmnprstv"[index % 12]}${"aeio"[Math.floor(index / 12)]}nda`;
  const WOMAN = 2;
  const people = Array.from({ length: 24 }, (_, index) =>
    listed(
      String(index),
      [
        { column: "surname", text: `${word("Ta", index)} ${word("Ce", index)}` },
        { column: "given", text: word("Lu", index) },
      ],
      {
        gender: index === WOMAN ? "female" : "male",
        birthDate: `19${index % 2 === 0 ? 62 : 71}-08-${10 + index}`,
        identifiers: [{ property: "passportNumber", value: `${index}` }],
      },
    ),
  );

  it("keeps how common every word is, and lets given names and dates stay in their cohort", () => {
    const decoys = decoyList(people, "3");
    const words = (lists: readonly { cells: readonly { text: string }[] }[]) =>
      lists.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split(" "))).sort();
    expect(words(decoys)).toEqual(words(people.map(({ form }) => form)));
    expect(decoys[WOMAN]?.cells[1]?.text).toBe(word("Lu", WOMAN));
    const decades = (of: readonly { birthDates: readonly { edtf: string }[] }[]) =>
      of.map(({ birthDates }) => birthDates[0]?.edtf.slice(0, 3));
    expect(decades(decoys)).toEqual(decades(people));
  });

  it("gives nobody what he has, nor two things of one other", () => {
    for (const seed of ["1", "2", "3", "4", "5"]) {
      const owner = (text: string) =>
        people.findIndex(({ form }) => form.tokens.some((token) => token.text === text));
      decoyList(people, seed).forEach(({ cells: [surnames, given], birthDates }, taker) => {
        // The only woman has nobody to take a given name from.
        if (taker === WOMAN) return;
        const donors = [...(surnames?.text ?? "").split(" "), given?.text ?? ""].map(owner);
        donors.push(people.findIndex((person) => person.birthDates[0]?.edtf === birthDates[0]?.edtf));
        expect(new Set([...donors, taker]).size).toBe(donors.length + 1);
      });
    }
  });

  it("makes other people of them, the same for the same seed", () => {
    const names = decoyList(people, "3").map(({ cells }) => cells.map(({ text }) => text).join(" "));
    expect(names).toEqual(decoyList(people, "3").map(({ cells }) => cells.map(({ text }) => text).join(" ")));
    expect(names).not.toContain(people[0]?.form.cells.map(({ text }) => text).join(" "));
  });
});
