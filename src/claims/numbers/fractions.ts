import { type Piece, readSense, type View } from "../grammar/index.ts";
import { type ReadNumber, tidy } from "./number.ts";
import { readWords } from "./words.ts";

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** "3/4", "½", "two thirds", "half a million": a fraction that begins at a token. */
export function readFraction(view: View, at: number): ReadNumber | undefined {
  const token = view.tokens[at];
  const vulgar = token && VULGAR.get(token.text);
  if (vulgar !== undefined) return fractionOf(view, vulgar, at + 1, 0);
  if (token?.kind === "number") return readSlash(view, at);
  return readHalfOf(view, at) ?? readWordFraction(view, at);
}

function readSlash(view: View, at: number): ReadNumber | undefined {
  if (view.tokens[at + 1]?.folded !== "/") return undefined;
  const [above, slash, below, after] = view.tokens.slice(at, at + 4);
  if (slash?.spaced || below?.kind !== "number" || below.spaced) return undefined;
  if (!/^\d{1,3}$/.test(above?.text ?? "") || !/^[1-9]\d{0,2}$/.test(below.text)) return undefined;
  if (after?.folded === "/" && !after.spaced) return undefined; // a date or a path
  const digits = (above?.text ?? "").length;
  return fractionOf(view, Number(above?.text) / Number(below.text), at + 3, digits);
}

/** "half a million", "medio millón", "пол миллиона": half of a scale. */
function readHalfOf(view: View, at: number): ReadNumber | undefined {
  const half = readSense(view, at, "HALF");
  const scale = half && readSense(view, half.end, "SCALE");
  if (half === undefined) return undefined;
  if (scale === undefined) {
    // "half an hour", "media hora"
    const isTime = readSense(view, half.end, "UNIT") !== undefined;
    return isTime
      ? { value: half.value as number, end: half.end, digits: 0, scaled: false, fraction: true }
      : undefined;
  }
  const value = tidy((half.value as number) * (scale.value as number));
  return { value, end: scale.end, digits: 0, scaled: true, fraction: false };
}

/** "two thirds", "one-fifth", "три четверти", "две пятых", "un veinteavo". */
function readWordFraction(view: View, at: number): ReadNumber | undefined {
  const article = readSense(view, at, "ARTICLE-ONE");
  const above = article ? { value: 1, end: article.end } : readWords(view, at);
  if (above === undefined || above.value > 999) return undefined;
  const hyphen = view.tokens[above.end]?.folded === "-" ? 1 : 0;
  const below = readDenominator(view, above.end + hyphen);
  if (below === undefined || !agrees(view, above.value, below.end)) return undefined;
  // "a fifth man", "a third party": the article and an ordinal, unless nothing is counted behind it.
  if (article && view.tokens[below.end]?.kind === "word" && !readSense(view, below.end, "OF"))
    return undefined;
  return fractionOf(view, above.value / (below.value as number), below.end, 0);
}

/** "two thirds" and "one third", never "two third" or "twenty fifth". */
function agrees(view: View, above: number, end: number): boolean {
  if (view.language !== "en" && view.language !== "es") return true;
  return (above !== 1) === (view.tokens[end - 1]?.folded.endsWith("s") === true);
}

function readDenominator(view: View, at: number): Piece | undefined {
  const known = readSense(view, at, "DENOMINATOR");
  if (known !== undefined || view.language !== "es") return known;
  // "treintavos", "cincoavos": the cardinal and -avo (Nueva gramática, 21.5).
  const stem = /^(.+?)av[oa]s?$/.exec(view.tokens[at]?.folded ?? "")?.[1];
  const value = stem === undefined ? undefined : SPANISH_STEMS.get(stem);
  return value === undefined ? undefined : { end: at + 1, value };
}

const SPANISH_STEMS: ReadonlyMap<string, number> = new Map([
  ...["once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"].map(
    (stem, index): [string, number] => [stem.replace(/e$/, ""), index + 11],
  ),
  ...["cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"].map((stem, index): [string, number] => [
    stem,
    index + 4,
  ]),
  ...["veint", "treint", "cuarent", "cincuent", "sesent", "setent", "ochent", "novent"].map(
    (stem, index): [string, number] => [stem, index * 10 + 20],
  ),
  ["veinte", 20],
  ["veintiun", 21],
  ["veinticinco", 25],
  ["cent", 100],
  ["doscientos", 200],
]);

function fractionOf(view: View, value: number, end: number, digits: number): ReadNumber {
  const scale = readSense(view, end, "SCALE");
  if (scale === undefined || (scale.value as number) < 1000) {
    return { value: tidy(value), end, digits, scaled: false, fraction: true };
  }
  return {
    value: tidy(value * (scale.value as number)),
    end: scale.end,
    digits,
    scaled: true,
    fraction: true,
  };
}

/** "2 1/4", "two and a half", "один с половиной миллиона": a whole number with what follows it. */
export function withFraction(view: View, whole: ReadNumber): ReadNumber {
  if (whole.fraction) return whole;
  const more = readMore(view, whole);
  if (more === undefined) return whole;
  const scale = readSense(view, more.end, "SCALE");
  if (scale !== undefined && !whole.scaled) {
    const value = tidy((whole.value + more.value) * (scale.value as number));
    return { ...whole, value, end: scale.end, scaled: true, fraction: false };
  }
  // "a million and a half" is half a million more.
  const unit = whole.scaled ? largestScale(whole.value) : 1;
  return { ...whole, value: tidy(whole.value + more.value * unit), end: more.end, fraction: !whole.scaled };
}

function readMore(view: View, whole: ReadNumber): { value: number; end: number } | undefined {
  const half = readSense(view, whole.end, "AND-HALF");
  if (half !== undefined) return { value: half.value as number, end: half.end };
  const vulgar = VULGAR.get(view.tokens[whole.end]?.text ?? "");
  if (vulgar !== undefined) return { value: vulgar, end: whole.end + 1 };
  const and = readSense(view, whole.end, "NUMBER-AND") ?? readSense(view, whole.end, "FRACTION-AND");
  const more = and && readWordFraction(view, and.end);
  if (more !== undefined && more.value < 1) return more;
  if (whole.digits === 0 && view.tokens[whole.end]?.kind !== "number") return readPoint(view, whole);
  return whole.digits > 0 && view.tokens[whole.end]?.spaced ? readSlash(view, whole.end) : undefined;
}

/** "three point one four", "tres coma catorce", "две целых три десятых". */
function readPoint(view: View, whole: ReadNumber): { value: number; end: number } | undefined {
  const point = readSense(view, whole.end, "POINT");
  if (point === undefined) return undefined;
  if (view.language === "ru" || view.language === "uk") return readWordFraction(view, point.end);
  let digits = "";
  let end = point.end;
  for (let next = readSense(view, end, "CARDINAL"); next; next = readSense(view, end, "CARDINAL")) {
    digits += String(next.value);
    end = next.end;
  }
  return digits === "" ? undefined : { value: Number(`0.${digits}`), end };
}

function largestScale(value: number): number {
  return 1000 ** Math.floor(Math.log10(value) / 3);
}
