import type { Block } from "../../sources/index.ts";
import type { Sentence } from "../audit.ts";
import type { FoundName } from "../found.ts";
import { readInterest } from "../interest/index.ts";
import { readRelations } from "../relations/index.ts";
import { type Language, languageReader, readSections, type SentenceText } from "../text/index.ts";
import { readClaims } from "./claims.ts";
import { sentenceId } from "./emit-values.ts";
import { type Description, readDescriptions } from "./entities.ts";
import type { ReadingInput, ReadingProgress } from "./input.ts";
import { numbersAfter } from "./section-names.ts";
import type { KeptReading, SectionFindings } from "./section-reading.ts";
import type { Spans } from "./spans.ts";
import { readStages, type StageContext } from "./stages.ts";

/** What is kept of a document until its entities have ids. */
export interface Gathered {
  readonly sentences: Sentence[];
  readonly names: FoundName[];
  readonly descriptions: Description[];
  readonly readings: KeptReading[];
  /** UTF-16 units read in each language. */
  readonly languages: Map<Language, number>;
}

/** Runs all stages section by section and keeps only what the audit needs. */
export function gather(
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
