import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sourcesInOrder } from "../../../src/casework/read-source.ts";
import { guessNames, inventedNames } from "../../fixtures/guess-names.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

let its: PublishableCase;
beforeAll(async () => {
  its = await startPublishableCase();
});
afterAll(() => its.throwAway());

const THE_NAME = "Otilia Brancaleón";

/** All that is cleared, and the entries that may be disclosed with it, as they would be read. */
function published(): string[] {
  const { cleared } = its.check();
  const said = JSON.stringify(cleared, (_, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
  const texts = [...cleared.sources.values()].flatMap((each) => (each.class === "R" ? [each.text.text] : []));
  return [said, ...texts];
}

describe("a list of names", () => {
  it("gains nothing against what is cleared, the true name among them", () => {
    const names = [THE_NAME, ...inventedNames(3000)];
    const { plan } = its.check().cleared;
    expect(guessNames(published(), names, [plan.id, its.open.ledger.caseId, its.idOf("clerk")])).toEqual([]);
  });

  it("gains everything against a hash without a salt, or with a salt that stands beside it", () => {
    const unsalted = createHash("sha256").update(THE_NAME.toLowerCase()).digest("hex");
    expect(guessNames([`{"person":"${unsalted}"}`], [THE_NAME])[0]?.how).toBe("sha256");
    const salted = createHash("sha256").update("pub_1").update(THE_NAME).digest("base64");
    expect(guessNames([`{"id":"pub_1","person":"${salted}"}`], [THE_NAME], ["pub_1"])[0]?.how).toBe(
      "sha256 after pub_1",
    );
  });

  it("is not helped by the hash of an original that is not shown", () => {
    const interview = sourcesInOrder(its.open.state).find(
      ({ source }) => source.id === its.idOf("interview"),
    );
    expect(published().join()).not.toContain(interview?.artifact);
  });
});
