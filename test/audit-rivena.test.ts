import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sha256 } from "../src/base/index.ts";
import { type Audit, readDocument } from "../src/claims/index.ts";

const folder = new URL("cases/audit-rivena/", import.meta.url);
const text = readFileSync(new URL("input/text.txt", folder), "utf8");
const expected = JSON.parse(readFileSync(new URL("expected/audit.json", folder), "utf8")) as Audit;

/** The worked example of the specification, but for the names of rules, the bands, which follow what was measured, and the keys, which are hashes. */
it("reads the worked example exactly as the specification prints it", () => {
  const audit = readDocument({
    text,
    sha256: sha256(text),
    textSha256: sha256(text),
    extractor: "text/1",
    blocks: [{ type: "body", start: 0, end: text.length - 1, main: true }],
    published: null,
    version: "0.1.0",
  });
  const claims = audit.claims.map(({ key, rule, band, ...claim }) => {
    expect(key).toMatch(/^[0-9a-f]{16}$/);
    expect(band).toMatch(/^[ABC]$/);
    expect(rule).toMatch(/^en\.attr\./);
    return claim;
  });
  expect({ ...audit, claims }).toEqual(expected);
});
