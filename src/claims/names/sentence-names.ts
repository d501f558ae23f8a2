import type { MentionForm, MentionTag } from "../audit.ts";
import { isFunctionWord } from "../text/function-words.ts";
import type { Language, SentenceText } from "../text/section.ts";
import type { Token } from "../text/token.ts";
import type { Evidence } from "./evidence.ts";
import { MEANING, type NamePack, namePack } from "./lexicon.ts";

/** A name as token indexes of its sentence, half-open, before it becomes a FoundName. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly tag: MentionTag;
  readonly form: MentionForm;
  /** The rule without its language: `body`, `given-name` … */
  readonly rule: string;
  /** The name without its title. */
  readonly name?: readonly [number, number];
  readonly role?: readonly [number, number];
}

/** The names of one sentence with the sentence they stand in. */
export interface SentenceNames {
  readonly context: NameContext;
  readonly spans: readonly NameSpan[];
}

/** A sentence with what is known about its words. */
export interface NameContext {
  readonly sentence: SentenceText;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly pack: NamePack;
  /** What each word can be, parallel to `tokens`; see MEANING. */
  readonly meanings: readonly number[];
  readonly evidence: Evidence;
  /** Index of the first word: its capital says nothing. */
  readonly firstWord: number;
  /** Whether most words have capitals, as in a heading: then none says anything. */
  readonly isAllCapitals: boolean;
  /** Whether every word of some length has a capital, as in English headings: only listed names and given names speak there. */
  readonly isHeading: boolean;
}

export function contextOf(sentence: SentenceText, evidence: Evidence): NameContext {
  const { tokens, language } = sentence;
  let capitals = 0;
  let words = 0;
  let long = 0;
  let small = 0;
  for (const { kind, shape, text } of tokens) {
    if (kind !== "word") continue;
    words++;
    if (text.length > 3) long++;
    if (text.length > 3 && shape === "lower") small++;
    if (shape === "upper" && text.length > 1) capitals++;
  }
  const pack = namePack(language);
  return {
    sentence,
    tokens,
    language,
    pack,
    meanings: tokens.map((token, at) => meaningOf(token, tokens[at + 1], pack)),
    evidence,
    firstWord: tokens.findIndex((token) => token.kind === "word"),
    isAllCapitals: words > 3 && capitals * 10 >= words * 7,
    isHeading: long > 3 && small * 5 <= long && !".!?…".includes(tokens.at(-1)?.text ?? "."),
  };
}

function meaningOf(token: Token, next: Token | undefined, pack: NamePack): number {
  if (token.kind !== "word") return 0;
  // A single capital is an initial, whatever short word it may look like.
  if (token.text.length === 1 && token.shape === "capital" && next?.text === ".") return 0;
  return pack.words.get(token.folded) ?? 0;
}

/** What the word at `at` can be; 0 for a mark and beyond the ends. */
export function meaningAt(context: NameContext, at: number): number {
  return context.meanings[at] ?? 0;
}

export function hasMeaning(context: NameContext, at: number, meaning: number): boolean {
  return (meaningAt(context, at) & meaning) !== 0;
}

/** Whether the word begins with a capital letter. */
export function isCapitalAt(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word") return false;
  if (token.shape === "capital" || token.shape === "upper") return true;
  return token.shape === "mixed" && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
}

export function isSmallAt(context: NameContext, at: number): boolean {
  return context.tokens[at]?.shape === "lower";
}

/** Whether the word stands where a capital is owed: first, or first behind an opening mark, a dash or a colon. */
export function isOwedCapital(context: NameContext, at: number): boolean {
  if (at === context.firstWord) return true;
  const before = context.tokens[at - 1];
  return before?.kind === "mark" && '"“«„‘:—–•.!?…'.includes(before.text);
}

/** A word that gets its capital from its place alone. */
export function isCommonWord(context: NameContext, at: number): boolean {
  const token = context.tokens[at];
  if (
    !token ||
    (meaningAt(context, at) & (MEANING.place | MEANING.male | MEANING.female | MEANING.knownBody)) !== 0
  )
    return false;
  if (hasMeaning(context, at, MEANING.notName)) return true;
  if (!isOwedCapital(context, at)) return false;
  if (isFunctionWord(token.folded, context.language)) return !isOrdinalOfName(context, at);
  if (hasMeaning(context, at, MEANING.determiner)) return true;
  return context.evidence.isWrittenSmall(token.folded) && token.shape !== "upper";
}

/** "Second Front", "Первая мировая война": an ordinal before a head belongs to the name. */
function isOrdinalOfName(context: NameContext, at: number): boolean {
  if (
    !/^(?:first|second|third|primer|primera|segunda|перв|втор|перш|друг)/.test(
      context.tokens[at]?.folded ?? "",
    )
  )
    return false;
  const heads = MEANING.event | MEANING.body;
  return (
    isCapitalAt(context, at + 1) && (hasMeaning(context, at + 1, heads) || hasMeaning(context, at + 2, heads))
  );
}

/** The longest phrase of the lists at `at`: the index behind it and what it is. */
export function phraseAt(
  context: NameContext,
  at: number,
): { readonly to: number; readonly meaning: number } | undefined {
  const token = context.tokens[at];
  if (token?.kind !== "word" || !isCapitalAt(context, at)) return undefined;
  let best: { to: number; meaning: number } | undefined;
  for (const { parts, meaning } of context.pack.phrases.get(token.folded) ?? []) {
    const to = at + parts.length;
    if (best && best.to >= to) continue;
    if (parts.every((forms, part) => forms.has(context.tokens[at + part]?.folded ?? "")))
      best = { to, meaning };
  }
  return best;
}
