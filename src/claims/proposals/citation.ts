import type { Sha256 } from "../../base/index.ts";
import { sliceCodePoints } from "../../base/index.ts";
import type { Span } from "../audit.ts";

/**
 * An exact place in a frozen text (evidence.md, section 5): the words with what stands around them, and their position.
 * Quote and position select the same text. Offsets are half-open code points into the text with `derivativeSha256`.
 */
export interface Citation {
  readonly derivativeSha256: Sha256;
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
}

// evidence.md and reading.md, section 7: 32 code points on each side.
const CONTEXT = 32;

/** Makes citations of one frozen text; a slice costs no more than its length. */
export function citationsOf(text: string, derivativeSha256: Sha256): (span: Span) => Citation {
  const slice = slicerOf(text);
  return ({ start, end, text: exact }) => ({
    derivativeSha256,
    quote: {
      exact,
      prefix: withoutHalfLetter(slice(Math.max(0, start - CONTEXT), start)),
      suffix: slice(end, end + CONTEXT),
    },
    position: { start, end },
  });
}

/** A letter's marks never stand without it: a prefix that begins with one leaves it out. */
function withoutHalfLetter(prefix: string): string {
  return prefix.replace(/^(?:\p{M}|\u200d|\ufe0f)+/u, "");
}

function slicerOf(text: string): (start: number, end: number) => string {
  const isPlain = !/[\ud800-\udfff]/.test(text);
  return isPlain ? (start, end) => text.slice(start, end) : (start, end) => sliceCodePoints(text, start, end);
}

/** Whether a citation still holds in a text: `moved` is said, never repaired. */
export function anchorStatus(text: string, citation: Citation): "exact" | "moved" | "broken" {
  const { exact, prefix, suffix } = citation.quote;
  const { start, end } = citation.position;
  if (sliceCodePoints(text, start, end) === exact) return "exact";
  return text.includes(prefix + exact + suffix) ? "moved" : "broken";
}
