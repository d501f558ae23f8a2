import type { Audit, AuditProblem, Relation } from "../audit.ts";
import type { FoundAttribution, FoundName, FoundProblem, FoundRelation } from "../found.ts";
import type { Range } from "../text/token.ts";
import { emitAttribution, emitClaim, emitQuotation, type Names } from "./emit-speech.ts";
import { emitAmount, emitDate, emitItem, sentenceId } from "./emit-values.ts";
import { type EntityTable, nameOfSource } from "./entities.ts";
import type { KeptReading } from "./section-reading.ts";
import { slotIndex } from "./slots.ts";
import type { Spans } from "./spans.ts";

/** The lists of the audit that sections add to. */
export type Lists = Pick<
  Audit,
  | "claims"
  | "dates"
  | "amounts"
  | "quotations"
  | "attributions"
  | "hedges"
  | "weasels"
  | "boosters"
  | "interest"
  | "relations"
  | "problems"
>;

export interface EmitContext {
  readonly text: string;
  readonly spans: Spans;
  readonly entities: EntityTable;
  readonly names: readonly FoundName[];
}

/** Adds everything a section holds to the lists of the audit, with ids that go on from where the lists end. */
export function emitSection(reading: KeptReading, lists: Lists, context: EmitContext): void {
  const { spans } = context;
  const names = namesOf(reading, lists, context);
  for (const problem of reading.problems) lists.problems.push(problemOf(problem, spans));
  const firstClaim = lists.claims.length + 1;
  const affected = reading.force.hedges.map((): string[] => []);
  reading.claims.forEach((claim, index) => {
    for (const hedge of claim.hedges) affected[hedge]?.push(`C${firstClaim + index}`);
    lists.claims.push(emitClaim(claim, `C${firstClaim + index}`, names));
  });
  emitQuotations(reading, lists, names);
  reading.attributions.forEach((found, index) => {
    lists.attributions.push(
      emitAttribution(wholeQuotation(found, reading), index, `A${lists.attributions.length + 1}`, names),
    );
  });
  for (const found of reading.dates) {
    lists.dates.push(emitDate(found, `D${lists.dates.length + 1}`, spans, context.text));
    if (found.problem) lists.problems.push(problemOf(found.problem, spans));
  }
  for (const found of reading.amounts)
    lists.amounts.push(emitAmount(found, `M${lists.amounts.length + 1}`, spans));
  reading.force.hedges.forEach((found, index) => {
    const item = emitItem(found, `H${lists.hedges.length + 1}`, spans);
    lists.hedges.push({ ...item, kind: found.kind, affects: affected[index] ?? [] });
  });
  for (const found of reading.force.weasels)
    lists.weasels.push({ ...emitItem(found, `W${lists.weasels.length + 1}`, spans), kind: found.kind });
  for (const found of reading.force.boosters)
    lists.boosters.push({
      ...emitItem(found, `B${lists.boosters.length + 1}`, spans),
      kind: "booster-or-loaded",
    });
  for (const found of reading.relations) {
    const id = `R${lists.relations.length + 1}`;
    lists.relations.push(emitRelation(found, id, `C${firstClaim + found.claim}`, names));
  }
  for (const found of reading.interest)
    lists.interest.push({ ...emitItem(found, `I${lists.interest.length + 1}`, spans), kind: found.kind });
}

/** Direct speech is given as it stands between its marks, closing comma and all. */
function wholeQuotation(found: FoundAttribution, reading: KeptReading): FoundAttribution {
  if (found.kind !== "direct") return found;
  const inners = found.quotations.map((index) => reading.quotations[index]?.inner);
  const content = found.content.map((range) => {
    const inner = inners.find((each) => each && each.start === range.start && each.end - range.end <= 1);
    return inner && inner.end >= range.end ? inner : range;
  });
  return { ...found, content };
}

function emitRelation(found: FoundRelation, id: string, claim: string, names: Names): Relation {
  return {
    id,
    claim,
    predicate: found.predicate,
    subject: names.end(found.subject),
    object: found.object && names.end(found.object),
    ...(found.date !== undefined && { date: names.date(found.date) }),
    ...(found.place && { place: names.end(found.place) }),
    ...(found.amount !== undefined && { amount: names.amount(found.amount) }),
    ...(found.position && { position: names.end(found.position) }),
    ...(found.document && { document: names.end(found.document) }),
  };
}

function emitQuotations(reading: KeptReading, lists: Lists, names: Names): void {
  const speakers = reading.quotations.map((): Set<string> => new Set());
  reading.attributions.forEach((attribution, index) => {
    const source = names.source(index);
    for (const speaker of [source, ...names.otherSources(index)])
      if (speaker) for (const quotation of attribution.quotations) speakers[quotation]?.add(speaker);
  });
  reading.quotations.forEach((found, index) => {
    const id = `Q${lists.quotations.length + 1}`;
    lists.quotations.push(emitQuotation(found, id, [...(speakers[index] ?? [])], names.spans));
    if (!found.closed)
      lists.problems.push({
        code: "claims/unclosed-quotation",
        message: `A quotation mark in ${sentenceId(found.sentence)} is never closed; read to the end of its paragraph.`,
        ...names.spans.span({ start: found.start, end: found.start + 1 }),
      });
  });
}

function problemOf(problem: FoundProblem, spans: Spans): AuditProblem {
  const { start, end, ...rest } = problem;
  return start === undefined || end === undefined ? rest : { ...rest, ...spans.span({ start, end }) };
}

function namesOf(reading: KeptReading, lists: Lists, context: EmitContext): Names {
  const { spans, entities, text } = context;
  const first = {
    date: lists.dates.length + 1,
    amount: lists.amounts.length + 1,
    hedge: lists.hedges.length + 1,
    quotation: lists.quotations.length + 1,
  };
  const local = context.names.slice(reading.firstName, reading.firstName + reading.nameCount);
  const index = slotIndex(local);
  const entityOf = (source: Range | null): string | undefined => {
    if (source === null) return undefined;
    const described = entities.ofDescription(source);
    if (described) return described;
    const name = nameOfSource(source, local, index.inside(source));
    return name === undefined ? undefined : entities.ofName(reading.firstName + name);
  };
  const sources = reading.attributions.map(({ source }) => entityOf(source));
  return {
    spans,
    text,
    date: (at) => `D${first.date + at}`,
    amount: (at) => `M${first.amount + at}`,
    hedge: (at) => `H${first.hedge + at}`,
    quotation: (at) => `Q${first.quotation + at}`,
    name: (at) => entities.ofName(reading.firstName + at),
    end: (range) => {
      const exact = index
        .inside(range)
        .find((at) => local[at]?.end === range.end && local[at]?.start === range.start);
      const id = exact === undefined ? undefined : entities.ofName(reading.firstName + exact);
      return id ?? text.slice(range.start, range.end);
    },
    isPlace: (at) => local[at]?.tag === "LOC",
    source: (at) => sources[at],
    otherSources: (at) => (reading.attributions[at]?.otherSources ?? []).map(entityOf),
    entityOf,
    dateValue: (at) => reading.dates[at]?.value ?? null,
    amountValue: (at) => String(reading.amounts[at]?.value ?? ""),
  };
}
