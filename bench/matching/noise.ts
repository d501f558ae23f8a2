/** Errors of typists, clerks and scanners, written for the bench alone: it must not share rules with the matcher. */
import type { Chance } from "./chance.ts";

type Noise = (word: string, chance: Chance) => string;

const replaceAt = (word: string, at: number, by: string): string =>
  word.slice(0, at) + by + word.slice(at + 1);

const swapLetters: Noise = (word, chance) => {
  const at = 1 + chance.below(word.length - 2);
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
};
const dropLetter: Noise = (word, chance) => replaceAt(word, 1 + chance.below(word.length - 1), "");
const doubleLetter: Noise = (word, chance) => {
  const at = 1 + chance.below(word.length - 1);
  return word.slice(0, at) + (word[at] ?? "") + word.slice(at);
};
const otherLetter: Noise = (word, chance) =>
  replaceAt(word, 1 + chance.below(word.length - 1), "аеиоунтсрвлкмдпгбзхйчш"[chance.below(22)] ?? "а");
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(" ").flatMap((pair) => [[pair[0] as string, pair[1] as string] as const]));
const confuse =
  (map: ReadonlyMap<string, string>): Noise =>
  (word, chance) => {
    const places = [...word].flatMap((letter, at) => (map.has(letter) ? [at] : []));
    const at = places[chance.below(places.length)];
    return at === undefined
      ? dropLetter(word, chance)
      : replaceAt(word, at, map.get(word[at] as string) ?? "");
  };

const soundAlike = confuse(pairs("эе еэ ие йи ьъ юу яа зс сз вб бв гх хг дт тд жш ыи оа"));
const lookAlike = confuse(pairs("аa сc еe оo рp хx кk мm"));
const softSign: Noise = (word, chance) =>
  word.includes("ь") ? word.replace("ь", "") : doubleLetter(word, chance);
const oblique: Noise = (word) =>
  /[аеиоуыэюя]$/u.test(word) ? `${word.slice(0, -1)}у` : `${word}${word.endsWith("с") ? "а" : "ом"}`;

const NOISES: readonly Noise[] = [
  soundAlike,
  soundAlike,
  soundAlike,
  softSign,
  dropLetter,
  doubleLetter,
  swapLetters,
  otherLetter,
  lookAlike,
  oblique,
];

/** A Cyrillic word in small letters with one error. */
export function withNoise(word: string, chance: Chance): string {
  if (word.length < 4) return doubleLetter(word, chance);
  return (NOISES[chance.below(NOISES.length)] as Noise)(word, chance);
}

/** A date with an error: a digit, day and month swapped, or another date altogether. */
export function wrongDate(date: string, chance: Chance): string {
  const [year, month, day] = date.split("-") as [string, string, string];
  const kind = chance.below(4);
  if (kind === 0 && Number(day) <= 12 && day !== month) return `${year}-${day}-${month}`;
  if (kind === 1) return `${year}-${month}-${String(1 + (Number(day) % 28)).padStart(2, "0")}`;
  if (kind === 2) return `${Number(year) + (chance.below(2) === 0 ? 1 : -1)}-${month}-${day}`;
  return invented(chance);
}

export function invented(chance: Chance): string {
  const year = 1945 + Math.floor((chance.next() + chance.next()) * 32);
  const month = String(1 + chance.below(12)).padStart(2, "0");
  return `${year}-${month}-${String(1 + chance.below(28)).padStart(2, "0")}`;
}
