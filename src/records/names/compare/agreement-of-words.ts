/** How well two words of names agree, and by what: 1 for the same word, 0 for none of it. */
import { compareTokens } from "../agreement.ts";
import type { NameToken } from "../name-form.ts";
import { readToken } from "../token.ts";
import type { ComparedWord } from "./compared-word.ts";
import { groupsBehind, share } from "./known-names.ts";
import { wordDistance, wordSimilarity } from "./word-distance.ts";

export type AgreementKind =
  | "same"
  | "spelling"
  | "short form"
  | "initial"
  | "sound"
  | "letters"
  | "phones"
  | "other gender"
  | "joined"
  | "meaning";

export interface WordAgreement {
  readonly by: AgreementKind;
  /** 0 to 1. */
  readonly similarity: number;
}

/** How much known kinships of names are worth beside an equal word. */
const SPELLING = 0.95;
const SHORT_FORM = 0.85;
const INITIAL = 0.85;
const OTHER_GENDER = 0.9;
const ONE_SIGN = 0.75;
const SLIP_IN_SHORT = 0.72;
/** A likeness of sound is a little less than one of letters; a known pair of different names is less alike than it looks. */
const SOUND_STEP = 0.02;
const KNOWN_APART = 0.12;
/** A slip adds or drops one letter; each further letter of difference makes another name (Albano, Albanese). */
const LONGER = 0.1;

export function agreementOfWords(a: ComparedWord, b: ComparedWord): WordAgreement {
  if (a.text === b.text) return { by: "same", similarity: 1 };
  if (a.meaning !== undefined || b.meaning !== undefined) return meaningAgreement(a, b);
  if (a.kind === "initial" || b.kind === "initial") return initialAgreement(a, b);
  if (isOtherGender(a.text, b.text) || isOtherGender(b.text, a.text))
    return { by: "other gender", similarity: OTHER_GENDER };
  if (a.sound === b.sound) return { by: "sound", similarity: 0.97 };
  const known = knownAgreement(a, b);
  const letters = wordSimilarity(a.text, b.text);
  const sound = wordSimilarity(a.sound, b.sound) - SOUND_STEP;
  const phones = phoneSimilarityOf(a, b);
  const best = Math.max(letters, sound, phones, oneSlip(a, b));
  if (known && known.similarity >= best) return known;
  const twoNames = (a.known.isGivenName && b.known.isGivenName) || (a.known.isCommon && b.known.isCommon);
  const longer = Math.max(0, Math.abs(a.sound.length - b.sound.length) - 1);
  const apart = (!known && twoNames ? KNOWN_APART : 0) + LONGER * longer;
  const by = best === letters ? "letters" : best === sound ? "sound" : "phones";
  return { by, similarity: Math.max(0, best - apart) };
}

/** Ivanova is a woman's form of Ivanov. */
function isOtherGender(man: string, woman: string): boolean {
  if (woman.length < 5 || !woman.endsWith("a")) return false;
  return (
    (woman === `${man}a` && /(?:[oe]v|[iy]n)$/.test(man)) ||
    (/(?:sk|ck)(?:ii|iy|y|i|yi|ij)$/.test(man) &&
      /(?:sk|ck)(?:aia|aya|a)$/.test(woman) &&
      stem(man) === stem(woman))
  );
}

function stem(surname: string): string {
  return surname.replace(/(?:ii|iy|yi|ij|y|i|aia|aya|a)$/, "");
}

/** One letter for another in a short word is a slip as much as in a long one. */
function oneSlip(a: ComparedWord, b: ComparedWord): number {
  const shorter = Math.min(a.text.length, b.text.length);
  return shorter >= 3 && shorter <= 4 && wordDistance(a.text, b.text) <= 1 ? SLIP_IN_SHORT : 0;
}

/** Words of organisations agree by what they mean; numbers also where one sign differs, as that is easily mistyped. */
function meaningAgreement(a: ComparedWord, b: ComparedWord): WordAgreement {
  if (a.meaning === b.meaning) return { by: "meaning", similarity: 0.98 };
  if (a.kind === "number" && b.kind === "number")
    return { by: "letters", similarity: wordDistance(a.text, b.text) <= 1 ? ONE_SIGN : 0 };
  const similarity = wordSimilarity(a.text, b.text);
  // Two words with two meanings are no slip of each other; one that has none may be a slip of one that has.
  if (a.meaning !== undefined && b.meaning !== undefined) return { by: "letters", similarity: 0 };
  return { by: "letters", similarity };
}

function initialAgreement(a: ComparedWord, b: ComparedWord): WordAgreement {
  const agrees = a.text[0] === b.text[0] || (a.sound[0] === b.sound[0] && a.sound !== "");
  return { by: "initial", similarity: agrees ? INITIAL : 0 };
}

function knownAgreement(a: ComparedWord, b: ComparedWord): WordAgreement | undefined {
  if (share(a.known.spellings, b.known.spellings) || share(a.known.families, b.known.families))
    return { by: "spelling", similarity: SPELLING };
  const short =
    share(groupsBehind(a.known), b.known.spellings) ||
    share(groupsBehind(b.known), a.known.spellings) ||
    a.known.standsFor.includes(b.text) ||
    b.known.standsFor.includes(a.text);
  return short ? { by: "short form", similarity: SHORT_FORM } : undefined;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const tokens = new Map<string, NameToken>();

/** Spanish in Cyrillic sounds as the phone rules say; asked for only where one side is Cyrillic. */
function phoneSimilarityOf(a: ComparedWord, b: ComparedWord): number {
  if (!CYRILLIC.test(a.source) && !CYRILLIC.test(b.source)) return 0;
  return compareTokens(tokenOf(a.source), tokenOf(b.source))?.similarity ?? 0;
}

function tokenOf(source: string): NameToken {
  const known = tokens.get(source);
  if (known) return known;
  const token = readToken(source);
  if (tokens.size > 50_000) tokens.clear();
  tokens.set(source, token);
  return token;
}
