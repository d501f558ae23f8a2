import type { Amount, DateMention, Item, Span } from "../audit.ts";
import type { FoundAmount, FoundDate } from "../found.ts";
import type { Range } from "../text/token.ts";
import { saysMore } from "./date-relations.ts";
import type { Names } from "./section-names.ts";
import type { Spans } from "./spans.ts";

export function sentenceId(ordinal: number): string {
  return `S${ordinal + 1}`;
}

/** The preposition is shown where it says more than that the thing happened then ("since", "by"). */
export function emitDate(found: FoundDate, id: string, names: Names): DateMention {
  const { start, end, text } = names.spans.span(found);
  return {
    id,
    sentence: names.sentence(found.sentence),
    start,
    end,
    text,
    type: found.type,
    value: found.value,
    part: found.part,
    withPreposition: saysMore(found, names.text)
      ? optionalSpan(found.withPreposition, names.spans)
      : undefined,
    precision: found.precision,
    basis: found.basis,
  };
}

export function emitAmount(found: FoundAmount, id: string, names: Names): Amount {
  const { start, end, text } = names.spans.span(found);
  return {
    id,
    sentence: names.sentence(found.sentence),
    start,
    end,
    text,
    kind: found.kind,
    value: found.value,
    min: found.min,
    max: found.max,
    unit: found.unit,
    currency: found.currency,
    currencyInferred: found.currencyInferred,
    bound: found.bound,
    number: found.number && names.spans.span(found.number),
    modifier: optionalSpan(found.modifier, names.spans),
  };
}

/** A plain item: id, sentence, span and kind. */
export function emitItem<Kind extends string>(
  found: Range & { readonly sentence: number },
  id: string,
  names: Names,
  kind: Kind,
): Item & { kind: Kind } {
  const { start, end, text } = names.spans.span(found);
  return { id, sentence: names.sentence(found.sentence), start, end, text, kind };
}

export function optionalSpan(range: Range | undefined, spans: Spans): Span | undefined {
  return range && spans.span(range);
}
