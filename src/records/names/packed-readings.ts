/**
 * Readings of words as numbers side by side. A word of a list is compared with thousands of a table: walking their objects
 * took longer than the arithmetic.
 */
import type { NameToken } from "./name-form.ts";
import { LONGEST, phoneCodes } from "./phone-distance.ts";

export interface PackedReadings {
  /** Readings of word w: from `starts[w]` to `starts[w + 1]`. */
  readonly starts: Uint32Array;
  /** By reading: bits, phones it has, and where in `codes` the first of them stand. */
  readonly costs: Float64Array;
  readonly lengths: Uint32Array;
  readonly places: Uint32Array;
  /** phoneCodes; of a longer string the first LONGEST. */
  readonly codes: Uint8Array;
}

export function packReadings(tokens: readonly NameToken[]): PackedReadings {
  const readings = tokens.flatMap((token) => token.readings);
  const starts = new Uint32Array(tokens.length + 1);
  tokens.forEach((token, word) => {
    starts[word + 1] = (starts[word] as number) + token.readings.length;
  });
  const places = new Uint32Array(readings.length);
  let end = 0;
  readings.forEach(({ phones }, reading) => {
    places[reading] = end;
    end += Math.min(phones.length, LONGEST);
  });
  const codes = new Uint8Array(end);
  readings.forEach(({ phones }, reading) => {
    phoneCodes(phones, codes, places[reading] as number);
  });
  return {
    starts,
    costs: Float64Array.from(readings, ({ cost }) => cost),
    lengths: Uint32Array.from(readings, ({ phones }) => phones.length),
    places,
    codes,
  };
}

const known = new WeakMap<NameToken, PackedReadings>();

/** One word, packed when it is first asked for. */
export function packedToken(token: NameToken): PackedReadings {
  const found = known.get(token) ?? packReadings([token]);
  known.set(token, found);
  return found;
}
