import { type NamedReader, type Piece, readSense, type View } from "../grammar/index.ts";
import { readDigits } from "./digits.ts";
import { readFraction, withFraction } from "./fractions.ts";
import { type ReadNumber, tidy } from "./number.ts";
import { addScale, readWords } from "./words.ts";

/** The number that begins at a token: digits with their groups, words, scales, fractions; no sign. */
export function readNumber(view: View, at: number): ReadNumber | undefined {
  const token = view.tokens[at];
  if (token === undefined || (token.kind !== "number" && view.senses[at] === undefined)) return undefined;
  const fraction = readFraction(view, at) ?? readBarePoint(view, at);
  if (fraction !== undefined) return fraction;
  const whole = token.kind === "number" ? readDigitNumber(view, at) : readWordNumber(view, at);
  return whole && withFraction(view, whole);
}

/** ".08": no zero before the point, and nothing else. */
function readBarePoint(view: View, at: number): ReadNumber | undefined {
  const [point, digits] = [view.tokens[at], view.tokens[at + 1]];
  const isFree = at === 0 || point?.spaced === true || view.tokens[at - 1]?.folded === "$";
  if (point?.folded !== "." && point?.folded !== ",") return undefined;
  if (!isFree || digits?.kind !== "number" || digits.spaced || !/^\d+$/.test(digits.text)) return undefined;
  return { value: Number(`0.${digits.text}`), end: at + 2, digits: 1, scaled: false, fraction: true };
}

/** "1.3e6", "12e-1". */
function withExponent(view: View, number: ReadNumber): ReadNumber | undefined {
  const [letter, second, third] = view.tokens.slice(number.end, number.end + 3);
  if (letter?.folded !== "e" || letter.spaced || second === undefined || second.spaced) return undefined;
  const isSigned = second.folded === "+" || second.folded === "-";
  const power = isSigned ? third : second;
  if (power?.kind !== "number" || power.spaced || !/^\d{1,3}$/.test(power.text)) return undefined;
  const exponent = Number(power.text) * (second.folded === "-" ? -1 : 1);
  return { ...number, value: tidy(number.value * 10 ** exponent), end: number.end + (isSigned ? 3 : 2) };
}

function readDigitNumber(view: View, at: number): ReadNumber | undefined {
  const token = view.tokens[at];
  let value = readDigits(token?.text ?? "", view.language);
  if (token === undefined || value === undefined) return undefined;
  let end = at + 1;
  let text = token.text;
  // "1 500 000,5": groups of three behind spaces, as in Russian, Ukrainian and the SI.
  while (/^\d{1,3}( \d{3})*$/.test(text) && !text.startsWith("0") && isSpacedGroup(view, end)) {
    text += ` ${view.tokens[end++]?.text}`;
  }
  if (text !== token.text) value = Number(text.replaceAll(" ", "").replace(",", "."));
  const fraction = !Number.isInteger(value);
  const number = { value, end, digits: text.replace(/\D/g, "").length, scaled: false, fraction };
  return withExponent(view, number) ?? withScale(view, number);
}

function isSpacedGroup(view: View, at: number): boolean {
  const token = view.tokens[at];
  // English and Spanish lists of years ("2010 2011") and scores have no such groups before a fourth digit.
  return token?.kind === "number" && token.spaced && /^\d{3}([.,]\d{1,2})?$/.test(token.text);
}

/** "3 million", "5k", "1.2bn", "10 тыс. млрд". */
function withScale(view: View, number: ReadNumber): ReadNumber {
  const letter = view.tokens[number.end]?.spaced === false && readSense(view, number.end, "SCALE-LETTER");
  if (letter && view.tokens[letter.end]?.folded !== "/") {
    return { ...number, value: tidy(number.value * (letter.value as number)), end: letter.end, scaled: true };
  }
  const sum = { total: 0, current: number.value as number | undefined, scale: Number.POSITIVE_INFINITY };
  const hundred = readSense(view, number.end, "HUNDRED");
  if (hundred !== undefined) sum.current = number.value * 100;
  let end = hundred?.end ?? number.end;
  let scaled = hundred !== undefined;
  for (let next = addScale(view, end, sum); next !== undefined; next = addScale(view, end, sum)) {
    end = next;
    scaled = true;
  }
  if (!scaled) return number;
  const rest = readRest(view, end, sum.scale);
  // Where only "hundred" followed, what it made is still to be added.
  const value = tidy(sum.total + (sum.current ?? 0) + (rest?.value ?? 0));
  return { ...number, value, end: rest?.end ?? end, scaled: true };
}

/** "7 млн 134 тис.", "2 millones 300 mil": a smaller scaled number right behind belongs to the same number. */
function readRest(view: View, at: number, scale: number): ReadNumber | undefined {
  const token = view.tokens[at];
  if (scale < 1e6 || token?.kind !== "number" || view.language === "en") return undefined;
  const rest = readDigitNumber(view, at);
  return rest?.scaled && rest.value < scale ? rest : undefined;
}

function readWordNumber(view: View, at: number): ReadNumber | undefined {
  const article = readSense(view, at, "ARTICLE-ONE");
  if (article !== undefined) return readArticleNumber(view, article.end);
  const words = readWords(view, at);
  if (words === undefined) return undefined;
  const scaled = words.value >= 1000 && readSense(view, words.end - 1, "SCALE") !== undefined;
  return { ...words, digits: 0, scaled, fraction: !Number.isInteger(words.value) };
}

/** "a million", "a hundred and five", "a dozen"; the article alone is no number. */
function readArticleNumber(view: View, at: number): ReadNumber | undefined {
  const scale = readSense(view, at, "HUNDRED") ?? readSense(view, at, "SCALE");
  if (scale === undefined) return undefined;
  const size = scale.value as number;
  const rest =
    size >= 100 && readSense(view, scale.end, "NUMBER-AND") ? readWords(view, scale.end + 1) : undefined;
  const larger = rest ? undefined : readSense(view, scale.end, "SCALE");
  if (larger)
    return {
      value: size * (larger.value as number),
      end: larger.end,
      digits: 0,
      scaled: true,
      fraction: false,
    };
  const value = size + (rest?.value ?? 0);
  return { value, end: rest?.end ?? scale.end, digits: 0, scaled: size >= 1000, fraction: false };
}

export const NUMBER_BEGINS: readonly string[] = [
  "#number",
  "#sign",
  "CARDINAL",
  "HUNDRED",
  "SCALE",
  "ARTICLE-ONE",
  "HALF",
  "DENOMINATOR",
  "ORDINAL",
];

/** For patterns: the item NUMBER. */
export const numberReader: NamedReader = {
  read: (view, at): Piece | undefined => {
    const number = readNumber(view, at);
    return number && { end: number.end, value: number };
  },
  begins: NUMBER_BEGINS,
};
