/** Reads one word: its key, its script, what kind of word it is, and every way it may sound. */
import { foldKey } from "./key.ts";
import type { ColumnHints, NameToken, Script } from "./name-form.ts";
import { readingsOf } from "./readings.ts";
import { expansionOf, flagsOf } from "./word-kinds.ts";

const NO_HINTS: ColumnHints = {};

/** `text` is one word, as splitCell gives it. Never throws; a word nobody can sound has one reading without phones. */
export function readToken(text: string, hints: ColumnHints = NO_HINTS): NameToken {
  const word = text.endsWith(".") ? text.slice(0, -1) : text;
  const key = foldKey(word);
  const script = scriptOf(key);
  return {
    text,
    key,
    script,
    flags: flagsOf(text, key, script),
    readings: readingsOf(word, key, script, hints, expansionOf(text)),
  };
}

/** readToken, each word read once: a list holds far fewer distinct words than words. For one set of hints. */
export function rememberingReader(): typeof readToken {
  const known = new Map<string, NameToken>();
  return (text, hints) => {
    const token = known.get(text) ?? readToken(text, hints);
    known.set(text, token);
    return token;
  };
}

export function scriptOf(key: string): Script {
  if (/^[a-zñ]+$/u.test(key)) return "latin";
  if (/^[а-яіїєґўй]+$/u.test(key)) return "cyrillic";
  const latin = /\p{Script=Latin}/u.test(key);
  const cyrillic = /\p{Script=Cyrillic}/u.test(key);
  if (latin && cyrillic) return "mixed";
  return latin ? "latin" : cyrillic ? "cyrillic" : "other";
}
