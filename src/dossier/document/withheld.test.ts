import { expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { sayIn } from "../../messages/index.ts";
import { withheldWords } from "./withheld.ts";

const say = sayIn("en");
const inFull = sampleCase.actors.map((actor) => ({ ...actor, shownAs: "full" as const }));
const open = { ...sampleCase, redactions: [], exclusions: [], actors: inFull };

it("says that nothing was hidden only where every name is given too", () => {
  expect(withheldWords(open, say)).toBe("Nothing was left out or hidden.");
  const [first, ...others] = inFull;
  const coded = {
    ...open,
    actors: [{ ...(first as NonNullable<typeof first>), shownAs: "code" as const }, ...others],
  };
  expect(withheldWords(coded, say)).toBe("One name is replaced by a code or initials.");
});

it("counts what was left out and whose names are not given", () => {
  expect(withheldWords(sampleCase, say)).toMatch(
    /^\d+ things were left out or hidden, and are counted\. (\d+ names are|One name is) replaced by a code or initials\.$/,
  );
});
