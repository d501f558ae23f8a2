import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleCase } from "../../../test/fixtures/published/sample-case.ts";
import { sayIn } from "../../messages/index.ts";
import { LIKELIHOOD_ROWS } from "../../weighing/index.ts";
import { DOSSIER_LANGUAGES, type DossierLanguage, type PublishedCase } from "../published/index.ts";
import {
  checkOutline,
  likelihoodWord,
  outlineAsMarkdown,
  outlineOf,
  readOutline,
  readSentences,
} from "./index.ts";
import { inlinesAsMarkdown, readInlines } from "./inline-markdown.ts";
import { bareHedges, joinsConfidence, likelihoodTerms } from "./judgement-words.ts";

const inLanguage = (language: DossierLanguage): PublishedCase => ({
  ...sampleCase,
  publication: { ...sampleCase.publication, language },
});

const markdown = outlineAsMarkdown(outlineOf(sampleCase));

/** Where the tests put their sentences: a line of its own, not the one in the comment on top. */
const FIGURE = "\n![timeline]\n";

/** The problems of the sample's own outline after a change of its Markdown. */
function problemsAfter(from: string | RegExp, to: string, published = sampleCase) {
  const edited = markdown.replace(from, to);
  expect(edited).not.toBe(markdown);
  return readOutline(edited, published).problems;
}

describe("the outline of a published case", () => {
  it.each(DOSSIER_LANGUAGES)("in %s is what people get to edit", async (language) => {
    await expect(outlineAsMarkdown(outlineOf(inLanguage(language)))).toMatchFileSnapshot(
      `__snapshots__/sample-outline.${language}.md`,
    );
  });

  it.each(DOSSIER_LANGUAGES)(
    "in %s has no sentence without what it rests on, and no other fault",
    (language) => {
      const published = inLanguage(language);
      expect(checkOutline(outlineOf(published), published)).toEqual([]);
    },
  );

  it("ends a verdict with a full stop before it goes on to how well grounded it is", () => {
    const [finding] = sampleCase.findings;
    const open = { ...(finding as NonNullable<typeof finding>), verdict: "Passports were kept there" };
    const written = outlineAsMarkdown(outlineOf({ ...sampleCase, findings: [open] }));
    expect(written).toContain("Passports were kept there. [");
  });

  it("begins with what changed, where there is a version before", () => {
    expect(outlineOf(sampleCase).sections[0]?.key).toBe("changes");
    expect(outlineOf({ ...sampleCase, changes: [] }).sections[0]?.key).toBe("question");
  });

  it("comes back unchanged from its Markdown, in every language and with Windows' line ends", () => {
    for (const language of DOSSIER_LANGUAGES) {
      const published = inLanguage(language);
      const outline = outlineOf(published);
      expect(readOutline(outlineAsMarkdown(outline), published).value).toEqual(outline);
      const withReturns = outlineAsMarkdown(outline).replaceAll("\n", "\r\n");
      expect(readOutline(withReturns, published)).toEqual({ value: outline, problems: [] });
    }
  });

  it("comes back unchanged whatever the authors' words are", () => {
    const words = fc
      .string({ unit: fc.constantFrom(..."ab Є#*[]\\!{}-<>~|$.?\n\t1é🙂") })
      .filter((each) => /\S/.test(each));
    fc.assert(
      fc.property(words, words, words, (title, question, verdict) => {
        const [finding, ...others] = sampleCase.findings;
        const published: PublishedCase = {
          ...sampleCase,
          publication: { ...sampleCase.publication, title, question, answer: verdict },
          findings: [{ ...(finding as NonNullable<typeof finding>), verdict }, ...others],
        };
        const outline = outlineOf(published);
        expect(readOutline(outlineAsMarkdown(outline), published).value).toEqual(outline);
      }),
    );
  });
});

describe("sentences as Markdown", () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."ab #*[]\\!-<P3~") })
    .map((each) => each.replace(/\s+/g, " "))
    .filter((each) => each.trim() !== "");
  const inline = fc.oneof(
    text.map((words) => ({ kind: "text" as const, text: words })),
    text.map((words) => ({ kind: "emphasis" as const, text: words.trim() })),
    fc
      .constantFrom("P3", "#17", "#17.2", "~", "E-memo", "F-хто")
      .map((ref) => ({ kind: "citation" as const, ref })),
  );

  it("read back as what they were written from", () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 6 }), (inlines) => {
        const written = inlinesAsMarkdown(inlines);
        const read = readInlines(written);
        // What is written of what was read is the same text: reading has brought it into its normal form.
        expect(readInlines(inlinesAsMarkdown(read))).toEqual(read);
        const refs = (all: readonly (typeof inlines)[number][]) =>
          all.flatMap((each) => (each.kind === "citation" ? [each.ref] : []));
        expect(refs(read as typeof inlines)).toEqual(refs(inlines));
      }),
    );
  });

  it("keep an asterisk that stands alone, brackets that hold no name, and what was escaped", () => {
    expect(readInlines("2 * 3 [two words] \\[P1\\] [P1]")).toEqual([
      { kind: "text", text: "2 * 3 [two words] [P1] " },
      { kind: "citation", ref: "P1" },
    ]);
  });
});

describe("sentences", () => {
  it("own the references that stand in them, and the one behind their end", () => {
    const sentences = readSentences(
      readInlines("One. [P1] Two [P2][#17]. Three, of Mr. Leko. [~] Four."),
      "en",
    );
    expect(sentences.map(({ citations, isOurs }) => [citations, isOurs])).toEqual([
      [["P1"], false],
      [["P2", "#17"], false],
      [[], true],
      [[], false],
    ]);
    expect(sentences.map(({ text }) => text)).toEqual(["One.", "Two .", "Three, of Mr. Leko.", "Four."]);
  });
});

describe("an edited outline", () => {
  it("names the line of a sentence of fact that rests on nothing, and lets a question and an own judgement pass", () => {
    const problems = problemsAfter(
      FIGURE,
      `\nThe cabinet was grey. Who painted it? We think that this matters. [~]\nIt was locked [P1]. It had two keys.\n${FIGURE}`,
    );
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["dossier/uncited", "A sentence of fact rests on nothing: “The cabinet was grey.”"],
      ["dossier/uncited", "A sentence of fact rests on nothing: “It had two keys.”"],
    ]);
    const line = Number(/\d+/.exec(problems[0]?.where ?? "")?.[0]);
    expect(markdown.split("\n")[line - 1]).toBe("![timeline]");
  });

  it.each([
    ["Ключ був у нього. [P1] Двері були зачинені.", "uk"],
    ["Ключ был у него. [P1] Дверь была заперта.", "ru"],
    ["La llave la tenía él. [P1] La puerta estaba cerrada.", "es"],
  ] as const)("finds it in every language: %s", (words, language) => {
    const published = inLanguage(language);
    const edited = outlineAsMarkdown(outlineOf(published)).replace(FIGURE, `\n${words}\n${FIGURE}`);
    expect(readOutline(edited, published).problems.map(({ code }) => code)).toEqual(["dossier/uncited"]);
  });

  it.each([
    ["A name that nothing has. [E-memo]", "dossier/unknown-reference"],
    ["The ledger has no such entry. [#4711]", "dossier/unknown-reference"],
    ["It is likely, if not probable. [P1]", "dossier/two-likelihoods"],
    ["It is likely, with high confidence. [P1]", "dossier/joined-confidence"],
  ])("%s", (words, code) => {
    expect(problemsAfter(FIGURE, `\n${words}\n${FIGURE}`).map((each) => each.code)).toEqual([code]);
  });

  it("refers to a claim by the number of its ledger entry", () => {
    expect(problemsAfter(FIGURE, `\nHe denied it. [#6] Others did not. [#7]\n${FIGURE}`)).toEqual([]);
  });

  it("asks which thing is meant where one entry brought several", () => {
    const claims = sampleCase.claims.map((claim) =>
      claim.id === "C0002" ? { ...claim, entries: [6] } : claim,
    );
    const published = { ...sampleCase, claims };
    const problems = problemsAfter(
      FIGURE,
      `\nHe denied it. [#6] Others did not. [#6.2]\n${FIGURE}`,
      published,
    );
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ["dossier/ambiguous-reference", "Write [#6.1] for the first of them, [#6.2] for the second."],
    ]);
  });

  it("may not leave out what may speak against it", () => {
    expect(problemsAfter("![record P1]", "").map(({ code }) => code)).toEqual(["dossier/left-out"]);
    expect(problemsAfter("![searches]", "").map(({ code }) => code)).toEqual(["dossier/left-out"]);
    expect(problemsAfter("![map]", "")).toEqual([]);
  });

  it("may not lack a section, nor give another answer than the publication", () => {
    const codes = problemsAfter(/## What this does not show[\s\S]*/, "").map(({ code }) => code);
    expect(codes).toEqual(["dossier/section-missing", "dossier/left-out"]);
    const answered = problemsAfter("Passports were kept in its rooms", "Nobody kept passports");
    expect(answered.map(({ code }) => code)).toEqual(["dossier/other-answer"]);
  });

  it("keeps what it cannot make out, and says so", () => {
    const { value, problems } = readOutline(
      `Before all sections. [P1]\n\n${markdown}\n\n# A second title\n\n![chart of everything]\n`,
      sampleCase,
    );
    expect(problems.map(({ code }) => code)).toEqual([
      "dossier/outline-form",
      "dossier/outline-form",
      "dossier/unknown-figure",
      "dossier/uncited",
    ]);
    const words = JSON.stringify(value);
    for (const kept of ["Before all sections.", "A second title", "chart of everything"])
      expect(words).toContain(kept);
  });

  it("has sections of the authors' own, and headings that they reworded", () => {
    const edited = markdown
      .replace("## Timeline {#timeline}", "## When \\{it\\} happened {#timeline}")
      .replace("## Money {#money}", "## A section of ours\n\nIt was so. [P1]\n\n## Money {#money}");
    const { value, problems } = readOutline(edited, sampleCase);
    expect(problems).toEqual([]);
    expect(value.sections.find(({ key }) => key === "timeline")?.heading).toBe("When {it} happened");
    expect(value.sections.find(({ key }) => key === "own-1")?.heading).toBe("A section of ours");
    expect(readOutline(outlineAsMarkdown(value), sampleCase).value).toEqual(value);
  });

  it("outlives a publication: what was written for one version holds for the next, whose ids are others", () => {
    const renumbered = JSON.parse(
      JSON.stringify(sampleCase).replaceAll(
        /"([CPGHF])(\d{4})"/g,
        (_, kind, number) => `"${kind}${Number(number) + 5000}"`,
      ),
    ) as PublishedCase;
    const own = markdown.replace(FIGURE, `\nHe denied it. [#6] [P1] [F2] [G1] [H2]\n${FIGURE}`);
    expect(readOutline(own, renumbered).problems).toEqual([]);
  });
});

describe("words of judgement", () => {
  it.each(DOSSIER_LANGUAGES)("of the scale in %s are each found, as one", (language) => {
    const say = sayIn(language);
    const words = LIKELIHOOD_ROWS.flatMap(({ likely, probable }) => [likely, probable]);
    for (const word of words) {
      const said = likelihoodWord(word, say);
      expect(likelihoodTerms(`— ${said}.`, language)).toEqual([said]);
      for (const level of ["low", "moderate", "high"] as const) {
        const confidence = say("dossier.finding.confidence", { level, why: "—" });
        expect(joinsConfidence(`${said}, ${confidence}`, language)).toBe(true);
        expect(joinsConfidence(confidence, language)).toBe(false);
      }
    }
    expect(likelihoodTerms(likelihoodWord("unlikely to very unlikely", say), language)).toHaveLength(1);
  });

  it.each([
    ["The probability is 0.7; the likelihood ratio is 3.", "en", 0],
    ["Ймовірність становить 0,7.", "uk", 0],
    ["Це дуже ймовірно, а те малоймовірно.", "uk", 2],
    ["Вероятность равна 0,7.", "ru", 0],
    ["Это весьма вероятно, а то вряд ли.", "ru", 2],
    ["La probabilidad es 0,7.", "es", 0],
    ["Es muy probable y lo otro es poco probable.", "es", 2],
  ] as const)("%s", (sentence, language, count) => {
    expect(likelihoodTerms(sentence, language)).toHaveLength(count);
  });

  it("know a bare hedge from a word that holds one", () => {
    expect(bareHedges("It may have been so in the mayor's office.", "en")).toEqual(["may"]);
    expect(bareHedges("Quizá fue así.", "es")).toEqual(["Quizá"]);
    expect(bareHedges("Це можливо, але неможливо довести.", "uk")).toEqual(["можливо"]);
  });
});
