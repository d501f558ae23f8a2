/**
 * The words of a table close to each word of a list: those that share a skeleton, or one with a consonant deleted on
 * either side, verified by distance (design/matching.md, section 8.3).
 */
import {
  comparisonsWith,
  type NameToken,
  neighbourKeys,
  packReadings,
  type TokenAgreement,
} from "../../names/index.ts";
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
  const byKey = unitsByKey(units);
  const seen = new Int32Array(units.length).fill(-1);
  const places: number[][] = units.map(() => []);
  const sounds = soundsInOrder(table);
  sounds.forEach(({ token }, place) => {
    for (const key of neighbourKeys(token)) {
      for (const unit of byKey.get(key) ?? []) {
        if (seen[unit] === place) continue;
        seen[unit] = place;
        (places[unit] as number[]).push(place);
      }
    }
  });
  return closeTo(units, table, leastSimilarity, sounds, (unit) => places[unit] as number[]);
}

/** A class of words that sound alike, and one of them. */
interface SoundedWord {
  readonly sound: number;
  readonly token: NameToken;
}

/** What may be a name, in alphabetical order of the usual phones: so words are compared quickest. */
export function soundsInOrder({ examples, flags, tokens }: TableWords): SoundedWord[] {
  const weightless = WORD.initial | WORD.weightless;
  const phones = ({ token }: SoundedWord) => token.readings[0]?.phones ?? "";
  return examples
    .flatMap((word, sound) =>
      ((flags[word] as number) & weightless) === 0 ? [{ sound, token: tokens[word] as NameToken }] : [],
    )
    .sort((a, b) => (phones(a) < phones(b) ? -1 : 1));
}

/** By unit, the words that are as like it as that, of those sounds whose places are given for it; and initials. */
export function closeTo(
  units: readonly ListUnit[],
  table: TableWords,
  leastSimilarity: number,
  sounds: readonly SoundedWord[],
  placesOf: (unit: number) => Iterable<number>,
): Neighbours {
  const wordsOf = wordsByClass(table);
  const tokens = sounds.map((each) => each.token);
  const packed = packReadings(tokens);
  const near = units.map(({ token }, unit) => {
    const compare = comparisonsWith(token, tokens, packed);
    const found: (readonly [sound: number, agreement: TokenAgreement])[] = [];
    for (const place of placesOf(unit)) {
      const agreement = compare(place);
      if (agreement === undefined || agreement.similarity < leastSimilarity) continue;
      found.push([(sounds[place] as SoundedWord).sound, agreement]);
    }
    const words = new Map<number, TokenAgreement>();
    // In the order of the dictionary, whatever the order in which they were compared.
    for (const [sound, agreement] of found.sort(([a], [b]) => a - b)) {
      for (const word of wordsOf[sound] as number[]) words.set(word, agreement);
    }
    return words;
  });
  addInitials(units, table, near);
  return near;
}

function wordsByClass({ classes, examples }: TableWords): number[][] {
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
function addInitials(
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
