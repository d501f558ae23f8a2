import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import type { PublishedCase, PublishedEvent, PublishedPlace } from "../published/index.ts";
import { placesOf } from "./places.ts";

interface Feature {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const [first] = sampleCase.events as readonly [PublishedEvent];

function features(published: PublishedCase): readonly Feature[] {
  return (JSON.parse(placesOf(published)) as { readonly features: readonly Feature[] }).features;
}

function at(place: Partial<PublishedPlace>, said: readonly PublishedPlace[] = []): readonly Feature[] {
  const claims = said.map((each) => ({ claim: "C0003", stance: "denies" as const, place: each }));
  const event = { ...first, place: { label: "Ulmen", precision: "locality" as const, ...place }, claims };
  return features({ ...sampleCase, events: [event] });
}

describe("places", () => {
  it("are points with longitude first and their precision beside them", () => {
    const [ulmen] = features(sampleCase);
    expect(ulmen?.geometry).toEqual({ type: "Point", coordinates: [-41.25, 12.5] });
    expect(ulmen?.properties).toMatchObject({
      place: "Ulmen",
      precision: "locality",
      precision_metres: 1000,
      date: "2030-11-03",
    });
  });

  it("without coordinates are kept without a geometry, a country too", () => {
    const country = features(sampleCase).find(({ properties }) => properties["precision"] === "country");
    expect(country?.geometry).toBeNull();
    expect(country?.properties).not.toHaveProperty("precision_metres");
    expect(at({ lat: "12.5" })[0]?.geometry).toBeNull();
  });

  it.each([
    ["90.1", "0"],
    ["0", "-180.5"],
    ["1e400", "0"],
  ])("are no point where there is no such place on Earth: %s, %s", (lat, lon) => {
    expect(at({ lat, lon })[0]?.geometry).toBeNull();
  });

  it("that claims give otherwise stand beside each other, with who says so", () => {
    const other: PublishedPlace = { label: "Skarnes", lat: "13", lon: "-40", precision: "vicinity" };
    const [ulmen, skarnes] = at({ lat: "12.5", lon: "-41.25" }, [other]);
    expect(ulmen?.id).toBe("V0001");
    expect(skarnes).toMatchObject({
      id: "V0001:C0003",
      geometry: { coordinates: [-40, 13] },
      properties: { according_to: "C0003", stance: "denies", place: "Skarnes" },
    });
    expect(at({}, [{ label: "Ulmen", precision: "locality" }])).toHaveLength(1);
  });
});
