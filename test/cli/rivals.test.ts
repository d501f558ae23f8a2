import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { TextCase } from "../fixtures/case-of-texts.ts";
import { startWeighedCase } from "../fixtures/weighed-case.ts";

let texts: TextCase;
beforeAll(async () => {
  texts = await startWeighedCase();
  texts.open.ledger.close();
});
afterAll(() => texts.throwAway());

/** Runs `careo VERB ACTION? CASE …` as Ana Leko and gives what it printed. */
async function careo(...argv: string[]) {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    interactive: false,
    colour: false,
    columns: 100,
  };
  const code = await run(
    argv.map((each) => (each === "CASE" ? `${texts.folder}/case` : each)),
    terminal,
  );
  return { code, out, err, json: () => JSON.parse(out) };
}

const BY = ["--by", "Ana Leko"];

describe("the verbs of rival explanations", () => {
  it.each([
    [["hypotheses", "list", "CASE"], "careo.hypotheses/1"],
    [["evidence", "list", "CASE"], "careo.evidence/1"],
    [["origins", "list", "CASE"], "careo.origins/1"],
    [["origins", "propose", "CASE"], "careo.origins/1"],
    [["weigh", "CASE"], "careo.weigh/1"],
    [["findings", "list", "CASE"], "careo.findings/1"],
  ])("%j prints one object of its schema, and text within 100 columns", async (argv, schema) => {
    const machine = await careo(...argv, "--json");
    expect([machine.code, machine.json().schema]).toEqual([0, schema]);
    const person = await careo(...argv);
    expect(person.code).toBe(0);
    expect(person.out.split("\n").filter((line) => line.length > 100)).toEqual([]);
  });

  it("call everything by handles beside ids", async () => {
    const weighed = (await careo("weigh", "CASE", "--json")).json();
    expect(weighed.hypotheses.map(({ handle }: { handle: string }) => handle).sort()).toEqual([
      "H1",
      "H2",
      "H3",
    ]);
    expect(Object.values(weighed.names)).toContain("E1");
    expect(weighed.inputsDigest).toMatch(/^[0-9a-f]{64}$/);
    const { evidence } = (await careo("evidence", "list", "CASE", "--json")).json();
    expect(evidence[0]).toMatchObject({ handle: "E1", origins: [{ said: "registry.txt" }] });
  });

  it("propose origins, and none again that was refused", async () => {
    const { proposals } = (await careo("origins", "propose", "CASE", "--json", "--basis", "cites")).json();
    for (const { ref, handles } of proposals) {
      expect(handles.length).toBeGreaterThan(1);
      expect((await careo("origins", "refuse", "CASE", ref, "--why", "another one", ...BY)).code).toBe(0);
    }
    const again = (await careo("origins", "propose", "CASE", "--json", "--basis", "cites")).json();
    expect(again.proposals).toEqual([]);
    expect(again.decided).toBeGreaterThan(0);
  });

  it.each([
    [["rate", "CASE", "E5", "H1=1.5", "--why", "x"], 1, /the likelihood of E5 under H1: "1\.5"/],
    [["rate", "CASE", "E5", "H1=0.5"], 2, /--why is missing/],
    [["rate", "CASE", "E5", "H1=0.5", "--why", "x", "--by", ""], 2, /--by is empty/],
    [
      ["hypotheses", "priors", "CASE", "H1=0.6", "H2=0.6", "H3=0.1", "--basis", "b"],
      1,
      /sum to 1\.3, not to 1/,
    ],
    [["hypotheses", "priors", "CASE", "H1"], 2, /no hypothesis with its prior/],
    [["evidence", "add", "CASE", "--summary", "A feeling"], 1, /rests on nothing/],
    [
      ["findings", "add", "CASE", "G1", "--verdict", "v", "--confidence", "high", "--why", "w"],
      1,
      /cannot be high/,
    ],
    [
      [
        "findings",
        "add",
        "CASE",
        "G1",
        "--verdict",
        "v",
        "--confidence",
        "low",
        "--why",
        "w",
        "--adverse-to",
        "A9",
      ],
      1,
      /no actor "A9"/,
    ],
    [["weigh", "CASE", "G9"], 1, /no group of hypotheses "G9"/],
    [["origins", "guess", "CASE"], 2, /"guess" is nothing that careo origins does/],
  ])("refuse %j with a code and the place", async (argv, code, message) => {
    const own = argv.includes("--by") || argv[0] === "weigh" || argv[1] === "guess" ? [] : BY;
    const refused = await careo(...argv, ...own);
    expect([refused.code, refused.out]).toEqual([code, ""]);
    expect(refused.err).toMatch(message);
  });
});
