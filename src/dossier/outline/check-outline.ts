/**
 * What is wrong with an outline, whoever wrote it: sentences of fact that rest on nothing, references to what is not there,
 * likelihood said twice or together with confidence, and what a dossier may not leave out.
 */
import type { ErrorCode, Problem } from "../../base/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { figureKey, offeredFigures } from "./figures.ts";
import { plainText } from "./inline-markdown.ts";
import { bareHedges, joinsConfidence, likelihoodTerms } from "./judgement-words.ts";
import type { Outline, OutlineBlock, OutlineSection, SectionKey } from "./outline.ts";
import { type References, referencesOf } from "./references.ts";
import { readSentences, type Sentence, saysSomething } from "./sentences.ts";

/** Sections without which a reader could not judge the rest. */
const REQUIRED: readonly SectionKey[] = [
  "question",
  "answer",
  "story",
  "record",
  "hypotheses",
  "searched",
  "replies",
  "method",
  "limits",
];

/** @param whereOf where a block stands, for a person to find; without it, its section is named */
export function checkOutline(
  outline: Outline,
  published: PublishedCase,
  whereOf: (block: OutlineBlock) => string | undefined = () => undefined,
): Problem[] {
  const references = referencesOf(published);
  const texts = outline.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const where = whereOf(block) ?? `section ${section.key}`;
      return checkBlock(block, section, { outline, published, references, where });
    }),
  );
  return [
    ...texts,
    ...missingSections(outline, published),
    ...leftOut(outline, published),
    ...otherAnswer(outline, published),
  ];
}

interface Checking {
  readonly outline: Outline;
  readonly published: PublishedCase;
  readonly references: References;
  readonly where: string;
}

function checkBlock(block: OutlineBlock, section: OutlineSection, checking: Checking): Problem[] {
  if (block.kind === "figure") return checkFigure(block, checking);
  const citations = block.inlines.flatMap((inline) => (inline.kind === "citation" ? [inline.ref] : []));
  const refs = citations.flatMap((ref) => checkReference(ref, checking));
  if (block.kind === "heading") return refs;
  const sentences = readSentences(block.inlines, checking.outline.language);
  return [...refs, ...sentences.flatMap((sentence) => checkSentence(sentence, section, checking))];
}

function checkFigure(block: OutlineBlock & { kind: "figure" }, { published, where }: Checking): Problem[] {
  const key = figureKey(block.figure);
  if (offeredFigures(published).some((figure) => figureKey(figure) === key)) return [];
  return [
    problem(
      "dossier/unknown-figure",
      `This publication has no figure "${key}".`,
      where,
      "Take the line out, or name one that it has.",
    ),
  ];
}

function checkReference(ref: string, { references, where }: Checking): Problem[] {
  if (ref === "~") return [];
  const found = references.find(ref);
  if (found.length === 1) return [];
  if (found.length === 0)
    return [
      problem(
        "dossier/unknown-reference",
        `[${ref}] names nothing in this publication.`,
        where,
        "Name a handle, or # and the number of a ledger entry that is published. To print the brackets write \\[ and \\].",
      ),
    ];
  return [
    problem(
      "dossier/ambiguous-reference",
      `[${ref}] names ${found.length} things.`,
      where,
      `Write [${ref}.1] for the first of them, [${ref}.2] for the second.`,
    ),
  ];
}

function checkSentence(sentence: Sentence, section: OutlineSection, checking: Checking): Problem[] {
  const { language } = checking.outline;
  const { where } = checking;
  const quoted = `“${shorten(sentence.text)}”`;
  const found: Problem[] = [];
  if (isUncited(sentence, section))
    found.push(
      problem(
        "dossier/uncited",
        `A sentence of fact rests on nothing: ${quoted}`,
        where,
        "Put behind it what it rests on, such as [P3] or [#17]; or [~] where it is your own judgement and no fact.",
      ),
    );
  const terms = likelihoodTerms(sentence.text, language);
  if (terms.length > 1)
    found.push(
      problem(
        "dossier/two-likelihoods",
        `A sentence says twice how likely something is (${terms.join(", ")}): ${quoted}`,
        where,
        "Say one thing a sentence.",
      ),
    );
  if (joinsConfidence(sentence.text, language))
    found.push(
      problem(
        "dossier/joined-confidence",
        `A sentence says how likely and how confident in one breath: ${quoted}`,
        where,
        "Say them in two sentences: they are different things.",
      ),
    );
  if (section.key === "answer" && bareHedges(sentence.text, language).length > 0)
    found.push(
      problem(
        "dossier/bare-hedge",
        `The answer hedges without saying how likely: ${quoted}`,
        where,
        "Use one word of the scale, such as likely.",
      ),
    );
  return found;
}

/** A sentence that a reader would have to believe and that rests on nothing: marked on the page, and a problem here. */
export function isUncited(sentence: Sentence, section: Pick<OutlineSection, "key">): boolean {
  return (
    section.key !== "question" &&
    saysSomething(sentence) &&
    sentence.citations.length === 0 &&
    !sentence.isOurs
  );
}

function missingSections({ sections }: Outline, { changes }: PublishedCase): Problem[] {
  const required: readonly SectionKey[] = changes.length > 0 ? ["changes", ...REQUIRED] : REQUIRED;
  const missing = required.filter(
    (key) => !sections.some((section) => section.key === key && section.blocks.length > 0),
  );
  return missing.map((key) =>
    problem(
      "dossier/section-missing",
      `The outline has no section {#${key}}, or nothing in it.`,
      "the whole outline",
      `Add it: ## Heading {#${key}}.`,
    ),
  );
}

function leftOut({ sections }: Outline, published: PublishedCase): Problem[] {
  const shown = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [figureKey(block.figure)] : [])),
    ),
  );
  return offeredFigures(published)
    .filter((figure) => figure.isRequired && !shown.has(figureKey(figure)))
    .map((figure) =>
      problem(
        "dossier/left-out",
        `The outline leaves out ![${figureKey(figure)}], which may hold what speaks against it.`,
        "the whole outline",
        "Put it back in a line of its own.",
      ),
    );
}

/** The answer stands in claims.json too, where programs read it: both must say the same. */
function otherAnswer({ sections }: Outline, { publication }: PublishedCase): Problem[] {
  const answer = sections.find(({ key }) => key === "answer");
  if (answer === undefined) return [];
  const words = answer.blocks
    .map((block) => (block.kind === "figure" ? "" : plainText(block.inlines)))
    .join(" ");
  if (bareWords(words).includes(bareWords(publication.answer))) return [];
  return [
    problem(
      "dossier/other-answer",
      "The section of the answer does not give the answer of the publication.",
      "section answer",
      `Give it word for word, or change it in the publication: ${publication.answer}`,
    ),
  ];
}

function bareWords(words: string): string {
  return words.replace(/[\s.]+/g, " ").trim();
}

function shorten(text: string): string {
  const points = [...text];
  return points.length <= 90 ? text : `${points.slice(0, 89).join("")}…`;
}

function problem(code: ErrorCode, message: string, where: string, hint: string): Problem {
  return { code, message, hint, where };
}
