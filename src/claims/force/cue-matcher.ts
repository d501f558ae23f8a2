import type { Token } from "../text/token.ts";
import type { CueGroup } from "./cue-list.ts";
import type { CuePart, CueWord } from "./cue-pattern.ts";

/** The group a cue belongs to, and its topic ("hedges"). */
export interface CueEntry {
  readonly topic: string;
  readonly group: CueGroup;
  /** The name of the rule as the audit prints it: `en.hedges.modal-possible`. */
  readonly rule: string;
}

/** Where a cue stands half read: what may follow, and what it is if it ends here. */
interface State {
  readonly words: Map<string, State[]>;
  readonly prefixes: Map<string, State[]>;
  readonly suffixes: Map<string, State[]>;
  readonly any: State[];
  readonly entries: CueEntry[];
}

export interface CueMatcher {
  readonly root: State;
  /**
   * What a first word leads to, joined into one state: most words of a text lead nowhere, and "is" leads to so many cues
   * that following each apart took half of the time.
   */
  readonly first: Map<string, State | undefined>;
}

/** Takes a cue and its tokens, half-open. */
export type OnCue = (entry: CueEntry, from: number, to: number) => void;

// Bounds the memory of `first` on texts of many megabytes.
const REMEMBERED_WORDS = 60_000;

export function emptyMatcher(): CueMatcher {
  return { root: emptyState(), first: new Map() };
}

function emptyState(): State {
  return { words: new Map(), prefixes: new Map(), suffixes: new Map(), any: [], entries: [] };
}

/** Adds a cue. It is built from its end, so that what may be missing only borrows the ways onward. */
export function addCue(matcher: CueMatcher, parts: readonly CuePart[], entry: CueEntry): void {
  let next = emptyState();
  next.entries.push(entry);
  for (const part of [...parts].reverse()) {
    const state = emptyState();
    for (const choice of part.choices) link(state, choice, next);
    if (part.optional) borrow(state, next);
    next = state;
  }
  borrow(matcher.root, next);
  matcher.root.entries.length = 0;
}

function link(from: State, choice: readonly CueWord[], to: State): void {
  let state = from;
  for (const [at, word] of choice.entries()) {
    const following = at === choice.length - 1 ? to : emptyState();
    edgesOf(state, word).push(following);
    state = following;
  }
}

function edgesOf(state: State, word: CueWord): State[] {
  if (word.test === "any") return state.any;
  const map = word.test === "word" ? state.words : word.test === "prefix" ? state.prefixes : state.suffixes;
  const edges = map.get(word.text) ?? [];
  map.set(word.text, edges);
  return edges;
}

function borrow(state: State, from: State): void {
  for (const test of ["words", "prefixes", "suffixes"] as const) {
    for (const [text, states] of from[test]) {
      state[test].set(text, [...new Set([...(state[test].get(text) ?? []), ...states])]);
    }
  }
  state.any.push(...from.any);
  state.entries.push(...from.entries);
}

/** Calls `found` for every cue that begins at token `at`: tokens `at` to `end`, half-open. */
export function matchCues(matcher: CueMatcher, tokens: readonly Token[], at: number, found: OnCue): void {
  const token = tokens[at];
  if (token === undefined) return;
  const known = matcher.first.get(token.folded);
  const state = known ?? (matcher.first.has(token.folded) ? undefined : rememberFirst(matcher, token.folded));
  if (state !== undefined) readOn(state, tokens, at, at + 1, found);
}

function rememberFirst(matcher: CueMatcher, folded: string): State | undefined {
  if (matcher.first.size >= REMEMBERED_WORDS) matcher.first.clear();
  const states = statesAfter(matcher.root, folded);
  const joined = states.length === 0 ? undefined : emptyState();
  if (joined !== undefined) for (const state of states) borrow(joined, state);
  matcher.first.set(folded, joined);
  return joined;
}

function readOn(state: State, tokens: readonly Token[], from: number, at: number, found: OnCue): void {
  for (const entry of state.entries) found(entry, from, at);
  const token = tokens[at];
  if (token === undefined) return;
  for (const next of statesAfter(state, token.folded)) readOn(next, tokens, from, at + 1, found);
  if (token.kind !== "mark") for (const next of state.any) readOn(next, tokens, from, at + 1, found);
}

const NONE: readonly State[] = [];

function statesAfter(state: State, folded: string): readonly State[] {
  const exact = state.words.get(folded) ?? NONE;
  if (state.prefixes.size === 0 && state.suffixes.size === 0) return exact;
  const states = [...exact];
  for (let length = 1; length <= folded.length && state.prefixes.size > 0; length++) {
    states.push(...(state.prefixes.get(folded.slice(0, length)) ?? NONE));
  }
  // An ending alone is not a word: at least two letters stand before it.
  for (let from = 2; from < folded.length && state.suffixes.size > 0; from++) {
    states.push(...(state.suffixes.get(folded.slice(from)) ?? NONE));
  }
  return states;
}
