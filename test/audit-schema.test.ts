import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { sha256 } from "../src/base/index.ts";
import { readDocument } from "../src/claims/index.ts";

const schema = JSON.parse(
  readFileSync(new URL("../docs/reference/audit.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function audit(text: string): object {
  return JSON.parse(
    JSON.stringify(
      readDocument({
        text,
        sha256: sha256(text),
        textSha256: sha256(text),
        extractor: "text/1",
        blocks: [{ type: "body", start: 0, end: [...text].length, main: true }],
        published: null,
        version: "0.1.0",
      }),
    ),
  ) as object;
}

describe("the published schema", () => {
  it.each([
    "",
    "Officials say about 40 boxes left Rivena on 3 May 2022.\n“Nobody signed,” said Ana Leko.\n",
    "«Никто не подписывал», — сказала Анна Леко. По её словам, в марте ушло 40 ящиков.\n",
    "Ana Leko dijo que “nadie firmó” el 3 de mayo de 2022. ¿Quién pagó 3 millones de pesos?\n",
    "Анна Леко заявила, що «ніхто не підписував». У травні 2022 року вивезли 40 ящиків.\n",
  ])("accepts what an audit prints: %s", (text) => {
    expect(validate(audit(text)) ? [] : validate.errors).toEqual([]);
  });

  it("refuses a field that it does not know", () => {
    expect(validate({ ...audit("A."), extra: 1 })).toBe(false);
  });
});
