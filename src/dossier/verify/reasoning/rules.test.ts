import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../../test/fixtures/published/sample-case.ts";
import type { PublishedCase, PublishedFinding, PublishedWeighing } from "../../published/index.ts";
import { readPublished, ruleChecks } from "./index.ts";

const at0 = <Held>(list: readonly Held[], change: Partial<Held>): readonly Held[] =>
  list.map((held, at) => (at === 0 ? { ...held, ...change } : held));

/** What is not ok, of the sample with one thing changed. */
function complaints(change: Partial<PublishedCase>): string {
  return ruleChecks({ ...sampleCase, ...change })
    .filter(({ verdict }) => verdict !== "ok")
    .map(({ id, verdict, message }) => `${id}, ${verdict}: ${message}`)
    .join("\n");
}

const finding = (change: Partial<PublishedFinding>, at = 0) =>
  complaints({
    findings: sampleCase.findings.map((each, index) => (index === at ? { ...each, ...change } : each)),
  });
const weighing = (change: Partial<PublishedWeighing>) =>
  complaints({ weighings: at0(sampleCase.weighings, change) });

const [first] = sampleCase.weighings as readonly [PublishedWeighing];

describe("the rules of a dossier", () => {
  it("are kept by the sample", () => {
    expect(complaints({})).toBe("");
  });

  it("have nothing named that is not there, and no name twice", () => {
    expect(complaints({ narratives: at0(sampleCase.narratives, { holder: "A0099" }) })).toContain(
      "N0001 names A0099",
    );
    expect(complaints({ tables: sampleCase.tables.map((each) => ({ ...each, id: "T0001" })) })).toContain(
      "T0001 stands for two things",
    );
  });

  it("know the codes of every scale", () => {
    expect(complaints({ claims: at0(sampleCase.claims, { certainty: "very" }) })).toContain(
      "a certainty that is none",
    );
    expect(
      complaints({ claims: at0(sampleCase.claims, { credibility: [{ grade: "7", why: "x" }] }) }),
    ).toContain("C0001 has a credibility");
    expect(
      complaints({ sources: at0(sampleCase.sources, { reliability: [{ grade: "G", why: "x" }] }) }),
    ).toContain("S0001 has a reliability");
    expect(complaints({ evidence: at0(sampleCase.evidence, { doubt: "fine" }) })).toContain(
      "a status of doubt",
    );
    expect(complaints({ codings: at0(sampleCase.codings, { element: "guilt" }) })).toContain(
      "an element that is none",
    );
  });

  it("declare one standard of proof", () => {
    expect(finding({ standard: "beyond_reasonable_doubt" })).toContain(
      "the dossier declares “reasonable_grounds”",
    );
    const { standard: _, ...publication } = sampleCase.publication;
    expect(complaints({ publication })).toContain("declares no standard");
    expect(complaints({ publication: { ...sampleCase.publication, standard: "certainty" } })).toContain(
      "which is none",
    );
  });

  it("count origins again", () => {
    expect(
      complaints({ propositions: at0(sampleCase.propositions, { origins: { for: 5, against: 1 } }) }),
    ).toContain("It has 4 origins for it");
    expect(complaints({ propositions: at0(sampleCase.propositions, { state: "supported" }) })).toContain(
      "stands at “both”",
    );
    expect(complaints({ relations: at0(sampleCase.relations, { origins: 3 }) })).toContain(
      "counts 3 origins, and its claims have 1",
    );
    expect(complaints({ tables: at0(sampleCase.tables, { rows: 6 }) })).toContain("as many as its rows");
  });

  it("have a second version say what changed, and from what", () => {
    expect(complaints({ changes: [] })).toContain("does not say what changed");
    const { previous: _, ...publication } = sampleCase.publication;
    expect(complaints({ publication })).toContain("does not name the one before");
  });
});

describe("a weighing", () => {
  it("is made again from its ratings, so that no rating can be altered alone", () => {
    first.ratings.forEach((rating, at) => {
      // What only repeats counts for nothing, and means may even out; such a rating is held against the ledger (ties.ts).
      if ("item" in rating.target && ["E0002", "E0005"].includes(rating.target.item)) return;
      const other = rating.consistency === "II" ? "CC" : "II";
      const found = weighing({ ratings: first.ratings.with(at, { ...rating, consistency: other }) });
      expect(found).toContain("Published ratings give other figures: inconsistency of");
    });
    const prior = {
      ...(first.hypotheses[0]?.prior as NonNullable<PublishedWeighing["hypotheses"][0]["prior"]>),
      low: "0.25",
    };
    const hypotheses = first.hypotheses.map((each, at) => (at === 0 ? { ...each, prior } : each));
    expect(weighing({ hypotheses })).toContain("probability (low) of H0001");
  });

  it("is held to every published figure, word and to those that are missing", () => {
    const { figures } = first;
    const posterior = figures.posterior ?? [];
    expect(weighing({ figures: { ...figures, posterior: at0(posterior, { value: "0.5" }) } })).toContain(
      "and not 0.5",
    );
    expect(
      weighing({ figures: { ...figures, posterior: at0(posterior, { words: ["almost certain"] }) } }),
    ).toContain("the words for H0001");
    expect(weighing({ figures: { engine: figures.engine, ach: figures.ach } })).toContain("and not missing");
    expect(weighing({ figures: { ...figures, engine: "other 2" } })).toContain("weighings, cannot check");
  });

  it("that cannot be weighed is told", () => {
    expect(weighing({ capDecades: "2", items: [] })).toContain("It cannot be weighed as it is published");
  });

  it("bears the figures in its sentences", () => {
    expect(weighing({ sentences: ["It is 97% so."] })).toContain("A sentence says 97%");
    expect(weighing({ sentences: ["On this, the odds are 1 000 to 1 for it."] })).toContain(
      "odds of 1 000 to 1",
    );
    const low = Math.round(Number(first.figures.posterior?.[1]?.low) * 100);
    expect(weighing({ sentences: [`It is at least ${low}%.`] })).toBe("");
  });
});

describe("a finding", () => {
  it("has the word that its interval bears", () => {
    const { likelihood } = sampleCase.findings[0] as PublishedFinding;
    const stated = likelihood as NonNullable<typeof likelihood>;
    expect(finding({ likelihood: { ...stated, band: "likely" } })).toContain(
      "says “likely”, and its interval bears",
    );
    expect(finding({ likelihood: { ...stated, high: "0.9" } })).toContain("states another interval");
    expect(finding({ likelihood: stated }, 1)).toContain("no weighing gives a probability");
  });

  it("says one word for how likely, and not how confident in the same sentence", () => {
    expect(finding({ verdict: "It is likely and almost certain that passports were kept." }, 1)).toContain(
      "says twice in one sentence",
    );
    expect(finding({ verdict: "With high confidence it is likely." }, 1)).toContain(
      "how likely and how confident",
    );
    expect(finding({ verdict: "That it happened is almost certain." })).toContain(
      "says “almost certain”, and states",
    );
  });

  it("names what speaks against it, or where that was sought", () => {
    expect(finding({ contradicts: [] })).toBe("");
    const searches = sampleCase.searches.filter(({ id }) => id === "Q0002");
    const findings = at0(sampleCase.findings, { contradicts: [] });
    const evidence = sampleCase.evidence.map((each) => ({
      ...each,
      restsOn: each.restsOn.filter((id) => id !== "Q0001"),
    }));
    expect(complaints({ findings, searches, evidence })).toContain(
      "contrary evidence, not established: F0001 names nothing",
    );
  });

  it("on reasonable grounds has two origins and a direct source", () => {
    expect(finding({ supports: ["C0002", "C0004"] }, 1)).toMatch(
      /fewer than two origins[\s\S]*without a direct source/,
    );
  });

  it("asks whom it is adverse to, or says why not", () => {
    expect(finding({ adverseTo: ["A0002"] })).toContain("adverse to A0002, who was not asked");
    expect(finding({ adverseTo: ["A0002"], notAsked: "It would name a witness." })).toBe("");
  });
});

describe("claims.json", () => {
  it("of another form is told with its place", () => {
    expect(readPublished({ ...sampleCase, claims: [{}] })).toMatchObject({
      verdict: "failed",
      message: expect.stringContaining("claims.0.id"),
    });
    expect(readPublished([])).toMatchObject({ verdict: "failed" });
  });
});
