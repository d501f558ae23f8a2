import type { Attribution, Claim, Link, Quotation } from "../audit.ts";
import type { FoundAttribution, FoundClaim, FoundLink, FoundQuotation } from "../found.ts";
import type { Range } from "../text/token.ts";
import { sentenceId } from "./emit-values.ts";
import { keyOf } from "./key.ts";
import type { Spans } from "./spans.ts";

/** What the emission of a section needs to name things: global ids for the section's indexes. */
export interface Names {
  readonly spans: Spans;
  readonly text: string;
  date(index: number): string;
  amount(index: number): string;
  hedge(index: number): string;
  quotation(index: number): string;
  /** Entity of a name of the section. */
  name(index: number): string | undefined;
  /** Entity of the name that stands exactly there, else the words. */
  end(range: Range): string;
  isPlace(index: number): boolean;
  /** Entity of the source of an attribution. */
  source(attribution: number): string | undefined;
  otherSources(attribution: number): readonly (string | undefined)[];
  entityOf(source: Range): string | undefined;
  dateValue(index: number): string | null;
  amountValue(index: number): string | null;
}

export function emitAttribution(
  found: FoundAttribution,
  index: number,
  id: string,
  names: Names,
): Attribution {
  const { spans } = names;
  const resolved = RESOLVED.has(found.sourceType) ? names.source(index) : undefined;
  return {
    id,
    sentence: sentenceId(found.sentence),
    source: found.source && spans.span(found.source),
    cue: found.cue && spans.span(found.cue),
    content: found.content.map((range) => spans.span(range)),
    ...(found.recipient && { recipient: spans.span(found.recipient) }),
    ...(found.medium && { medium: spans.span(found.medium) }),
    ...(found.stanceCue && { stanceCue: spans.span(found.stanceCue) }),
    kind: found.kind,
    sourceType: found.sourceType,
    ...(resolved && { resolvesTo: resolved }),
    ...(found.factive && { factive: found.factive }),
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
  spans: Spans,
): Quotation {
  return {
    id,
    sentence: sentenceId(found.sentence),
    ...spans.span(found),
    inner: spans.span(found.inner),
    function: found.function,
    // A text that leaves two speakers possible has named none.
    speaker: speakers.length === 1 ? (speakers[0] as string) : null,
    ...(speakers.length > 1 && { candidates: [...speakers] }),
  };
}

export function emitClaim(found: FoundClaim, id: string, names: Names): Claim {
  const { spans } = names;
  const first = spans.span(found);
  const actors = entitiesOf(found, names, false);
  const places = entitiesOf(found, names, true);
  const slots = [...found.dates.map(names.dateValue), ...found.amounts.map(names.amountValue)];
  return {
    id,
    key: keyOf(found, names.text, slots),
    sentence: sentenceId(found.sentence),
    ...first,
    ...(found.segments.length > 1 && {
      segments: found.segments.map((each): [number, number] => [
        spans.offset(each.start),
        spans.offset(each.end),
      ]),
    }),
    ...(found.role && { role: found.role }),
    kind: found.kind,
    speakerChain: found.chain.map((link) => emitLink(link, names)),
    ...(found.otherSpeakers?.length && {
      otherSpeakers: found.otherSpeakers.map((link) => emitLink(link, names)),
    }),
    mode: found.mode,
    force: found.force,
    certainty: { degree: found.degree, polarity: found.polarity },
    authorStance: found.authorStance,
    ...list("hedges", found.hedges.map(names.hedge)),
    ...list("dates", found.dates.map(names.date)),
    ...list("amounts", found.amounts.map(names.amount)),
    ...list("actors", actors),
    ...list("places", places),
    ...list("quotations", found.quotations.map(names.quotation)),
    ...(found.condition && { condition: spans.span(found.condition) }),
    ...dateMeaning(found, names),
    checkWorthiness: found.checkWorthiness,
    ...list("open", found.open),
    rule: found.rule,
    band: found.band,
  };
}

function list<Key extends string, Value>(key: Key, values: readonly Value[]): { [K in Key]?: Value[] } {
  return values.length === 0 ? {} : ({ [key]: [...values] } as { [K in Key]: Value[] });
}

function entitiesOf(found: FoundClaim, names: Names, places: boolean): string[] {
  const ids = found.names.filter((index) => names.isPlace(index) === places).map(names.name);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function emitLink(link: FoundLink, names: Names): Link {
  const place =
    link.start === undefined || link.end === undefined ? undefined : { start: link.start, end: link.end };
  const entity = place && names.entityOf(place);
  const span =
    link.start === undefined || link.end === undefined ? undefined : { start: link.start, end: link.end };
  return { who: link.who, ...(entity && { entity }), ...(span && names.spans.span(span)) };
}

/** Said only where a date is not simply when the thing happened. */
function dateMeaning(found: FoundClaim, names: Names): Pick<Claim, "dateMeaning"> {
  if (found.dateRelations.every((relation) => relation === "at")) return {};
  return {
    dateMeaning: found.dates.map((index, at) => ({
      date: names.date(index),
      relation: found.dateRelations[at] ?? "at",
    })),
  };
}
