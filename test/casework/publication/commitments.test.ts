import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  classSources,
  commitSources,
  makeVault,
  openCommitment,
  restoreVault,
} from "../../../src/casework/index.ts";
import { type KeyEffects, nodeDisk } from "../../../src/ledger/index.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

const ANA = { person: "Ana Leko" };
let its: PublishableCase;
let effects: KeyEffects;

beforeEach(async () => {
  its = await startPublishableCase();
  // A cheap passphrase: what it costs to guess is age's matter.
  effects = { disk: nodeDisk, directory: join(its.folder, "config"), workFactor: 2 };
  classSources(its.open, { interview: "C" }, ANA);
  its.refresh();
});
afterEach(() => its.throwAway());

describe("commitments of a publication", () => {
  it("need a vault, and stop the publication until they are made", async () => {
    expect(its.stops()).toEqual(["commitment"]);
    await expect(commitSources(its.open, ANA)).rejects.toThrow("no vault yet");
    await makeVault(its.open, "four words of a song", effects);
    await commitSources(its.open, ANA);
    expect(its.stops()).toEqual([]);
    expect(await commitSources(its.refresh(), ANA)).toEqual([]);
    const source = its.check().cleared.sources.get(its.idOf("interview"));
    expect(source).toEqual({ class: "C", commitment: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("are opened with the passphrase alone, or with the recovery kit", async () => {
    const { recoveryKit } = await makeVault(its.open, "four words of a song", effects);
    await commitSources(its.open, ANA);
    its.refresh();
    const asked = { source: "interview", passphrase: "four words of a song" };
    const opened = await openCommitment(its.open, asked, effects);
    expect(opened).toMatchObject({ version: 1, source: its.idOf("interview") });
    await expect(openCommitment(its.open, { ...asked, passphrase: "wrong" }, effects)).rejects.toMatchObject({
      code: "ledger/wrong-passphrase",
    });
    const elsewhere = { ...effects, directory: join(its.folder, "other-machine") };
    await expect(openCommitment(its.open, asked, elsewhere)).rejects.toThrow("not on this machine");
    await restoreVault(its.open, recoveryKit, "another song", elsewhere);
    expect(await openCommitment(its.open, { ...asked, passphrase: "another song" }, elsewhere)).toEqual(
      opened,
    );
    await expect(restoreVault(its.open, "secret: nothing", "x", elsewhere)).rejects.toThrow(
      "not the recovery kit",
    );
  });

  it("leave neither salt nor hash of the original anywhere but encrypted", async () => {
    await makeVault(its.open, "four words of a song", effects);
    await commitSources(its.open, ANA);
    const asked = { source: "interview", passphrase: "four words of a song" };
    const { salt } = await openCommitment(its.refresh(), asked, effects);
    const files = readdirSync(its.folder, { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(each.parentPath, each.name), "latin1"));
    expect(
      files.filter(
        (each) => each.includes(salt) || each.includes(Buffer.from(salt, "hex").toString("latin1")),
      ),
    ).toEqual([]);
  });
});
