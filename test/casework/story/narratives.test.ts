import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ListedVersion, listNarratives, stateNarrative } from "../../../src/casework/index.ts";
import type { RecordedQuantity } from "../../../src/claims/index.ts";
import { type StoryCase, storyCase } from "../../fixtures/story-case.ts";

let story: StoryCase;
beforeEach(() => {
  story = storyCase();
});
afterEach(() => story.close());

function proposition(text: string): string {
  return story.record({
    noun: "proposition",
    thing: { text, propositionKind: "quantity", refutedBy: "a count" },
  });
}

function people(value: string): RecordedQuantity {
  return { words: `${value} people`, value, unit: "person", currency: null, bound: "exact" };
}

const about = (...quantities: RecordedQuantity[]) => ({
  about: { actors: [], places: [], quantities, dates: [] },
});

async function told(...versions: { at: string; claims: string[]; precededBy?: string }[]) {
  const holder = story.record({
    noun: "actor",
    thing: { schema: "PublicBody", label: "Ministry of the Sea", protected: false },
  });
  await stateNarrative(story.open, { holder, title: "Few went", propositions: [] });
  story.refresh();
  for (const version of versions) {
    await stateNarrative(story.open, { ref: "N1", version });
    story.refresh();
  }
  return listNarratives(story.open.state)[0]?.versions as ListedVersion[];
}

const kinds = (version: ListedVersion | undefined) =>
  version?.drift.map(({ kind, proposition, from, to }) => [kind, proposition.says, from, to]);

describe("a narrative", () => {
  it("drifts by what it drops, adds, turns round and counts otherwise, in the order in which propositions were entered", async () => {
    const [kept, dropped, added, turned] = ["kept", "dropped", "added", "turned"].map(proposition) as [
      string,
      string,
      string,
      string,
    ];
    const source = story.source("Statement");
    const first = [
      story.claim(source, "Two went.", { proposition: kept, ...about(people("2")) }),
      story.claim(source, "Nobody was paid.", { proposition: dropped }),
      story.claim(source, "We know of it.", { proposition: turned }),
    ];
    const second = [
      story.claim(source, "Five went.", { proposition: kept, ...about(people("5")) }),
      story.claim(source, "They were builders.", { proposition: added }),
      story.claim(source, "We do not know of it.", { proposition: turned, polarity: "denies" }),
    ];
    const versions = await told({ at: "2024-03-04", claims: first }, { at: "2024-04-20", claims: second });
    expect(versions[0]?.drift).toEqual([]);
    expect(kinds(versions[1])).toEqual([
      ["other number", "kept", "2 people", "5 people"],
      ["dropped", "dropped", null, null],
      ["added", "added", null, null],
      ["turned", "turned", "affirms", "denies"],
    ]);
  });

  it("is put in the order of its dates, whatever the order of entering, and says what came back", async () => {
    const id = proposition("Nobody was paid.");
    const source = story.source("Statement");
    const claims = [1, 2].map((n) => story.claim(source, `Nobody was paid (${n}).`, { proposition: id }));
    const other = story.claim(source, "Something else.");
    const versions = await told(
      { at: "2024-06", claims: [claims[1] as string] },
      { at: "2024-03", claims: [claims[0] as string] },
      { at: "2024-04", claims: [other] },
    );
    expect(versions.map(({ at }) => at)).toEqual(["2024-03", "2024-04", "2024-06"]);
    expect(versions.map(({ drift }) => drift.map(({ kind, isBack }) => [kind, isBack]))).toEqual([
      [],
      [["dropped", false]],
      [["added", true]],
    ]);
    expect(versions[1]?.unplaced).toBe(1);
  });

  it("counts otherwise only within one unit and population, and not where both may hold", async () => {
    const id = proposition("Some went.");
    const source = story.source("Statement");
    const say = (words: string, ...quantities: RecordedQuantity[]) =>
      story.claim(source, words, { proposition: id, ...about(...quantities) });
    const versions = await told(
      { at: "2024-01", claims: [say("At least two.", { ...people("2"), bound: "atLeast" })] },
      { at: "2024-02", claims: [say("Five.", people("5"))] },
      { at: "2024-03", claims: [say("Nine sailors.", { ...people("9"), population: "sailors" })] },
    );
    expect(versions.map(({ drift }) => drift)).toEqual([[], [], []]);
  });

  it("is set beside the event that a person named, else the last one between two tellings, and says which", async () => {
    const claim = story.claim(story.source("Statement"), "One.");
    const event = (label: string, value: string) =>
      story.record({
        noun: "event",
        thing: {
          schema: "Event",
          label,
          date: { value, basis: "stated" },
          participants: [],
          claims: [],
          order: [],
        },
      });
    const named = event("The list is printed", "2024-02-01");
    event("A trial begins", "2024-03-10");
    event("A trial ends", "2024-05-10");
    const versions = await told(
      { at: "2024-01-01", claims: [claim] },
      { at: "2024-02-05", claims: [claim], precededBy: named },
      { at: "2024-04-01", claims: [claim] },
    );
    expect(versions.map(({ precededBy }) => precededBy && [precededBy.says, precededBy.isSaid])).toEqual([
      null,
      ["The list is printed", true],
      ["A trial begins", false],
    ]);
  });

  it("demands a holder and a title, and refuses a telling without a date", async () => {
    await expect(stateNarrative(story.open, { title: "Few went" })).rejects.toThrow(/a holder and a title/);
    await told();
    const version = { at: "yesterday", claims: [] };
    await expect(stateNarrative(story.open, { ref: "N1", version })).rejects.toThrow(/EDTF/);
  });
});
