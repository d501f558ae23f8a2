import type { Audit, AuditProblem, Hedge, Quotation, Relation } from "../audit.ts";
import type { FoundAttribution, FoundProblem, FoundRelation } from "../found.ts";
import { emitAttribution, emitClaim, emitQuotation } from "./emit-speech.ts";
import { emitAmount, emitDate, emitItem } from "./emit-values.ts";
import { ids, type Names } from "./section-names.ts";
import type { KeptReading } from "./section-reading.ts";
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

type Emitters = { readonly [List in keyof Lists]: (reading: KeptReading, names: Names) => Lists[List] };

/** What a section adds to each list. */
export const EMITTERS: Emitters = {
  claims: ({ claims }, names) =>
    claims.map((found, index) => emitClaim(found, names.claims[index] as string, names)),
  dates: ({ dates }, names) =>
    dates.map((found, index) => emitDate(found, names.dates[index] as string, names)),
  amounts: ({ amounts }, names) =>
    amounts.map((found, index) => emitAmount(found, names.amounts[index] as string, names)),
  quotations: emitQuotations,
  attributions: (reading, names) => {
    const own = ids("A", reading.first.attribution, reading.attributions);
    return reading.attributions.map((found, index) =>
      emitAttribution(wholeQuotation(found, reading), names.sources[index], own[index] as string, names),
    );
  },
  hedges: emitHedges,
  weasels: ({ force, first }, names) => {
    const own = ids("W", first.weasel, force.weasels);
    return force.weasels.map((found, index) => emitItem(found, own[index] as string, names, found.kind));
  },
  boosters: ({ force, first }, names) => {
    const own = ids("B", first.booster, force.boosters);
    return force.boosters.map((found, at) => emitItem(found, own[at] as string, names, "booster-or-loaded"));
  },
  interest: ({ interest, first }, names) => {
    const own = ids("I", first.interest, interest);
    return interest.map((found, index) => emitItem(found, own[index] as string, names, found.kind));
  },
  relations: ({ relations, first }, names) => {
    const own = ids("R", first.relation, relations);
    return relations.map((found, index) => emitRelation(found, own[index] as string, names));
  },
  problems: emitProblems,
};

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

function emitHedges(reading: KeptReading, names: Names): Hedge[] {
  const affected = reading.force.hedges.map((): string[] => []);
  reading.claims.forEach((claim, index) => {
    for (const hedge of claim.hedges) affected[hedge]?.push(names.claims[index] as string);
  });
  return reading.force.hedges.map((found, index) => {
    const { id, sentence, start, end, text, kind } = emitItem(
      found,
      names.hedges[index] as string,
      names,
      found.kind,
    );
    return { id, sentence, start, end, text, kind, affects: affected[index] ?? [] };
  });
}

function emitRelation(found: FoundRelation, id: string, names: Names): Relation {
  return {
    id,
    claim: names.claims[found.claim] as string,
    predicate: found.predicate,
    subject: names.end(found.subject),
    object: found.object && names.end(found.object),
    ...(found.date !== undefined && { date: names.dates[found.date] as string }),
    ...(found.place && { place: names.end(found.place) }),
    ...(found.amount !== undefined && { amount: names.amounts[found.amount] as string }),
    ...(found.position && { position: names.end(found.position) }),
    ...(found.document && { document: names.end(found.document) }),
  };
}

function emitQuotations(reading: KeptReading, names: Names): Quotation[] {
  const speakers = reading.quotations.map((): string[] => []);
  reading.attributions.forEach(({ quotations, otherSources }, index) => {
    if (quotations.length === 0) return;
    for (const speaker of [names.sources[index], ...(otherSources ?? []).map(names.entityOf)])
      for (const quotation of quotations) addSpeaker(speakers[quotation], speaker);
  });
  return reading.quotations.map((found, index) =>
    emitQuotation(found, names.quotations[index] as string, speakers[index] as string[], names),
  );
}

function addSpeaker(speakers: string[] | undefined, speaker: string | undefined): void {
  if (speaker !== undefined && speakers?.includes(speaker) === false) speakers.push(speaker);
}

function emitProblems(reading: KeptReading, names: Names): AuditProblem[] {
  const { spans } = names;
  const unclosed = reading.quotations.flatMap(({ closed, sentence, start }) =>
    closed
      ? []
      : {
          code: "claims/unclosed-quotation",
          message: `A quotation mark in ${names.sentence(sentence)} is never closed; read to the end of its paragraph.`,
          ...spans.span({ start, end: start + 1 }),
        },
  );
  const ofDates = reading.dates.flatMap(({ problem }) => (problem ? problemOf(problem, spans) : []));
  return [...reading.problems.map((problem) => problemOf(problem, spans)), ...unclosed, ...ofDates];
}

function problemOf(problem: FoundProblem, spans: Spans): AuditProblem {
  const { start, end, ...rest } = problem;
  return start === undefined || end === undefined ? rest : { ...rest, ...spans.span({ start, end }) };
}
