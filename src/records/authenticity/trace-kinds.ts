import { sqlText } from "../engines/duckdb/sql-text.ts";

/** Something that a program left in a cell on the way here, told by the look of the cell. */
export interface TraceKind {
  readonly id: string;
  /** As a sentence goes on with it: `12 cells hold …`. */
  readonly holds: string;
  readonly meaning: string;
  readonly test: "encoding-traces" | "spreadsheet-traces";
  /** RE2. What matches none of the patterns is looked at no further, so a pattern must match wherever its kind is found. */
  readonly pattern: string;
  /** A further SQL condition on the cell `v`. */
  readonly also?: string;
}

const CYRILLIC = "\\x{0400}-\\x{04FF}";

export const TRACE_KINDS: readonly TraceKind[] = [
  {
    id: "mojibake-cyrillic",
    holds: "Cyrillic that was UTF-8 and was read as windows-1251 (РџСЂРё…)",
    meaning: "the text passed through a program that took one encoding for another",
    test: "encoding-traces",
    // In UTF-8 every Cyrillic letter begins with the byte D0 or D1, which windows-1251 shows as Р or С.
    pattern:
      "(?:[РС][\\x{00A0}-\\x{00BF}\\x{0402}-\\x{040F}\\x{0452}-\\x{045F}\\x{0490}\\x{0491}\\x{2013}-\\x{203A}\\x{20AC}\\x{2116}\\x{2122}]){2,}",
  },
  {
    id: "mojibake-latin",
    holds: "accented letters that were UTF-8 and were read as windows-1252 (MarÃ­a, ÐŸÐµÑ‚Ñ€)",
    meaning: "the text passed through a program that took one encoding for another",
    test: "encoding-traces",
    pattern:
      "[ÃÂ][\\x{0080}-\\x{00BF}\\x{0152}\\x{0153}\\x{0160}\\x{0161}\\x{2018}-\\x{201E}\\x{2020}-\\x{203A}\\x{20AC}\\x{2122}]|(?:[ÐÑ][\\x{0080}-\\x{00BF}\\x{0152}-\\x{017E}\\x{0192}\\x{02C6}\\x{02DC}\\x{2013}-\\x{203A}\\x{20AC}\\x{2122}]){2,}",
  },
  {
    id: "mojibake-koi",
    holds: "Cyrillic read in the wrong one of two one-byte encodings (оЕРПНБ)",
    meaning: "small and capital letters changed places, as between KOI8-R and windows-1251",
    test: "encoding-traces",
    pattern: `(?:^|[^${CYRILLIC}])[а-я][А-Я]{3,}(?:$|[^${CYRILLIC}])`,
  },
  {
    id: "replacement",
    holds: "the sign for a letter that was lost (�)",
    meaning: "bytes could not be read in the encoding that was assumed",
    test: "encoding-traces",
    pattern: "\\x{FFFD}",
  },
  {
    id: "question-marks",
    holds: "question marks in the place of letters",
    meaning: "the text went through an encoding that has no such letters",
    test: "encoding-traces",
    pattern: "\\?{3,}|\\pL\\?\\pL",
  },
  {
    id: "mixed-scripts",
    holds: "a word of Latin and Cyrillic letters together",
    meaning: "typed on two keyboards, recognised from an image, or altered so as not to be found",
    test: "encoding-traces",
    pattern: `[A-Za-z][${CYRILLIC}]|[${CYRILLIC}][A-Za-z]`,
  },
  {
    id: "edge-spaces",
    holds: "spaces at the beginning or end",
    meaning: "columns of fixed width, or copying by hand",
    test: "encoding-traces",
    pattern: "^[\\s\\x{00A0}]|[\\s\\x{00A0}]$",
  },
  {
    id: "odd-spaces",
    holds: "no-break, zero-width or doubled spaces inside",
    meaning: "copied from a web page, a PDF or a word processor",
    test: "encoding-traces",
    pattern: "\\S(?:[\\x{00A0}\\x{2000}-\\x{200B}\\x{202F}\\x{FEFF}]|  +)",
  },
  {
    id: "line-breaks",
    holds: "line breaks or tabs inside",
    meaning: "a field of several lines, or a record broken in two",
    test: "encoding-traces",
    pattern: "[\\r\\n\\t]",
  },
  {
    id: "controls",
    holds: "control characters or signs that turn the direction of writing",
    meaning: "binary damage, or text made to look other than it is",
    test: "encoding-traces",
    pattern:
      "[\\x{0000}-\\x{0008}\\x{000B}\\x{000C}\\x{000E}-\\x{001F}\\x{007F}-\\x{009F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]",
  },
  {
    id: "decomposed",
    holds: "letters written apart from their accents",
    meaning: "file names or text from another system (macOS, some PDF)",
    test: "encoding-traces",
    pattern: "\\p{Mn}",
    also: "nfc_normalize(v) <> v",
  },
  {
    id: "html",
    holds: "the code of a web page (&amp; &quot; <br>)",
    meaning: "taken from a web page, or exported by a program that writes them",
    test: "encoding-traces",
    pattern: "&(?:amp|quot|lt|gt|nbsp|apos|#\\d+);|<br ?/?>",
  },
  {
    id: "program-nothing",
    holds: "what programs write for nothing (NULL, NaN, None, undefined)",
    meaning: "exported by a script or a database client that knows no empty cell",
    test: "encoding-traces",
    pattern: "^(?:NULL|null|NaN|nan|None|NaT|undefined|\\\\N|<NA>)$",
  },
  {
    id: "scientific",
    holds: "numbers in scientific form (1.23E+10)",
    meaning: "a spreadsheet shortened long numbers; their last digits are lost",
    test: "spreadsheet-traces",
    pattern: "^[+-]?\\d(?:[.,]\\d+)?E\\+?\\d{1,2}$",
  },
  {
    id: "error-values",
    holds: "the error of a formula (#N/A, #REF!)",
    meaning: "kept in a spreadsheet with formulas",
    test: "spreadsheet-traces",
    pattern: "^#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|ДЕЛ/0!|Н/Д|ЗНАЧ!|ССЫЛКА!|ИМЯ\\?)",
  },
  {
    id: "fifteen-digits",
    holds: "long numbers whose digits beyond the fifteenth are all 0",
    meaning: "a spreadsheet keeps fifteen digits and writes 0 for the rest",
    test: "spreadsheet-traces",
    pattern: "^[1-9]\\d{14}0+$",
  },
  {
    id: "decimal-zero",
    holds: "whole numbers with .0 behind",
    meaning: "a program took a column with empty cells for decimal numbers",
    test: "spreadsheet-traces",
    pattern: "^\\d+\\.0$",
  },
];

/** Patterns that a whole cell must match say so by ^ and $; each is kept in a group of its own. */
export const ANY_TRACE: string = TRACE_KINDS.map(({ pattern }) => `(?:${pattern})`).join("|");

export function traceSql({ pattern, also }: TraceKind): string {
  const matches = `regexp_matches(v, ${sqlText(pattern)})`;
  return also === undefined ? matches : `${matches} AND ${also}`;
}
