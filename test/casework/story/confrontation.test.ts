import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Confronted,
  confrontAll,
  confrontOne,
  listLinks,
  makeLink,
  retract,
  stateProposition,
  undoEntry,
} from "../../../src/casework/index.ts";
import { type StoryCase, storyCase } from "../../fixtures/story-case.ts";

let story: StoryCase;
beforeEach(() => {
  story = storyCase();
});
afterEach(() => story.close());

function proposition(handle: string, kind: string): string {
  const text = `Proposition ${handle}`;
  const { id } = stateProposition(story.open, { text, kind, refutedBy: "an order", handle });
  story.refresh();
  return id;
}

async function link(from: string, kind: string, to: string, rung?: string): Promise<string> {
  const { id } = await makeLink(story.open, { from, kind, to, why: "It says so", rung });
  story.refresh();
  return id;
}

const gapKinds = ({ gaps }: Confronted) =>
  gaps.map(({ kind, side }) => (side === null ? kind : `${kind} ${side}`));
const quotes = (sides: Confronted["for"]) =>
  sides.map(({ bearings }) => bearings.map(({ claim, item }) => claim?.quote ?? item?.summary));

describe("the confrontation", () => {
  it("leaves a proposition unaddressed where nothing in the record bears on it, and names the gaps", () => {
    const id = proposition("P1", "existence");
    const found = confrontOne(story.open.state, id);
    expect(found).toMatchObject({ state: "unaddressed", origins: { for: 0, against: 0 } });
    expect(gapKinds(found)).toEqual(["no-origin", "never-searched"]);
  });

  it("counts origins and not articles", async () => {
    const id = proposition("P1", "existence");
    const [first, second] = [story.source("Daily Sea"), story.source("Evening Sea")];
    const one = story.claim(first, "It happened.", { proposition: id });
    story.claim(first, "It happened again.", { proposition: id });
    story.claim(second, "It happened, says the Daily Sea.", { proposition: id });
    expect(confrontOne(story.open.state, id).origins).toEqual({ for: 2, against: 0 });
    story.record({
      noun: "origin",
      thing: {
        members: [
          { member: first, role: "adds-own-access" },
          { member: second, role: "repeats" },
        ],
        root: first,
        basis: "cites",
        decision: "accepted",
        why: "It names the Daily Sea",
      },
    });
    const found = confrontOne(story.open.state, id);
    expect(found).toMatchObject({ state: "supported", origins: { for: 1, against: 0 } });
    expect(quotes(found.for)).toEqual([
      ["It happened.", "It happened again.", "It happened, says the Daily Sea."],
    ]);
    expect(gapKinds(found)).toEqual(["one-origin for", "contrary-never-searched against"]);
    expect(story.open.state.claims.has(one)).toBe(true);
  });

  it("sets a denial against an assertion by polarity, and leaves open what is unclear", () => {
    const id = proposition("P1", "existence");
    const source = story.source("Daily Sea");
    story.claim(source, "It happened.", { proposition: id });
    story.claim(story.source("Ministry"), "It did not happen.", { proposition: id, polarity: "denies" });
    story.claim(source, "Did it happen?", { proposition: id, polarity: "unclear" });
    const found = confrontOne(story.open.state, id);
    expect(found.state).toBe("both");
    expect([quotes(found.for), quotes(found.against)]).toEqual([
      [["It happened."]],
      [["It did not happen."]],
    ]);
    expect(found.beside.map(({ claim }) => claim?.quote)).toEqual(["Did it happen?"]);
  });

  it("shows what undercuts a claim under that claim, and what undercuts the link under that again", async () => {
    const id = proposition("P1", "existence");
    const claim = story.claim(story.source("Ministry"), "A captive says so.");
    const custody = story.claim(story.source("Red Cross"), "He was in custody.");
    const free = story.claim(story.source("Lawyer"), "He was free by then.");
    await link(claim, "supports", id);
    const undercut = await link(custody, "undercuts", claim);
    await link(free, "undercuts", undercut);
    const [bearing] = confrontOne(story.open.state, id).for[0]?.bearings ?? [];
    expect(bearing?.under.map(({ how, claim }) => [how, claim?.quote])).toEqual([
      ["undercuts", "He was in custody."],
    ]);
    expect(bearing?.under[0]?.under.map(({ claim }) => claim?.quote)).toEqual(["He was free by then."]);
  });

  it("follows a claim that was edited since, wherever it is linked", async () => {
    const id = proposition("P1", "existence");
    const claim = story.claim(story.source("Ministry"), "So it was.");
    await link(claim, "rebuts", id);
    const edited = story.edit(claim, { restatement: "It was not so." });
    const found = confrontOne(story.open.state, id);
    expect(found.against[0]?.bearings[0]?.claim).toMatchObject({ id: edited, restatement: "It was not so." });
  });

  it("does not count what passes a denial by on another rung, and says so", async () => {
    const happened = proposition("P1", "existence");
    const organised = proposition("P2", "responsibility");
    const instance = story.claim(story.source("Daily Sea"), "Two came back.", { proposition: happened });
    const order = story.claim(story.source("Archive"), "Order no. 7 names the ministry.");
    await link(instance, "rebuts", organised);
    const passedBy = confrontOne(story.open.state, organised);
    expect(passedBy).toMatchObject({ state: "unaddressed", origins: { for: 0, against: 0 } });
    expect(passedBy.against[0]?.bearings[0]?.notCounted).toMatch(/not contradicted by its having happened/);
    await link(order, "rebuts", organised, "responsibility");
    expect(confrontOne(story.open.state, organised)).toMatchObject({
      state: "contradicted",
      origins: { for: 0, against: 1 },
    });
  });

  it("lets any rung meet a denial that it happened at all", async () => {
    const happened = proposition("P1", "existence");
    const order = story.claim(story.source("Archive"), "Order no. 7.");
    await link(order, "rebuts", happened, "responsibility");
    expect(confrontOne(story.open.state, happened).state).toBe("contradicted");
  });

  it("says when everybody on a side tells the story that holds the proposition, or is rated as interested", () => {
    const id = proposition("P1", "existence");
    const ministry = story.record({
      noun: "actor",
      thing: { schema: "PublicBody", label: "Ministry of the Sea", protected: false },
    });
    const attribution = [
      { speaker: { who: "named" as const, actor: ministry }, mode: "quote" as const, lang: "en" },
    ];
    story.claim(story.source("Daily Sea"), "It is so.", { proposition: id, attribution });
    story.record({
      noun: "narrative",
      thing: { holder: ministry, title: "The ring", propositions: [id], versions: [] },
    });
    expect(gapKinds(confrontOne(story.open.state, id))).toContain("only-interested for");
    const rival = story.claim(story.source("Rival"), "It is not.", { proposition: id, polarity: "denies" });
    expect(gapKinds(confrontOne(story.open.state, id))).not.toContain("only-interested against");
    story.record({
      noun: "assessment",
      thing: {
        target: rival,
        blind: false,
        why: "Owns the rival",
        interest: { stake: "sales", direction: "for" },
      },
    });
    expect(gapKinds(confrontOne(story.open.state, id))).toContain("only-interested against");
  });

  it("asks for a search for the contrary until there is one", () => {
    const id = proposition("P1", "existence");
    story.claim(story.source("Daily Sea"), "It is so.", { proposition: id });
    const search = {
      id: `sea_${"a".repeat(32)}`,
      question: "Was it otherwise?",
      place: "register",
      outcome: "nothing",
    };
    story.append({ kind: "search.made", search: { ...search, about: [id], seeking: "for" } });
    expect(gapKinds(confrontOne(story.open.state, id))).toContain("contrary-never-searched against");
    const other = { ...search, id: `sea_${"b".repeat(32)}`, about: [id], seeking: "against" };
    story.append({ kind: "search.made", search: other });
    expect(gapKinds(confrontOne(story.open.state, id))).toEqual(["one-origin for"]);
  });

  it("does not count what was retracted, nor what rests on it alone, until the retraction is undone", async () => {
    const id = proposition("P1", "existence");
    const [first, second] = [story.source("Daily Sea"), story.source("Evening Sea")];
    const claims = [story.claim(first, "It happened."), story.claim(second, "It did.")];
    story.record({
      noun: "evidence",
      thing: { summary: "Both say so", evidenceKind: "direct", claims, matches: [], tests: [] },
    });
    await link(claims[0] as string, "supports", id);
    await link("E1", "supports", id);
    expect(confrontOne(story.open.state, id).origins.for).toBe(2);
    const { seq } = await retract(story.open, { target: first, kind: "withdrawn", reason: "forged" });
    const fallen = confrontOne(story.refresh(), id);
    expect(fallen.origins.for).toBe(1);
    expect(fallen.for.flatMap(({ bearings }) => bearings.map(({ notCounted }) => notCounted))).toEqual([
      expect.stringMatching(/stands no more/),
      null,
    ]);
    undoEntry(story.open, { seq, reason: "genuine" });
    expect(confrontOne(story.refresh(), id).origins.for).toBe(2);
  });

  it("asks the same of the critics' propositions as of the state's", () => {
    const ours = proposition("P1", "existence");
    const theirs = proposition("P2", "existence");
    const source = story.source("Daily Sea");
    for (const id of [ours, theirs]) story.claim(source, `So ${id}.`, { proposition: id });
    const strip = ({ state, origins, gaps }: Confronted) => ({ state, origins, gaps });
    const [first, second] = confrontAll(story.open.state);
    expect(strip(first as Confronted)).toEqual(strip(second as Confronted));
  });
});

describe("stating a proposition", () => {
  it("demands what would refute it, and a kind of the list", () => {
    expect(() => stateProposition(story.open, { text: "So it is.", kind: "existence" })).toThrow(
      /would refute it/,
    );
    expect(() => stateProposition(story.open, { text: "So it is.", kind: "truth", refutedBy: "x" })).toThrow(
      /"truth" is no kind of proposition/,
    );
  });

  it("changes only what is named", () => {
    const id = proposition("P1", "existence");
    stateProposition(story.open, { ref: "P1", refutedBy: "a photograph" });
    expect(story.refresh().things.proposition.get(id)?.thing).toMatchObject({
      text: "Proposition P1",
      refutedBy: "a photograph",
    });
  });
});

describe("a link", () => {
  it("is refused where it would come round to where it began", async () => {
    const source = story.source("Daily Sea");
    const [a, b, c] = ["One.", "Two.", "Three."].map((words) => story.claim(source, words)) as [
      string,
      string,
      string,
    ];
    await link(a, "undercuts", b);
    const second = await link(b, "rebuts", c);
    await expect(link(c, "supports", a)).rejects.toThrow(/come to bear on itself: .* → L1 → .* → L2 → /);
    await expect(link(a, "supports", a)).rejects.toThrow(/bear on itself/);
    await expect(link(c, "supports", second)).rejects.toThrow(/bear on itself/);
    expect(listLinks(story.open.state)).toHaveLength(2);
  });

  it("is refused where an item would bear on a claim that it is made of", async () => {
    const claim = story.claim(story.source("Daily Sea"), "One.");
    story.record({
      noun: "evidence",
      thing: { summary: "The item", evidenceKind: "direct", claims: [claim], matches: [], tests: [] },
    });
    await expect(link("E1", "supports", claim)).rejects.toThrow(/bear on itself/);
  });

  it("is refused to nothing, twice, and of an unknown kind", async () => {
    proposition("P1", "existence");
    const claim = story.claim(story.source("Daily Sea"), "One.");
    await expect(link(claim, "supports", "P9")).rejects.toThrow(/no proposition or claim or link "P9"/);
    await expect(link("P1", "supports", "P1")).rejects.toThrow(/is a proposition, not/);
    await expect(link(claim, "proves", "P1")).rejects.toThrow(/"proves" is no kind of link/);
    await link(claim, "supports", "P1");
    await expect(link(claim, "supports", "P1")).rejects.toThrow(/L1 says already/);
  });

  it("goes when it is undone, and its proposition stays", async () => {
    const id = proposition("P1", "existence");
    const claim = story.claim(story.source("Daily Sea"), "One.");
    await link(claim, "supports", id);
    const [listed] = listLinks(story.open.state, id);
    undoEntry(story.open, { seq: listed?.seq as number, reason: "misread" });
    expect(confrontOne(story.refresh(), id).state).toBe("unaddressed");
  });
});
