import { describe, expect, it } from "vitest";
import { run } from "./run.ts";
import { safeForTerminal, type Terminal } from "./terminal.ts";

function paper(): { terminal: Terminal; out: () => string; err: () => string } {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    interactive: false,
    colour: false,
    columns: 80,
  };
  return { terminal, out: () => out.join(""), err: () => err.join("") };
}

describe("the command line", () => {
  it("prints its verbs and exits 2 when nothing is asked", async () => {
    const { terminal, out } = paper();
    expect(await run([], terminal)).toBe(2);
    expect(out()).toContain("audit");
  });

  it("prints the help of a verb from the table that parses it", async () => {
    const { terminal, out } = paper();
    expect(await run(["audit", "--help"], terminal)).toBe(0);
    expect(out()).toContain("--published DATE");
  });

  it.each([
    [["audti", "x"], "no verb"],
    [["audit"], "FILE is missing"],
    [["audit", "a", "b"], "one argument too many"],
    [["audit", "a", "--colour"], "--colour"],
  ])("refuses %j with exit code 2 and says what is wrong", async (argv, words) => {
    const { terminal, err } = paper();
    expect(await run(argv, terminal)).toBe(2);
    expect(err()).toContain(words);
  });

  it("keeps an error within the width of the terminal, and says only what is wrong", async () => {
    const { terminal, err } = paper();
    await run(["weigh", "my-case", "--nosuchoptionwithaverylongnameindeed", "3"], terminal);
    const lines = err().trimEnd().split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(err()).not.toContain("To specify");
  });

  it("says what is wrong with a file, with exit code 1, and as JSON where asked", async () => {
    const { terminal, err } = paper();
    expect(await run(["audit", "no-such-file.txt", "--json"], terminal)).toBe(1);
    expect(JSON.parse(err())).toMatchObject({ schema: "careo.error/1", code: "sources/unreadable" });
  });

  it("shows control characters of a document instead of obeying them", () => {
    expect(safeForTerminal("a\u001b]0;owned\u0007b\u202ec")).toBe("a\\u001b]0;owned\\u0007b\\u202ec");
  });
});
