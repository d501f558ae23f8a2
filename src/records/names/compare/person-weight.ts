/**
 * Weighs two aligned names of people. The constants are in bits and were set once by reason and checked by folds of the
 * development half of name_bench (docs/decisions/0140); equal names weigh 10, and what is below 0 is no match.
 */
import type { AlignedPair, Alignment } from "./align.ts";
import { type ComparedWord, comparedWord } from "./compared-word.ts";
import { SERVANT_OF } from "./compounds.ts";
import {
  agreementLines,
  pairWeight,
  STRONG,
  slipLoss,
  strongest,
  type WeightLine,
  weightOf,
} from "./name-weight.ts";
import type { ComparedName } from "./person-words.ts";

/** Another name where one should be the same: decisive against any number of agreeing names. */
const CONFLICT = -14;
/** A name that only one side has; names are dropped all the time. */
const EXTRA = -1.2;
const EXTRA_PATRONYMIC = 0.3;
/** One agreeing name of several is no agreement about a person. */
const TOO_LITTLE = -8;
/** The same, where a title says why only one name stands there: President Ravel. */
const TOO_LITTLE_AFTER_TITLE = -4;
/** Hans Friedrich and Friedrich Hans. */
const TURNED = -12;
const OTHER_GENDER = -2;
/** What an initial leaves open. */
const INITIAL_LOSS = 1.5;

export function personWeight(left: ComparedName, right: ComparedName, alignment: Alignment): WeightLine[] {
  const { pairs } = alignment;
  const leftOver = [...alignment.leftOver, ...leftOutServants(pairs, "left")];
  const rightOver = [...alignment.rightOver, ...leftOutServants(pairs, "right")];
  const lines = agreementLines(pairs, [...leftOver, ...rightOver], lossOf);
  const [leftNames, rightNames] = [leftOver.filter(isName), rightOver.filter(isName)];
  const both = { left: leftNames, right: rightNames };
  const conflict = Math.min(strongest(leftNames, against), strongest(rightNames, against));
  if (conflict > 0) lines.push({ feature: "conflict", ...both, weight: CONFLICT * conflict });
  const extra = Math.abs(extraOf(leftNames) - extraOf(rightNames));
  if (extra > 0) lines.push({ feature: "extra", ...both, weight: EXTRA * extra });
  const little = tooLittle(left, right, alignment);
  if (little < 0) lines.push({ feature: "too little", left: [], right: [], weight: little });
  if (isTurned(left, right))
    lines.push({ feature: "order", left: left.words, right: right.words, weight: TURNED });
  const gendered = pairs.find((pair) => pair.agreement.by === "other gender");
  if (gendered)
    lines.push({ feature: "other gender", left: gendered.left, right: gendered.right, weight: OTHER_GENDER });
  return lines;
}

const ABDUL: ComparedWord = comparedWord("Abdul", SERVANT_OF, "name", 0.8);

/** The Abdul of a name that the other side has without it: Abdul Samad is no Wali Samad. */
function leftOutServants(pairs: readonly AlignedPair[], side: "left" | "right"): ComparedWord[] {
  const hasIt = (pair: AlignedPair) => pair[side][0]?.text.startsWith(SERVANT_OF) === true;
  return pairs.filter((pair) => pair.agreement.by === "without Abdul" && hasIt(pair)).map(() => ABDUL);
}

function isName(word: ComparedWord): boolean {
  return word.kind !== "light";
}

function lossOf(pair: AlignedPair): number {
  if (pair.agreement.by === "other gender") return 0;
  return pair.agreement.by === "initial" ? INITIAL_LOSS : slipLoss(pair);
}

/** A wrong initial or patronymic says as much against as a wrong name, though a right one says less for. */
function against(word: ComparedWord): number {
  return word.kind === "name" ? word.weight : 1;
}

function extraOf(words: readonly ComparedWord[]): number {
  return words.reduce((sum, word) => sum + (word.kind === "patronymic" ? EXTRA_PATRONYMIC : word.weight), 0);
}

function tooLittle(left: ComparedName, right: ComparedName, alignment: Alignment): number {
  const strongPairs = alignment.pairs.filter(
    (pair) => pair.agreement.by !== "initial" && pairWeight(pair) >= STRONG,
  );
  const [leftStrong, rightStrong] = [strongWords(left), strongWords(right)];
  const [first] = strongPairs;
  if (strongPairs.length > 1 || Math.max(leftStrong, rightStrong) < 2) return 0;
  // Split or joined words count by the side that has them in one.
  if (first && (coversBoth(first, leftStrong, rightStrong) || isHelpedByInitial(alignment))) return 0;
  return isTitledSurname(left, right) || isTitledSurname(right, left) ? TOO_LITTLE_AFTER_TITLE : TOO_LITTLE;
}

/**
 * T. Ravel and Teresa Ravel: an initial is enough beside a name, but not where a name is left over on its own side, for then
 * it agrees with what should have agreed with that (Teresa R. Norvig, Teresa Ravel).
 */
function isHelpedByInitial({ pairs, leftOver, rightOver }: Alignment): boolean {
  return pairs.some((pair) => {
    if (pair.agreement.by !== "initial") return false;
    const isLeft = pair.left.length === 1 && (pair.left[0]?.kind === "initial" || pair.right.length > 1);
    return strongest(isLeft ? leftOver : rightOver) < STRONG;
  });
}

function coversBoth(pair: AlignedPair, left: number, right: number): boolean {
  return pair.left.length >= left && pair.right.length >= right;
}

function strongWords(name: ComparedName): number {
  return name.words.filter((word) => word.weight >= STRONG).length;
}

/** A title and one uncommon name that begins or ends the other name. */
function isTitledSurname(short: ComparedName, long: ComparedName): boolean {
  const [title, surname] = short.words;
  const names = long.words.filter((word) => word.kind === "name");
  return (
    short.words.length === 2 &&
    title?.kind === "light" &&
    surname?.weight === 1 &&
    !surname.known.isGivenName &&
    [names[0], names.at(-1)].some((word) => word?.sound === surname.sound) &&
    weightOf(long.words) > 1
  );
}

/** Two given names turned round, and no comma to say so, are two people. */
function isTurned(left: ComparedName, right: ComparedName): boolean {
  if (left.hasComma || right.hasComma || left.words.length !== 2 || right.words.length !== 2) return false;
  const [a, b] = left.words as [ComparedWord, ComparedWord];
  const [c, d] = right.words as [ComparedWord, ComparedWord];
  const turned = a.text === d.text && b.text === c.text && a.text !== b.text;
  return turned && a.known.isGivenName && b.known.isGivenName;
}
