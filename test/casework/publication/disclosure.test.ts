import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  classSources,
  commitSources,
  decideRisk,
  importTable,
  issueCorrection,
  makeVault,
  openMaterial,
  planPublication,
  recordSeal,
  recordThings,
  redactWords,
} from "../../../src/casework/index.ts";
import { cutFrom } from "../../../src/casework/publication/assemble/cut-words.ts";
import { disclosedEntries } from "../../../src/casework/publication/assemble/disclosed.ts";
import { openIds } from "../../../src/casework/publication/assemble/open-ids.ts";
import { publicIds } from "../../../src/casework/publication/assemble/public-ids.ts";
import { candidatesOf, filledOf } from "../../../src/casework/publication/assemble/records.ts";
import { changesSince, earlierVersions } from "../../../src/casework/publication/earlier-versions.ts";
import { protectedReader } from "../../../src/casework/publication/protected-reader.ts";
import { nodeDisk } from "../../../src/ledger/index.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

const ANA = { person: "Ana Leko" };
let its: PublishableCase;
beforeEach(async () => {
  its = await startPublishableCase();
});
afterEach(() => its.throwAway());

/** What a reader of the disclosed entries reads. */
function disclosed(): { readonly kinds: string[]; readonly text: string } {
  const { cleared } = its.check();
  const { isIn } = protectedReader(its.open.state, cleared, openMaterial(its.open));
  const { seqs } = disclosedEntries(its.open, cleared, publicIds(its.open.state, cleared), isIn);
  const payloads = seqs.flatMap((seq) => its.open.ledger.entry(seq).payload ?? []);
  return { kinds: payloads.map(({ kind }) => kind), text: JSON.stringify(payloads) };
}

describe("the entries that are disclosed", () => {
  it("are none of those about people, and say no name that is not shown", () => {
    const { kinds, text } = disclosed();
    expect(kinds).toContain("claim.stated");
    expect(
      kinds.filter((kind) => /^(risk|consent|redaction|namesake|pseudonyms|handling|agent)\./.test(kind)),
    ).toEqual([]);
    expect(text).not.toMatch(/Brancale|kitchen of a neighbour/);
  });

  it("hold of a source that is committed to neither title nor hash", async () => {
    const effects = { disk: nodeDisk, directory: join(its.folder, "config"), workFactor: 2 };
    await makeVault(its.open, "four words of a song", effects);
    classSources(its.open, { interview: "C" }, ANA);
    await commitSources(its.refresh(), ANA);
    const interview = its.idOf("interview");
    const sources = its.refresh().state.captures;
    const artifact = [...sources.values()].find(({ entry }) => entry.capture.source === interview)?.entry
      .capture.artifacts[0];
    const { text } = disclosed();
    expect(text).not.toContain(its.open.state.artifacts.get(artifact ?? "")?.entry.artifact.sha256);
    expect(text).not.toContain(`"id":"${interview}"`);
  });

  it("are no tables whose rows are hidden: their entries hold the hash of the file", async () => {
    const path = join(its.folder, "list.csv");
    writeFileSync(path, "id,name\n1,Tito Vasaro\n2,Mara Quendo\n");
    const [made] = await importTable(its.open, {
      path,
      map: ["name=name"],
      accept: true,
      wishes: {},
      ...ANA,
    });
    const { source, id, artifactSha256 } = (made as NonNullable<typeof made>).recordSet;
    classSources(its.refresh(), { [source]: "C" }, ANA);
    const { kinds, text } = disclosed();
    expect(kinds).not.toContain("table.imported");
    expect(text).not.toContain(artifactSha256);
    expect(id).toMatch(/^rst_/);
  });

  it("hold no value that nobody allowed, of a person who is named all the same", () => {
    const passport = {
      subject: its.idOf("mayor"),
      prop: "passportNumber",
      value: "K447120",
      polarity: "affirms" as const,
      from: its.idOf("c-signed"),
    };
    const nationality = { ...passport, prop: "nationality", value: "Rivenian" };
    recordThings(
      its.open,
      [
        { noun: "statement", thing: passport },
        { noun: "statement", thing: nationality },
      ],
      ANA,
    );
    its.refresh();
    expect(disclosed().text).not.toMatch(/K447120|Rivenian/);
    decideRisk(its.open, { about: "mayor", publish: "full", fields: ["nationality"], ...ANA });
    its.refresh();
    expect(disclosed().text).toContain("Rivenian");
    expect(disclosed().text).not.toContain("K447120");
  });

  it("hold no thing of which a field is hidden", () => {
    const event = {
      schema: "Meeting" as const,
      label: "The signing",
      participants: [],
      claims: [{ claim: its.idOf("c-signed"), stance: "asserts" as const }],
      place: { label: "The back room of the Anchor", precision: "exact" as const },
      order: [],
    };
    recordThings(its.open, [{ noun: "event", thing: event, handle: "signing" }], ANA);
    its.refresh();
    expect(disclosed().text).toContain("back room");
    redactWords(its.open, { of: "signing", field: "place", instead: "a house by the harbour", ...ANA });
    its.refresh();
    expect(disclosed().text).not.toContain("back room");
    const { cleared } = its.check();
    expect(cleared.inField(its.idOf("signing"), "place", "The back room of the Anchor")).toBe(
      "a house by the harbour",
    );
    expect(cleared.inField(its.idOf("signing"), "label", "The signing")).toBe("The signing");
  });

  it("hold no words that were cut out of a source, though they are no name", () => {
    const quoted = {
      noun: "proposition" as const,
      thing: { text: "They met in the green room.", propositionKind: "time-place" as const, refutedBy: "x" },
    };
    recordThings(its.open, [{ ...quoted, handle: "P9" }], ANA);
    its.refresh();
    expect(disclosed().text).toContain("green room");
    redactWords(its.open, { of: "interview", words: ["green room"], ...ANA });
    its.refresh();
    expect(disclosed().text).not.toContain("green room");
  });

  it("name nobody of whom nothing is shown, not even by an id that two of them would be joined by", () => {
    decideRisk(its.open, { about: "mayor", publish: "none", ...ANA });
    const meeting = {
      schema: "Meeting" as const,
      label: "The signing",
      participants: [{ actor: its.idOf("mayor"), role: "signed" }],
      claims: [{ claim: its.idOf("c-signed"), stance: "asserts" as const }],
      order: [],
    };
    recordThings(its.refresh(), [{ noun: "event", thing: meeting, handle: "signing" }], ANA);
    its.refresh();
    expect(disclosed().text).not.toContain(its.idOf("mayor"));
    decideRisk(its.open, { about: "mayor", publish: "full", ...ANA });
    its.refresh();
    expect(disclosed().text).toContain("The signing");
  });

  it("name no claim that is not shown: how many there are is counted, and small counts are not", () => {
    const item = {
      summary: "Two things that were seen",
      evidenceKind: "direct" as const,
      claims: [its.idOf("c-signed"), its.idOf("c-seen")],
      matches: [],
      tests: [],
    };
    recordThings(its.open, [{ noun: "evidence", thing: item }], ANA);
    its.refresh();
    expect(disclosed().text).toContain("Two things that were seen");
    classSources(its.open, { interview: "X" }, ANA);
    its.refresh();
    expect(disclosed().text).not.toContain(its.idOf("c-seen"));
  });

  it("tell no judgement on a pair of persons, whose number they would give away", () => {
    const { cleared } = its.check();
    const isOpen = openIds(its.open, cleared, publicIds(its.open.state, cleared));
    expect(isOpen(`mat_${"1".repeat(32)}`)).toBe(false);
    expect(isOpen(its.idOf("c-signed"))).toBe(true);
  });

  it("do not join somebody who has a code now with the name of an earlier version", () => {
    const clerk = its.idOf("clerk");
    expect(disclosed().text).toContain(clerk);
    decideRisk(its.open, { about: "clerk", publish: "full", roles: [], ...ANA });
    recordSeal(its.refresh(), { tagmanifestSha256: "0".repeat(64), target: "dossier", ...ANA });
    planPublication(its.refresh(), { answer: "The mayor signed it.", ...ANA });
    decideRisk(its.refresh(), { about: "clerk", publish: "code", roles: ["witness"], ...ANA });
    its.refresh();
    expect(disclosed().text).not.toContain(clerk);
  });

  it("hold no claim that keeps words which are cut out of its source, such as who says it", () => {
    const claim = its.open.state.claims.get(its.idOf("c-seen"))?.entry.claim;
    expect(disclosed().text).toContain(claim?.id);
    const { cleared } = its.check();
    const isCut = cutFrom(its.open.state, cleared, its.idOf("interview"));
    expect(isCut("the keeper of the Green Room")).toBe(false);
    redactWords(its.open, { of: "interview", words: ["green room"], instead: "a room", ...ANA });
    its.refresh();
    const now = cutFrom(its.open.state, its.check().cleared, its.idOf("interview"));
    expect(now("the keeper of the Green Room")).toBe(true);
    expect(now("the keeper of the harbour")).toBe(false);
  });
});

describe("the ids of a publication", () => {
  it("come in an order that tells nothing of who has a code", () => {
    decideRisk(its.open, { about: "clerk", publish: "full", roles: [], ...ANA });
    decideRisk(its.refresh(), { about: "mayor", publish: "code", ...ANA });
    const { cleared } = its.check();
    const ids = publicIds(its.open.state, cleared);
    expect(["council", "clerk", "mayor"].map((each) => ids.find(its.idOf(each)))).toEqual([
      "A0001",
      "A0002",
      "A0003",
    ]);
  });
});

describe("counts and corrections", () => {
  it("of a column both are hidden where either tells of a few people", () => {
    expect(filledOf(491, 12, 5)).toEqual({ filled: 491, empty: 12 });
    expect(filledOf(3, 500, 5)).toEqual({ filled: "suppressed", empty: "suppressed" });
    expect(filledOf(503, 0, 5)).toEqual({ filled: 503, empty: 0 });
  });

  it("of candidates are hidden with the total of what was judged, which they would give away", () => {
    expect(candidatesOf(100, 90, 5)).toBe(100);
    expect(candidatesOf(100, "suppressed", 5)).toBe("suppressed");
    expect(candidatesOf(3, 0, 5)).toBe("suppressed");
  });

  it("say no name in what changed since the version before", () => {
    recordSeal(its.open, { tagmanifestSha256: "0".repeat(64), target: "dossier", ...ANA });
    planPublication(its.refresh(), { answer: "The mayor signed it.", ...ANA });
    issueCorrection(its.refresh(), { says: "Otilia Brancaleón was in another room.", ...ANA });
    its.refresh();
    const { cleared } = its.check();
    const [change] = changesSince(its.open.state, earlierVersions(its.open), {
      version: 2,
      at: "2026-12-01T10:00:00.000Z",
      say: cleared.inOwnWords,
    });
    expect(change?.says).toMatch(/^Person \S+ was in another room\.$/);
  });
});
