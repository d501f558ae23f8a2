import type { Amount, DateMention, Item } from "../audit.ts";
import type { FoundAmount, FoundDate } from "../found.ts";
import type { Range } from "../text/token.ts";
import { saysMore } from "./date-relations.ts";
import type { Spans } from "./spans.ts";

export function sentenceId(ordinal: number): string {
  return `S${ordinal + 1}`;
}

/** The preposition is shown where it says more than that the thing happened then ("since", "by"). */
export function emitDate(found: FoundDate, id: string, spans: Spans, text: string): DateMention {
  return {
    id,
    sentence: sentenceId(found.sentence),
    ...spans.span(found),
    type: found.type,
    value: found.value,
    ...(found.part && { part: found.part }),
    ...(found.withPreposition &&
      saysMore(found, text) && { withPreposition: spans.span(found.withPreposition) }),
    precision: found.precision,
    basis: found.basis,
  };
}

export function emitAmount(found: FoundAmount, id: string, spans: Spans): Amount {
  return {
    id,
    sentence: sentenceId(found.sentence),
    ...spans.span(found),
    kind: found.kind,
    value: found.value,
    ...(found.min !== undefined && { min: found.min }),
    ...(found.max !== undefined && { max: found.max }),
    unit: found.unit,
    currency: found.currency,
    ...(found.currencyInferred && { currencyInferred: found.currencyInferred }),
    bound: found.bound,
    number: found.number && spans.span(found.number),
    ...(found.modifier && { modifier: spans.span(found.modifier) }),
  };
}

/** A plain item: id, sentence and span. */
export function emitItem(found: Range & { readonly sentence: number }, id: string, spans: Spans): Item {
  return { id, sentence: sentenceId(found.sentence), ...spans.span(found) };
}
