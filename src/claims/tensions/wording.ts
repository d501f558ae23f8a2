import type { Entity } from "../audit.ts";
import { between, type FoundTension, type Reading, type Told } from "./comparable.ts";
import { LOADED, wordsOf } from "./word-sets.ts";

/** One thing that the same voice calls by two names that take sides against each other, where the mentions are one entity. */
export function readWording(reading: Reading): FoundTension[] {
  const bySentence = new Map<string, Told[]>();
  for (const told of reading.claims) {
    const known = bySentence.get(told.sentence);
    if (known) known.push(told);
    else bySentence.set(told.sentence, [told]);
  }
  return [...reading.entity.values()].flatMap((entity) => {
    const named = firstNames(entity);
    for (const [word, mention] of named) {
      const rival = LOADED.get(word)?.find((other) => other !== word && named.has(other));
      const against = rival === undefined ? undefined : named.get(rival);
      if (against === undefined || mention.start > against.start) continue;
      const [first, second] = [mention, against].map((each) =>
        bySentence.get(each.sentence)?.find(({ start, end }) => start <= each.start && each.end <= end),
      );
      if (!first || !second || first === second || first.speaker !== second.speaker) continue;
      return [
        between(
          "wording",
          [first, second],
          `The same are “${mention.text}” in one passage and “${against.text}” in the other.`,
          [],
        ),
      ];
    }
    return [];
  });
}

function firstNames({ mentions }: Entity): Map<string, Entity["mentions"][number]> {
  const named = new Map<string, Entity["mentions"][number]>();
  for (const mention of mentions) {
    const word = wordsOf(mention.text).at(-1);
    if (word !== undefined && LOADED.has(word) && !named.has(word)) named.set(word, mention);
  }
  return named;
}
