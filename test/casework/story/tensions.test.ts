import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  findTensions,
  judgeTension,
  type ListedTension,
  makeLink,
  type NewThing,
  type OpenCase,
  type Things,
} from "../../../src/casework/index.ts";
import type { RecordedQuantity } from "../../../src/claims/index.ts";
import { type StoryCase, storyCase } from "../../fixtures/story-case.ts";

let story: StoryCase;
beforeEach(() => {
  story = storyCase();
});
afterEach(() => story.close());

function proposition(): string {
  return story.record({
    noun: "proposition",
    thing: { text: "So many went.", propositionKind: "quantity", refutedBy: "a count" },
  });
}

function people(value: string, more: Partial<RecordedQuantity> = {}): RecordedQuantity {
  return { words: `${value} people`, value, unit: "person", currency: null, bound: "exact", ...more };
}

const about = (...quantities: RecordedQuantity[]) => ({
  about: { actors: [], places: [], quantities, dates: [] },
});

type EventThing = Things["event"];

function event(label: string, more: Partial<EventThing> = {}): string {
  const thing = { schema: "Event" as const, label, participants: [], claims: [], order: [], ...more };
  return story.record({ noun: "event", thing } as NewThing<"event">);
}

function actor(label: string): string {
  return story.record({ noun: "actor", thing: { schema: "Person", label, protected: false } });
}

const seen = (tensions: readonly ListedTension[] = findTensions(story.open.state)) =>
  tensions.map(({ rule, result }) => `${rule}: ${result}`);

describe("negation", () => {
  it("is a contradiction between certainties that state one proposition, and less where one of them is not sure", () => {
    const id = proposition();
    const source = story.source("Daily Sea");
    story.claim(source, "So.", { proposition: id });
    story.claim(source, "Not so.", { proposition: id, polarity: "denies", certainty: "CT-" });
    expect(seen()).toEqual(["negation: contradiction"]);
    story.claim(source, "Probably not.", { proposition: id, polarity: "denies", certainty: "PR-" });
    expect(seen()).toEqual(["negation: contradiction", "negation: tension"]);
    story.claim(source, "Who knows.", { proposition: id, polarity: "denies", certainty: "Uu" });
    expect(seen()).toHaveLength(2);
  });

  it("is no more than a tension where a person linked what speaks against it", async () => {
    const id = proposition();
    story.claim(story.source("Daily Sea"), "So.", { proposition: id });
    const other = story.claim(story.source("Evening"), "The harbour was closed.");
    await makeLink(story.open, { from: other, kind: "rebuts", to: id, why: "x" });
    story.refresh();
    expect(seen()).toEqual(["negation: tension"]);
  });
});

describe("numbers", () => {
  const twoClaims = (first: RecordedQuantity, second: RecordedQuantity) => {
    const id = proposition();
    story.claim(story.source("Daily Sea"), "One.", { proposition: id, ...about(first) });
    story.claim(story.source("Evening"), "Two.", { proposition: id, ...about(second) });
    return findTensions(story.open.state);
  };

  it("contradict where both count the same and cannot both hold", () => {
    const [found] = twoClaims(people("31"), people("5"));
    expect(found).toMatchObject({ rule: "numbers", result: "contradiction", status: "open" });
    expect(found?.says).toMatch(/“31 people”.*“5 people”/);
  });

  it("agree with at least, more than and a range that leave room", () => {
    expect(twoClaims(people("31"), people("30", { bound: "atLeast" }))).toEqual([]);
    const none = findTensions(story.open.state);
    expect(none).toEqual([]);
    expect(seen(twoClaims(people("31"), people("31", { bound: "moreThan" })))).toEqual([
      "numbers: contradiction",
    ]);
  });

  it("are not compared where population or day differs, and the difference is named", () => {
    const [found] = twoClaims(
      people("31", { population: "sailors" }),
      people("5", { population: "officers" }),
    );
    expect(found).toMatchObject({ result: "not comparable" });
    expect(found?.says).toContain("population differs (sailors, officers)");
  });
});

describe("dates and order of events", () => {
  const dated = (claim: string, value: string) => ({
    claim,
    stance: "asserts" as const,
    date: { value, basis: "stated" as const },
  });

  it("contradict where two claims date one event apart, and not where the intervals meet", () => {
    const source = story.source("Daily Sea");
    const [a, b, c] = ["A", "B", "C"].map((words) => story.claim(source, words)) as [string, string, string];
    event("Departure", { claims: [dated(a, "2024-02"), dated(b, "2024-03-05"), dated(c, "2024-02-14")] });
    const found = findTensions(story.open.state);
    expect(seen(found)).toEqual(["dates: contradiction", "dates: contradiction"]);
    expect(found.every(({ between }) => between.includes(b))).toBe(true);
  });

  it("contradict where events are each said to be before the other", () => {
    const source = story.source("Daily Sea");
    const [a, b] = ["A", "B"].map((words) => story.claim(source, words)) as [string, string];
    const first = event("Contract");
    const second = event("Departure", { order: [{ relation: "before", event: first, claim: a }] });
    expect(seen()).toEqual([]);
    event("Contract", { id: first, order: [{ relation: "before", event: second, claim: b }] });
    const [found] = findTensions(story.open.state);
    expect(found).toMatchObject({ rule: "order", result: "contradiction" });
    expect(found?.between).toEqual(expect.arrayContaining([a, b, first, second]));
  });

  it("can be before one another on one day, and not where days lie between", () => {
    const source = story.source("Daily Sea");
    const [a, b] = ["A", "B"].map((words) => story.claim(source, words)) as [string, string];
    const first = event("Contract", { date: { value: "2024-02-14", basis: "stated" } });
    const order = { relation: "after" as const, event: first };
    const second = event("Departure", {
      date: { value: "2024-02-14", basis: "stated" },
      order: [
        { ...order, claim: a },
        { relation: "same-day", event: first, claim: b },
      ],
    });
    expect(seen()).toEqual([]);
    event("Departure", {
      id: second,
      date: { value: "2024-02-16", basis: "stated" },
      order: [{ ...order, atLeastDays: 3, claim: a }],
    });
    expect(seen()).toEqual(["order: contradiction"]);
    event("Departure", {
      id: second,
      date: { value: "2024-02-17", basis: "stated" },
      order: [{ ...order, atLeastDays: 3, atMostDays: 3, claim: a }],
    });
    expect(seen()).toEqual([]);
  });
});

describe("place", () => {
  const at = (label: string, lat: string, lon: string) => ({ label, lat, lon, precision: "exact" as const });
  const day = (value: string) => ({ value, basis: "stated" as const });
  const north = at("Nordby", "60.0", "10.0");
  const south = at("Sorhavn", "-40.0", "-170.0");

  it("contradicts where one person is in two places too far apart for the days between", () => {
    const who = actor("Ion Velin");
    const participants = [{ actor: who, role: "passenger" }];
    event("Boards", { place: north, date: day("2024-02-14"), participants });
    const second = event("Lands", { place: south, date: day("2024-02-14"), participants });
    expect(seen()).toEqual(["place: contradiction"]);
    event("Lands", { id: second, place: south, date: day("2024-02-16"), participants });
    expect(seen()).toEqual([]);
    expect(findTensions(story.open.state, { kmPerDay: 900 }).map(({ rule }) => rule)).toEqual(["place"]);
  });

  it("says nothing of two persons nobody judged to be one, nor of a country", () => {
    event("Boards", {
      place: north,
      date: day("2024-02-14"),
      participants: [{ actor: actor("Ion Velin"), role: "passenger" }],
    });
    event("Lands", {
      place: south,
      date: day("2024-02-14"),
      participants: [{ actor: actor("I. Velin"), role: "passenger" }],
    });
    expect(seen()).toEqual([]);
  });
});

describe("identity", () => {
  it("is in tension where two actors that are kept apart have one passport", () => {
    const claim = story.claim(story.source("Register"), "AB 123");
    for (const subject of [actor("Ion Velin"), actor("Jon Welin")]) {
      const thing = {
        subject,
        prop: "passportNumber",
        value: "AB 123",
        polarity: "affirms" as const,
        from: claim,
      };
      story.record({ noun: "statement", thing });
    }
    expect(seen()).toEqual(["identity: tension"]);
  });
});

describe("drift", () => {
  it("is a tension where a later telling drops a proposition, aligned with the event before it", () => {
    const id = proposition();
    const source = story.source("Statement");
    const [one, two] = [story.claim(source, "So.", { proposition: id }), story.claim(source, "Else.")];
    const precededBy = event("The list is printed");
    const versions = [
      { at: "2024-01", claims: [one] },
      { at: "2024-02", claims: [two], precededBy },
    ];
    const thing = { holder: actor("The spokesman"), title: "Few", propositions: [id], versions };
    story.record({ noun: "narrative", thing });
    const [found] = findTensions(story.open.state);
    expect(found).toMatchObject({ rule: "drift", result: "tension" });
    expect(found?.says).toMatch(/after V1 “The list is printed”: no longer says “So many went.”/);
  });
});

describe("what people say of a tension", () => {
  it("is kept with a why, found again, and can be taken back", () => {
    const id = proposition();
    const source = story.source("Daily Sea");
    story.claim(source, "So.", { proposition: id });
    const denial = story.claim(source, "Not so.", { proposition: id, polarity: "denies" });
    const [found] = findTensions(story.open.state);
    const ref = found?.handle as string;
    expect(ref).toMatch(/^[0-9a-f]{6}$/);
    judgeTension(story.open, { ref, status: "explained", why: "He meant another day" });
    story.refresh();
    expect(findTensions(story.open.state)[0]).toMatchObject({
      handle: "T1",
      status: "explained",
      why: "He meant another day",
      by: "Ana Leko",
    });
    judgeTension(story.open, { ref: "T1", status: "open", why: "He did not" });
    expect(findTensions(story.refresh())[0]?.status).toBe("open");
    expect(() => judgeTension(story.open, { ref: "ffffff", status: "open", why: "x" })).toThrow(/No tension/);
    story.edit(denial, { polarity: "affirms" });
    expect(findTensions(story.open.state)).toEqual([]);
  });
});

describe("tensions", () => {
  it("do not depend on the order of claims, events or anything else", async () => {
    const ids = [proposition(), proposition()];
    const sources = [story.source("Daily Sea"), story.source("Evening")];
    const say = (at: number, words: string, value: string, polarity: "affirms" | "denies") =>
      story.claim(sources[at % 2] as string, words, {
        proposition: ids[at % 2] as string,
        polarity,
        ...about(people(value, at % 3 === 0 ? { population: "sailors" } : {})),
      });
    const claims = [1, 2, 3, 4, 5, 6].map((n) =>
      say(n, `Claim ${n}`, String(n * n), n % 3 ? "affirms" : "denies"),
    );
    const events = [event("One"), event("Two"), event("Three")];
    events.forEach((id, at) => {
      const [next, last] = [events[(at + 1) % 3] as string, events[(at + 2) % 3] as string];
      const [a, b] = [claims[at] as string, claims[at + 1] as string];
      event(`Event ${at}`, {
        id,
        claims: [
          { claim: a, stance: "asserts", date: { value: "2024-01-05", basis: "stated" } },
          { claim: b, stance: "asserts", date: { value: `2024-0${at + 1}`, basis: "stated" } },
        ],
        order: [
          { relation: "before", event: next, claim: a },
          { relation: "after", event: last, atLeastDays: 2, claim: b },
        ],
      });
    });
    const expected = findTensions(story.open.state);
    expect(new Set(expected.map(({ rule }) => rule))).toEqual(
      new Set(["negation", "numbers", "dates", "order"]),
    );
    const numbers = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(numbers, (stream) => {
        expect(findTensions(shuffled(story.open.state, stream))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

/** The same state with every map, and the lists within an event, in another order. */
function shuffled(state: OpenCase["state"], stream: Iterator<number>): OpenCase["state"] {
  const mixed = <Item>(items: Iterable<Item>): Item[] =>
    [...items]
      .map((item) => ({ item, at: stream.next().value as number }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const events = mixed(state.things.event).map(
    ([id, kept]) =>
      [
        id,
        {
          ...kept,
          thing: { ...kept.thing, claims: mixed(kept.thing.claims), order: mixed(kept.thing.order) },
        },
      ] as const,
  );
  const things = {
    ...state.things,
    proposition: new Map(mixed(state.things.proposition)),
    event: new Map(events),
  };
  return { ...state, claims: new Map(mixed(state.claims)), things };
}
