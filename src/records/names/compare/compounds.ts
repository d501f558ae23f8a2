/**
 * Names that are one name in several words, mostly Arabic: Abd al-Rahman, Abdul Rahman and Abdurrahman; Sayf al-Din and
 * Saifuddin; Hamid Ullah and Hamidullah; Abu Bakr and Abubakar.
 */
import { titles } from "./known-names.ts";
import type { WrittenWord } from "./written-words.ts";

const SERVANT = /^(?:abd|abdu|abdul|abdel|abdal|abdur|abdus|abdoul|abdool|abdol|abdil|abdir|abdi|abdou)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|as|us|an|at|ad|az|ed|ud|uz|ush|ash|ol)$/;
const SERVANT_JOINED = /^abd(?:[aeiou]|ou|oo)+l?(?=.{3})/;
const RELIGION = /^(?:din|deen|dine|ddin|uddin|eddin|eddine|aldin)$/;
const RELIGION_JOINED = /(.{3,}?)[aeiou]+[ld]d(?:i|ee)ne?$/;
const GOD = /^(?:ullah|allah|ulla|olah|oullah)$/;
const GOD_JOINED = /(.{3,})[aou]+llah?$/;
/** How the beginning of all these names is written here. */
export const SERVANT_OF = "abdul";
const FATHER = /^(?:abu|abou|umm|oum|aboo)$/;

export function joinCompounds(words: readonly WrittenWord[]): WrittenWord[] {
  const joined: WrittenWord[] = [];
  for (let at = 0; at < words.length; ) {
    const length = compoundAt(words, at);
    const parts = words.slice(at, at + length);
    joined.push({ source: parts.map((part) => part.source).join(" "), text: compoundText(parts) });
    at += length;
  }
  return joined;
}

/** How many written words make one name here. */
function compoundAt(words: readonly WrittenWord[], at: number): number {
  const [first, second, third] = [words[at]?.text, words[at + 1]?.text, words[at + 2]?.text];
  if (first === undefined || second === undefined) return 1;
  const hasArticle = third !== undefined && ARTICLE.test(second);
  if (SERVANT.test(first) || FATHER.test(first)) return hasArticle ? 3 : 2;
  if (RELIGION.test(second) || GOD.test(second)) return 2;
  return hasArticle && RELIGION.test(third) ? 3 : 1;
}

function compoundText(parts: readonly WrittenWord[]): string {
  const [first, last] = [parts[0]?.text ?? "", parts.at(-1)?.text ?? ""];
  if (parts.length === 1) return wholeText(first);
  if (SERVANT.test(first)) return `${SERVANT_OF}${GOD.test(last) ? "lah" : last}`;
  if (FATHER.test(first)) return `abu${last}`;
  return `${first}${RELIGION.test(last) ? "din" : "lah"}`;
}

function wholeText(text: string): string {
  if (titles.has(text)) return text;
  if (text.startsWith("abd") && text.length > 6)
    return text.replace(SERVANT_JOINED, SERVANT_OF).replace(/^(abdul)(.)\2/, "$1$2");
  if (RELIGION_JOINED.test(text)) return text.replace(RELIGION_JOINED, "$1din");
  return GOD_JOINED.test(text) ? text.replace(GOD_JOINED, "$1lah") : text;
}
