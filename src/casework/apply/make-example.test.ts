import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { systemAdding } from "../add-source.ts";
import { openCase } from "../open-case.ts";
import { makeExample } from "./make-example.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-example-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DENIAL = "examples/official-denial";

describe("an example made into a case", () => {
  it("is whole, and tells how far it has come", async () => {
    const parts: { done: number; of: number }[] = [];
    const root = join(folder, "case");
    const effects = {
      adding: systemAdding,
      onPart: (part: { done: number; of: number }) => parts.push(part),
    };
    expect(await makeExample({ example: DENIAL, root }, effects)).toBe(true);
    expect(openCase(root, "read").state.opened?.title).toBe("An official account and its critics, 2023");
    expect(parts.at(-1)?.done).toBe(parts.at(-1)?.of);
    expect(parts.map(({ done }) => done)).toEqual(parts.map(({ done }) => done).sort((a, b) => a - b));
  });

  it("stops where it is asked to, and is filled up the next time", async () => {
    const root = join(folder, "case");
    const effects = { adding: systemAdding, signal: AbortSignal.abort() };
    expect(await makeExample({ example: DENIAL, root }, effects)).toBe(false);
    expect(await makeExample({ example: DENIAL, root })).toBe(true);
    const { size } = openCase(root, "read").ledger;
    expect(await makeExample({ example: DENIAL, root })).toBe(true);
    expect(openCase(root, "read").ledger.size).toBe(size);
  });

  it("says where there is none", async () => {
    await expect(makeExample({ example: folder, root: join(folder, "case") })).rejects.toMatchObject({
      code: "casework/no-case",
    });
  });

  it.each(["costa-verde", "official-denial"])("takes the steps by which %s is tested", (name) => {
    const read = (file: string) => parse(readFileSync(join("examples", name, file), "utf8"));
    const tested = (read("expected/expected.yaml") as { parts: { steps: string[] }[] }).parts.flatMap(
      (part) => part.steps,
    );
    const made = (read("example.yaml") as { steps: Record<string, string>[] }).steps.map((step) => {
      const [[verb, what]] = Object.entries(step) as [[string, string]];
      return verb === "apply" ? `apply HERE/${what} --case CASE` : `${verb} run CASE ${what}`;
    });
    expect(tested.slice(0, made.length)).toEqual(made);
  });
});
