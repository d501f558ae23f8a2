import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runExample } from "../../scripts/example/run.ts";
import { tableOf } from "../../scripts/example/table.ts";

const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(join("expected", "expected.yaml")))
  .map((path) => path.split(/[\\/]/)[0] as string)
  .sort();

describe("the examples that are whole cases", () => {
  it("are these two", () => expect(examples).toEqual(["costa-verde", "official-denial"]));

  it.each(examples)("%s, from an empty folder, gives what it is said to give", (name) => {
    const compared = runExample(name);
    expect(
      compared.filter(({ agrees }) => !agrees),
      `\n${tableOf(compared)}`,
    ).toEqual([]);
  });
});
