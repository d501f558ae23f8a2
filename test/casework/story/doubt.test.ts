import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  makeLink,
  retract,
  showDoubt,
  showThingDoubt,
  supposeWithout,
  undoEntry,
} from "../../../src/casework/index.ts";
import { type StoryCase, storyCase } from "../../fixtures/story-case.ts";

let story: StoryCase;
beforeEach(() => {
  story = storyCase();
});
afterEach(() => story.close());

function statuses(): Record<string, string> {
  const named = showDoubt(story.open.state).doubted.filter(({ isPlumbing }) => !isPlumbing);
  return Object.fromEntries(named.map(({ handle, status }) => [handle, status]));
}

function item(summary: string, claims: string[], more: { search?: string } = {}): string {
  return story.record({
    noun: "evidence",
    thing: { summary, evidenceKind: "direct", claims, matches: [], tests: [], ...more },
  });
}

function finding(supports: string[]): string {
  const about = story.record({
    noun: "proposition",
    thing: { text: "So it was.", propositionKind: "existence", refutedBy: "records" },
  });
  return story.record({
    noun: "finding",
    thing: {
      about,
      verdict: "It was so.",
      confidence: { level: "low", why: "one origin" },
      supports,
      contradicts: [],
      undercuts: [],
      unknowns: [],
      linchpins: [],
      replies: [],
      inputsDigest: "0".repeat(64),
    },
  });
}

async function withdraw(target: string): Promise<number> {
  const { seq } = await retract(story.open, { target, kind: "withdrawn", reason: "forged" });
  story.refresh();
  return seq;
}

describe("the cascade of doubt over a case", () => {
  it("goes from a source over capture, original, passage and claim to item and finding, and says the way", async () => {
    const source = story.source("Daily Sea");
    const claim = story.claim(source, "It happened.");
    const e1 = item("It happened", [claim]);
    finding([e1]);
    expect(statuses()).toEqual({});
    await withdraw(source);
    const found = showDoubt(story.open.state).doubted;
    expect(found.map(({ noun, status }) => [noun, status])).toEqual([
      ["source", "withdrawn"],
      ["capture", "unsupported"],
      ["original", "unsupported"],
      ["passage", "unsupported"],
      ["claim", "unsupported"],
      ["item of evidence", "unsupported"],
      ["finding", "stale"],
    ]);
    expect(found.at(-1)?.chain.map(({ noun }) => noun)).toEqual([
      "source",
      "capture",
      "original",
      "passage",
      "claim",
      "item of evidence",
      "finding",
    ]);
    expect(found[0]?.withdrawal).toMatchObject({ kind: "withdrawn", reason: "forged" });
  });

  it("weakens what another source still bears, and follows a claim that was edited since", async () => {
    const [first, second] = [story.source("Daily Sea"), story.source("Evening Sea")];
    const claim = story.claim(first, "It happened.");
    item("It happened", [claim, story.claim(second, "It did.")]);
    story.edit(claim, { restatement: "It came about." });
    await withdraw(first);
    expect(statuses()["E1"]).toBe("weakened");
  });

  it("takes with a translation the claims read in it, and with a work its translation", async () => {
    const original = story.source("Море");
    const translated = story.source("The sea");
    const [, { seq } = { seq: 0 }] = [...story.open.state.sources.values()];
    const now = story.open.state.sources.get(translated)?.entry.source;
    expect(seq).toBeGreaterThan(0);
    story.append({
      kind: "source.added",
      source: { ...now, parentSource: original, parentRelation: "translation" },
    });
    item("It happened", [story.claim(translated, "It happened.")]);
    const undo = await withdraw(original);
    expect(statuses()["E1"]).toBe("unsupported");
    undoEntry(story.open, { seq: undo, reason: "genuine after all" });
    story.refresh();
    expect(statuses()).toEqual({});
    await withdraw(translated);
    expect(statuses()["E1"]).toBe("unsupported");
  });

  it("reaches links, events, payments and everything else that people made of a claim", async () => {
    const source = story.source("Daily Sea");
    const claim = story.claim(source, "It happened.");
    const other = story.claim(story.source("Evening"), "It did not.");
    await makeLink(story.open, { from: claim, kind: "rebuts", to: other, why: "x" });
    const event = { schema: "Event" as const, label: "The departure", participants: [], order: [] };
    story.record(
      { noun: "event", thing: { ...event, claims: [{ claim, stance: "asserts" }] } },
      { noun: "payment", thing: { paymentKind: "paid", bound: "exact", claims: [claim, other] } },
    );
    await withdraw(source);
    expect(statuses()).toMatchObject({ L1: "unsupported", V1: "unsupported", M1: "weakened" });
  });

  it("does not mark what was linked against what fell, nor an event that was only denied by it", async () => {
    const source = story.source("Daily Sea");
    const denial = story.claim(source, "It did not happen.", { polarity: "denies" });
    const claim = story.claim(story.source("Evening"), "It did.");
    await makeLink(story.open, { from: claim, kind: "rebuts", to: denial, why: "x" });
    const event = { schema: "Event" as const, label: "The departure", participants: [], order: [] };
    story.record({
      noun: "event",
      thing: {
        ...event,
        claims: [
          { claim: denial, stance: "denies" },
          { claim, stance: "asserts" },
        ],
      },
    });
    await withdraw(source);
    expect(Object.keys(statuses()).filter((handle) => /^[LV]/.test(handle))).toEqual([]);
  });

  it("marks what refers to something that was undone", () => {
    const source = story.source("Daily Sea");
    const claim = story.claim(source, "It happened.");
    item("It happened", [claim]);
    const seq = story.open.state.claims.get(claim)?.seq as number;
    undoEntry(story.open, { seq, reason: "misread" });
    story.refresh();
    expect(showDoubt(story.open.state).doubted.map(({ noun, status }) => [noun, status])).toEqual([
      ["claim", "withdrawn"],
      ["item of evidence", "unsupported"],
    ]);
  });

  it("takes ratings, the weighing and its finding along when a rated item or an accepted origin falls", async () => {
    const source = story.source("Daily Sea");
    const e1 = item("It happened", [story.claim(source, "It happened.")]);
    const e2 = item("It did", [story.claim(story.source("Evening"), "It did.")]);
    const group = story.record({
      noun: "group",
      thing: { question: "Who?", exclusive: true, exhaustive: true, words: "likely" },
    });
    const hypothesis = story.record({
      noun: "hypothesis",
      thing: { group, text: "They", hypothesisKind: "primary" },
    });
    for (const target of [e1, e2])
      story.record({
        noun: "assessment",
        thing: { target, blind: true, why: "fits", cell: { hypothesis, consistency: "C" } },
      });
    const id = finding([]);
    const made = story.open.state.things.finding.get(id)?.thing;
    story.record({ noun: "finding", thing: { ...made, about: group } as never });
    await withdraw(source);
    expect(statuses()).toMatchObject({ E1: "unsupported", Z1: "stale", F1: "stale" });
    expect(statuses()["Z2"]).toBeUndefined();
  });

  it("answers what would fall with a source and writes nothing", () => {
    const source = story.source("Daily Sea");
    const e1 = item("It happened", [story.claim(source, "It happened.")]);
    finding([e1]);
    const before = story.open.ledger.size;
    const { doubted } = supposeWithout(story.open.state, [source]);
    expect(doubted.filter(({ noun }) => noun === "finding").map(({ status }) => status)).toEqual(["stale"]);
    expect(doubted[0]?.withdrawal?.kind).toBe("what if");
    expect(story.open.ledger.size).toBe(before);
    expect(statuses()).toEqual({});
  });

  it("shows of one thing what it rests on and what rests on it", async () => {
    const source = story.source("Daily Sea");
    const claim = story.claim(source, "It happened.");
    item("It happened", [claim]);
    const shown = showThingDoubt(story.open.state, claim);
    expect(shown.status).toBe("sound");
    expect(shown.restsOn.map(({ noun, required }) => [noun, required])).toEqual([["passage", false]]);
    expect(shown.under.map(({ handle }) => handle)).toEqual(["E1"]);
  });

  it("refuses a second retraction, one of nothing, and one of an unknown kind", async () => {
    const source = story.source("Daily Sea");
    await expect(retract(story.open, { target: source, kind: "hidden", reason: "x" })).rejects.toThrow(
      /"hidden" is no kind of retraction/,
    );
    await expect(retract(story.open, { target: "999", kind: "withdrawn", reason: "x" })).rejects.toThrow(
      /no source or table/,
    );
    await withdraw(source);
    await expect(withdraw(source)).rejects.toThrow(/was retracted by entry/);
  });

  it("restores every status when retractions are undone, in whatever order", async () => {
    const sources = ["One", "Two", "Three", "Four"].map((title) => story.source(title));
    const claims = sources.map((source, at) => story.claim(source, `Claim ${at}.`));
    const items = [
      item("a", claims.slice(0, 2)),
      item("b", claims.slice(1, 3)),
      item("c", claims.slice(2)),
      item("d", claims),
    ];
    finding(items);
    const targets = [...sources, ...claims, ...items];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(targets, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (chosen, order) => {
          const seqs: { seq: number; at: number }[] = [];
          for (const target of chosen)
            seqs.push({ seq: await withdraw(target), at: order.next().value as number });
          expect(Object.keys(statuses()).length).toBeGreaterThanOrEqual(chosen.length);
          for (const { seq } of seqs.sort((a, b) => a.at - b.at))
            undoEntry(story.open, { seq, reason: "no" });
          story.refresh();
          expect(showDoubt(story.open.state).doubted).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
