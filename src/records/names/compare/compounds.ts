/**
 * Names that are one name in several words, mostly Arabic: Abd al-Rahman, Abdul Rahman and Abdurrahman; Sayf al-Din and
 * Saifuddin; Hamid Ullah and Hamidullah; Abu Bakr and Abubakar.
 */
import type { WrittenWord } from "./written-words.ts";

const SERVANT = /^(?:abd|abdu|abdul|abdel|abdal|abdur|abdus|abdoul|abdool|abdol|abdil|abdir|abdi|abdou)$/;
const ARTICLE = /^(?:al|el|ul|ur|ar|as|us|an|at|ad|az|ed|ud|uz|ush|ash|ol)$/;
const SERVANT_JOINED = /^abd(?:[aeiou]|ou|oo)+l?(?=.{3})/;
const RELIGION = /^(?:din|deen|dine|ddin|uddin|eddin|eddine|aldin)$/;
const RELIGION_JOINED = /(.{3,}?)[aeiou]+[ld]d(?:i|ee)ne?$/;
const GOD = /^(?:ullah|allah|ulla|olah|oullah)$/;
const GOD_JOINED = /(.{3,})[aou]+llah?$/;
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
  const [first, second, third, fourth] = words.slice(at, at + 4).map((word) => word.text);
  if (first === undefined || second === undefined) return 1;
  if (SERVANT.test(first)) {
    const base = ARTICLE.test(second) && third !== undefined ? 3 : 2;
    return base;
  }
  if (FATHER.test(first)) return ARTICLE.test(second) && third !== undefined ? 3 : 2;
  if (RELIGION.test(second) || GOD.test(second)) return 2;
  if (ARTICLE.test(second) && third !== undefined && RELIGION.test(third)) return 3;
  return fourth === undefined ? 1 : 1;
}

function compoundText(parts: readonly WrittenWord[]): string {
  const [first, last] = [parts[0]?.text ?? "", parts.at(-1)?.text ?? ""];
  if (parts.length === 1) return wholeText(first);
  if (SERVANT.test(first)) return `abd${GOD.test(last) ? "lah" : last}`;
  if (FATHER.test(first)) return `abu${last}`;
  return `${first}${RELIGION.test(last) ? "din" : "lah"}`;
}

function wholeText(text: string): string {
  if (text.startsWith("abd") && text.length > 6)
    return text.replace(SERVANT_JOINED, "abd").replace(/^abd(.)\1/, "abd$1");
  if (RELIGION_JOINED.test(text)) return text.replace(RELIGION_JOINED, "$1din");
  return GOD_JOINED.test(text) ? text.replace(GOD_JOINED, "$1lah") : text;
}
