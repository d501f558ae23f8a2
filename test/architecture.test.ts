import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function cruise(): Cruise {
  const cli = new URL("../node_modules/dependency-cruiser/bin/dependency-cruise.mjs", import.meta.url)
    .pathname;
  const args = [cli, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 }),
    ) as Cruise;
  } catch (error) {
    // A violation makes the command exit non-zero and still print its result.
    return JSON.parse((error as { stdout: string }).stdout) as Cruise;
  }
}

describe("the architecture", () => {
  it("keeps every arrow between folders that ARCHITECTURE.md allows, and no other", () => {
    const { modules, summary } = cruise();
    expect(summary.violations.map((each) => `${each.rule.name}: ${each.from} -> ${each.to}`)).toEqual([]);
    // With a compiler it cannot drive, dependency-cruiser reads nothing and passes in silence.
    expect(modules.filter((each) => each.source.startsWith("src/")).length).toBeGreaterThan(50);
  });
});
