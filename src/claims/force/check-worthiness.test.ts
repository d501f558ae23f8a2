import { describe, expect, it } from "vitest";
import type { Section } from "../text/section.ts";
import { readTokens } from "../text/tokens.ts";
import { forceBySentence } from "./certainty.ts";
import { checkFeatures, checkWorthiness } from "./check-worthiness.ts";
import { readForce } from "./read-force.ts";

function judge(text: string) {
  const tokens = readTokens(text);
  const sentence = {
    index: 0,
    paragraph: 1,
    block: "body",
    language: "en",
    start: 0,
    end: text.length,
  } as const;
  const section: Section = { text, sentences: [{ ...sentence, tokens }] };
  const force = forceBySentence(readForce(section, { attributions: [], quotations: [] }))(0);
  return checkWorthiness(checkFeatures(sentence, { ...sentence, tokens }, force));
}

describe("checkWorthiness", () => {
  it("puts figures, votes and comparisons high", () => {
    expect(judge("Unemployment in Rivena rose from 4 to 9 percent in two years.").level).toBe("high");
    expect(judge("My opponent voted against the school budget seventeen times.").level).toBe("high");
  });

  it("puts courtesy, wishes and questions at no", () => {
    expect(judge("Thank you very much.").level).toBe("no");
    expect(judge("I want every child to dream.").level).toBe("no");
    expect(judge("What would you say to those voters?").level).toBe("no");
  });

  it("ranks a figure above the same sentence without one", () => {
    const withFigure = judge("The company dumped 40 barrels into the river.").score;
    expect(withFigure).toBeGreaterThan(judge("The company dumped barrels into the river.").score);
  });

  it("ranks what happened above what is promised", () => {
    const promise = judge("The council will build the bridge over the river.").score;
    expect(judge("The council built the bridge over the river.").score).toBeGreaterThan(promise);
  });

  it("takes the counts of other stages where it is given them", () => {
    const sentence = { index: 0, paragraph: 1, block: "body", language: "en", start: 0, end: 9 } as const;
    const force = forceBySentence({
      hedges: [],
      weasels: [],
      boosters: [],
      negations: [],
      conditions: [],
      presuppositions: [],
      kinds: new Map(),
    })(0);
    const tokens = readTokens("They left");
    const features = checkFeatures(sentence, { ...sentence, tokens }, force, {
      dates: 1,
      names: 3,
      reported: true,
    });
    expect(features.signs).toMatchObject({ date: 1, name: 1, furtherName: 2, reported: 1 });
  });
});
