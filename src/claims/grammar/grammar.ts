import type { SentenceText } from "../text/section.ts";
import { type Item, type Match, matchItems, type NamedReader, parsePattern } from "./pattern.ts";
import { type View, viewOf } from "./view.ts";
import { type Entry, type Sense, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

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
  const compiled = rules.map((rule) => ({ rule, items: parsePattern(rule.pattern, readers) }));
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
  sentence: SentenceText,
  accept: (reading: Reading<Meaning>, view: View) => boolean,
): Reading<Meaning>[] {
  const view = viewOf(sentence.language, sentence.tokens, grammar.vocabulary);
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
  const rules = grammar.rulesAt.get(token?.kind === "number" ? "#number" : (token?.folded ?? ""));
  if (rules === undefined) return undefined;
  const canGoOn = view.senses[at + 1] !== undefined || view.tokens[at + 1]?.kind === "number";
  let best: Reading<Meaning> | undefined;
  for (const { rule, items } of canGoOn ? rules.all : rules.single) {
    const match = matchItems(items, view, at);
    if (match === undefined || match.end <= (best?.end ?? at)) continue;
    const meaning = rule.means(match, view);
    if (meaning === undefined) continue;
    const reading = { ...match, rule: rule.name, meaning };
    if (accept(reading, view)) best = reading;
  }
  return best;
}
