import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";

const TEXT = `Lists

14 November 2024

On 3 March 2024, the Ministry of Labour signed an agreement with Norrland Marine. Norrland Marine paid the Ministry of Labour 1.9 million euros in May 2024.
`;

let folder: string;
let root: string;
/** Numbers of the entries that took the two claims in. */
let signed: string;
let paid: string;

/** A command line, in this process: what it wrote where, and its exit code. */
async function careo(...argv: string[]) {
  let [stdout, stderr] = ["", ""];
  const status = await run(argv, {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    interactive: false,
    colour: false,
    columns: 100,
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

/** Whether a heading or a dateline says something is for the reading to tell; these are about sentences. */
async function sentencesOf(source: number): Promise<string[]> {
  const { claims } = (await careo("claims", "list", root, String(source), "--json")).json();
  return claims
    .filter(({ words }: { words: string }) => words.length > 30)
    .map(({ ref }: { ref: string }) => ref);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "careo-cli-world-"));
  root = join(folder, "case");
  const file = join(folder, "a.txt");
  writeFileSync(file, TEXT);
  await careo("new", root, "--title", "Who paid?", "--by", "Ana Leko");
  const source = (await careo("add", root, file, "--json")).json().items[0].source as number;
  const { decisions } = (
    await careo("claims", "accept", root, ...(await sentencesOf(source)), "--json")
  ).json();
  [signed, paid] = decisions.map(({ seq }: { seq: number }) => String(seq));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the world as reported, on the command line", () => {
  it("goes from accepted claims to actors, events and totals", async () => {
    expect((await careo("actors", "propose", root)).stdout).toContain("2 claims in source");
    await careo("actors", "accept", root, "Norrland Marine", "--schema", "Company", "--id", "norrland");
    await careo("actors", "accept", root, "Ministry of Labour", "--schema", "PublicBody", "--id", "ministry");
    const { actors, schema } = (await careo("actors", "list", root, "--json")).json();
    expect([schema, actors.map(({ handle }: { handle: string }) => handle)]).toEqual([
      "careo.actors/1",
      ["norrland", "ministry"],
    ]);
    expect((await careo("relations", "accept", root, paid)).stdout).toMatch(/^R1 entered/);
    expect((await careo("events", "accept", root, signed, "--id", "signing")).status).toBe(0);
    await careo(
      "events",
      "edit",
      root,
      "signing",
      "--claim-date",
      `${paid}=2024-05`,
      "--participant",
      "ministry=signatory",
    );
    const timeline = (await careo("events", "timeline", root)).stdout;
    expect(timeline).toMatch(/signing\s+├─*┤/);
    expect(timeline).toContain("≠ 2024-05, claim");
    await careo("events", "add", root, "--label", "The lists were drawn up");
    expect((await careo("events", "timeline", root)).stdout).toContain("Undated: 1");
  });

  it("adds payments exactly and converts only by a rate that was supplied", async () => {
    const pay = ["payments", "add", root, "--kind", "paid", "--currency", "eur", "--claim", paid];
    await careo(...pay, "--amount", "0.1", "--payer", "norrland");
    await careo(...pay, "--amount", "0.2", "--payer", "norrland");
    await careo(...pay);
    const totals = async () => (await careo("payments", "totals", root, "--in", "usd")).stdout;
    expect(await totals()).toContain(
      "paid: at least 0.3 EUR in 2 payments, and 1 payment of unknown amount (M3)",
    );
    expect(await totals()).toContain("not converted to USD, for no rate fits: M1, M2");
    await careo("payments", "rates", root, "EUR", "USD", "1.5", "--date", "2024-05-02", "--source", "A bank");
    expect(await totals()).toContain("1 EUR = 1.5 USD on 2024-05-02, by A bank (M1, M2)");
  });

  it("says what is wrong, where, and what to do, and enters nothing", async () => {
    const before = (await careo("history", root)).stdout;
    expect(await careo("actors", "wave", root)).toMatchObject({ status: 2 });
    expect((await careo("events", "add", root, "--label", "x", "--date", "May")).stderr).toContain(
      '"May" is not a date',
    );
    expect((await careo("events", "add", root, "--label", "x", "--order", "soon")).stderr).toContain(
      "is not understood",
    );
    expect((await careo("payments", "add", root, "--kind", "given", "--claim", paid)).stderr).toContain(
      "forgiven",
    );
    expect(
      (await careo("relations", "add", root, "--from", "nobody", "--to", "norrland", "--claim", paid)).stderr,
    ).toContain('no actor "nobody"');
    expect((await careo("coding", "for", root, "palermo", "luck", paid)).stderr).toContain(
      'no element "luck"',
    );
    const after = (await careo("history", root)).stdout;
    expect(after).toEqual(before);
  });
});

describe("tests and schemes, on the command line", () => {
  it("time two series and print the caveats with the result", async () => {
    const entered = await careo(
      ...["timing", "enter", root, "--a-dates", "2023-01-04,2023-01-13,2023-01-22", "--a-label", "reports"],
      ...["--b-dates", "2023-01-06,2023-01-15,2023-01-24,2023-01-29", "--b-label", "denials"],
      ...["--window", "3", "--from", "2023-01-01", "--to", "2023-01-30"],
    );
    expect(entered.stdout).toMatch(/^W1 entered/);
    const { stdout } = await careo("timing", "run", root, "W1");
    expect(stdout).toContain("p = 0.13: so many of the 30 ways of sliding B");
    expect(stdout).toContain("Order is not cause");
    expect((await careo("timing", "list", root, "--json")).json().timings[0].runs).toHaveLength(1);
  });

  it("list schemes without a case, and show citations without a verdict", async () => {
    expect((await careo("coding", "list")).stdout).toContain("Palermo");
    await careo("coding", "for", root, "palermo", "means/deception", signed);
    const { stdout } = await careo("coding", "show", root, "palermo");
    expect(stdout).toContain("for: 1 claim of 1 origin");
    expect(stdout).toContain("no verdict");
  });
});
