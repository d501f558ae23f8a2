import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  enterReply,
  listReplies,
  listSearches,
  logSearch,
  putQuestion,
} from "../../../src/casework/index.ts";
import { type StoryCase, storyCase } from "../../fixtures/story-case.ts";

let story: StoryCase;
beforeEach(() => {
  story = storyCase();
});
afterEach(() => story.close());

const on = (day: string) => () => new Date(`${day}T12:00:00Z`);

function ministry(): string {
  return story.record({
    noun: "actor",
    thing: { schema: "PublicBody", label: "Ministry of the Sea", protected: false },
  });
}

async function ask(about: string[] = []): Promise<string> {
  const { id } = await putQuestion(story.open, {
    to: "A1",
    channel: "letter",
    text: ["Did you sign it?"],
    about,
    sentAt: "2024-04-01",
    deadline: "2024-04-15",
  });
  story.refresh();
  return id;
}

const states = (day: string) =>
  listReplies(story.open.state, on(day)).questions.map(({ state, daysLeft }) => [state, daysLeft]);

describe("questions and replies", () => {
  it("are open until the deadline has passed, and overdue after it", async () => {
    ministry();
    await ask();
    expect(states("2024-04-15")).toEqual([["open", 0]]);
    expect(states("2024-04-18")).toEqual([["overdue", -3]]);
  });

  it("let silence be entered only after the deadline, and keep it as silence", async () => {
    ministry();
    await ask();
    const silence = { question: "Q1", outcome: "silence" };
    expect(() => enterReply(story.open, { ...silence, receivedAt: "2024-04-15" })).toThrow(
      /until it has passed, no answer is no silence/,
    );
    enterReply(story.open, { ...silence, receivedAt: "2024-04-16" });
    story.refresh();
    expect(states("2024-05-01")).toEqual([["silence", -16]]);
  });

  it("take an answer as a source, with what it changed", async () => {
    ministry();
    await ask();
    const source = story.source("Answer");
    const reply = {
      question: "Q1",
      outcome: "answered",
      receivedAt: "2024-04-03",
      source,
      effect: "P1 is open",
    };
    enterReply(story.open, reply);
    const [question] = listReplies(story.refresh(), on("2024-05-01")).questions;
    expect(question).toMatchObject({ state: "answered", replies: [{ source, effect: "P1 is open" }] });
  });

  it("refuse a deadline before the sending, an answer before the question, and nobody", async () => {
    ministry();
    const put = { to: "A1", channel: "letter", text: ["?"], about: [], sentAt: "2024-04-01" };
    await expect(putQuestion(story.open, { ...put, deadline: "2024-03-01" })).rejects.toThrow(
      /before the question/,
    );
    await expect(putQuestion(story.open, { ...put, to: "A9", deadline: "2024-05" })).rejects.toThrow(
      /no actor "A9"/,
    );
    await ask();
    expect(() =>
      enterReply(story.open, { question: "Q1", outcome: "answered", receivedAt: "2024-03-31" }),
    ).toThrow(/older than its question/);
  });

  it("name a finding against a body that nobody asked, until it is asked or a reason is given", async () => {
    const holder = ministry();
    const about = story.record({
      noun: "proposition",
      thing: { text: "We signed nothing.", propositionKind: "responsibility", refutedBy: "a contract" },
    });
    story.record({
      noun: "narrative",
      thing: { holder, title: "Nothing", propositions: [about], versions: [] },
    });
    const claim = story.claim(story.source("Contract"), "Signed.");
    const finding = {
      about,
      verdict: "They signed.",
      confidence: { level: "low" as const, why: "one origin" },
      supports: [],
      contradicts: [claim],
      undercuts: [],
      unknowns: [],
      linchpins: [],
      replies: [],
      inputsDigest: "0".repeat(64),
    };
    const id = story.record({ noun: "finding", thing: finding });
    expect(listReplies(story.open.state).unasked).toMatchObject([
      { handle: "F1", against: [{ says: "Ministry of the Sea" }] },
    ]);
    story.record({ noun: "finding", thing: { ...finding, id, notAsked: "It would endanger a witness." } });
    expect(listReplies(story.open.state).unasked).toEqual([]);
    story.record({ noun: "finding", thing: { ...finding, id } });
    await ask(["P1"]);
    expect(listReplies(story.open.state).unasked).toEqual([]);
  });
});

describe("the log of searches", () => {
  const search = { question: "Was there a contract?", place: "State gazette", outcome: "nothing" };

  it("calls nothing found evidence of absence only where the place would have held it", () => {
    logSearch(story.open, search);
    logSearch(story.open, { ...search, coverage: "all contracts since 2019" });
    expect(listSearches(story.refresh()).map(({ showsAbsence }) => showsAbsence)).toEqual([false, true]);
  });

  it("refuses an outcome that there is none of, and a search about nothing in the case", () => {
    expect(() => logSearch(story.open, { ...search, outcome: "none" })).toThrow(/no outcome of a search/);
    expect(() => logSearch(story.open, { ...search, about: ["P7"] })).toThrow(/no proposition or hypothesis/);
    expect(listSearches(story.refresh())).toEqual([]);
  });
});
