/**
 * Lays the words of two names side by side: each word is used once, equal words first, then the best agreements. Two or more
 * neighbours may stand for one word (Ya Mahdi, Yamahdi), and a few letters for the words they begin (JC, Jean-Claude).
 */
import { agreementOfWords, type WordAgreement } from "./agreement-of-words.ts";
import type { ComparedWord } from "./compared-word.ts";
import { wordSimilarity } from "./word-distance.ts";

export interface AlignedPair {
  readonly left: readonly ComparedWord[];
  readonly right: readonly ComparedWord[];
  readonly agreement: WordAgreement;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly leftOver: readonly ComparedWord[];
  readonly rightOver: readonly ComparedWord[];
}

/** Places of words, from and how many, on either side. */
interface Candidate {
  readonly left: number;
  readonly leftCount: number;
  readonly right: number;
  readonly rightCount: number;
  readonly agreement: WordAgreement;
  /** For the order of choice only. */
  readonly value: number;
}

interface Side {
  readonly words: readonly ComparedWord[];
  readonly used: boolean[];
}

/** Below this similarity two words are two words: a slip or two in a name of usual length. */
export const AGREES = 0.68;
/** Words joined or split agree this much at most, and at least. */
const JOINED = 0.97;
const JOINED_AGREES = 0.8;
const LETTERS_FOR_WORDS = 0.8;
const MOST_JOINED = 4;
const MOST_ABBREVIATED = 8;
/** Of two equal agreements the one in the same place is taken. */
const SAME_PLACE = 0.01;
/** Light words and initials wait until the names have chosen; a word explained by several is worth more than by one. */
const WAITS = 0.5;
const EACH_JOINED = 0.05;

const SAME: WordAgreement = { by: "same", similarity: 1 };

export function align(left: readonly ComparedWord[], right: readonly ComparedWord[]): Alignment {
  const sides: [Side, Side] = [sideOf(left), sideOf(right)];
  const pairs = equalWords(...sides);
  const candidates = [...single(...sides), ...joined(...sides, false), ...joined(sides[1], sides[0], true)];
  candidates.sort((a, b) => b.value - a.value || a.left - b.left || a.right - b.right);
  for (const candidate of candidates) {
    const { left: i, leftCount, right: j, rightCount, agreement } = candidate;
    if (isUsed(sides[0], i, leftCount) || isUsed(sides[1], j, rightCount)) continue;
    sides[0].used.fill(true, i, i + leftCount);
    sides[1].used.fill(true, j, j + rightCount);
    pairs.push({ left: left.slice(i, i + leftCount), right: right.slice(j, j + rightCount), agreement });
  }
  return { pairs, leftOver: unused(sides[0]), rightOver: unused(sides[1]) };
}

function sideOf(words: readonly ComparedWord[]): Side {
  return { words, used: words.map(() => false) };
}

function unused({ words, used }: Side): ComparedWord[] {
  return words.filter((_, at) => !used[at]);
}

function isUsed({ used }: Side, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (used[at]) return true;
  return false;
}

/** Equal words are laid together before anything else, where it can be in the same place. */
function equalWords(left: Side, right: Side): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  for (const samePlace of [true, false]) {
    left.words.forEach((word, i) => {
      if (left.used[i]) return;
      const j = right.words.findIndex(
        (other, at) => !right.used[at] && other.text === word.text && (!samePlace || at === i),
      );
      if (j < 0) return;
      left.used[i] = true;
      right.used[j] = true;
      pairs.push({ left: [word], right: [right.words[j] as ComparedWord], agreement: SAME });
    });
  }
  return pairs;
}

function single(left: Side, right: Side): Candidate[] {
  const found: Candidate[] = [];
  left.words.forEach((a, i) => {
    if (left.used[i]) return;
    right.words.forEach((b, j) => {
      if (right.used[j]) return;
      const agreement = agreementOfWords(a, b);
      if (agreement.similarity < AGREES) return;
      const place = i === j || left.words.length - i === right.words.length - j ? SAME_PLACE : 0;
      const value = agreement.similarity + place - (Math.min(a.weight, b.weight) < WAITS ? WAITS : 0);
      found.push({ left: i, leftCount: 1, right: j, rightCount: 1, agreement, value });
    });
  });
  return found;
}

/** Neighbours of one side against one word of the other. */
function joined(many: Side, one: Side, turned: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let count = 2; count <= MOST_ABBREVIATED; count++) {
    for (let at = 0; at + count <= many.words.length; at++) {
      if (isUsed(many, at, count)) continue;
      const parts = many.words.slice(at, at + count);
      one.words.forEach((word, place) => {
        const agreement = one.used[place] ? undefined : agreementOfParts(parts, word);
        if (!agreement) return;
        const value = agreement.similarity + EACH_JOINED * count - (agreement.by === "initial" ? WAITS : 0);
        const [left, right, leftCount, rightCount] = turned ? [place, at, 1, count] : [at, place, count, 1];
        found.push({ left, leftCount, right, rightCount, agreement, value });
      });
    }
  }
  return found;
}

function agreementOfParts(parts: readonly ComparedWord[], word: ComparedWord): WordAgreement | undefined {
  if (isInitials(parts, word)) return { by: "initial", similarity: LETTERS_FOR_WORDS };
  if (parts.length > MOST_JOINED) return undefined;
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  if (Math.abs(length - word.text.length) > 1) return undefined;
  const text = parts.map((part) => part.text).join("");
  if (text === word.text) return { by: "joined", similarity: JOINED };
  if (length < 6 || parts.some((part) => part.text.length === 1)) return undefined;
  const sound = parts.map((part) => part.sound).join("");
  const likeness = Math.max(wordSimilarity(text, word.text), wordSimilarity(sound, word.sound));
  return likeness >= JOINED_AGREES ? { by: "joined", similarity: likeness * JOINED } : undefined;
}

/** JC for Jean-Claude, PLA for People's Liberation Army, with or without its small words; but Al and Ed are names. */
function isInitials(parts: readonly ComparedWord[], word: ComparedWord): boolean {
  if (word.kind !== "name" || word.known.isGivenName) return false;
  return (
    begins(parts, word.text) ||
    begins(
      parts.filter((part) => part.kind !== "light"),
      word.text,
    )
  );
}

function begins(parts: readonly ComparedWord[], text: string): boolean {
  if (text.length !== parts.length || text.length < 2) return false;
  return parts.every((part, at) => part.text.length > 1 && part.text[0] === text[at]);
}
