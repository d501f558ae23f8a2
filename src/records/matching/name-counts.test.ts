import { describe, expect, it } from "vitest";
import { readToken } from "../names/index.ts";
import { readNameCounts } from "./name-counts.ts";
import { nameReference } from "./reference.ts";
import { matchSettings } from "./weights.generated.ts";

const HINTS = { language: "es" } as const;
const FILE = "name,bearers\n*,10000\nTamarit,400\nYoandri Luis,30\n";

describe("a file of name counts", () => {
  it("says how common names are, word by word, whatever the spelling", () => {
    const reference = nameReference(readNameCounts(FILE, "counts.csv", HINTS), matchSettings);
    const share = (name: string) => reference.shareOf(readToken(name, HINTS)).share;
    expect(reference.basis).toBe("counts.csv (10000 people)");
    expect(share("Tamarit")).toBeCloseTo(0.04, 2);
    expect(share("Yoandri")).toBe(share("Ioandri"));
    expect(share("Yoandri")).toBeLessThan(0.004);
    // A name that is not in it is as rare as one of which nothing is known, and may still be borne by some.
    expect(share("Batllori")).toBeLessThan(0.0001);
    expect(reference.shareOf(readToken("Batllori", HINTS)).upper).toBeCloseTo(3 / 10_000, 4);
  });

  it.each([
    ["names,number\nTamarit,3\n", "does not name the columns name and bearers"],
    ["name,bearers\nTamarit,3\n", "how many people were counted"],
    ["name,bearers\n*,10\nTamarit,many\n", 'Line 3 has the name "Tamarit" and "many" bearers'],
    ["name,bearers\n*,10\nTamarit,11\n", "A name has 11 bearers, and only 10 people were counted"],
    ['name,bearers\n*,10\n"Tamarit,1\n', "cannot be read"],
  ])("refuses %j", (text, why) => {
    expect(() => readNameCounts(text, "counts.csv", HINTS)).toThrow(why);
  });
});
