/**
 * Letters as they are compared: case, width, marks and ligatures gone, everything invisible dropped. What stood between two
 * letters is kept as a gap, so that a name is found however it is spaced, hyphenated or run together.
 */

/** What stood before a letter. */
export const GAP = { none: 0, joint: 1, capital: 2, break: 3 } as const;

export interface FoldedText {
  /** Folded letters and digits, as UTF-16 units. */
  readonly letters: Uint16Array;
  /** Before each letter: nothing, a hyphen or apostrophe, a change to a capital or a digit, or a break between words. */
  readonly gaps: Uint8Array;
  /** Where in the text each came from, in UTF-16 units. */
  readonly places: Uint32Array;
  readonly length: number;
}

export interface FoldBuffer {
  letters: Uint16Array;
  gaps: Uint8Array;
  places: Uint32Array;
}

export function foldBuffer(size: number): FoldBuffer {
  return { letters: new Uint16Array(size), gaps: new Uint8Array(size), places: new Uint32Array(size) };
}

/** Folds a text. The buffer is used again, so what an earlier call gave is no longer what it was. */
export function foldText(text: string, buffer: FoldBuffer = foldBuffer(2 * text.length + 16)): FoldedText {
  // One letter folds to four at most (ﬃ and the like).
  if (buffer.letters.length < 4 * text.length + 16) Object.assign(buffer, foldBuffer(4 * text.length + 16));
  const { letters, gaps, places } = buffer;
  let length = 0;
  let gap: number = GAP.break;
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || classify(unit);
    if (kind === SKIP) continue;
    if (kind === JOINT) {
      if (gap === GAP.none) gap = GAP.joint;
      before = OTHER;
      continue;
    }
    if (kind === LINE || kind === BREAK) {
      // A word that a hyphen divides at the end of a line goes on after it.
      if (!(gap === GAP.joint && (kind === LINE || isAfterLine(text, at)))) gap = GAP.break;
      before = OTHER;
      continue;
    }
    if (kind === PAIR) {
      const folded = foldPair(text, at);
      at++;
      if (folded === undefined) {
        gap = GAP.break;
        continue;
      }
      for (const letter of folded) {
        letters[length] = letter.charCodeAt(0);
        places[length] = at - 1;
        gaps[length++] = gap;
        gap = GAP.none;
      }
      before = LOWER;
      continue;
    }
    if (
      gap === GAP.none &&
      ((kind & UPPER && before === LOWER) || (kind & DIGIT ? before !== DIGIT : before === DIGIT))
    )
      gap = GAP.capital;
    if (kind & MANY) {
      for (const letter of EXPANSIONS.get(unit) as string) {
        letters[length] = letter.charCodeAt(0);
        places[length] = at;
        gaps[length++] = gap;
        gap = GAP.none;
      }
    } else {
      letters[length] = FOLDS[unit] as number;
      places[length] = at;
      gaps[length++] = gap;
      gap = GAP.none;
    }
    before = kind & DIGIT ? DIGIT : kind & UPPER ? UPPER : LOWER;
  }
  return { letters, gaps, places, length };
}

/** The folded letters of a word or name, and before which of them a word begins. */
export function foldSpelling(text: string): { readonly letters: string; readonly breaks: number } {
  const { letters, gaps, length } = foldText(text);
  let breaks = 0;
  for (let at = 1; at < length; at++) if (gaps[at] === GAP.break) breaks++;
  return { letters: String.fromCharCode(...letters.subarray(0, length)), breaks };
}

/** Words as they are compared, run together: equal for every spacing and case of the same words. */
export function foldWords(text: string): string {
  return foldSpelling(text).letters;
}

// Kinds of UTF-16 units; 0 is one that was not looked at yet.
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const MANY = 8;
const SKIP = 16;
const JOINT = 17;
const LINE = 18;
const BREAK = 19;
const PAIR = 20;
const OTHER = 32;

const KINDS = new Uint8Array(0x10000);
const FOLDS = new Uint16Array(0x10000);
const EXPANSIONS = new Map<number, string>();

/** Letters that do not decompose into a letter and a mark. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ı: "i",
    ħ: "h",
    ŋ: "n",
    ς: "σ",
    ґ: "г",
  }),
);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = kindOf(unit, character);
  KINDS[unit] = kind;
  return kind;
}

function kindOf(unit: number, character: string): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return PAIR;
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) return LINE;
  if (/\p{Cf}|\p{M}|\p{Default_Ignorable_Code_Point}/u.test(character)) return SKIP;
  if (/[\p{Pd}'’‘ʼ`´ʹʺ′″ʻ·・־−]/u.test(character)) return JOINT;
  const folded = foldLetters(character);
  if (folded === "") return BREAK;
  const isDigit = /\p{Nd}/u.test(character);
  const base = isDigit ? DIGIT : /\p{Lu}/u.test(character) ? UPPER : LOWER;
  if (folded.length === 1) {
    FOLDS[unit] = folded.charCodeAt(0);
    return base;
  }
  EXPANSIONS.set(unit, folded);
  return base | MANY;
}

function foldLetters(character: string): string {
  const plain = character.normalize("NFKD").toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  return [...plain]
    .map((letter) => SPELT.get(letter) ?? letter)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Letters beyond the first plane, such as 𝐎 of mathematics, as the letters that they stand for. */
function foldPair(text: string, at: number): string | undefined {
  const folded = foldLetters(text.slice(at, at + 2));
  return folded === "" ? undefined : folded;
}

/** Whether only white space stands between here and the end of the line before. */
function isAfterLine(text: string, at: number): boolean {
  for (let back = at; back >= 0; back--) {
    const unit = text.charCodeAt(back);
    if (unit === 0x0a || unit === 0x0d) return true;
    if (unit !== 0x20 && unit !== 0x09) return false;
  }
  return false;
}
