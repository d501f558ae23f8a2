/**
 * Natural logarithm of how often a letter stands among the letters beyond ASCII of a text.
 * Cyrillic: the order and rounded shares of Russian letter counts as printed in reference books (о 11 %, е 8.5 %, а 8 %,
 * и 7.4 %, н 6.7 %, т 6.3 %, с 5.5 %, р 4.7 %, в 4.5 %, л 4.3 % …), with the Ukrainian letters і ї є ґ added at the
 * share they have in Ukrainian, halved because either language may come. Latin: own estimate of the accented letters of
 * Spanish, with those of French, Portuguese and German that names bring. A factor of two either way changes nothing:
 * candidates differ by several nats.
 */
const CYRILLIC_PERCENT = {
  о: 10.5,
  е: 8,
  а: 8,
  и: 7,
  н: 6.7,
  т: 6,
  с: 5.3,
  р: 4.7,
  в: 4.5,
  л: 4.2,
  к: 3.5,
  м: 3.2,
  д: 3,
  п: 2.8,
  у: 2.8,
  я: 2,
  ы: 1,
  ь: 1.8,
  г: 1.6,
  з: 1.9,
  б: 1.6,
  ч: 1.4,
  й: 1.2,
  х: 1,
  ж: 0.9,
  ш: 0.7,
  ю: 0.6,
  ц: 0.5,
  щ: 0.35,
  э: 0.2,
  ф: 0.25,
  ъ: 0.03,
  ё: 0.03,
  і: 2.8,
  ї: 0.3,
  є: 0.3,
  ґ: 0.01,
  ў: 0.005,
} as const;

const LATIN_PERCENT = {
  ó: 28,
  á: 20,
  é: 16,
  í: 22,
  ñ: 6,
  ú: 5,
  ü: 1,
  ç: 0.5,
  ã: 0.5,
  è: 0.5,
  à: 0.5,
  ê: 0.3,
  â: 0.2,
  ô: 0.2,
  õ: 0.2,
  ö: 0.5,
  ä: 0.5,
  ß: 0.2,
  ï: 0.1,
  ë: 0.1,
  î: 0.1,
  û: 0.1,
  ù: 0.05,
  ø: 0.1,
  å: 0.1,
  æ: 0.05,
  š: 0.1,
  ž: 0.1,
} as const;

export const CYRILLIC_LETTERS: ReadonlyMap<string, number> = logarithms(CYRILLIC_PERCENT);
export const LATIN_LETTERS: ReadonlyMap<string, number> = logarithms(LATIN_PERCENT);

function logarithms(percents: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.entries(percents).map(([letter, percent]) => [letter, Math.log(percent / 100)]));
}
