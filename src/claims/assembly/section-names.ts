import type { FoundName } from "../found.ts";
import type { Range } from "../text/token.ts";
import { type EntityTable, nameOfSource } from "./entities.ts";
import type { FirstNumbers, KeptReading } from "./section-reading.ts";
import { slotIndex } from "./slots.ts";
import type { Spans } from "./spans.ts";

/** What a section is emitted with, whatever section it is. */
export interface EmitContext {
  readonly text: string;
  readonly spans: Spans;
  readonly entities: EntityTable;
  /** Of the whole document, like the ids of its sentences. */
  readonly names: readonly FoundName[];
  readonly sentences: readonly { readonly id: string }[];
}

/** What things of one section are called in the audit, by their index in the section. */
export interface Names {
  readonly spans: Spans;
  readonly text: string;
  readonly claims: readonly string[];
  readonly dates: readonly string[];
  readonly amounts: readonly string[];
  readonly hedges: readonly string[];
  readonly quotations: readonly string[];
  /** Entities of the sources of attributions. */
  readonly sources: readonly (string | undefined)[];
  /** Id of a sentence, by its ordinal in the document. */
  sentence(ordinal: number): string;
  /** Entity of a name of the section. */
  name(index: number): string | undefined;
  isPlace(index: number): boolean;
  /** Entity of the name that stands exactly there, else the words. */
  end(range: Range): string;
  entityOf(source: Range): string | undefined;
  dateValue(index: number): string | null;
  amountValue(index: number): string;
}

export function namesOf(reading: KeptReading, context: EmitContext): Names {
  const { spans, entities, text, sentences } = context;
  const { first } = reading;
  const local = context.names.slice(first.name, first.name + reading.nameCount);
  const index = slotIndex(local);
  const entityOf = (source: Range): string | undefined => {
    const described = entities.ofDescription(source);
    if (described) return described;
    const name = nameOfSource(source, local, index.inside(source));
    return name === undefined ? undefined : entities.ofName(first.name + name);
  };
  return {
    spans,
    text,
    claims: ids("C", first.claim, reading.claims),
    dates: ids("D", first.date, reading.dates),
    amounts: ids("M", first.amount, reading.amounts),
    hedges: ids("H", first.hedge, reading.force.hedges),
    quotations: ids("Q", first.quotation, reading.quotations),
    sources: reading.attributions.map(({ source }) => (source === null ? undefined : entityOf(source))),
    sentence: (ordinal) => (sentences[ordinal] as { readonly id: string }).id,
    name: (at) => entities.ofName(first.name + at),
    isPlace: (at) => local[at]?.tag === "LOC",
    end: (range) => {
      const exact = index
        .inside(range)
        .find((at) => local[at]?.end === range.end && local[at]?.start === range.start);
      const id = exact === undefined ? undefined : entities.ofName(first.name + exact);
      return id ?? text.slice(range.start, range.end);
    },
    entityOf,
    dateValue: (at) => reading.dates[at]?.value ?? null,
    amountValue: (at) => String(reading.amounts[at]?.value ?? ""),
  };
}

/** `first` counts what stands before in the document; ids begin with 1. */
export function ids(letter: string, first: number, items: readonly unknown[]): string[] {
  return items.map((_, index) => `${letter}${first + index + 1}`);
}

const NO_NUMBERS: FirstNumbers = {
  name: 0,
  claim: 0,
  date: 0,
  amount: 0,
  hedge: 0,
  quotation: 0,
  attribution: 0,
  weasel: 0,
  booster: 0,
  interest: 0,
  relation: 0,
};

/** Where the numbers of a section begin, behind those of the section before it. */
export function numbersAfter(before: KeptReading | undefined): FirstNumbers {
  if (before === undefined) return NO_NUMBERS;
  const { first, force } = before;
  return {
    name: first.name + before.nameCount,
    claim: first.claim + before.claims.length,
    date: first.date + before.dates.length,
    amount: first.amount + before.amounts.length,
    hedge: first.hedge + force.hedges.length,
    quotation: first.quotation + before.quotations.length,
    attribution: first.attribution + before.attributions.length,
    weasel: first.weasel + force.weasels.length,
    booster: first.booster + force.boosters.length,
    interest: first.interest + before.interest.length,
    relation: first.relation + before.relations.length,
  };
}
