import type { DateRelation } from "../audit.ts";
import type { FoundDate } from "../found.ts";
import type { SectionFindings } from "./section-reading.ts";
import type { Statement } from "./statement.ts";

const NO_RELATIONS: readonly DateRelation[] = [];

/**
 * What each date of a claim says about it. The date of a report is not the date of the event: a date that stands in the
 * frame of a report is when it was reported.
 */
export function dateRelationsOf(statement: Statement, findings: SectionFindings): readonly DateRelation[] {
  if (statement.slots.dates.length === 0) return NO_RELATIONS;
  const isReport = statement.isReportingEvent === true;
  return statement.slots.dates.map((index) => {
    const date = findings.dates[index] as FoundDate;
    if (isReport && isDay(date)) return "reported-on";
    return relationOf(date, findings.section.text);
  });
}

/** "A man of 19, now serving, told": neither his age nor "now" is when it was told. */
function isDay({ type, precision }: FoundDate): boolean {
  return type === "date" && precision !== "vague";
}

/** The relation that the preposition before a date expresses. */
export function relationOf(date: FoundDate, text: string): DateRelation {
  if (date.type === "duration") return "during";
  if (date.type === "age") return "at";
  if (date.withPreposition === undefined) return "at";
  const words = text.slice(date.withPreposition.start, date.start).trim().toLowerCase();
  return PREPOSITIONS.get(words) ?? PREPOSITIONS.get(words.split(/\s+/)[0] ?? "") ?? "at";
}

/** Closed classes: the prepositions of time of the four grammars, those that mean more than "on that day". */
const PREPOSITIONS: ReadonlyMap<string, DateRelation> = new Map(
  Object.entries({
    by: ["by", "для", "к", "ко", "до кінця", "к концу"],
    before: [
      "before",
      "until",
      "till",
      "up to",
      "prior to",
      "antes",
      "antes de",
      "hasta",
      "до",
      "перед",
      "раньше",
    ],
    after: ["after", "following", "después", "después de", "tras", "после", "після", "по"],
    since: [
      "since",
      "from",
      "starting",
      "beginning",
      "desde",
      "a partir de",
      "с",
      "со",
      "начиная",
      "з",
      "із",
      "від",
      "відтоді",
      "починаючи",
    ],
    during: [
      "during",
      "throughout",
      "over",
      "within",
      "for",
      "durante",
      "en el curso de",
      "в течение",
      "во время",
      "за",
      "протягом",
      "впродовж",
      "упродовж",
      "під час",
    ],
  } as const).flatMap(([relation, words]) => words.map((word) => [word, relation as DateRelation] as const)),
);

/** Whether a date with its preposition says more than the date alone. */
export function saysMore(date: FoundDate, text: string): boolean {
  return date.withPreposition !== undefined && relationOf(date, text) !== "at";
}
