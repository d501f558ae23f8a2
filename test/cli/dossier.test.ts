import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type PublishableCase, startPublishableCase } from "../fixtures/publishable-case.ts";

let its: PublishableCase;
beforeAll(async () => {
  its = await startPublishableCase();
  its.open.ledger.close();
  // The key of the vault goes where the user's configuration is; here into the folder of the test.
  process.env["XDG_CONFIG_HOME"] = join(its.folder, "config");
  process.env["CAREO_PASSPHRASE"] = "four words of a song";
});
afterAll(() => {
  delete process.env["XDG_CONFIG_HOME"];
  delete process.env["CAREO_PASSPHRASE"];
  its.throwAway();
});

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
    columns: 80,
  };
  const code = await run(
    argv.map((each) => (each === "CASE" ? join(its.folder, "case") : each)),
    terminal,
  );
  return { code, out, err, json: () => JSON.parse(out) };
}

const BY = ["--by", "Ana Leko"];

describe("the verbs of publishing", () => {
  it("list what was decided, within 80 columns", async () => {
    for (const argv of [
      ["risk", "CASE"],
      ["redact", "CASE"],
      ["dossier", "source", "CASE"],
    ]) {
      const { code, out } = await careo(...argv);
      expect(code).toBe(0);
      expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    }
    expect((await careo("risk", "CASE")).out).toContain(
      "Otilia Brancaleón: publish code; as witness; decided by Ana Leko.",
    );
  });

  it("check prints what stands in the way with its command, and exits 1 until nothing does", async () => {
    await careo("risk", "CASE", "clerk", "--publish", "full", ...BY);
    const { code, out } = await careo("dossier", "check", "CASE");
    expect(code).toBe(1);
    expect(out).toContain("2 things stand in the way of version 1 of “Who signed the lease?”.");
    const said = out.replace(/\s+/g, " ");
    expect(said).toContain("clerk (Otilia Brancaleón) would be named in full as witness");
    expect(said).toContain(`careo risk ${join(its.folder, "case")} clerk --publish full --by SECOND-PERSON`);
    await careo("risk", "CASE", "clerk", "--publish", "code", ...BY);
    const machine = (await careo("dossier", "check", "CASE", "--json")).json();
    expect(machine.schema).toBe("careo.dossier-check/1");
    expect(machine.blockers.map(({ kind }: { kind: string }) => kind)).toEqual(["approval"]);
    expect((await careo("dossier", "approve", "CASE", ...BY)).err).toContain("cannot approve it");
    expect((await careo("dossier", "approve", "CASE", "--by", "Bo Rane")).code).toBe(0);
    const done = await careo("dossier", "check", "CASE");
    expect([done.code, done.out.split("\n")[0]]).toEqual([
      0,
      "Nothing stands in the way of version 1 of “Who signed the lease?”.",
    ]);
  });

  it("keep consents, and say of a withdrawal what it cannot do", async () => {
    const given = ["--state", "given", "--scope", "publish-words", "--via", "A form of 3 May"];
    expect((await careo("consent", "CASE", "clerk", ...given, ...BY)).code).toBe(0);
    const taken = await careo(
      "consent",
      "CASE",
      "clerk",
      "--state",
      "withdrawn",
      "--via",
      "By telephone",
      ...BY,
    );
    expect(taken.err).toContain("cannot be called back");
    expect((await careo("consent", "CASE", "--json")).json().people[0].consents[0].state).toBe("withdrawn");
    expect((await careo("dossier", "check", "CASE")).out).toContain("took back the consent");
    await careo("risk", "CASE", "clerk", "--publish", "none", ...BY);
  });

  it("make a vault, commit, and open a commitment again", async () => {
    await careo("dossier", "source", "CASE", "interview", "--class", "C", ...BY);
    expect((await careo("dossier", "commit", "CASE", ...BY)).err).toContain("no vault yet");
    const made = await careo("dossier", "vault", "CASE");
    expect(made.out).toContain("Careo recovery kit of a vault.");
    expect((await careo("dossier", "vault", "CASE")).err).toContain("has a vault already");
    expect((await careo("dossier", "commit", "CASE", ...BY)).out).toMatch(/^CM1 committed to \(entry \d+\)/);
    const opened = (await careo("dossier", "reveal", "CASE", "interview", "--json")).json();
    expect(opened.salt).toMatch(/^[0-9a-f]{64}$/);
  });
});
