import type { Token } from "../text/token.ts";
import { startOfAntecedent } from "./antecedent.ts";
import type { ClauseGrammar } from "./grammar.ts";
import { hasFinite, hasFiniteOrBase, nextStop, startsWithVerb } from "./verbs.ts";

export type ClauseKind =
  | "main"
  | "coordinate"
  | "relative"
  | "participle"
  | "adverbial"
  | "given"
  | "apposition";

/** The stretch of tokens being read, half-open, and the grammar it is read with. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly grammar: ClauseGrammar;
}

interface Opening {
  readonly kind: ClauseKind;
  /** Where the clause before ends. */
  readonly at: number;
  /** Where the clause is said to begin: at its antecedent, for a relative. */
  readonly from: number;
}

/** Whether a clause opens at `at`, and of what kind. */
export function openingAt(
  scan: Scan,
  at: number,
  hasVerb: boolean,
  mainHasVerb: boolean,
): Opening | undefined {
  const token = scan.tokens[at] as Token;
  if (token.kind !== "word") return undefined;
  const isOpen = at === scan.from || isClosing(scan.tokens, at - 1);
  return (
    relativeAt(scan, at) ??
    (isOpen ? givenAt(scan, at) : undefined) ??
    (isOpen || mainHasVerb ? adverbialAt(scan, at, isOpen) : undefined) ??
    (isOpen ? participleAt(scan, at) : undefined) ??
    (hasVerb ? coordinateAt(scan, at) : undefined) ??
    appositionAt(scan, at)
  );
}

const CLOSING: ReadonlySet<string> = new Set([",", ";", "—", "–", ")", "("]);
const QUOTES: ReadonlySet<string> = new Set(["”", "»", '"', "“", "’"]);

/** A comma or the like, with a closing quotation mark behind it perhaps. */
export function isClosing(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return CLOSING.has(text) || (QUOTES.has(text) && CLOSING.has(tokens[at - 1]?.text ?? ""));
}

function relativeAt(scan: Scan, at: number): Opening | undefined {
  const { tokens, from, to, grammar } = scan;
  const token = tokens[at] as Token;
  if (at === from) return undefined;
  const isRelative = grammar.relatives.lengthAt(tokens, at) > 0;
  if (
    !isRelative &&
    !(grammar.relativesBeforeVerb.has(token.folded) && startsWithVerb(tokens, at + 1, grammar))
  )
    return undefined;
  // "for whom", ", в котором": the preposition belongs to the relative.
  const first = grammar.prepositions.has(tokens[at - 1]?.folded ?? "") ? at - 1 : at;
  if (first <= from || !hasFiniteOrBase(tokens, at + 1, to, grammar)) return undefined;
  if (isClosing(tokens, first - 1)) return { kind: "relative", at: first, from: first };
  if (!isNominal(scan, first - 1)) return undefined;
  const antecedent = startOfAntecedent(tokens, first, from, grammar);
  // A name takes no restrictive clause: what the clause is about stands further back than can be told.
  const isName = first - antecedent === 1 && tokens[antecedent]?.shape === "capital";
  return { kind: "relative", at: first, from: isName ? first : antecedent };
}

function isNominal({ tokens, grammar }: Scan, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "word") return token.kind === "number" || QUOTES.has(token.text);
  const { folded } = token;
  if (grammar.isFinite(tokens, at) || grammar.prepositions.has(folded) || grammar.joiners.has(folded))
    return false;
  return !grammar.isBase(token) || grammar.determiners.has(tokens[at - 1]?.folded ?? "");
}

function givenAt({ tokens, to, grammar }: Scan, at: number): Opening | undefined {
  const length = grammar.givenThat.lengthAt(tokens, at);
  return length > 0 && at + length < to ? { kind: "given", at, from: at } : undefined;
}

/** A subordinator opens a clause only where a verb follows before the next stop: "after the war" has none. */
function adverbialAt({ tokens, from, to, grammar }: Scan, at: number, isOpen: boolean): Opening | undefined {
  const length = grammar.subordinators.lengthAt(tokens, at);
  if (length === 0) return undefined;
  const next = tokens[at + length];
  const isShort = next !== undefined && next.shape === "lower" && grammar.isParticiple(next);
  const stop = nextStop(tokens, at + length, to);
  if (!isShort && !hasFinite(tokens, at + length, stop, grammar)) return undefined;
  if (!isOpen && at > from && grammar.prepositions.has(tokens[at - 1]?.folded ?? "")) return undefined;
  return { kind: "adverbial", at, from: at };
}

/** ", explaining that …". A bare participle (", fighting,") states nothing of its own. */
function participleAt({ tokens, from, to, grammar }: Scan, at: number): Opening | undefined {
  const token = tokens[at] as Token;
  const verb = token.folded.endsWith("ly") ? tokens[at + 1] : token;
  if (verb === undefined || verb.kind !== "word" || !grammar.isParticiple(verb)) return undefined;
  if (verb.shape !== "lower" && at !== from) return undefined;
  return at + 2 >= to || tokens[at + 1]?.kind === "mark" ? undefined : { kind: "participle", at, from: at };
}

/** A second predicate or a second clause behind "and" or a semicolon; three words at least. */
function coordinateAt({ tokens, from, to, grammar }: Scan, at: number): Opening | undefined {
  const token = tokens[at] as Token;
  if (at === from || to - at <= 3) return undefined;
  const before = tokens[at - 1]?.text;
  const opening: Opening = { kind: "coordinate", at, from: at };
  if (before === ";") return hasFinite(tokens, at, to, grammar) ? opening : undefined;
  if (!grammar.joiners.has(token.folded)) return undefined;
  if (before === "," && hasFinite(tokens, at + 1, nextStop(tokens, at + 1, to), grammar)) return opening;
  const verbEnd = Math.min(to, at + 4);
  return startsWithVerb(tokens, at + 1, grammar) && hasFinite(tokens, at + 1, verbEnd, grammar)
    ? opening
    : undefined;
}

/** ", a coalition of …": behind a name, a comma and a description without a verb. */
function appositionAt(scan: Scan, at: number): Opening | undefined {
  const { tokens, from, grammar } = scan;
  if (at < from + 2 || tokens[at - 1]?.text !== ",") return undefined;
  const name = tokens[at - 2] as Token;
  if (name.kind !== "word" || (name.shape !== "capital" && name.shape !== "upper")) return undefined;
  const token = tokens[at] as Token;
  const isTied = grammar.prepositions.has(token.folded) || grammar.joiners.has(token.folded);
  if (token.shape !== "lower" || isTied || grammar.connectives.lengthAt(tokens, at) > 0) return undefined;
  const end = endOfDescription(scan, at);
  if (end - at < 3 || hasFinite(tokens, at, end, grammar) || !hasPreposition(tokens, at, end, grammar))
    return undefined;
  return { kind: "apposition", at, from: startOfAntecedent(tokens, at - 1, from, grammar) };
}

function endOfDescription({ tokens, to, grammar }: Scan, at: number): number {
  const stop = nextStop(tokens, at, to);
  for (let ahead = at; ahead < stop; ahead++) {
    const { folded } = tokens[ahead] as Token;
    if (grammar.relatives.lengthAt(tokens, ahead) > 0 || grammar.relativesBeforeVerb.has(folded))
      return ahead;
  }
  return stop;
}

function hasPreposition(tokens: readonly Token[], from: number, to: number, grammar: ClauseGrammar): boolean {
  // Russian and Ukrainian put the body in the genitive, without a preposition.
  if (grammar.prepositions.has("под") || grammar.prepositions.has("під")) return true;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.folded ?? "";
    if (word === "of" || word === "de" || word === "del" || grammar.prepositions.has(word)) return true;
  }
  return false;
}
