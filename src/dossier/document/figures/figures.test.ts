import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../../test/fixtures/published/sample-case.ts";
import type { PublishedRating, PublishedWeighing } from "../../published/index.ts";
import { contextOf } from "../context.ts";
import type { Part, Piece, Table } from "../parts.ts";
import { tensionParts } from "./tensions.ts";
import { weighingParts } from "./weighing.ts";

const [weighing] = sampleCase.weighings;
if (weighing === undefined) throw new Error("The sample weighs nothing.");

describe("what cannot all hold together", () => {
  it("is told by the words of both sides, under the proposition that one says and the other denies", () => {
    const [head, sides, next] = tensionParts(contextOf(sampleCase)).slice(1);
    expect(said(head)).toContain(
      "One says it, the other denies it · P1 The Harbour Office kept passports of deckhands.",
    );
    expect(said(sides)).toMatch(/Harbour Office.*Harbour Office keeps no passports/);
    expect(said(sides)).toMatch(/Ulmen Courier: An officer of the Harbour Office collected passports/);
    expect(said(next)).toMatch(/Told otherwise later$/);
  });

  it("is told in the program's words where no claims are its sides", () => {
    expect(tensionParts(contextOf(sampleCase)).map(said)).toContainEqual(
      "The Harbour Office said “no passports” and, seven weeks later, “in one case”.",
    );
  });
});

describe("the ratings of a weighing", () => {
  it("stand in the order of the matrix, however they were given", () => {
    const given = rows(weighing.ratings);
    expect(given.length).toBeGreaterThan(2);
    expect(rows([...weighing.ratings].reverse()).map(([, item, explanation]) => [item, explanation])).toEqual(
      given.map(([, item, explanation]) => [item, explanation]),
    );
    const items = given.map(([, item]) => item);
    expect(items.filter((item, at) => item !== items[at - 1])).toHaveLength(new Set(items).size);
  });

  it("give a likelihood alone where whoever put it down gave no room around it", () => {
    const [rating] = weighing.ratings as readonly [PublishedRating];
    const within = (low: string, high: string): PublishedRating => ({
      ...rating,
      likelihood: { kind: "direct", value: { value: "0.3", low, high } },
    });
    const given = rows([within("0.3", "0.3"), within("0.2", "0.4")]);
    expect(given.map((row) => row[4])).toEqual(["30%", "30% (20% to 40%)"]);
  });
});

/** What the table of ratings says, cell by cell. */
function rows(ratings: readonly PublishedRating[]): string[][] {
  const parts = weighingParts({ ...(weighing as PublishedWeighing), ratings }, contextOf(sampleCase));
  const table = parts.flatMap((part): Table[] => (part.kind === "figure" ? [part.table] : []))[0];
  return (table?.rows ?? []).map((row) => row.map(wordsOf));
}

function said(part: Part | undefined): string {
  if (part?.kind === "list") return part.items.map(wordsOf).join("\n");
  return part !== undefined && "pieces" in part ? wordsOf(part.pieces) : "";
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece): string => {
      if ("pieces" in piece) return wordsOf(piece.pieces);
      return piece.kind === "cite" || piece.kind === "redacted" ? "" : piece.text;
    })
    .join("");
}
