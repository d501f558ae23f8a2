import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sampleCase } from "./fixtures/published/sample-case.ts";

const schema = JSON.parse(
  readFileSync(new URL("../docs/reference/published.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe("the published schema of claims.json", () => {
  it("accepts the sample", () => {
    expect(validate(JSON.parse(JSON.stringify(sampleCase))) ? [] : validate.errors).toEqual([]);
  });

  it.each([
    ["a field that it does not know", { ...sampleCase, extra: 1 }],
    ["a list that is missing", { ...sampleCase, claims: undefined }],
    ["another version of the schema", { ...sampleCase, schema: "careo.published/2" }],
    ["an id of the case", { ...sampleCase, publication: { ...sampleCase.publication, id: "pub_1" } }],
    ["a hash that is none", { ...sampleCase, publication: { ...sampleCase.publication, previous: "ABC" } }],
    [
      "a time without a zone",
      { ...sampleCase, publication: { ...sampleCase.publication, approvedAt: "2031-05-20T09:00:00" } },
    ],
    [
      "a claim without a citation",
      { ...sampleCase, claims: sampleCase.claims.map((claim) => ({ ...claim, citations: [] })) },
    ],
  ])("refuses %s", (_, altered) => {
    expect(validate(JSON.parse(JSON.stringify(altered)))).toBe(false);
  });
});
