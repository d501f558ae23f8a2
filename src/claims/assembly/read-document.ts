import type { Block } from "../../sources/index.ts";
import type { Audit, Sentence } from "../audit.ts";
import { typeBlocks } from "../blocks/index.ts";
import type { FoundName } from "../found.ts";
import { readInterest } from "../interest/index.ts";
import { clusterEntities } from "../names/index.ts";
import { readRelations } from "../relations/index.ts";
import { readTensions } from "../tensions/index.ts";
import { type Language, languageReader, readSections, type SentenceText } from "../text/index.ts";
import { readClaims } from "./claims.ts";
import { EMITTERS, type Lists } from "./emit-section.ts";
import { sentenceId } from "./emit-values.ts";
import { type Description, readDescriptions, tableOfEntities } from "./entities.ts";
import type { ReadingInput, ReadingProgress } from "./input.ts";
import { type EmitContext, namesOf, numbersAfter } from "./section-names.ts";
import type { KeptReading, SectionFindings } from "./section-reading.ts";
import { type Spans, spansOf } from "./spans.ts";
import { readStages, type StageContext } from "./stages.ts";
import { statedPublication } from "./stated-publication.ts";

/** Of every pack, raised when its grammar or lists change what is read: the same text and packs give the same keys. */
const PACK_VERSIONS: Record<Exclude<Language, "und">, string> = { en: "1", es: "1", ru: "1", uk: "1" };

/**
 * Reads a document into an audit: who says what, when, how much, how firmly. Pure and deterministic: the same input
 * gives the same object. Nothing it returns is evidence; every claim is a proposal for a person to accept.
 */
export function readDocument(given: ReadingInput, progress?: ReadingProgress): Audit {
  const spans = spansOf(given.text);
  const blocks = typeBlocks(given.text, unitsOf(given.blocks, spans));
  const input = { ...given, published: given.published ?? statedPublication(given, blocks) };
  const gathered = gather(input, blocks, spans, progress);
  const entities = tableOfEntities(
    clusterEntities(gathered.names, input.text, input.knownNames ?? []),
    gathered.names,
    gathered.descriptions,
    input.text,
    spans,
  );
  const lists = emptyLists();
  if (input.published === null)
    lists.problems.push({ code: "claims/no-publication-date", message: "No publication date." });
  const context = { text: input.text, spans, entities, names: gathered.names, sentences: gathered.sentences };
  // What has been emitted is let go at once: the findings of a long text take as much memory as its audit.
  for (const reading of takenFrom(gathered.readings)) emitSection(reading, lists, context);
  return auditOf({ input, blocks, gathered, entities: entities.entities, lists, spans });
}

function* takenFrom<Thing>(things: Thing[]): Generator<Thing> {
  for (let thing = things.shift(); thing !== undefined; thing = things.shift()) yield thing;
}

function emitSection(reading: KeptReading, lists: Lists, context: EmitContext): void {
  const names = namesOf(reading, context);
  for (const list of Object.keys(EMITTERS) as (keyof Lists)[]) add(list);
  function add<List extends keyof Lists>(list: List): void {
    const into = lists[list] as Lists[List][number][];
    for (const item of EMITTERS[list](reading, names)) into.push(item);
  }
}

function unitsOf(blocks: readonly Block[], spans: Spans): Block[] {
  return blocks.map((block) => ({
    ...block,
    start: spans.units(block.start),
    end: spans.units(block.end),
  }));
}

interface Gathered {
  readonly sentences: Sentence[];
  readonly names: FoundName[];
  readonly descriptions: Description[];
  readonly readings: KeptReading[];
  /** UTF-16 units read in each language. */
  readonly languages: Map<Language, number>;
}

/** Runs all stages section by section and keeps only what the audit needs. */
function gather(
  input: ReadingInput,
  blocks: readonly Block[],
  spans: Spans,
  progress: ReadingProgress | undefined,
): Gathered {
  const gathered: Gathered = {
    sentences: [],
    names: [],
    descriptions: [],
    readings: [],
    languages: new Map(),
  };
  const language = languageReader(input.text, input.language);
  let context: StageContext = {
    knownNames: input.knownNames ?? [],
    dates: input.published ? { published: input.published.value } : {},
  };
  for (const section of readSections({ text: input.text, blocks, language })) {
    const read = readStages(section, context);
    context = read.context;
    keep(read.findings, gathered, spans);
    progress?.(section.sentences.at(-1)?.end ?? 0, input.text.length);
  }
  return gathered;
}

function keep(findings: SectionFindings, gathered: Gathered, spans: Spans): void {
  const { section, names, quotations, dates, amounts, attributions, force } = findings;
  for (const sentence of section.sentences) {
    gathered.sentences.push(emitSentence(sentence, findings, spans));
    const read = gathered.languages.get(sentence.language) ?? 0;
    gathered.languages.set(sentence.language, read + sentence.end - sentence.start);
  }
  const claims = readClaims(findings);
  gathered.readings.push({
    quotations,
    dates,
    amounts,
    attributions,
    force: { hedges: force.hedges, weasels: force.weasels, boosters: force.boosters },
    claims,
    interest: readInterest(section, claims, quotations),
    relations: readRelations(section, { ...findings, claims }),
    problems: section.problems ?? [],
    first: numbersAfter(gathered.readings.at(-1)),
    nameCount: names.length,
  });
  for (const name of names) gathered.names.push(name);
  for (const description of readDescriptions(attributions)) gathered.descriptions.push(description);
}

function emitSentence(sentence: SentenceText, findings: SectionFindings, spans: Spans): Sentence {
  const kinds = findings.force.kinds.get(sentence.index) ?? [];
  return {
    id: sentenceId(sentence.index),
    para: sentence.paragraph,
    ...spans.span(sentence),
    kinds: kinds.length > 0 ? [...kinds] : ["other"],
  };
}

interface Parts {
  readonly input: ReadingInput;
  readonly blocks: readonly Block[];
  readonly gathered: Gathered;
  readonly entities: Audit["entities"];
  readonly lists: Lists;
  readonly spans: Spans;
}

function auditOf({ input, blocks, gathered, entities, lists, spans }: Parts): Audit {
  const languages = [...gathered.languages].sort((a, b) => b[1] - a[1]).map(([language]) => language);
  const packs = languages.filter((language) => language !== "und").sort();
  const audit: Audit = {
    schema: "careo.audit/1",
    careo: input.version,
    packs: Object.fromEntries(packs.map((language) => [language, PACK_VERSIONS[language]])),
    document: {
      sha256: input.sha256,
      textSha256: input.textSha256,
      extractor: input.extractor,
      language: languages[0] ?? "und",
      codePoints: spans.codePoints,
      published: input.published,
      blocks: blocks.map(({ type, start, end }) => ({
        type,
        start: spans.offset(start),
        end: spans.offset(end),
      })),
    },
    sentences: gathered.sentences,
    claims: lists.claims,
    dates: lists.dates,
    amounts: lists.amounts,
    quotations: lists.quotations,
    entities,
    attributions: lists.attributions,
    hedges: lists.hedges,
    weasels: lists.weasels,
    boosters: lists.boosters,
    interest: lists.interest,
    tensions: [],
    relations: lists.relations,
    problems: lists.problems,
  };
  audit.tensions.push(...readTensions(audit));
  return audit;
}

function emptyLists(): Lists {
  return {
    claims: [],
    dates: [],
    amounts: [],
    quotations: [],
    attributions: [],
    hedges: [],
    weasels: [],
    boosters: [],
    interest: [],
    relations: [],
    problems: [],
  };
}
