import type { Attribution, Claim, Link, Quotation } from "../audit.ts";
import type { FoundAttribution, FoundClaim, FoundLink, FoundQuotation } from "../found.ts";
import { optionalSpan } from "./emit-values.ts";
import { keyOf } from "./key.ts";
import type { Names } from "./section-names.ts";

export function emitAttribution(
  found: FoundAttribution,
  source: string | undefined,
  id: string,
  names: Names,
): Attribution {
  const { spans } = names;
  return {
    id,
    sentence: names.sentence(found.sentence),
    source: found.source && spans.span(found.source),
    cue: found.cue && spans.span(found.cue),
    content: found.content.map((range) => spans.span(range)),
    recipient: optionalSpan(found.recipient, spans),
    medium: optionalSpan(found.medium, spans),
    stanceCue: optionalSpan(found.stanceCue, spans),
    kind: found.kind,
    sourceType: found.sourceType,
    resolvesTo: RESOLVED.has(found.sourceType) ? source : undefined,
    factive: found.factive,
    authorStance: found.authorStance,
  };
}

/** A description stands for itself; only a name or a pronoun resolves to somebody. */
const RESOLVED: ReadonlySet<FoundAttribution["sourceType"]> = new Set([
  "named-person",
  "named-organisation",
  "pronoun",
  "document",
]);

export function emitQuotation(
  found: FoundQuotation,
  id: string,
  speakers: readonly string[],
  names: Names,
): Quotation {
  const { start, end, text } = names.spans.span(found);
  return {
    id,
    sentence: names.sentence(found.sentence),
    start,
    end,
    text,
    inner: names.spans.span(found.inner),
    function: found.function,
    // A text that leaves two speakers possible has named none.
    speaker: speakers.length === 1 ? (speakers[0] as string) : null,
    ...(speakers.length > 1 && { candidates: [...speakers] }),
  };
}

export function emitClaim(found: FoundClaim, id: string, names: Names): Claim {
  const { spans } = names;
  const { start, end, text } = spans.span(found);
  const { actors, places } = entitiesOf(found, names);
  return {
    id,
    key: keyOf(found, names.text, slotsOf(found, names)),
    sentence: names.sentence(found.sentence),
    start,
    end,
    text,
    segments: found.segments.length > 1 ? segmentsOf(found, names) : undefined,
    role: found.role,
    kind: found.kind,
    speakerChain: found.chain.map((link) => emitLink(link, names)),
    otherSpeakers: listed(found.otherSpeakers, (link) => emitLink(link, names)),
    mode: found.mode,
    force: found.force,
    certainty: { degree: found.degree, polarity: found.polarity },
    authorStance: found.authorStance,
    hedges: named(found.hedges, names.hedges),
    dates: named(found.dates, names.dates),
    amounts: named(found.amounts, names.amounts),
    actors,
    places,
    quotations: named(found.quotations, names.quotations),
    condition: optionalSpan(found.condition, spans),
    dateMeaning: dateMeaning(found, names),
    checkWorthiness: found.checkWorthiness,
    open: listed(found.open, (question) => question),
    rule: found.rule,
    band: found.band,
  };
}

/** Empty lists inside items are left out. */
function listed<Each, Emitted>(
  values: readonly Each[],
  emit: (value: Each) => Emitted,
): Emitted[] | undefined {
  return values.length === 0 ? undefined : values.map(emit);
}

function named(indexes: readonly number[], ids: readonly string[]): string[] | undefined {
  return listed(indexes, (index) => ids[index] as string);
}

function segmentsOf({ segments }: FoundClaim, { spans }: Names): [number, number][] {
  return segments.map(({ start, end }) => [spans.offset(start), spans.offset(end)]);
}

const NO_SLOTS: readonly string[] = [];

/** The values of dates and amounts, which are part of what a claim says. */
function slotsOf(found: FoundClaim, names: Names): readonly (string | null)[] {
  if (found.dates.length === 0 && found.amounts.length === 0) return NO_SLOTS;
  return [...found.dates.map(names.dateValue), ...found.amounts.map(names.amountValue)];
}

function entitiesOf(found: FoundClaim, names: Names): Pick<Claim, "actors" | "places"> {
  let actors: string[] | undefined;
  let places: string[] | undefined;
  for (const index of found.names) {
    const id = names.name(index);
    if (id === undefined) continue;
    if (names.isPlace(index)) places = withId(places, id);
    else actors = withId(actors, id);
  }
  return { actors, places };
}

function withId(ids: string[] | undefined, id: string): string[] {
  if (ids === undefined) return [id];
  if (!ids.includes(id)) ids.push(id);
  return ids;
}

function emitLink({ who, source }: FoundLink, names: Names): Link {
  if (source === undefined) return { who };
  const { start, end, text } = names.spans.span(source);
  return { who, entity: names.entityOf(source), start, end, text };
}

/** Said only where a date is not simply when the thing happened. */
function dateMeaning(found: FoundClaim, names: Names): Claim["dateMeaning"] {
  if (found.dateRelations.every((relation) => relation === "at")) return undefined;
  return found.dates.map((index, at) => ({
    date: names.dates[index] as string,
    relation: found.dateRelations[at] ?? "at",
  }));
}
