import { abbreviationKinds } from "./abbreviations.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Language } from "./section.ts";
import type { Token } from "./token.ts";

/**
 * Where the sentences of one paragraph end, as exclusive token indexes. A stop ends a sentence unless it belongs to an
 * abbreviation, an initial, a number or a name, or the next word says that the sentence goes on. The stop inside
 * quotation marks belongs to the sentence, and so do the marks behind it. A quotation in the middle of a sentence
 * ("the slogan “Stop. Think.” was") is not cut; one that is speech of its own, at the beginning or behind a colon, is.
 */
export function sentenceEnds(tokens: readonly Token[], language: Language): number[] {
  const ends: number[] = [];
  const state = { quote: 0, bracket: 0, listed: listNumber(tokens, 0), begun: 0 };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number" && state.listed > 0 && listNumber(tokens, at) === state.listed + 1) {
      if (at > state.begun) cut(at);
      state.listed++;
    }
    if (token.kind !== "mark") continue;
    if (token.text === "•" && at > state.begun && tokens[at - 1]?.text !== "•") cut(at);
    if (!STOPS.has(token.text)) {
      follow(token, at);
      continue;
    }
    const end = endBehind(tokens, at);
    if (end < tokens.length && isEnd(tokens, at, end, language, state.begun) && !isHeld(end)) cut(end);
    else for (let inner = at; inner < end; inner++) follow(tokens[inner] as Token, inner);
    at = end - 1;
  }
  if (state.begun < tokens.length) ends.push(tokens.length);
  return ends;

  function cut(end: number): void {
    ends.push(end);
    state.begun = end;
    state.quote = 0;
    state.bracket = 0;
  }

  /** Keeps the end of a quotation or bracket that was opened in the middle of the sentence. */
  function follow(token: Token, at: number): void {
    if (at < state.quote || at < state.bracket) return;
    const isSpeech =
      at === state.begun || tokens[at - 1]?.text === ":" || DASHES.has(tokens[at - 1]?.text ?? "");
    if (OPENERS.has(token.text) && !isSpeech) state.quote = closingMark(tokens, at);
    if (token.text === "(" && at > state.begun) state.bracket = closingMark(tokens, at);
  }

  function isHeld(end: number): boolean {
    return end <= state.quote || end <= state.bracket;
  }
}

/** The number of a list item ("2. Next") that begins at `at`, else 0. */
function listNumber(tokens: readonly Token[], at: number): number {
  const [number, stop, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (number?.kind !== "number" || !/^\d{1,2}$/.test(number.text)) return 0;
  if (!stop || stop.spaced || (stop.text !== "." && stop.text !== ")")) return 0;
  return next?.spaced && next.kind === "word" && next.shape !== "lower" ? Number(number.text) : 0;
}

const STOPS: ReadonlySet<string> = new Set([
  ".",
  "!",
  "?",
  "…",
  "‽",
  "⁉",
  "⁈",
  "‼",
  "。",
  "！",
  "？",
  "؟",
  "।",
]);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["„", "“"],
  ["“", "”"],
  ["‘", "’"],
  ["(", ")"],
  ["[", "]"],
]);
const OPENERS: ReadonlySet<string> = new Set(["«", "„", "“"]);
const CLOSING_MARKS: ReadonlySet<string> = new Set(['"', "'", "”", "“", "»", "’", ")", "]"]);
const LEADING_MARKS: ReadonlySet<string> = new Set([
  '"',
  "'",
  "“",
  "„",
  "«",
  "‘",
  "(",
  "[",
  "¿",
  "¡",
  "—",
  "–",
  "-",
  "―",
]);
const CONTINUING: ReadonlySet<string> = new Set([",", ";", ":", "/", "%", "+", "=", ")", "]"]);
const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "―"]);

// A quotation or bracket that is not closed within this many tokens does not hold a sentence together.
const LONGEST_HELD = 60;

function closingMark(tokens: readonly Token[], at: number): number {
  const opener = (tokens[at] as Token).text;
  const closer = CLOSERS.get(opener);
  for (let next = at + 1; next < tokens.length && next - at <= LONGEST_HELD; next++) {
    const text = tokens[next]?.text;
    if (text === closer || (opener === "„" && text === "”")) return next;
  }
  return 0;
}

/** The index behind a run of stops, the marks that close around it and the notes that hang on it. */
function endBehind(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const token = tokens[end] as Token;
    const belongs = token.kind === "mark" && (!token.spaced || token.text === "»" || token.text === "”");
    if (!belongs || !(STOPS.has(token.text) || CLOSING_MARKS.has(token.text) || isNote(token.text))) break;
    if (token.spaced && tokens[end - 1]?.text === token.text) break;
    end++;
  }
  return end;
}

function isNote(text: string): boolean {
  return /^(?:\[\d+\]|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡])$/.test(text);
}

function isEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language,
  begun: number,
): boolean {
  const stop = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before && !stop.spaced && (before.text === "(" || before.text === "[" || before.text === "<"))
    return false;
  const next = nextWord(tokens, end);
  if (!next) return !isDash(tokens[end]) && !CONTINUING.has(tokens[end]?.text ?? "");
  if (!tokens[end]?.spaced) return isGluedBeginning(before, stop, next, language);
  if (next.shape === "lower") return false;
  if (stop.text === "." && end === at + 1 && !endsAfterWord(tokens, at, next, language, begun)) return false;
  if (stop.text !== "." && stop.text !== "…" && end > at + 1) return !isSpeakerBehind(tokens, end);
  return true;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASHES.has(token.text);
}

/** The first word or number behind marks that open or introduce. */
function nextWord(tokens: readonly Token[], end: number): Token | undefined {
  let at = end;
  while (at < tokens.length && at < end + 4 && LEADING_MARKS.has(tokens[at]?.text ?? "")) at++;
  const token = tokens[at];
  return token?.kind === "mark" && !/^[•·*#№@$€£₴₽\p{So}]/u.test(token.text) ? undefined : token;
}

/** "the end.The next": a missing space is forgiven only before a word that opens sentences. */
function isGluedBeginning(before: Token | undefined, stop: Token, next: Token, language: Language): boolean {
  if (before?.kind !== "word" || stop.spaced || before.shape !== "lower" || before.text.length < 2)
    return false;
  return next.shape === "capital" && next.text.length > 1 && isFunctionWord(next.folded, language);
}

/** Whether a single stop behind a word or number ends the sentence, given that a capital or a number follows. */
function endsAfterWord(
  tokens: readonly Token[],
  at: number,
  next: Token,
  language: Language,
  begun: number,
): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  const opens = next.kind === "word" && next.shape === "capital" && isFunctionWord(next.folded, language);
  if (before.kind === "number") return !(at - 1 === begun && before.text.length <= 3);
  if (before.kind !== "word") return true;
  if (isInitial(before)) return opens && next.text.length > 1 && !isInitialAt(tokens, at);
  const kinds = abbreviationKinds(before.folded, language) ?? abbreviationKinds(joined(tokens, at), language);
  if (!kinds) return true;
  const number = numberBefore(tokens, at);
  if (kinds.has("beforeNumber") && next.kind === "number") return false;
  if (kinds.has("afterNumber") && number) return true;
  if (kinds.has("final")) return true;
  if (kinds.has("beforeName") || kinds.has("afterNumber")) return false;
  if (kinds.has("inner")) return opens;
  return next.kind !== "number" && !isRoman(next.text);
}

/** "A." and "Дж.": one letter, or two of which the second is small, where nothing but a name could be meant. */
function isInitial(token: Token): boolean {
  if (token.shape !== "capital") return false;
  return token.text.length === 1 || token.text === "Дж" || token.text === "Ю" || token.text === "Ст";
}

/** Whether the word behind the stop is itself an initial or a name part: "А. С. Он" is none, "И. А." is. */
function isInitialAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text.length === 1 && tokens[at + 2]?.text === ".";
}

/** "т.е" of "т. е.", "u.s" of "U.S.": short words with stops between them, back from the stop at `at`. */
function joined(tokens: readonly Token[], at: number): string {
  let from = at - 1;
  while (from >= 2 && tokens[from - 1]?.text === "." && isShort(tokens[from - 2]) && isShort(tokens[from]))
    from -= 2;
  if (from > 0 && tokens[from - 1]?.text === "/" && !tokens[from]?.spaced) from -= 2;
  const parts = tokens.slice(Math.max(from, 0), at).map((token) => token.folded);
  return parts.length > 1 ? parts.join("") : withHyphen(tokens, at);
}

function isShort(token: Token | undefined): boolean {
  return token?.kind === "word" && token.text.length <= 3;
}

/** "р-н" and "г-н" of three tokens. */
function withHyphen(tokens: readonly Token[], at: number): string {
  if (at < 3 || tokens[at - 2]?.text !== "-") return "";
  return `${tokens[at - 3]?.folded}-${tokens[at - 1]?.folded}`;
}

/** Whether a number, or a Roman one, stands before the abbreviation that ends at `at`, "тыс." and "кв." between allowed. */
function numberBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 2; back >= 0 && back >= at - 4; back--) {
    const token = tokens[back] as Token;
    if (token.kind === "number" || isRoman(token.text)) return true;
    if (token.kind === "word" && token.text.length > 4) return false;
  }
  return false;
}

function isRoman(text: string): boolean {
  return /^[IVXLCDMІХ]+$/.test(text);
}

/** “Why?” Smith asked: a capitalised name of up to three words and a verb of saying behind the closing marks. */
function isSpeakerBehind(tokens: readonly Token[], end: number): boolean {
  if (isDash(tokens[end])) return false;
  for (let at = end; at < Math.min(end + 5, tokens.length); at++) {
    const token = tokens[at] as Token;
    if (SAYING.has(token.folded)) return true;
    if (token.kind !== "word" || (token.shape === "lower" && at > end)) return false;
  }
  return false;
}

// The verbs that stand behind a question or an exclamation; longer lists belong to attribution.
const SAYING: ReadonlySet<string> = new Set(
  "asked said says cried shouted replied wondered added exclaimed preguntó dijo exclamó respondió gritó".split(
    " ",
  ),
);
