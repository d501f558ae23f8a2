/**
 * The dossier that follows from a published case before anybody has edited it: every section, each sentence with what it rests
 * on. The words of the authors stand as they are; the rest is said in the language of the dossier.
 */
import { chanceWords, dateWords, percentWords, type Say, sayIn } from "../../messages/index.ts";
import type {
  PublishedCase,
  PublishedFinding,
  PublishedMatchRun,
  PublishedProposition,
  PublishedSearch,
  PublishedTest,
  PublishedWeighing,
} from "../published/index.ts";
import { offeredFigures } from "./figures.ts";
import { inlinesAsMarkdown, readInlines } from "./inline-markdown.ts";
import { likelihoodWord } from "./likelihood-word.ts";
import type { FigureName, Inline, Outline, OutlineBlock, OutlineSection, SectionKey } from "./outline.ts";
import { type References, referencesOf } from "./references.ts";
import { readSentences } from "./sentences.ts";

interface Writer {
  readonly published: PublishedCase;
  readonly say: Say;
  readonly references: References;
}

export function outlineOf(published: PublishedCase): Outline {
  const { language, title } = published.publication;
  const writer: Writer = { published, say: sayIn(language), references: referencesOf(published) };
  const sections = [
    figureSection("changes", writer),
    section("question", [paragraph([text(published.publication.question)])], writer),
    section("answer", answerBlocks(writer), writer),
    section("story", figures("story", writer), writer),
    section("record", recordBlocks(writer), writer),
    section("hypotheses", hypothesesBlocks(writer), writer),
    figureSection("timeline", writer),
    figureSection("network", writer),
    figureSection("money", writer),
    figureSection("map", writer),
    section("records", recordsBlocks(writer), writer),
    figureSection("elements", writer),
    section("searched", searchedBlocks(writer), writer),
    figureSection("replies", writer),
    figureSection("method", writer),
    figureSection("limits", writer),
  ];
  return {
    title: title.replace(/\s+/g, " ").trim(),
    language,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function section(key: SectionKey, blocks: readonly OutlineBlock[], { say }: Writer): OutlineSection {
  return { key, heading: say(`dossier.section.${key}`), blocks };
}

function figureSection(key: SectionKey & FigureName, writer: Writer): OutlineSection {
  return section(key, figures(key, writer), writer);
}

/** The figures of one name, in their order. */
function figures(name: FigureName, { published }: Writer): OutlineBlock[] {
  return offeredFigures(published)
    .filter((figure) => figure.name === name)
    .map(({ of }) => ({ kind: "figure", figure: of === undefined ? { name } : { name, of } }));
}

/** The answer in the authors' words, resting on what they found; findings on the weighings first, for those answer. */
function answerBlocks(writer: Writer): OutlineBlock[] {
  const { published, references } = writer;
  const answering = published.findings.filter(({ about }) => about.startsWith("G"));
  const findings = answering.length > 0 ? answering : published.findings;
  return [
    paragraph(
      cited(
        published.publication.answer,
        findings.map(({ id }) => cite(id, references)),
        writer,
      ),
    ),
  ];
}

function recordBlocks(writer: Writer): OutlineBlock[] {
  const { published } = writer;
  const board: OutlineBlock[] =
    published.propositions.length > 0 ? [{ kind: "figure", figure: { name: "record" } }] : [];
  return [
    ...board,
    ...published.propositions.flatMap((each) => propositionBlocks(each, writer)),
    ...figures("tensions", writer),
  ];
}

function propositionBlocks(proposition: PublishedProposition, writer: Writer): OutlineBlock[] {
  const { say, references, published } = writer;
  const { id, handle, state, origins } = proposition;
  const own = cite(id, references);
  return [
    heading(`${handle}. ${proposition.text}`),
    paragraph(
      cited(
        say("dossier.record.state", { state, for: origins.for, against: origins.against }),
        [own],
        writer,
      ),
    ),
    ...published.findings
      .filter(({ about }) => about === id)
      .flatMap((finding) => findingBlocks(finding, writer)),
    { kind: "figure", figure: { name: "record", of: handle } },
  ];
}

/** What was found, how likely, and how well grounded: three sentences, for the last two are different things. */
function findingBlocks(finding: PublishedFinding, writer: Writer): OutlineBlock[] {
  const { say, references } = writer;
  const { verdict, confidence } = finding;
  const grounds = say("dossier.finding.confidence", {
    level: confidence.level,
    why: capital(stopless(confidence.why)),
  });
  const said = [stopped(verdict), ...likelihoodSaid(finding, say), grounds];
  return [paragraph(said.flatMap((each) => cited(each, [cite(finding.id, references)], writer)))];
}

function likelihoodSaid({ likelihood }: PublishedFinding, say: Say): string[] {
  if (likelihood === undefined) return [];
  const [low, high] = [likelihood.low, likelihood.high].map((each) => percentWords(each, say.language));
  const band = likelihoodWord(likelihood.band, say);
  return [say("dossier.finding.likelihood", { band, low: low ?? "", high: high ?? "" })];
}

function hypothesesBlocks(writer: Writer): OutlineBlock[] {
  return writer.published.weighings.flatMap((weighing) => weighingBlocks(weighing, writer));
}

function weighingBlocks(weighing: PublishedWeighing, writer: Writer): OutlineBlock[] {
  const { published } = writer;
  return [
    heading(weighing.question),
    ...published.findings
      .filter(({ about }) => about === weighing.id)
      .flatMap((finding) => findingBlocks(finding, writer)),
    { kind: "figure", figure: { name: "weighing", of: weighing.handle } },
  ];
}

function recordsBlocks(writer: Writer): OutlineBlock[] {
  const { published } = writer;
  return [
    ...figures("tables", writer),
    ...published.matchRuns.map((run) => matchItem(run, writer)),
    ...figures("matches", writer),
    ...published.tests.map((test) => testItem(test, writer)),
    ...figures("tests", writer),
  ];
}

function matchItem(run: PublishedMatchRun, writer: Writer): OutlineBlock {
  const { published, say, references } = writer;
  const nameOf = (id: string) => published.tables.find((table) => table.id === id)?.name ?? id;
  const { positive } = run.judged;
  const names = { list: nameOf(run.list), table: nameOf(run.table) };
  const said = [
    positive === "suppressed"
      ? say("dossier.match.suppressed", names)
      : say("dossier.match.found", { ...names, positive }),
    run.expectedByChance === undefined
      ? say("dossier.match.noChance")
      : say("dossier.match.expected", { expected: chanceWords(run.expectedByChance, say.language) }),
  ];
  return item(said.flatMap((each) => cited(each, [cite(run.id, references)], writer)));
}

function testItem(test: PublishedTest, writer: Writer): OutlineBlock {
  return item(cited(test.result, [cite(test.id, writer.references)], writer));
}

/** What was sought and not found, each with where, when, and whether it would have been found had it been there. */
function searchedBlocks(writer: Writer): OutlineBlock[] {
  const { published } = writer;
  const without = published.searches.filter(({ outcome }) => outcome !== "found");
  return [...without.map((search) => searchItem(search, writer)), ...figures("searches", writer)];
}

function searchItem(search: PublishedSearch, writer: Writer): OutlineBlock {
  const { say, references } = writer;
  const said = say("dossier.search.said", {
    question: search.question,
    place: search.place,
    date: dateWords(search.at.slice(0, 10), say),
    outcome: search.outcome,
  });
  const covers =
    search.coverage === undefined
      ? say("dossier.search.noCoverage")
      : say("dossier.search.coverage", { coverage: stopless(search.coverage) });
  return item([said, covers].flatMap((each) => cited(each, [cite(search.id, references)], writer)));
}

function paragraph(inlines: readonly Inline[]): OutlineBlock {
  return { kind: "paragraph", inlines: tidy(inlines) };
}

function item(inlines: readonly Inline[]): OutlineBlock {
  return { kind: "item", inlines: tidy(inlines) };
}

function heading(words: string): OutlineBlock {
  return { kind: "heading", inlines: tidy([text(words)]) };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

/** Words with what they rest on, given behind each of their sentences. */
function cited(words: string, rests: readonly Inline[], { say }: Pick<Writer, "say">): Inline[] {
  return readSentences(tidy([text(words)]), say.language).flatMap((sentence) => [
    text(`${sentence.text} `),
    ...rests,
    text(" "),
  ]);
}

function cite(id: string, references: References): Inline {
  return { kind: "citation", ref: references.refTo(id) };
}

/** As reading gives them: what is generated and what a person gives back unchanged are the same. */
function tidy(inlines: readonly Inline[]): Inline[] {
  return readInlines(inlinesAsMarkdown(inlines));
}

/** Without a full stop at its end, for words that a message goes on after. */
function stopless(words: string): string {
  return words.trim().replace(/(?<!\.)\.$/, "");
}

/** With a full stop at its end where it has none, before a sentence that follows it. */
function stopped(words: string): string {
  return /[.!?…]["'”’»“)\]]*$/u.test(words.trim()) ? words : `${words.trim()}.`;
}

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
