import { type CheckRule, DIGITS, terms } from "./rule.ts";

const DASHES = " -–./";

/** Remainders 0 … 10, of which ten counts as nought. */
const MOD_11_10 = [...DIGITS, "0"];

const INN_RULES: readonly CheckRule[] = [
  {
    id: "inn-12",
    title: "Russian taxpayer number of a person (INN, 12 digits)",
    source:
      "Russian Tax Service, order of 29 June 2012 No. ММВ-7-6/435@ (structure); weights as published with the classifier and used by python-stdnum stdnum.ru.inn",
    properties: ["innCode", "taxNumber"],
    separators: DASHES,
    shape: "[0-9]{12}",
    checks: [
      weightedDigit([7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 11),
      weightedDigit([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8], 12),
    ],
    chance: 0.01,
  },
  {
    id: "inn-10",
    title: "Russian taxpayer number of a legal person (INN, 10 digits)",
    source:
      "Russian Tax Service, order of 29 June 2012 No. ММВ-7-6/435@ (structure); weights as published with the classifier and used by python-stdnum stdnum.ru.inn",
    properties: ["innCode", "taxNumber"],
    separators: DASHES,
    shape: "[0-9]{10}",
    checks: [weightedDigit([2, 4, 10, 3, 5, 9, 4, 6, 8], 10)],
    chance: 0.1,
  },
];

/** Sum modulo 11 modulo 10 stands behind the digits it is made of. */
function weightedDigit(weights: readonly number[], markAt: number): CheckRule["checks"][number] {
  return { kind: "weighted", terms: terms(1, weights), modulus: 11, marks: MOD_11_10, markAt };
}

/** Remainders 0 … 100 in two digits; 100 is written 00. */
const MOD_101 = [...Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0")), "00"];

/** Order of the control letters, by remainder modulo 23. */
const SPANISH_LETTERS = [..."TRWAGMYFPDXBNJZSQVHLCKE"];

/** 10^7 … 10^0, modulo 23. */
const POWERS_MOD_23 = Array.from({ length: 8 }, (_, i) => 10 ** (7 - i) % 23);

const SPANISH_SOURCE =
  "Ministerio del Interior (España), “Cálculo del dígito de control del NIF/NIE”: remainder of the number divided by 23";

/** Luhn reads from the right, so shorter numbers would need other places; each length is a rule of its own shape. */
function luhn(length: number): CheckRule["checks"][number] {
  const doubled = "0516273849"; // the digit whose double has digit sum 0, 1, 2 …
  const all = Array.from({ length: length - 1 }, (_, i) => {
    const fromRight = length - i;
    return { at: i + 1, weight: 1, values: fromRight % 2 === 0 ? doubled : DIGITS };
  });
  const marks = Array.from({ length: 10 }, (_, sum) => String((10 - sum) % 10));
  return { kind: "weighted", terms: all, modulus: 10, marks, markAt: length };
}

/** Numbers of persons, taxpayers, accounts and cards. */
export const NUMBER_RULES: readonly CheckRule[] = [
  ...INN_RULES,
  {
    id: "snils",
    title: "Russian insurance number (SNILS)",
    source:
      "Pension Fund of Russia, rule of the control number, as in python-stdnum stdnum.ru.snils (second-hand)",
    properties: ["socialSecurityNumber"],
    separators: DASHES,
    shape: "[0-9]{11}",
    checks: [
      {
        kind: "weighted",
        terms: terms(1, [9, 8, 7, 6, 5, 4, 3, 2, 1]),
        modulus: 101,
        marks: MOD_101,
        markAt: 10,
      },
    ],
    chance: 0.01,
    caveats: ["Numbers up to 001-001-998 were given without a control number, and fail."],
  },
  {
    id: "rnokpp",
    title: "Ukrainian taxpayer number (RNOKPP)",
    source:
      "Ukrainian Tax Service, card of the taxpayer; weights as in python-stdnum stdnum.ua.rntrc (second-hand)",
    properties: ["taxNumber", "idNumber"],
    separators: DASHES,
    shape: "[0-9]{10}",
    checks: [
      {
        kind: "weighted",
        terms: terms(1, [-1, 5, 7, 9, 4, 6, 10, 5, 7]),
        modulus: 11,
        marks: MOD_11_10,
        markAt: 10,
      },
    ],
    chance: 0.1,
  },
  {
    id: "es-dni",
    title: "Spanish identity number (DNI)",
    source: SPANISH_SOURCE,
    properties: ["idNumber", "taxNumber", "passportNumber"],
    separators: DASHES,
    shape: "[0-9]{8}[A-Z]",
    checks: [
      {
        kind: "weighted",
        terms: terms(1, POWERS_MOD_23),
        modulus: 23,
        marks: SPANISH_LETTERS,
        markAt: 9,
      },
    ],
    chance: 1 / 26,
  },
  {
    id: "es-nie",
    title: "Spanish identity number of a foreigner (NIE)",
    source: SPANISH_SOURCE,
    properties: ["idNumber", "taxNumber", "passportNumber"],
    separators: DASHES,
    shape: "[XYZ][0-9]{7}[A-Z]",
    checks: [
      {
        kind: "weighted",
        terms: [...terms(1, POWERS_MOD_23.slice(0, 1), "XYZ"), ...terms(2, POWERS_MOD_23.slice(1))],
        modulus: 23,
        marks: SPANISH_LETTERS,
        markAt: 9,
      },
    ],
    chance: 1 / 26,
  },
  {
    id: "iban",
    title: "international bank account number (IBAN)",
    source: "ISO 13616-1 and ISO 7064 (mod 97-10)",
    properties: ["iban", "accountNumber", "bankAccount"],
    separators: DASHES,
    shape: "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}",
    checks: [{ kind: "mod-97" }],
    chance: 1 / 97,
    caveats: ["The length that each country lays down is not tested."],
  },
  ...[15, 16].map((length) => ({
    id: `luhn-${length}`,
    title: `number of ${length} digits under the Luhn rule (${length === 16 ? "payment card" : "device, or payment card"})`,
    source: "ISO/IEC 7812-1, annex B (Luhn)",
    properties: [],
    separators: DASHES,
    shape: `[0-9]{${length}}`,
    checks: [luhn(length)],
    chance: 0.1,
  })),
];
