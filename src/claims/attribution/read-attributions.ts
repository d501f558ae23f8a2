import type { AttributionKind, AttributionStance } from "../audit.ts";
import type { FoundAttribution, FoundName, FoundQuotation } from "../found.ts";
import { ruleNamer } from "../rule-names.ts";
import type { Section } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { foldWord } from "../text/tokens.ts";
import { type PronounNumber, withCandidates } from "./candidates.ts";
import { withLabelledSpeaker, wordsOfNames } from "./labelled-speaker.ts";
import { mediumOf } from "./medium.ts";
import { isOnePerson } from "./one-person.ts";
import { findReportingPack } from "./pack.ts";
import { type Passage, type Run, rangeOf, readPassages } from "./passage.ts";
import { readReports } from "./read-reports.ts";
import type { Report } from "./report.ts";
import { sourceTypeOf } from "./source-type.ts";

export interface AttributionContext {
  readonly quotations: readonly FoundQuotation[];
  readonly names: readonly FoundName[];
}

/**
 * Who says what: every report of a section with its source, cue and content, in text order.
 *
 * Spans. The source is the noun phrase with title and apposition. The cue is the verb group with its auxiliaries, negation,
 * adverbs and particle ("has repeatedly said"), without recipient. The content of a clause begins with its
 * complementizer ("that"); direct speech is given without its quotation marks; closing punctuation is left out.
 */
export function readAttributions(section: Section, context: AttributionContext): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const isNamed = wordsOfNames(section, context.names);
  for (const passage of readPassages(section, context.quotations))
    for (const report of readReports(passage, context.quotations)) {
      const spoken = withLabelledSpeaker(passage, report, context.names, isNamed);
      if (spoken) found.push(attributionOf(passage, spoken, context));
    }
  return withCandidates(found, (pronoun) => pronounNumber(section, pronoun));
}

function pronounNumber(section: Section, { start, end }: Range): PronounNumber {
  const word = foldWord(section.text.slice(start, end));
  for (const language of ["en", "es", "ru", "uk"] as const) {
    const sources = findReportingPack(language)?.sources;
    if (sources?.severalPronouns.has(word)) return "several";
    if (sources?.onePronouns.has(word)) return "one";
  }
  return undefined;
}

const ruleName = ruleNamer("attr");

function attributionOf(passage: Passage, report: Report, context: AttributionContext): FoundAttribution {
  const sourceType = sourceTypeOf(passage, report.source, context.names);
  const anchor = report.cue?.[0] ?? report.content[0]?.[0] ?? 0;
  const medium = mediumOf(passage, report);
  const range = (run: Run) => rangeOf(passage, run);
  return {
    sentence: passage.sentences[passage.sentenceOf[anchor] ?? 0]?.index ?? 0,
    rule: ruleName(passage.language, report.rule),
    source: report.source ? range(report.source) : null,
    cue: report.cue ? range(report.cue) : null,
    content: report.content.map(range),
    ...(report.recipient && { recipient: range(report.recipient) }),
    ...(medium && { medium: range(medium) }),
    kind: kindOf(passage, report, sourceType === "generic"),
    ...(report.class === "factive" && { factive: true as const }),
    sourceType,
    ...(isOnePerson(passage, report, sourceType) && { onePerson: true as const }),
    ...(report.topic && { topic: true as const }),
    authorStance: stanceOf(report),
    quotations: quotationsIn(passage, report),
    ...(report.otherSources && { otherSources: report.otherSources.map(range) }),
    ...(isDenied(report) && { polarity: "-" as const }),
  };
}

function kindOf(passage: Passage, report: Report, generic: boolean): AttributionKind {
  if (report.label) return "label";
  if (generic) return "generic";
  if (!report.cue && !report.source) return "unattributed-quotation";
  if (report.direct) return "direct";
  if (report.class === "belief") return "belief";
  if (report.class === "commissive") return "commitment";
  return quotationsIn(passage, report).length > 0 ? "mixed" : "indirect";
}

function stanceOf(report: Report): AttributionStance {
  if (report.rejected) return "rejects";
  if (report.hedged) return "hedged";
  if (report.class === "factive" && !report.negated) return "endorses";
  return report.class === "distancing" ? "distances" : "neutral";
}

function isDenied(report: Report): boolean {
  return report.class === "denying" && !report.negated;
}

function quotationsIn(passage: Passage, report: Report): number[] {
  const inside: number[] = [];
  const outside = report.cue ? passage.quotationOf[report.cue[0]] : -1;
  for (const [start, end] of report.content)
    for (let at = start; at < end; at++) {
      const quotation = passage.quotationOf[at] ?? -1;
      if (quotation !== -1 && quotation !== outside && !inside.includes(quotation)) inside.push(quotation);
    }
  return inside;
}
