const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, І: 1, Х: 10, С: 100 };

/** "XIX", also in Cyrillic look-alikes (ХІХ), up to 399; undefined for anything else. */
export function readRoman(text: string): number | undefined {
  if (!/^[IVXLCІХС]{1,8}$/.test(text)) return undefined;
  let value = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = DIGITS[text[index] as string] as number;
    const next = DIGITS[text[index + 1] ?? ""] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return value;
}
