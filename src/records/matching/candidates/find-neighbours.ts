/**
 * The words of a table close to each word of a list: those that share a skeleton, or one with a consonant deleted on
 * either side, verified by distance (design/matching.md, section 8.3).
 */
import { compareTokens, type NameToken, neighbourKeys, type TokenAgreement } from "../../names/index.ts";
import { WORD } from "../statistics.ts";
import type { ListUnit } from "./list-units.ts";
import type { TableWords } from "./table-words.ts";

/** Less alike than this no word makes a row a candidate (design, section 7); scoring may look further. */
export const LEAST_SIMILARITY = 0.8;

/** By unit: the words close to it, by word id. */
export type Neighbours = readonly ReadonlyMap<number, TokenAgreement>[];

export function findNeighbours(
  units: readonly ListUnit[],
  table: TableWords,
  leastSimilarity: number = LEAST_SIMILARITY,
): Neighbours {
  const near: Map<number, TokenAgreement>[] = units.map(() => new Map());
  const wordsOf = wordsByClass(table);
  const byKey = unitsByKey(units);
  const seen = new Int32Array(units.length).fill(-1);
  table.examples.forEach((example, sound) => {
    const token = table.tokens[example] as NameToken;
    if (((table.flags[example] as number) & (WORD.initial | WORD.weightless)) !== 0) return;
    for (const key of neighbourKeys(token)) {
      for (const unit of byKey.get(key) ?? []) {
        if (seen[unit] === sound) continue;
        seen[unit] = sound;
        const agreement = compareTokens((units[unit] as ListUnit).token, token);
        if (agreement === undefined || agreement.similarity < leastSimilarity) continue;
        for (const word of wordsOf[sound] as number[])
          (near[unit] as Map<number, TokenAgreement>).set(word, agreement);
      }
    }
  });
  addInitials(units, table, near);
  return near;
}

export function wordsByClass({ classes, examples }: TableWords): number[][] {
  const words: number[][] = examples.map(() => []);
  classes.forEach((sound, word) => {
    words[sound]?.push(word);
  });
  return words;
}

function unitsByKey(units: readonly ListUnit[]): ReadonlyMap<string, number[]> {
  const byKey = new Map<string, number[]>();
  units.forEach(({ token }, unit) => {
    if (token.flags.includes("initial")) return;
    for (const key of neighbourKeys(token)) {
      const known = byKey.get(key);
      if (known) known.push(unit);
      else byKey.set(key, [unit]);
    }
  });
  return byKey;
}

/** An initial agrees with every word that begins with its sound: Х. with Jorge, Е. with Elena. */
export function addInitials(
  units: readonly ListUnit[],
  table: TableWords,
  near: Map<number, TokenAgreement>[],
): void {
  table.flags.forEach((flags, word) => {
    if ((flags & WORD.initial) === 0) return;
    const initial = table.tokens[word] as NameToken;
    units.forEach(({ token, isJoined }, unit) => {
      if (isJoined) return;
      const agreement = agreeOnFirstSound(token, initial);
      if (agreement) (near[unit] as Map<number, TokenAgreement>).set(word, agreement);
    });
  });
}

export function agreeOnFirstSound(word: NameToken, initial: NameToken): TokenAgreement | undefined {
  for (const left of word.readings) {
    for (const right of initial.readings) {
      if (right.phones === "" || left.phones[0] !== right.phones[0]) continue;
      const cost = left.cost + right.cost;
      return { similarity: 1, left, right, level: "broad", rules: [...left.rules, ...right.rules], cost };
    }
  }
  return undefined;
}
