import { type CheckRule, DIGITS, LETTERS, type Term, type WeightedCheck } from "./rule.ts";

const SOURCE =
  "ICAO Doc 9303, part 3, section 4.9 (check digits, weights 7-3-1), with the layouts of parts 4, 5 and 6";
const CHARACTERS = DIGITS + LETTERS;
const SEPARATORS = " \n\r\t";

/** A run of characters, first and last place from 1, both in. */
type Run = readonly [first: number, last: number];

function sevenThreeOne(runs: readonly Run[], markAt: number): WeightedCheck {
  const places = runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const terms = places.map((at, i): Term => ({ at, weight: [7, 3, 1][i % 3] as number, values: CHARACTERS }));
  // The filler < is not among the characters and so counts 0, as ICAO says.
  return { kind: "weighted", terms, modulus: 10, marks: [...DIGITS], markAt };
}

function shifted(checks: readonly WeightedCheck[], by: number): readonly WeightedCheck[] {
  return checks.map((check) => ({
    ...check,
    markAt: check.markAt + by,
    terms: check.terms.map((term) => ({ ...term, at: term.at + by })),
  }));
}

const PASSPORT_LINE_2 = [
  sevenThreeOne([[1, 9]], 10),
  sevenThreeOne([[14, 19]], 20),
  sevenThreeOne([[22, 27]], 28),
  sevenThreeOne(
    [
      [1, 10],
      [14, 20],
      [22, 43],
    ],
    44,
  ),
];

const CARD_2_LINE_2 = [
  sevenThreeOne([[1, 9]], 10),
  sevenThreeOne([[14, 19]], 20),
  sevenThreeOne([[22, 27]], 28),
  sevenThreeOne(
    [
      [1, 10],
      [14, 20],
      [22, 35],
    ],
    36,
  ),
];

const CARD_1 = [
  sevenThreeOne([[6, 14]], 15),
  sevenThreeOne([[31, 36]], 37),
  sevenThreeOne([[39, 44]], 45),
  sevenThreeOne(
    [
      [6, 30],
      [31, 37],
      [39, 45],
      [49, 59],
    ],
    60,
  ),
];

const DATE_SEX_DATE = "[0-9<]{6}[0-9][MF<X][0-9<]{6}[0-9]";
const CAVEAT =
  "The check digit of the optional personal number of a passport is not tested by itself, for it may be left out; the last digit covers it.";
const properties = ["passportNumber", "idNumber", "Passport:number"];

/** Machine-readable zones of travel documents. */
export const MRZ_RULES: readonly CheckRule[] = [
  {
    id: "mrz-td3-line-2",
    title: "second line of a passport’s machine-readable zone (TD3)",
    source: SOURCE,
    properties,
    separators: SEPARATORS,
    shape: `[A-Z0-9<]{9}[0-9][A-Z<]{3}${DATE_SEX_DATE}[A-Z0-9<]{14}[0-9<][0-9]`,
    checks: PASSPORT_LINE_2,
    chance: 1e-4,
    caveats: [CAVEAT],
  },
  {
    id: "mrz-td3",
    title: "machine-readable zone of a passport, both lines (TD3)",
    source: SOURCE,
    properties,
    separators: SEPARATORS,
    shape: `P[A-Z0-9<]{43}[A-Z0-9<]{9}[0-9][A-Z<]{3}${DATE_SEX_DATE}[A-Z0-9<]{14}[0-9<][0-9]`,
    checks: shifted(PASSPORT_LINE_2, 44),
    chance: 1e-4,
    caveats: [CAVEAT],
  },
  {
    id: "mrz-td2-line-2",
    title: "second line of a card’s or visa’s machine-readable zone (TD2)",
    source: SOURCE,
    properties,
    separators: SEPARATORS,
    shape: `[A-Z0-9<]{9}[0-9<][A-Z<]{3}${DATE_SEX_DATE}[A-Z0-9<]{7}[0-9]`,
    checks: CARD_2_LINE_2,
    chance: 1e-4,
  },
  {
    id: "mrz-td1",
    title: "machine-readable zone of a card, its three lines together (TD1)",
    source: SOURCE,
    properties,
    separators: SEPARATORS,
    shape: `[ACI][A-Z0-9<][A-Z<]{3}[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}${DATE_SEX_DATE}[A-Z<]{3}[A-Z0-9<]{11}[0-9][A-Z<]{30}`,
    checks: CARD_1,
    chance: 1e-4,
  },
];
