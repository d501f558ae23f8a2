import { describe, expect, it } from "vitest";
import { csvLine } from "./csv.ts";

describe("a line of CSV", () => {
  it("quotes what holds a comma, a quotation mark or a line break", () => {
    expect(csvLine(["a", 'b "c"', "d, e", "f\ng", ""], "verbatim")).toBe('a,"b ""c""","d, e","f\ng",\r\n');
  });

  it.each([
    "=1+1",
    "+49",
    "-5",
    "@sum",
    " =1",
    "\t=1",
    "\rx",
    "\u0000x",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\u00a0=1",
  ])("puts an apostrophe before %j in the safe form only", (cell) => {
    expect(csvLine([cell], "safe").replaceAll('"', "")).toBe(`'${cell}\r\n`);
    expect(csvLine([cell], "verbatim").replaceAll('"', "")).toBe(`${cell}\r\n`);
  });

  it("leaves other cells alone", () => {
    expect(csvLine(["a=b", "1-2", "’=", "'=x"], "safe")).toBe("a=b,1-2,’=,'=x\r\n");
  });
});
