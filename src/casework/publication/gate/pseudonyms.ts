/**
 * Pseudonyms of one publication: drawn from its seed, so that they are the same in its every build and say nothing in the next.
 * They come in no order that tells anything, neither of the entries nor of the alphabet.
 */
import { createHmac } from "node:crypto";
import type { DossierLanguage } from "../../../dossier/index.ts";

// Without letters and digits that are taken for one another.
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const DIGITS = "23456789";

/** A short code for each id, "Q7", longer only where two would be the same. */
export function drawCodes(ids: readonly string[], seed: string): ReadonlyMap<string, string> {
  const drawn = [...new Set(ids)].map((id) => [id, symbolsOf(id, seed)] as const);
  return new Map(
    drawn.map(([id, symbols]) => {
      let size = SHORTEST;
      while (drawn.some(([other, theirs]) => other !== id && theirs.startsWith(symbols.slice(0, size))))
        size++;
      return [id, symbols.slice(0, size)];
    }),
  );
}

const SHORTEST = 2;

/** Numbers from 1, in an order that the seed gives. */
export function drawNumbers(ids: readonly string[], seed: string): ReadonlyMap<string, number> {
  const ordered = [...new Set(ids)].sort((a, b) => (digest(a, seed) < digest(b, seed) ? -1 : 1));
  return new Map(ordered.map((id, at) => [id, at + 1]));
}

function symbolsOf(id: string, seed: string): string {
  const bytes = Buffer.from(digest(id, seed), "hex");
  return [...bytes]
    .map((byte, at) => (at % 2 === 0 ? LETTERS[byte % LETTERS.length] : DIGITS[byte % DIGITS.length]))
    .join("");
}

function digest(id: string, seed: string): string {
  return createHmac("sha256", Buffer.from(seed, "hex")).update(`careo/pseudonym/1\0${id}`).digest("hex");
}

interface Words {
  readonly person: string;
  readonly body: string;
  readonly author: string;
  readonly rater: string;
  /** Of whom nothing is shown, in the middle of a sentence of our own. */
  readonly somebody: string;
}

/** What codes are called, by the language of the dossier. */
export const CODE_WORDS: Readonly<Record<DossierLanguage, Words>> = {
  en: { person: "Person", body: "Body", author: "Author", rater: "Rater", somebody: "[not named]" },
  es: { person: "Persona", body: "Entidad", author: "Autor", rater: "Evaluador", somebody: "[sin nombre]" },
  uk: { person: "Особа", body: "Установа", author: "Автор", rater: "Оцінювач", somebody: "[без імені]" },
  ru: { person: "Лицо", body: "Организация", author: "Автор", rater: "Оценщик", somebody: "[без имени]" },
};
