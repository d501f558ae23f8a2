import type { ProtectedWord } from "../../dossier/index.ts";
import { knownWord, readName, romanise } from "../../records/index.ts";
import { type SpellingDepth, spellingsOf } from "./spellings.ts";

// Shorter words than this stand in every text as something else.
const SHORTEST_ALONE = 4;
const WEIGHTLESS = new Set(["particle", "initial", "title", "placeholder", "abbreviation"]);

/**
 * The words of a name, each in every spelling. A word tells by itself whose it is unless it is short, a given name, a patronymic
 * or one of the commonest surnames: those count beside another word of the name.
 */
export function protectedWords(name: string, depth: SpellingDepth = "full"): ProtectedWord[] {
  const { tokens } = readName([{ column: "whole", text: name }]);
  const words = tokens.filter(({ flags }) => !flags.some((flag) => WEIGHTLESS.has(flag)));
  return words.map(({ text, key, flags }) => ({
    spellings: spellingsOf(text.replace(/\.$/, ""), depth),
    alone:
      words.length === 1 || (key.length >= SHORTEST_ALONE && !flags.includes("patronymic") && !isCommon(key)),
  }));
}

function isCommon(key: string): boolean {
  const { isGivenName, isCommon: isCommonSurname } = knownWord(
    romanise(key, "icao_doc_9303").normalize("NFD").replace(/\p{M}/gu, ""),
  );
  return isGivenName || isCommonSurname;
}

/**
 * Whether a label is a name, and no description such as "A mother of Villa Escondida": in a name every word but the particles
 * begins with a capital.
 */
export function isName(label: string): boolean {
  if (/^(a|an|the|el|la|los|las|un|una|her|his|their)\s/i.test(label)) return false;
  const { tokens } = readName([{ column: "whole", text: label }]);
  const words = tokens.filter(({ flags }) => !flags.includes("particle"));
  return words.length > 0 && words.every(({ text }) => /^[\p{Lu}\p{Lo}]/u.test(text));
}
