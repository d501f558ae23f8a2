/**
 * How well a name answers to a few letters, 0 for not at all: every letter must be there in its order, and counts more at the
 * beginning of a word and right behind the one before.
 */
export function fuzzyScore(typed: string, name: string): number {
  const letters = [...plain(typed)].filter((letter) => letter !== " ");
  const text = [...plain(name)];
  let score = 0;
  let at = 0;
  for (const letter of letters) {
    const next = bestPlace(text, letter, at);
    if (next < 0) return 0;
    score += isBeginning(text, next) ? 4 : next === at ? 3 : 1;
    at = next + 1;
  }
  // Of two names with the same letters the shorter is meant.
  return score + 1 / (1 + text.length);
}

/** Right behind the last letter, else at the beginning of a word, else anywhere. */
function bestPlace(text: readonly string[], letter: string, from: number): number {
  if (text[from] === letter) return from;
  for (let at = from; at < text.length; at++) if (text[at] === letter && isBeginning(text, at)) return at;
  return text.indexOf(letter, from);
}

function isBeginning(text: readonly string[], at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string);
}

/** Without accents and case, so that who types plain letters finds either. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
