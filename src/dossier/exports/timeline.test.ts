import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { DOSSIER_LANGUAGES, type PublishedDate, type PublishedEvent } from "../published/index.ts";
import { timelineOf } from "./timeline.ts";

interface Slide {
  readonly unique_id: string;
  readonly start_date: object;
  readonly end_date?: object;
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
}

const [first] = sampleCase.events as readonly [PublishedEvent];

function slides(more: Partial<PublishedEvent>, language = sampleCase.publication.language) {
  const publication = { ...sampleCase.publication, language };
  const published = { ...sampleCase, publication, events: [{ ...first, ...more }] };
  return (JSON.parse(timelineOf(published)) as { readonly events: readonly Slide[] }).events;
}

const dated = (value: string, basis: PublishedDate["basis"] = "stated") =>
  slides({ date: { value, basis } })[0];

describe("the timeline", () => {
  it.each<[string, object]>([
    ["2031", { start_date: { year: 2031 } }],
    ["2031-03", { start_date: { year: 2031, month: 3 } }],
    ["2031-03-14", { start_date: { year: 2031, month: 3, day: 14 } }],
    ["2031-03/2031-04", { start_date: { year: 2031, month: 3 }, end_date: { year: 2031, month: 4 } }],
  ])("draws a certain date as it is: %s", (value, drawn) => {
    expect(dated(value)).toMatchObject(drawn);
    expect(dated(value)).not.toHaveProperty("display_date");
    expect(dated(value)?.text.text).not.toContain("uncertain");
  });

  it.each<[string, object, string]>([
    ["2031-03~", { start_date: { month: 3, day: 1 }, end_date: { month: 3, day: 31 } }, "about 2031-03"],
    ["2031-03?", { end_date: { day: 31 } }, "between 2031-03-01 and 2031-03-31"],
    ["203X", { start_date: { year: 2030 }, end_date: { year: 2039 } }, "between 2030-01-01 and 2039-12-31"],
    ["2031-03-14?", { start_date: { day: 14 } }, "between 2031-03-14 and 2031-03-14"],
    ["2031-03-14/..", { start_date: { day: 14 } }, "not before 2031-03-14"],
    ["../2031-03-14", { start_date: { day: 14 } }, "not after 2031-03-14"],
  ])("draws the days that %s may mean and says that it is uncertain", (value, drawn, said) => {
    const slide = dated(value);
    expect(slide).toMatchObject({ ...drawn, display_date: said });
    expect(slide?.text.text).toContain(`<p>The date is uncertain: ${said} (${value}).</p>`);
  });

  it("draws nothing of a date that is missing or open at both ends", () => {
    expect(slides({ date: undefined })).toEqual([]);
    expect(dated("../..")).toBeUndefined();
  });

  it("says what is inferred, where it was, who denies it and what is in doubt", () => {
    const text = slides({
      date: { value: "2031", basis: "inferred" },
      claims: [{ claim: "C0001", stance: "denies" }],
      doubt: "weakened",
    })[0]?.text.text;
    expect(text).toContain("<p>The date was inferred; no source states it.</p>");
    expect(text).toContain("<p>Place: Ulmen.</p>");
    expect(text).toContain("<p>Denied: The Harbour Office keeps no passports.</p>");
    expect(text).toContain("<p>In doubt: weakened.</p>");
  });

  it("escapes what a browser would run", () => {
    const slide = slides({ label: `<img src=x onerror="alert('1')">&` })[0];
    expect(slide?.text.headline).toBe("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  });

  it("says it in every language of a dossier", () => {
    const texts = DOSSIER_LANGUAGES.map(
      (language) => slides({ date: { value: "2031?", basis: "inferred" } }, language)[0]?.text.text,
    );
    expect(new Set(texts).size).toBe(DOSSIER_LANGUAGES.length);
  });
});
