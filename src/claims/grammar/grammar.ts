import { type Item, type Match, matchItems, type NamedReader, parsePattern } from "./pattern.ts";
import type { View } from "./view.ts";
import {
  bitOfKind,
  type Entry,
  type KindBit,
  type Sense,
  type Vocabulary,
  vocabularyOf,
} from "./vocabulary.ts";

/** A pattern, its name and what a match of it means. `undefined` from `means` refuses the match. */
export interface Rule<Meaning> {
  readonly name: string;
  readonly pattern: string;
  readonly means: (match: Match, view: View) => Meaning | undefined;
}

export interface Grammar<Meaning> {
  /** Everything the vocabulary was made of, so that a grammar can be built on top of this one. */
  readonly entries: readonly Entry[];
  /** The kinds its rules can begin with. */
  readonly begins: readonly string[];
  readonly vocabulary: Vocabulary;
  /** The rules that can begin with a word, by word; "#number" for digits. Computed once. */
  readonly rulesAt: ReadonlyMap<string, RulesAt<Meaning>>;
}

interface CompiledRule<Meaning> {
  readonly rule: Rule<Meaning>;
  readonly items: readonly Item[];
  /** For each item that must be there and that a word list answers for, its kinds: one must stand in the sentence. */
  readonly needs: readonly (readonly KindBit[])[];
  /** The number of the view that was last asked about, and the answer. */
  askedOf: number;
  isPossible: boolean;
}

interface RulesAt<Meaning> {
  readonly all: readonly CompiledRule<Meaning>[];
  /** Those that one item can satisfy: all that is left to try where the next word means nothing to the grammar. */
  readonly single: readonly CompiledRule<Meaning>[];
}

export interface Reading<Meaning> extends Match {
  readonly rule: string;
  readonly meaning: Meaning;
}

/** Compiles word lists, readers and rules. The first of two rules that match equally long wins. */
export function grammarOf<Meaning>(
  entries: Iterable<Entry>,
  readers: Readonly<Record<string, NamedReader>>,
  rules: readonly Rule<Meaning>[],
): Grammar<Meaning> {
  const compiled = rules.map((rule): CompiledRule<Meaning> => {
    const items = parsePattern(rule.pattern, readers);
    return { rule, items, needs: needsOf(items), askedOf: -1, isPossible: false };
  });
  const literals = compiled.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.choices
        .filter(({ kind }) => kind.startsWith("="))
        .map(({ kind }): Entry => [kind, kind.slice(1), 0]),
    ),
  );
  const known = [...entries, ...literals];
  const vocabulary = vocabularyOf(known);
  const byKind = new Map<string, CompiledRule<Meaning>[]>();
  for (const each of compiled) {
    for (const kind of firstKinds(each.items, readers)) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), each]);
    }
  }
  const order = new Map(compiled.map((each, index) => [each, index]));
  const rulesAt = new Map<string, RulesAt<Meaning>>();
  for (const [word, senses] of vocabulary) {
    const rules = rulesFor(senses, byKind, order);
    if (rules.length > 0) rulesAt.set(word, bySize(rules, readers));
  }
  rulesAt.set("#number", bySize(byKind.get("#number") ?? [], readers));
  return { entries: known, begins: [...byKind.keys()], vocabulary, rulesAt };
}

/** What a reader can begin with is not asked: it may begin with a sign that is in no list. */
function needsOf(items: readonly Item[]): KindBit[][] {
  return items
    .filter(({ optional, choices }) => !optional && choices.every(({ read }) => read === undefined))
    .map(({ choices }) => choices.map(({ kind }) => bitOfKind(kind)));
}

/** Most rules ask for a kind of word that the sentence does not have: they are not tried anywhere in it. */
function isPossibleIn<Meaning>(rule: CompiledRule<Meaning>, view: View): boolean {
  if (rule.askedOf !== view.number) {
    rule.askedOf = view.number;
    rule.isPossible = rule.needs.every((kinds) =>
      kinds.some(({ word, mask }) => ((view.kinds[word] ?? 0) & mask) !== 0),
    );
  }
  return rule.isPossible;
}

function firstKinds(items: readonly Item[], readers: Readonly<Record<string, NamedReader>>): Set<string> {
  const kinds = new Set<string>();
  for (const item of items) {
    for (const choice of item.choices) {
      const begins = choice.read ? readers[choice.kind]?.begins : undefined;
      for (const kind of begins ?? [choice.kind]) kinds.add(kind);
    }
    if (!item.optional) break;
  }
  return kinds;
}

function bySize<Meaning>(
  all: readonly CompiledRule<Meaning>[],
  readers: Readonly<Record<string, NamedReader>>,
): RulesAt<Meaning> {
  // A reader that can begin with any word (what is counted) makes no use of the word list.
  const isOpen = ({ choices }: Item): boolean =>
    choices.some(({ kind }) => readers[kind]?.begins.length === 0);
  const single = all.filter(
    ({ items }) => items.some(isOpen) || items.filter(({ optional }) => !optional).length <= 1,
  );
  return { all, single };
}

function rulesFor<Meaning>(
  senses: readonly Sense[],
  byKind: ReadonlyMap<string, CompiledRule<Meaning>[]>,
  order: ReadonlyMap<CompiledRule<Meaning>, number>,
): CompiledRule<Meaning>[] {
  const rules = new Set(senses.flatMap(({ kind }) => byKind.get(kind) ?? []));
  return [...rules].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Every longest match from left to right, without overlaps. `accept` may refuse one and make way for a shorter. */
export function readMatches<Meaning>(
  grammar: Grammar<Meaning>,
  view: View,
  accept: (reading: Reading<Meaning>, view: View) => boolean,
): Reading<Meaning>[] {
  const readings: Reading<Meaning>[] = [];
  let at = 0;
  while (at < view.tokens.length) {
    const reading = readAt(grammar, view, at, accept);
    if (reading !== undefined) readings.push(reading);
    at = reading?.end ?? at + 1;
  }
  return readings;
}

/** The longest match that begins at a token; `view` must have been made with this grammar's vocabulary or a wider one. */
export function readAt<Meaning>(
  grammar: Grammar<Meaning>,
  view: View,
  at: number,
  accept: (reading: Reading<Meaning>, view: View) => boolean = () => true,
): Reading<Meaning> | undefined {
  const token = view.tokens[at];
  if (token === undefined) return undefined;
  // A word that begins a rule is in the vocabulary, which the view has looked up.
  if (token.kind !== "number" && view.senses[at] === undefined) return undefined;
  const rules = grammar.rulesAt.get(token.kind === "number" ? "#number" : token.folded);
  if (rules === undefined) return undefined;
  const canGoOn = view.senses[at + 1] !== undefined || view.tokens[at + 1]?.kind === "number";
  let best: Reading<Meaning> | undefined;
  for (const each of canGoOn ? rules.all : rules.single) {
    if (!isPossibleIn(each, view)) continue;
    const { rule, items } = each;
    const match = matchItems(items, view, at);
    if (match === undefined || match.end <= (best?.end ?? at)) continue;
    const meaning = rule.means(match, view);
    if (meaning === undefined) continue;
    const { start, end, captures } = match;
    const reading = { start, end, captures, rule: rule.name, meaning };
    if (accept(reading, view)) best = reading;
  }
  return best;
}
