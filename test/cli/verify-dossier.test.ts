import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeBundle } from "../../src/dossier/index.ts";
import { sampleBundle } from "../fixtures/published/sample-bundle.ts";
import { tamper } from "../fixtures/published/tamper.ts";

const sample = sampleBundle({ exports: true });
let folder: string;
let dossier: string;
let key: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-verify-cli-"));
  dossier = join(folder, "dossier");
  key = writeBundle(sample.input, dossier, sample.seal).fingerprint ?? "";
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/main.js", "verify", ...argv], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("careo verify of a dossier", () => {
  it("prints four verdicts, ten steps and what is not shown, on stdout", () => {
    const { status, stdout, stderr } = verify(dossier, "--key", key, "--pin", sample.pin);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/Integrity +ok\n +Identity +ok\n +Time +not established\n +Reasoning trace +ok\n/);
    for (const step of ["1  Shape", "5  Disclosed entries", "10  Privacy"]) expect(stdout).toContain(step);
    expect(stdout).toContain("NOT SHOWN BY THIS");
    expect(stdout.split("\n").every((line) => line.length <= 100)).toBe(true);
  });

  it("exits with 1 under --strict, for nothing shows the time", () => {
    expect(verify(dossier, "--key", key, "--strict").status).toBe(1);
  });

  it("says that an anchor cannot be read, and which", () => {
    const { status, stderr } = verify(dossier, "--anchor", join(folder, "nowhere.tsr"));
    expect(status).toBe(1);
    expect(stderr).toContain("nowhere.tsr could not be read");
  });

  it("prints one JSON object of a stated form", () => {
    const report = JSON.parse(verify(dossier, "--json").stdout);
    expect(report).toMatchObject({
      schema: "careo.verify-dossier/1",
      integrity: "ok",
      identity: "not established",
      fingerprint: key,
      pin: sample.pin,
      publication: { title: "The steel cabinet of Ulmen", version: 2 },
    });
    expect(report.checks[0]).toMatchObject({ step: 1, id: "shape", of: "integrity", verdict: "ok" });
  });

  it("exits with 3 and says where, once something was changed", () => {
    const attack = tamper(dossier, join(folder, "attacked"));
    attack.edit("data/sources/S0001/text.txt", (text) => text.replace("never", "always"));
    const { status, stdout } = verify(attack.folder);
    expect(status).toBe(3);
    expect(stdout).toMatch(/failed +It was changed: its SHA-256 is/);
    expect(stdout).toContain("(data/sources/S0001/text.txt)");
  });

  it("shows no control character of a stranger's bundle", () => {
    const attack = tamper(dossier, join(folder, "controls"));
    attack.write("data/\u001b[2Jname.txt", "x");
    attack.publish((all) => ({
      ...all,
      publication: { ...all.publication, title: "\u001b]0;owned\u0007 \u202egnp.exe" },
    }));
    const { stdout } = verify(attack.folder);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what this is about.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
