import type { MessageLanguage } from "./messages.generated.ts";

/**
 * How each language sets off thousands and decimals: in English commas and points; in Spanish, Ukrainian and Russian a space
 * that does not break and a comma, Spanish from five digits on (Ortografía de la lengua española, 2010).
 */
const FORMS: Readonly<Record<MessageLanguage, { group: string; point: string; from: number }>> = {
  en: { group: ",", point: ".", from: 4 },
  es: { group: "\u00a0", point: ",", from: 5 },
  uk: { group: "\u00a0", point: ",", from: 5 },
  ru: { group: "\u00a0", point: ",", from: 5 },
};

/** A whole number. */
export function countWords(value: number, language: MessageLanguage): string {
  return decimalWords(String(value), language);
}

/** A decimal number as the language writes it; its digits are kept as they are. */
export function decimalWords(value: string, language: MessageLanguage): string {
  const [, sign = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === "") return value;
  const { group, point, from } = FORMS[language];
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${sign === "" ? "" : "\u2212"}${grouped}${fraction === undefined ? "" : point + fraction}`;
}

// Figures are printed with so many significant digits at most: more would claim what no rating bears.
const FIGURES = 3;

/** A computed figure for people, rounded: `0.0312456` is `0.0312`, `1.2e-7` is `0.00000012`. */
export function figureWords(value: string, language: MessageLanguage): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (number === 0) return "0";
  const digits = Math.max(0, FIGURES - 1 - Math.floor(Math.log10(Math.abs(number)) + 1e-12));
  const fixed = number.toFixed(Math.min(digits, 20));
  return decimalWords(fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed, language);
}

/** A share as per cent: whole from 1 to 99, else that it lies beyond. */
export function percentWords(value: string, language: MessageLanguage): string {
  const share = Number(value);
  const space = language === "en" ? "" : "\u00a0";
  if (share > 0 && share < 0.01) return `<1${space}%`;
  if (share < 1 && share > 0.99) return `>99${space}%`;
  return `${Math.round(share * 100)}${space}%`;
}

/** A number that chance would give, to two digits below ten and whole above: chance is no exact figure. */
export function chanceWords(value: string, language: MessageLanguage): string {
  const number = Number(value);
  return number < 10
    ? figureWords(number.toPrecision(2), language)
    : countWords(Math.round(number), language);
}
