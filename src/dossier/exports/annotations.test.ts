import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { sampleFiles } from "../../../test/fixtures/published/sample-texts.ts";
import { sliceCodePoints } from "../../base/index.ts";
import type { PublishedCase, PublishedCitation } from "../published/index.ts";
import { annotationsOf } from "./annotations.ts";

interface Target {
  readonly source: string;
  readonly selector: readonly { readonly type: string; readonly [key: string]: unknown }[];
  readonly state?: { readonly type: string; readonly sourceDate: string };
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: Target | readonly Target[];
}

function annotations(published: PublishedCase): readonly Annotation[] {
  const collection = JSON.parse(annotationsOf(published)) as {
    readonly total: number;
    readonly first: { readonly items: readonly Annotation[] };
  };
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
}

const single = (annotation: Annotation | undefined): Target => (annotation as Annotation).target as Target;

function cited(fragment: string | undefined, more: Partial<PublishedCitation> = {}): PublishedCase {
  const [first, ...others] = sampleCase.claims;
  if (first === undefined) throw new Error("The sample has no claim.");
  const citations = first.citations.map((each) => ({ ...each, fragment, ...more }));
  return { ...sampleCase, claims: [{ ...first, citations }, ...others] };
}

describe("annotations", () => {
  it("are one for each citation, each with an id of its own", () => {
    const all = annotations(sampleCase);
    expect(all).toHaveLength(sampleCase.claims.flatMap(({ citations }) => citations).length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it("name the licence by an address, as the format wants it, and make none up", () => {
    const rights = (licence: string) => {
      const publication = { ...sampleCase.publication, licence };
      return (JSON.parse(annotationsOf({ ...sampleCase, publication })) as { readonly rights?: string })
        .rights;
    };
    expect(rights("CC-BY-4.0")).toBe("https://spdx.org/licenses/CC-BY-4.0");
    for (const licence of ["Proprietary", "All rights reserved", "CC-BY", "MIT; ask us"])
      expect(rights(licence)).toBeUndefined();
  });

  it("select words that stand in the file which they name, seen from exports/", () => {
    for (const { target } of annotations(sampleCase)) {
      const { source, selector } = target as Target;
      const text = sampleFiles[source.replace("../", "")] as string;
      const quote = selector.find(({ type }) => type === "TextQuoteSelector");
      const at = selector.find(({ type }) => type === "TextPositionSelector");
      expect(sliceCodePoints(text, at?.["start"] as number, at?.["end"] as number)).toBe(quote?.["exact"]);
    }
  });

  it("assess where somebody graded the claim, and identify otherwise", () => {
    const all = annotations(sampleCase);
    const [graded, plain] = [all[0], all.find(({ id }) => id.endsWith("C0004:1"))];
    expect(graded?.motivation).toBe("assessing");
    expect(graded?.body.map(({ purpose, value }) => `${purpose}: ${value}`)).toEqual([
      "identifying: The Harbour Office keeps no passports.",
      "assessing: Admiralty 4: Two accounts and the register speak against it.",
    ]);
    expect(plain?.motivation).toBe("identifying");
    expect(plain?.body).toHaveLength(1);
  });

  it("say in UTC of when the source is, where that is known", () => {
    const all = annotations(sampleCase);
    expect(single(all[0]).state).toEqual({
      type: "TimeState",
      sourceDate: "2031-03-15T08:12:00Z",
    });
    expect(all.find(({ id }) => id.endsWith("C0003:1"))?.target).not.toHaveProperty("state");
  });

  it("select a stretch of characters in the text itself", () => {
    const { selector } = single(annotations(sampleCase)[0]);
    expect(selector[2]).toMatchObject({
      type: "FragmentSelector",
      conformsTo: "http://tools.ietf.org/rfc/rfc5147",
    });
  });

  it.each([
    ["page=3", "http://tools.ietf.org/rfc/rfc3778"],
    ["t=725,731", "http://www.w3.org/TR/media-frags/"],
    ["row=4", "http://tools.ietf.org/rfc/rfc7111"],
  ])("select %s in the original, not in the text that was made of it", (fragment, conformsTo) => {
    const [annotation] = annotations(cited(fragment));
    const [text, original] = (annotation as Annotation).target as readonly Target[];
    expect(text?.source).toBe("../sources/S0001/text.txt");
    expect(text?.selector).toHaveLength(2);
    expect(original?.source).toBe("../sources/S0001/original.txt");
    expect(original?.selector).toEqual({ type: "FragmentSelector", conformsTo, value: fragment });
  });

  it("name a text that is not shown by its hash", () => {
    const { target } = annotations(cited(undefined, { textSha256: "ab".repeat(32) }))[0] as Annotation;
    expect((target as Target).source).toBe(`urn:sha256:${"ab".repeat(32)}`);
  });
});
