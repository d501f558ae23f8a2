import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sliceCodePoints } from "../../../src/base/index.ts";
import { assembleCase } from "../../../src/casework/publication/assemble/published-case.ts";
import type { Cleared, ClearedSource } from "../../../src/casework/publication/cleared.ts";
import { type Publication, redactText } from "../../../src/dossier/index.ts";
import { startTextCase, type TextCase } from "../../fixtures/case-of-texts.ts";

const STATEMENT = "The Ministry of the Sea signed no contract with Puerto Alto. It knew of none.";
const LETTER = "Otilia Brancal saw the contract 🎥 in a drawer. She told nobody.";

let story: TextCase;
let ids: Record<
  "statement" | "letter" | "denial" | "seen" | "ministry" | "otilia" | "proposition" | "finding",
  string
>;

beforeEach(async () => {
  story = startTextCase();
  const statement = await story.addText("statement.txt", STATEMENT);
  const letter = await story.addText("letter.txt", LETTER);
  const denial = await story.addClaim(statement, "The Ministry of the Sea signed no contract");
  const seen = await story.addClaim(letter, "saw the contract 🎥 in a drawer");
  const [ministry, otilia, proposition] = story.record(
    { noun: "actor", thing: { schema: "PublicBody", label: "Ministry of the Sea", protected: false } },
    { noun: "actor", thing: { schema: "Person", label: "Otilia Brancal", protected: true } },
    {
      noun: "proposition",
      handle: "P1",
      thing: {
        text: "The ministry signed a contract.",
        propositionKind: "responsibility",
        refutedBy: "an archive without one",
      },
    },
  );
  const [finding] = story.record(
    { noun: "finding", thing: findingOn(proposition?.id ?? "", seen) },
    {
      noun: "link",
      thing: { from: denial, to: proposition?.id ?? "", linkKind: "rebuts", why: "it denies it" },
    },
    {
      noun: "link",
      thing: { from: seen, to: proposition?.id ?? "", linkKind: "supports", why: "Otilia Brancal saw it" },
    },
    {
      noun: "relation",
      thing: { schema: "Employment", source: ministry?.id ?? "", target: otilia?.id ?? "", claims: [seen] },
    },
  );
  ids = {
    statement,
    letter,
    denial,
    seen,
    ministry: ministry?.id ?? "",
    otilia: otilia?.id ?? "",
    proposition: proposition?.id ?? "",
    finding: finding?.id ?? "",
  };
});

afterEach(() => story.throwAway());

function findingOn(about: string, claim: string) {
  return {
    about,
    verdict: "A contract was signed.",
    confidence: { level: "low" as const, why: "one witness" },
    supports: [claim],
    contradicts: [],
    undercuts: [],
    unknowns: [],
    linchpins: [],
    replies: [],
    inputsDigest: "0".repeat(64),
  };
}

const PUBLICATION: Publication = {
  id: `pub_${"7".repeat(32)}`,
  caseId: "case",
  version: 1,
  title: "Who signed?",
  question: "Did the ministry sign?",
  answer: "One witness says so.",
  language: "en",
  approvedAt: "2026-12-01T10:00:00.000Z",
  authors: ["Ana Leko"],
  licence: "CC-BY-4.0",
  lawfulBasis: "public interest",
  smallestCount: 5,
  checkpoint: { size: 1, root: "0".repeat(64) },
  program: { name: "careo", version: "0.1.0" },
};

function cleared(changes: Partial<Cleared> = {}): Cleared {
  const { state } = story.open;
  return {
    plan: {} as Cleared["plan"],
    actors: new Map([
      [ids.ministry, { label: "Ministry of the Sea", shownAs: "full" }],
      [ids.otilia, { label: "Person K", shownAs: "code" }],
    ]),
    sources: new Map<string, ClearedSource>([
      [ids.statement, { class: "P" }],
      [ids.letter, { class: "R", text: redactText(LETTER, [{ start: 0, end: 14, instead: "[Person K]" }]) }],
    ]),
    claims: new Set([ids.denial, ids.seen]),
    findings: new Set([ids.finding]),
    propositions: new Set([ids.proposition]),
    statements: new Set(),
    inOwnWords: (text) => text.replaceAll("Otilia Brancal", "Person K"),
    inField: (_thing, _field, text) => text,
    agents: new Map([...state.agents].map(([id, { name }]) => [id, name])),
    redactions: [],
    exclusions: [],
    smallestCount: 5,
    digest: "",
    ...changes,
  };
}

function assemble(changes: Partial<Cleared> = {}) {
  return assembleCase(story.open, cleared(changes), {
    publication: PUBLICATION,
    changes: [],
    isProtected: (text) => text.includes("told nobody"),
  });
}

describe("a published case", () => {
  it("cites words at their place in the text that goes out, redacted or not", () => {
    const { published, material } = assemble();
    expect(published.claims).toHaveLength(2);
    for (const [at, claim] of published.claims.entries()) {
      const [citation] = claim.citations;
      const words = material.get(at === 0 ? ids.statement : ids.letter)?.words ?? "";
      expect(sliceCodePoints(words, citation?.position.start ?? 0, citation?.position.end ?? 0)).toBe(
        citation?.quote.exact,
      );
      expect(citation?.textSha256).toBe(published.sources[at]?.text?.sha256);
    }
    expect(published.claims[1]?.citations[0]?.quote).toMatchObject({
      exact: "saw the contract 🎥 in a drawer",
      prefix: "[Person K] ",
    });
  });

  it("has no name of somebody who is shown as a code, and does not disclose the entries that hold it", () => {
    const { published, disclosed } = assemble();
    expect(JSON.stringify(published)).not.toContain("Otilia");
    expect(published.actors.map(({ label }) => label)).toEqual(["Ministry of the Sea", "Person K"]);
    expect(published.actors[1]?.entries).toEqual([]);
    expect(published.propositions[0]?.for[0]?.why).toBe("Person K saw it");
    const told = [...story.open.ledger.entries()].filter(({ seq }) => disclosed.seqs.includes(seq));
    expect(told.length).toBeGreaterThan(3);
    expect(JSON.stringify(told)).not.toContain("Otilia");
  });

  it("uses no id of the case, so that two publications cannot be joined by them", () => {
    const { published } = assemble();
    expect(JSON.stringify({ ...published, publication: null })).not.toMatch(/\b[a-z]{3}_[0-9a-f]{32}\b/);
  });

  it("leaves out a claim whose source is only committed to, with its title, and everything that rests on it alone", () => {
    const sources = new Map<string, ClearedSource>([
      [ids.statement, { class: "P" }],
      [ids.letter, { class: "C", commitment: "a".repeat(64) }],
    ]);
    const grade = { reliability: { grade: "B" as const, topic: "what is in drawers" }, why: "She was there" };
    story.record({ noun: "assessment", thing: { target: ids.letter, blind: false, ...grade } });
    const { published, material, disclosed } = assemble({ sources });
    expect(published.claims).toHaveLength(1);
    expect(published.relations).toEqual([]);
    expect(published.sources[1]).toMatchObject({
      class: "C",
      title: "other that is not shown",
      commitment: "a".repeat(64),
    });
    expect(published.sources[1]).not.toHaveProperty("original");
    expect(published.sources[1]?.reliability).toEqual([]);
    expect(published.sources[1]).not.toHaveProperty("language");
    expect(JSON.stringify(published)).not.toContain("letter");
    expect(material.has(ids.letter)).toBe(false);
    const told = [...story.open.ledger.entries()].filter(({ seq }) => disclosed.seqs.includes(seq));
    expect(JSON.stringify(told)).not.toContain("drawer");
  });

  it("leaves out a passage of which a word was cut", () => {
    const sources = new Map<string, ClearedSource>([
      [ids.statement, { class: "P" }],
      [ids.letter, { class: "R", text: redactText(LETTER, [{ start: 25, end: 30 }]) }],
    ]);
    expect(assemble({ sources }).published.claims).toHaveLength(1);
  });

  it("discloses what a thing says now and not what it said before", () => {
    const before = story.open.state.things.proposition.get(ids.proposition);
    story.record({
      noun: "proposition",
      thing: {
        ...(before?.thing as NonNullable<typeof before>["thing"]),
        text: "The ministry signed one contract.",
      },
      reason: "one",
    });
    const { published, disclosed } = assemble();
    const now = story.open.state.things.proposition.get(ids.proposition)?.seq ?? -1;
    expect(published.propositions[0]?.entries).toEqual([now]);
    expect(disclosed.seqs).toContain(now);
    expect(disclosed.seqs).not.toContain(before?.seq);
  });

  it("counts origins from what is published, as the case counts them", () => {
    const { published } = assemble();
    expect(published.propositions[0]).toMatchObject({ state: "both", origins: { for: 1, against: 1 } });
    expect(published.origins.map(({ basis }) => basis)).toEqual(["own", "own"]);
  });
});
