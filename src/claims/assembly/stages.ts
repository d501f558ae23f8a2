import { readAmounts } from "../amounts/index.ts";
import { readAttributions } from "../attribution/index.ts";
import { type DateContext, readDates } from "../dates/index.ts";
import { forceBySentence, readForce } from "../force/index.ts";
import { type KnownName, protectedRanges, readNames } from "../names/index.ts";
import { readQuotations } from "../quotations/index.ts";
import type { Section } from "../text/section.ts";
import type { SectionFindings } from "./section-reading.ts";
import { soundAttributions } from "./sound-attributions.ts";

/** What is known before a section is read, and what the sections before it left behind. */
export interface StageContext {
  readonly knownNames: readonly KnownName[];
  readonly dates: DateContext;
}

export interface ReadStages {
  readonly findings: SectionFindings;
  /** For the next section. */
  readonly context: StageContext;
}

/** Runs every stage on one section, each with what the earlier ones found. */
export function readStages(section: Section, context: StageContext): ReadStages {
  const quotations = readQuotations(section);
  const names = readNames(section, context.knownNames);
  const written = protectedRanges(names);
  const { dates, context: later } = readDates(section, context.dates, written);
  const amounts = readAmounts(section, dates, written);
  const heard = readAttributions(section, { quotations, names });
  const attributions = soundAttributions(section.sentences, heard, names);
  const force = readForce(section, { attributions, quotations });
  return {
    findings: {
      section,
      quotations,
      names,
      dates,
      amounts,
      attributions,
      force,
      forceAt: forceBySentence(force),
    },
    context: { ...context, dates: later },
  };
}
