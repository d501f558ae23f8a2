/** How well two words of names agree, and by what: 1 for the same word, 0 for none of it. */
import { compareTokens } from "../agreement.ts";
import { foldKey } from "../key.ts";
import type { NameToken } from "../name-form.ts";
import { readToken } from "../token.ts";
import { type ComparedWord, comparedWord } from "./compared-word.ts";
import { SERVANT_OF } from "./compounds.ts";
import { isBalticForm, isOtherGender, kinshipOf } from "./kinship.ts";
import { wordDistance, wordSimilarity } from "./word-distance.ts";

export type AgreementKind =
  | "same"
  | "spelling"
  | "short form"
  | "initial"
  | "sound"
  | "letters"
  | "phones"
  | "dictionary"
  | "other gender"
  | "without Abdul"
  | "joined"
  | "meaning";

export interface WordAgreement {
  readonly by: AgreementKind;
  /** 0 to 1. */
  readonly similarity: number;
}

/** How much known kinships of names are worth beside an equal word. */
const KIN = { spelling: 0.95, "short form": 0.85 } as const;
const INITIAL = 0.85;
/** Written so by somebody, which no rule gives: as good as a known spelling. */
const IN_DICTIONARY = 0.95;
const OTHER_GENDER = 0.9;
const DECLINED = 0.88;
const ONE_SIGN = 0.75;
const SLIP_IN_SHORT = 0.72;
/** A likeness of sound is a little less than one of letters; a known pair of different names is less alike than it looks. */
const SOUND_STEP = 0.02;
/** The name behind Abdul has to agree well to stand for the whole. */
const BARE_AGREES = 0.9;
const BARE = 0.9;
/** Consonants alone say less; two known names that share them (Hassan, Hussein) are two. */
const CONSONANTS = 0.95;
const VOWELS_TOO = 0.6;
const CONSONANTS_APART = 0.25;
const KNOWN_APART = 0.12;
/** A slip adds or drops one letter; each further letter of difference makes another name (Albano, Albanese). */
const LONGER = 0.1;

export function agreementOfWords(a: ComparedWord, b: ComparedWord): WordAgreement {
  const byRule = agreementByRule(a, b);
  const isKnown = byRule.similarity < IN_DICTIONARY && (isFormOf(a, b) || isFormOf(b, a));
  return isKnown ? { by: "dictionary", similarity: IN_DICTIONARY } : byRule;
}

function agreementByRule(a: ComparedWord, b: ComparedWord): WordAgreement {
  if (a.text === b.text) return { by: "same", similarity: 1 };
  if (a.meaning !== undefined || b.meaning !== undefined) return meaningAgreement(a, b);
  if (a.kind === "initial" || b.kind === "initial") return initialAgreement(a, b);
  if (isOtherGender(a.text, b.text) || isOtherGender(b.text, a.text))
    return { by: "other gender", similarity: OTHER_GENDER };
  if (a.text.startsWith(SERVANT_OF) && b.text.startsWith(SERVANT_OF)) return servantAgreement(a, b);
  const bare = withoutServant(a, b) ?? withoutServant(b, a);
  if (bare) return bare;
  if (a.sound === b.sound) return { by: "sound", similarity: 0.97 };
  const kin = kinshipOf(a, b);
  if (!kin && (isBalticForm(a.text, b.text) || isBalticForm(b.text, a.text)))
    return { by: "sound", similarity: DECLINED };
  const letters = wordSimilarity(a.text, b.text);
  const sound = wordSimilarity(a.sound, b.sound) - SOUND_STEP;
  const phones = Math.max(phoneSimilarityOf(a, b), consonantSimilarity(a, b));
  const best = Math.max(letters, sound, phones, oneSlip(a, b));
  if (kin && KIN[kin] >= best) return { by: kin, similarity: KIN[kin] };
  const twoNames = (a.known.isGivenName && b.known.isGivenName) || (a.known.isCommon && b.known.isCommon);
  const longer = best === phones ? 0 : Math.max(0, Math.abs(a.sound.length - b.sound.length) - 1);
  const apart = (!kin && twoNames ? KNOWN_APART : 0) + LONGER * longer;
  const by = best === letters ? "letters" : best === sound ? "sound" : "phones";
  return { by, similarity: Math.max(0, best - apart) };
}

function isFormOf({ source }: ComparedWord, { forms }: ComparedWord): boolean {
  return forms.length > 0 && forms.includes(foldKey(source));
}

/** Two names that begin with Abdul differ in what follows. */
function servantAgreement(a: ComparedWord, b: ComparedWord): WordAgreement {
  return agreementOfWords(restOf(a), restOf(b));
}

/** Abdul Samad, called Samad; who weighs it counts the Abdul as a name that one side leaves out. */
function withoutServant(full: ComparedWord, bare: ComparedWord): WordAgreement | undefined {
  if (!full.text.startsWith(SERVANT_OF) || full.text.length < SERVANT_OF.length + 3) return undefined;
  const { similarity } = agreementOfWords(restOf(full), bare);
  return similarity >= BARE_AGREES ? { by: "without Abdul", similarity: similarity * BARE } : undefined;
}

function restOf(word: ComparedWord): ComparedWord {
  const text = word.text.slice(SERVANT_OF.length);
  return comparedWord(text, text, "name", word.weight);
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

/** Of a word whose vowels are not written, the consonants are all there is to agree with. */
function consonantSimilarity(a: ComparedWord, b: ComparedWord): number {
  if (a.vowelless === b.vowelless) return 0;
  const [left, right] = [consonantsOf(a.sound), consonantsOf(b.sound)];
  const shorter = Math.min(left.length, right.length);
  // Two consonants are shared by too many names, unless the vowels that are written go with them.
  if (shorter < 2 || (shorter === 2 && wordSimilarity(a.sound, b.sound) < VOWELS_TOO)) return 0;
  const apart = a.known.isGivenName && b.known.isGivenName ? CONSONANTS_APART : 0;
  return CONSONANTS * wordSimilarity(left, right) - apart;
}

function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/g, "").replace(/(.)\1+/g, "$1");
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
