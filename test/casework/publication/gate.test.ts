import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  approvePublication,
  classSources,
  decideRisk,
  issueCorrection,
  judgeNamesake,
  planPublication,
  recordSeal,
  recordThings,
  redactWords,
  retract,
  setConsent,
} from "../../../src/casework/index.ts";
import { type PublishableCase, startPublishableCase } from "../../fixtures/publishable-case.ts";

let its: PublishableCase;
beforeEach(async () => {
  its = await startPublishableCase();
});
afterEach(() => its.throwAway());

const ANA = { person: "Ana Leko" };
const BO = { person: "Bo Rane" };
const risk = (about: string, publish: string, more: object = {}) => {
  decideRisk(its.refresh(), { about, publish, ...ANA, ...more });
};

describe("the gate", () => {
  it("lets a case through when everything was decided, up to the approval", () => {
    expect(its.check().blockers.map(({ kind }) => kind)).toEqual(["approval"]);
  });

  it("stops at a person of whom nobody decided, with the command that mends it, and shows nothing of them", () => {
    const actor = { label: "Tito Vasaro", schema: "Person" as const, protected: false };
    recordThings(its.open, [{ noun: "actor", thing: actor, handle: "tito" }], ANA);
    const { blockers, cleared } = its.check();
    const stop = blockers.find(({ kind }) => kind === "undecided");
    expect(stop?.fix).toBe("careo risk CASE tito --publish full|initials|code|aggregate|none");
    expect(cleared.actors.has(its.idOf("tito"))).toBe(false);
    expect(cleared.inOwnWords("Vasaro came later")).toBe("[not named] came later");
  });

  it("counts nobody of whom not even that may be told, and nobody where they are few", () => {
    risk("clerk", "none");
    const persons = () => its.check().cleared.exclusions.filter(({ what }) => what === "persons");
    expect(persons()).toEqual([]);
    risk("clerk", "aggregate");
    expect(persons()).toEqual([]);
    planPublication(its.refresh(), { smallestCount: 1, ...ANA });
    expect(persons()).toEqual([{ what: "persons", reason: "not shown", count: 1 }]);
  });

  it("stops at an author and at a rater to be named of whom nobody decided", () => {
    planPublication(its.open, { authors: ["Ana Leko", "Bo Rane"], ...ANA });
    expect(its.stops()).toEqual(["undecided"]);
    risk("Bo Rane", "full");
    expect(its.stops()).toEqual([]);
  });

  it("names a witness in full only with consent, or when a second person decides the same", () => {
    risk("clerk", "full");
    expect(its.stops()).toEqual(["consent"]);
    risk("clerk", "full", BO);
    expect(its.stops()).toEqual([]);
    risk("clerk", "full", { why: "a new reason" });
    expect(its.stops()).toEqual(["consent"]);
    const consent = { actor: "clerk", state: "given", scope: ["publish-name"], via: "A form of 3 May" };
    setConsent(its.refresh(), { ...consent, ...ANA });
    expect(its.stops()).toEqual([]);
    expect(its.check().cleared.actors.get(its.idOf("clerk"))?.shownAs).toBe("full");
  });

  it("holds an official who is a prisoner to the rule for prisoners: the stricter of several roles", () => {
    risk("mayor", "full", { roles: ["official", "prisoner"] });
    expect(its.stops()).toContain("consent");
    risk("mayor", "initials", { roles: ["official", "prisoner"] });
    expect(its.stops()).not.toContain("consent");
  });

  it("stops where a consent is taken back, and drops the person from then on", () => {
    const consent = { actor: "clerk", scope: ["publish-words"], via: "A form of 3 May", ...ANA };
    setConsent(its.open, { ...consent, state: "given" });
    setConsent(its.refresh(), { actor: "clerk", state: "withdrawn", via: "By telephone", ...ANA });
    expect(its.stops()).toEqual(["withdrawn"]);
    risk("clerk", "none");
    expect(its.stops()).toEqual([]);
    const { cleared } = its.check();
    expect(cleared.actors.has(its.idOf("clerk"))).toBe(false);
    expect(cleared.claims.has(its.idOf("c-seen"))).toBe(false);
    expect(cleared.exclusions).toEqual([
      { what: "claims", reason: "whoever says it is not shown", count: 2 },
    ]);
    expect(() => setConsent(its.open, { actor: "mayor", state: "withdrawn", via: "x", ...ANA })).toThrow(
      "no consent",
    );
  });

  it("stops at evidence that only retells somebody who took a consent back", () => {
    const item = { evidenceKind: "direct" as const, matches: [], tests: [] };
    recordThings(
      its.open,
      [
        {
          noun: "evidence",
          thing: { ...item, summary: "Somebody saw her sign", claims: [its.idOf("c-seen")] },
          handle: "seen",
        },
        {
          noun: "evidence",
          thing: { ...item, summary: "Signed", claims: [its.idOf("c-seen"), its.idOf("c-signed")] },
        },
      ],
      ANA,
    );
    const consent = { actor: "clerk", scope: ["publish-words"], via: "A form of 3 May", ...ANA };
    setConsent(its.refresh(), { ...consent, state: "given" });
    setConsent(its.refresh(), { actor: "clerk", state: "withdrawn", via: "By telephone", ...ANA });
    risk("clerk", "none");
    const { blockers } = its.check();
    expect(blockers.filter(({ kind }) => kind === "withdrawn").map(({ about }) => about)).toEqual([
      [its.idOf("seen")],
    ]);
  });

  it("stops at an adverse finding until whoever it is against was asked and answered, or the deadline passed", () => {
    const kept = its.open.state.things.finding.get(its.idOf("f1"))?.thing;
    const against = { ...kept, adverseTo: [its.idOf("council")] } as never;
    recordThings(its.open, [{ noun: "finding", thing: against }], ANA);
    expect(its.stops()).toEqual(["unasked"]);
    const question = {
      to: its.idOf("council"),
      channel: "letter",
      text: ["Did she?"],
      about: [its.idOf("f1")],
      sentAt: "2024-05-01",
      deadline: "2024-05-14",
    };
    recordThings(its.refresh(), [{ noun: "question", thing: question, handle: "q1" }], ANA);
    const { blockers } = its.check();
    expect(blockers[0]?.says).toContain("has until 2024-05-14 to answer q1");
    const reply = { question: its.idOf("q1"), outcome: "silence" as const, receivedAt: "2024-05-14" };
    recordThings(its.refresh(), [{ noun: "reply", thing: reply, handle: "y1" }], ANA);
    expect(its.stops()).toEqual(["unasked"]);
    const late = { ...reply, id: its.refresh().state.handles.get("y1"), receivedAt: "2024-05-15" };
    recordThings(its.open, [{ noun: "reply", thing: late as never }], ANA);
    expect(its.stops()).toEqual([]);
    const unasked = { ...(against as object), notAsked: "It would tell them who the witness is" } as never;
    recordThings(its.refresh(), [{ noun: "finding", thing: unasked }], ANA);
    expect(its.stops()).toEqual([]);
  });

  it("stops at a finding that is stale, and at one that rests on what was withdrawn", async () => {
    await retract(its.open, {
      target: "c-seen",
      kind: "withdrawn",
      reason: "She was not there",
      ...ANA,
    });
    const { blockers } = its.check();
    expect(blockers.map(({ kind }) => kind)).toEqual(["stale", "doubt", "approval"]);
    expect(blockers[1]?.says).toBe("Finding f1 rests on c-seen, which is withdrawn.");
  });

  it("stops at a cited source of which nobody decided, at one without cuts, and where all that a finding rests on is hidden", () => {
    classSources(its.open, { interview: "P", minutes: "X" }, ANA);
    expect(its.stops()).toEqual(["name"]);
    classSources(its.refresh(), { interview: "X" }, ANA);
    expect(its.stops()).toEqual(["nothing-shown"]);
    classSources(its.refresh(), { minutes: "R", interview: "R" }, ANA);
    expect(its.check().blockers[0]?.says).toContain("no word of it is cut");
  });

  it("says what in a source names whom, and takes a person's word that it is somebody else", () => {
    classSources(its.open, { interview: "P" }, ANA);
    const [stop] = its.check().blockers;
    expect(stop?.says).toContain("says “Otilia Brancaleón”, and clerk is not to be told");
    judgeNamesake(its.refresh(), {
      owner: "clerk",
      words: "otilia  BRANCALEON",
      source: "interview",
      why: "Her aunt, who died in 1980",
      ...ANA,
    });
    expect(its.stops()).toEqual([]);
  });

  it("stops without a lawful basis", () => {
    const plan = [...its.open.state.things.plan.values()][0]?.thing;
    recordThings(its.open, [{ noun: "plan", thing: { ...plan, lawfulBasis: "" } as never }], ANA);
    expect(its.stops()).toEqual(["lawful-basis"]);
  });
});

describe("what is cleared", () => {
  it("shows a person by a code that is new for every version, in our own words too", () => {
    const { cleared } = its.check();
    const code = cleared.actors.get(its.idOf("clerk"))?.label as string;
    expect(code).toMatch(/^Person [A-Z][2-9]/);
    expect(cleared.inOwnWords("The mayor signed, as Otilia BRANCALEÓN saw; Brancaleon's word")).toBe(
      `The mayor signed, as ${code} saw; ${code}'s word`,
    );
    expect(cleared.inOwnWords("Dorotea Quiñonero signed")).toBe("Dorotea Quiñonero signed");
    expect(its.check().cleared.actors).toEqual(cleared.actors);
    recordSeal(its.open, { tagmanifestSha256: "0".repeat(64), target: "by hand", ...ANA });
    planPublication(its.refresh(), ANA);
    const next = its.check().cleared;
    expect(next.plan).toMatchObject({ version: 2, answer: "The mayor signed it." });
    expect(next.plan.id).not.toBe(cleared.plan.id);
    const seeds = [...its.open.state.things.pseudonymSeed.values()].map(({ thing }) => thing.seed);
    expect(new Set(seeds).size).toBe(2);
  });

  it("leaves out a claim whose words were cut, and finds the others in the redacted text", () => {
    redactWords(its.open, { of: "interview", words: ["green room"], reasonCode: "safety", ...ANA });
    const { cleared } = its.check();
    expect([...cleared.claims].sort()).toEqual([its.idOf("c-signed"), its.idOf("c-seen")].sort());
    const source = cleared.sources.get(its.idOf("interview"));
    const code = cleared.actors.get(its.idOf("clerk"))?.label;
    expect(source?.class === "R" && source.text.text).toBe(
      `Interview with [${code}].\n\nI saw her sign it, in the […] of the council.\n`,
    );
    expect(cleared.redactions).toEqual(
      expect.arrayContaining([
        { method: "pseudonym", reason: "identity", count: 1 },
        { method: "remove", reason: "safety", count: 1 },
      ]),
    );
  });

  it("cuts every protected name of a source when asked to, each with its pseudonym", async () => {
    its.throwAway();
    its = await startPublishableCase({
      "interview.txt":
        "Interview with Otilia Brancaleón.\n\nI saw her sign it, in the green room of the council. BRANCALEON read and signed this.\n",
    });
    expect(its.check().blockers[0]?.says).toContain("says “BRANCALEON”, and clerk is not to be told");
    redactWords(its.open, { of: "interview", names: true, ...ANA });
    expect(its.stops()).toEqual([]);
    const { sources, actors } = its.check().cleared;
    const source = sources.get(its.idOf("interview"));
    expect(source?.class === "R" && source.text.text).toContain(
      `[${actors.get(its.idOf("clerk"))?.label}] read and signed`,
    );
    expect(() => redactWords(its.open, { of: "interview", words: ["not there"], ...ANA })).toThrow(
      "does not stand in interview",
    );
  });
});

describe("the approval of a publication", () => {
  it("is a second person's, of exactly this content", () => {
    expect(() => approvePublication(its.open, ANA)).toThrow(
      "Whoever planned a publication cannot approve it.",
    );
    approvePublication(its.refresh(), BO);
    expect(its.check().blockers).toEqual([]);
    redactWords(its.refresh(), { of: "interview", words: ["green room"], ...ANA });
    const { blockers } = its.check();
    expect(blockers.map(({ says }) => says)).toEqual([
      "Version 1 was approved with another content than it has now.",
    ]);
    approvePublication(its.refresh(), BO);
    expect(its.check().blockers).toEqual([]);
  });

  it("is of the corrections as well, for readers read them first", () => {
    recordSeal(its.open, { tagmanifestSha256: "0".repeat(64), target: "dossier", ...ANA });
    planPublication(its.refresh(), { answer: "The mayor signed it.", ...ANA });
    approvePublication(its.refresh(), BO);
    expect(its.check().blockers).toEqual([]);
    issueCorrection(its.refresh(), { says: "It was the south pier.", ...ANA });
    expect(its.check().blockers.map(({ kind }) => kind)).toEqual(["approval"]);
  });

  it("cannot be given while anything else stands in the way", () => {
    risk("clerk", "full");
    expect(() => approvePublication(its.refresh(), BO)).toThrow("something stands in the way");
  });
});
