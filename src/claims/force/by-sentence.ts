/** Sorts findings by the ordinal of their sentence, keeping their order. */
export function sortBySentence<T extends { readonly sentence: number }>(
  list: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const sorted = new Map<number, T[]>();
  for (const each of list) {
    const found = sorted.get(each.sentence);
    if (found === undefined) sorted.set(each.sentence, [each]);
    else found.push(each);
  }
  return sorted;
}
