/**
 * Lays the words of two names side by side: each word is used once, the best agreements first. Two neighbours may stand
 * for one word (Ya Mahdi, Yamahdi), and a few letters for the words they begin (JC, Jean-Claude).
 */
import { agreementOfWords, type WordAgreement } from "./agreement-of-words.ts";
import { type ComparedWord, comparedWord } from "./compared-word.ts";

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

interface Candidate {
  readonly left: number;
  readonly leftCount: number;
  readonly right: number;
  readonly rightCount: number;
  readonly agreement: WordAgreement;
  /** For the order of choice only. */
  readonly value: number;
}

/** Below this similarity two words are two words: a slip or two in a name of usual length. */
export const AGREES = 0.68;
/** Words joined or split agree this much at most. */
const JOINED = 0.97;
const LETTERS_FOR_WORDS = 0.8;
/** Of two equal agreements the one in the same place is taken. */
const SAME_PLACE = 0.01;

export function align(left: readonly ComparedWord[], right: readonly ComparedWord[]): Alignment {
  if (isSame(left, right)) return wordByWord(left, right);
  const candidates = [...single(left, right), ...joined(left, right, false), ...joined(right, left, true)];
  candidates.sort((a, b) => b.value - a.value || a.left - b.left || a.right - b.right);
  const [leftUsed, rightUsed] = [new Set<number>(), new Set<number>()];
  const pairs: AlignedPair[] = [];
  for (const candidate of candidates) {
    const leftSpan = span(candidate.left, candidate.leftCount);
    const rightSpan = span(candidate.right, candidate.rightCount);
    if (leftSpan.some((at) => leftUsed.has(at)) || rightSpan.some((at) => rightUsed.has(at))) continue;
    for (const at of leftSpan) leftUsed.add(at);
    for (const at of rightSpan) rightUsed.add(at);
    pairs.push({
      left: leftSpan.map((at) => left[at] as ComparedWord),
      right: rightSpan.map((at) => right[at] as ComparedWord),
      agreement: candidate.agreement,
    });
  }
  return {
    pairs,
    leftOver: left.filter((_, at) => !leftUsed.has(at)),
    rightOver: right.filter((_, at) => !rightUsed.has(at)),
  };
}

function isSame(left: readonly ComparedWord[], right: readonly ComparedWord[]): boolean {
  return left.length === right.length && left.every((word, at) => word.text === right[at]?.text);
}

function wordByWord(left: readonly ComparedWord[], right: readonly ComparedWord[]): Alignment {
  const pairs = left.map((word, at) => ({
    left: [word],
    right: [right[at] as ComparedWord],
    agreement: { by: "same", similarity: 1 } as const,
  }));
  return { pairs, leftOver: [], rightOver: [] };
}

function single(left: readonly ComparedWord[], right: readonly ComparedWord[]): Candidate[] {
  const found: Candidate[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const agreement = agreementOfWords(a, b);
      if (agreement.similarity < AGREES) return;
      const near = i === j || left.length - i === right.length - j ? SAME_PLACE : 0;
      // A light word or an initial waits until the names have chosen.
      const weight = Math.min(a.weight, b.weight) < 0.5 ? 0.5 : 0;
      found.push({
        left: i,
        leftCount: 1,
        right: j,
        rightCount: 1,
        agreement,
        value: agreement.similarity + near - weight,
      });
    });
  });
  return found;
}

/** Two or three neighbours on one side against one word of the other. */
function joined(many: readonly ComparedWord[], one: readonly ComparedWord[], swapped: boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let count = 2; count <= 4; count++) {
    for (let at = 0; at + count <= many.length; at++) {
      const parts = many.slice(at, at + count);
      one.forEach((word, place) => {
        const agreement = agreementOfParts(parts, word);
        if (!agreement) return;
        const [left, right] = swapped ? [place, at] : [at, place];
        const [leftCount, rightCount] = swapped ? [1, count] : [count, 1];
        // More words explained at once is worth more than each alone.
        const value = agreement.similarity + 0.05 * count - (agreement.by === "initial" ? 0.5 : 0);
        found.push({ left, leftCount, right, rightCount, agreement, value });
      });
    }
  }
  return found;
}

function agreementOfParts(parts: readonly ComparedWord[], word: ComparedWord): WordAgreement | undefined {
  const text = parts.map((part) => part.text).join("");
  if (text === word.text) return { by: "joined", similarity: JOINED };
  if (isInitials(parts, word.text)) return { by: "initial", similarity: LETTERS_FOR_WORDS };
  if (parts.some((part) => part.text.length === 1)) return undefined;
  if (Math.abs(text.length - word.text.length) > 1 || text.length < 6) return undefined;
  const { similarity } = agreementOfWords(comparedWord(text, text, "name", 1), word);
  return similarity >= 0.85 ? { by: "joined", similarity: similarity * JOINED } : undefined;
}

/** JC for Jean-Claude, PLA for People's Liberation Army. */
function isInitials(parts: readonly ComparedWord[], text: string): boolean {
  return (
    text.length === parts.length &&
    parts.every((part, at) => part.text.length > 1 && part.text[0] === text[at])
  );
}

function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, step) => from + step);
}
