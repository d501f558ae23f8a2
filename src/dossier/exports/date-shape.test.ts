import { describe, expect, it } from "vitest";
import { type DateShape, dateShape, daysOf, isoDate, plainIso } from "./date-shape.ts";

const words: DateShape = { kind: "words" };

describe("what of a date other formats can say", () => {
  it.each<[string, DateShape]>([
    ["2031", { kind: "plain", parts: [2031] }],
    ["2031-03", { kind: "plain", parts: [2031, 3] }],
    ["2031-03-14", { kind: "plain", parts: [2031, 3, 14] }],
    ["2031-03-15T08:12:00Z", { kind: "plain", parts: [2031, 3, 15] }],
    ["2031-XX", { kind: "plain", parts: [2031] }],
    ["2031-XX-XX", { kind: "plain", parts: [2031] }],
    ["2031-03-XX", { kind: "plain", parts: [2031, 3] }],
    ["2031-03~", { kind: "approximate", parts: [2031, 3] }],
    ["2031-21", { kind: "season", year: 2031, season: 1 }],
    ["2031-24", { kind: "season", year: 2031, season: 4 }],
    ["2031-03/2031-05-02", { kind: "span", from: [2031, 3], to: [2031, 5, 2] }],
  ])("reads %s", (text, shape) => {
    expect(dateShape(text)).toEqual(shape);
  });

  it.each([
    "2031?",
    "2031-03%",
    "2031~-03",
    "203X",
    "../2031",
    "2031/..",
    "2031~/2032",
    "[2031,2032]",
    "{2031-01,2031-02}",
    "0000",
    "spring of that year",
    "2031-02-30",
  ])("leaves %s in words", (text) => {
    expect(dateShape(text)).toEqual(words);
    expect(plainIso(text)).toBeUndefined();
  });

  it("writes the parts as ISO 8601", () => {
    expect([isoDate([7]), isoDate([2031, 3]), isoDate([2031, 12, 1])]).toEqual([
      "0007",
      "2031-03",
      "2031-12-01",
    ]);
    expect(plainIso("2031-XX")).toBe("2031");
  });

  it("knows the days at both ends, and which end is open", () => {
    expect(daysOf("2031-03~")).toEqual({ earliest: "2031-03-01", latest: "2031-03-31" });
    expect(daysOf("2031/..")).toEqual({ earliest: "2031-01-01" });
    expect(daysOf("2031-03-15T23:12:00Z")).toEqual({ earliest: "2031-03-15", latest: "2031-03-15" });
    expect(daysOf("no date")).toEqual({});
  });
});
