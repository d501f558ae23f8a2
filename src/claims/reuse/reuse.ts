import { foldWord } from "../text/tokens.ts";

// reading.md, section 8: three-word containment, measured on 95 pairs of Clough and Stevenson; the near copy and the
// smallest number of triples are to be confirmed.
const REUSE = 0.1;
const CANDIDATE = 0.05;
const NEAR_COPY = 0.5;
const FEWEST_TRIPLES = 20;

export type ReuseVerdict = "near-copy" | "reuse" | "candidate" | "none" | "too-short";

/** How much of one text stands in another. It shows dependence, never independence. */
export interface Reuse {
  /** Share of word triples of the one text that the other has too, the larger of both directions; 0 to 1. */
  readonly containment: number;
  readonly shared: number;
  /** Different triples of the first and of the second text. */
  readonly triples: readonly [number, number];
  readonly verdict: ReuseVerdict;
}

/** The word triples of a text, made once when it is compared with many. */
export type WordTriples = ReadonlySet<string>;

/** Every run of three words: stretches of letters or digits of the folded text, as in the published measure. */
export function wordTriples(text: string): WordTriples {
  const words = foldWord(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const triples = new Set<string>();
  for (let at = 0; at + 2 < words.length; at++) triples.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return triples;
}

export function compareReuse(first: WordTriples, second: WordTriples): Reuse {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const triple of small) if (large.has(triple)) shared++;
  // The smaller set gives the larger of both directions.
  const containment = small.size === 0 ? 0 : shared / small.size;
  return {
    containment,
    shared,
    triples: [first.size, second.size],
    verdict: small.size < FEWEST_TRIPLES ? "too-short" : verdictOf(containment),
  };
}

function verdictOf(containment: number): ReuseVerdict {
  if (containment >= NEAR_COPY) return "near-copy";
  if (containment >= REUSE) return "reuse";
  return containment >= CANDIDATE ? "candidate" : "none";
}
