/** The words of a row that matter to the probe, with where they stand. One object is filled row after row. */
import { COLUMN_BITS, pairKey, type RowBlock } from "../index/row-block.ts";
import { MOST_ROW_WORDS } from "../row-tokens.ts";
import { KIND, type ProbePlan } from "./probe-plan.ts";

export interface RowWords {
  count: number;
  readonly word: Uint32Array;
  /** Bits of KIND. */
  readonly kind: Uint8Array;
  /** First place and the place after the last: a joined word takes two. */
  readonly from: Uint8Array;
  readonly until: Uint8Array;
  /** Words of the row that can be a name, near to the list or not. */
  full: number;
  /** All kinds together. */
  seen: number;
}

export interface RowWordsReader {
  readonly words: RowWords;
  gather(block: RowBlock, at: number): void;
  /** Rows in which each joined word arose, by its id less the size of the dictionary. */
  readonly joinedCounts: Uint32Array;
}

const NAME = KIND.surname | KIND.given;

export function rowWordsReader(plan: ProbePlan): RowWordsReader {
  const { kinds, joined, dictionary } = plan;
  const most = MOST_ROW_WORDS * 2;
  const words: RowWords = {
    count: 0,
    word: new Uint32Array(most),
    kind: new Uint8Array(most),
    from: new Uint8Array(most),
    until: new Uint8Array(most),
    full: 0,
    seen: 0,
  };
  const joinedCounts = new Uint32Array(joined.size);
  const put = (id: number, bits: number, at: number, span: number): void => {
    const place = words.count++;
    words.word[place] = id;
    words.kind[place] = bits;
    words.from[place] = at;
    words.until[place] = at + span;
    words.seen |= bits;
  };
  const putJoined = (id: number, next: number, at: number): void => {
    const made = joined.get(pairKey(id, next));
    if (made === undefined) return;
    joinedCounts[made - dictionary] = (joinedCounts[made - dictionary] as number) + 1;
    put(made, kinds[made] as number, at, 2);
  };
  return {
    words,
    joinedCounts,
    gather(block, at) {
      words.count = 0;
      words.full = 0;
      words.seen = 0;
      const start = block.starts[at] as number;
      const end = Math.min(block.starts[at + 1] as number, start + MOST_ROW_WORDS);
      for (let index = start; index < end; index++) {
        const id = (block.words[index] as number) >>> COLUMN_BITS;
        const bits = kinds[id] as number;
        if ((bits & KIND.full) !== 0) words.full++;
        if ((bits & NAME) !== 0) put(id, bits, index - start, 1);
        if ((bits & KIND.joins) !== 0 && index + 1 < end) {
          putJoined(id, (block.words[index + 1] as number) >>> COLUMN_BITS, index - start);
        }
      }
    },
  };
}

/** Whether a word of the row, no initial and of one of the wanted kinds, is near the unit. */
export function isNearRow(words: RowWords, unit: number, wanted: number, plan: ProbePlan): boolean {
  for (let place = 0; place < words.count; place++) {
    const bits = words.kind[place] as number;
    if ((bits & wanted) === 0 || (bits & KIND.initial) !== 0) continue;
    const word = words.word[place] as number;
    if ((bits & KIND.surname) !== 0 && includes(plan.surnamesNear, word, unit)) return true;
    if ((bits & KIND.given) !== 0 && includes(plan.givensNear, word, unit)) return true;
  }
  return false;
}

function includes({ starts, items }: ProbePlan["surnamesNear"], word: number, unit: number): boolean {
  const end = starts[word + 1] as number;
  for (let at = starts[word] as number; at < end; at++) if (items[at] === unit) return true;
  return false;
}
