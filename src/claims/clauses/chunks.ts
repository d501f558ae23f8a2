import type { Token } from "../text/token.ts";
import type { ClauseGrammar } from "./grammar.ts";
import { type ClauseKind, isClosing, openingAt, type Scan } from "./openings.ts";
import { hasFinite } from "./verbs.ts";

/** A run of tokens, half-open, that belongs to one clause. */
export interface Chunk {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
}

interface OpenChunk {
  readonly kind: ClauseKind;
  readonly from: number;
  /** Token from which the chunk reads on; its antecedent stands before. */
  readonly opened: number;
  hasVerb: boolean;
}

/** Cuts tokens [from, to) into the chunks of clauses. Chunks may overlap: an antecedent belongs to two. */
export function readChunks(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: ClauseGrammar,
): Chunk[] {
  const scan: Scan = { tokens, from, to, grammar };
  const chunks: Chunk[] = [];
  let current: OpenChunk = { kind: "main", from, opened: from, hasVerb: false };
  let mainHasVerb = false;
  const start = (next: OpenChunk, at: number): void => {
    if (at > current.opened) chunks.push({ kind: current.kind, from: current.from, to: at });
    current = next;
  };
  for (let at = from; at < to; at++) {
    const opening = openingAt(scan, at, current.hasVerb, mainHasVerb);
    if (opening)
      start({ kind: opening.kind, from: opening.from, opened: opening.at, hasVerb: false }, opening.at);
    else if (isBackInMain(scan, at, current, mainHasVerb))
      start({ kind: "main", from: at, opened: at, hasVerb: false }, at);
    if (grammar.isFinite(tokens, at)) {
      current.hasVerb = true;
      if (current.kind === "main" || current.kind === "coordinate") mainHasVerb = true;
    }
  }
  start(current, to);
  return chunks;
}

/** What ties a form that may be a preterite to the verb before it: "asked not to be named", "had been sold". */
const BEFORE_OWN_VERB: ReadonlySet<string> = new Set(["not", "to", "be", "been", "being"]);

/** Whether an inserted clause is over and the clause it interrupted goes on. */
function isBackInMain(scan: Scan, at: number, current: OpenChunk, mainHasVerb: boolean): boolean {
  const { tokens, from, to, grammar } = scan;
  if (at === from || current.kind === "main" || current.kind === "coordinate") return false;
  if (isClosing(tokens, at - 1)) {
    if (current.kind === "apposition" || current.kind === "given") return true;
    return !mainHasVerb && hasFinite(tokens, at, to, grammar);
  }
  // "a war that has resulted in … demonstrates why": a second verb of its own is the verb of the main clause.
  if (current.kind !== "relative" || mainHasVerb || !current.hasVerb || !grammar.isFinite(tokens, at))
    return false;
  const before = tokens[at - 1] as Token;
  return (
    before.kind === "word" &&
    !grammar.isFinite(tokens, at - 1) &&
    !grammar.joiners.has(before.folded) &&
    !before.folded.endsWith("ly") &&
    !BEFORE_OWN_VERB.has(before.folded)
  );
}
