import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CareoError } from "../../../base/index.ts";
import { CsvReader, type CsvRow } from "./csv-rows.ts";
import { evaluatePairs } from "./evaluate-pairs.ts";
import { Tally } from "./tally.ts";

const effects = { now: () => 0 };
const evaluate = (text: string) => evaluatePairs([new TextEncoder().encode(text)], effects);

function rowsOf(...pieces: string[]): CsvRow[] {
  const reader = new CsvReader();
  return [...pieces.flatMap((piece) => [...reader.read(piece)]), ...reader.end()];
}

describe("reading CSV", () => {
  it("reads quotes, commas and line breaks in cells, and says on which line a row begins", () => {
    expect(rowsOf('a,"b ""x"", c"\r\n"two\nlines",d\ne,f')).toEqual([
      { line: 1, cells: ["a", 'b "x", c'] },
      { line: 2, cells: ["two\nlines", "d"] },
      { line: 4, cells: ["e", "f"] },
    ]);
  });

  it("says what is broken, and goes on behind it", () => {
    expect(rowsOf('"a"b,c\nd,e\n"open')).toEqual([
      { line: 1, why: "words stand behind a closing quotation mark" },
      { line: 2, cells: ["d", "e"] },
      { line: 3, why: "a quotation mark is never closed" },
    ]);
  });

  it("gives the same rows however the text is cut", () => {
    const text = 'name1,"a ""b"""\r\n\r\nx,"l\r\nm"\ny,z';
    fc.assert(
      fc.property(fc.nat(text.length), (at) => {
        expect(rowsOf(text.slice(0, at), text.slice(at))).toEqual(rowsOf(text));
      }),
    );
  });
});

describe("the best threshold", () => {
  it("is the higher of two as good, and an undefined ratio is 0", () => {
    const tally = new Tally();
    tally.add(0.9, true);
    tally.add(0.2, false);
    expect(tally.best()).toMatchObject({ threshold: 0.9, f1: 1, tp: 1, tn: 1 });
    expect(new Tally().at(0.5)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it("takes a score of 0.7 as reaching 0.70", () => {
    const tally = new Tally();
    tally.add(0.7, true);
    tally.add(0.6999, false);
    expect(tally.at(0.7)).toMatchObject({ tp: 1, fp: 0, tn: 1 });
  });
});

describe("evaluating pairs", () => {
  const header = "name1,name2,is_match,schema,quality,peer_score\n";

  it("counts what is right and wrong, by group and beside the peer", async () => {
    const found = await evaluate(
      `${header}Teresa Ravel,"Ravel, Teresa",true,Person,STRONG,0.2\n` +
        "Teresa Ravel,Bartek Norvig,0,Person,WEAK,0.9\nNorvig Ltd,Norvig Limited,1,Company,,\n",
    );
    expect(found).toMatchObject({
      schema: "careo.names.evaluate/1",
      file: { rows: 3 },
      used: 3,
      unusable: [],
      atThreshold: { threshold: 0.7, tp: 2, fp: 0, fn: 0, tn: 1, f1: 1 },
      peer: { rows: 2, peer: { atThreshold: { tp: 0, fp: 1, fn: 1 } }, ours: { atThreshold: { f1: 1 } } },
    });
    expect(found.groups.map(({ column, value, rows }) => [column, value, rows])).toEqual([
      ["schema", "Company", 1],
      ["schema", "Person", 2],
      ["quality", "STRONG", 1],
      ["quality", "WEAK", 1],
    ]);
  });

  it("lists every row it cannot use with its line and why, and uses the rest", async () => {
    const found = await evaluate(`${header}A B,A B,maybe,,,\n,A B,1,,,\nA B,A B,1\nA B,A B,1,,,2\n"A B,x\n`);
    expect(found.used).toBe(0);
    expect(found.file.rows).toBe(5);
    expect(found.unusable).toEqual([
      { line: 2, why: 'is_match is "maybe", not true, false, 1 or 0' },
      { line: 3, why: "name1 is empty" },
      { line: 4, why: "3 cells where the header has 6" },
      { line: 5, why: 'peer_score is "2", not a number from 0 to 1' },
      { line: 6, why: "a quotation mark is never closed" },
    ]);
  });

  it("refuses a file without the columns it needs", async () => {
    for (const text of ["", "name1,name2\nA,B\n", "name1,name1,name2,is_match\n"])
      await expect(evaluate(text)).rejects.toThrow(CareoError);
  });

  it("gives the same scores whatever the labels say", async () => {
    const rows = ["Teresa Ravel,T. Ravel", "Teresa Ravel,Bartek Norvig", "Ana Sovel,Anna Sovel"];
    const labelled = (label: string) =>
      evaluate(`name1,name2,is_match\n${rows.map((row) => `${row},${label}\n`).join("")}`);
    const [yes, no] = [await labelled("true"), await labelled("false")];
    expect([no.atThreshold.fp, no.atThreshold.tn]).toEqual([yes.atThreshold.tp, yes.atThreshold.fn]);
  });
});
