/** Wilson score interval for k of n at 95 % (Wilson 1927). */
export function wilson(k: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const p = k / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** Right, wrong and missed, summed over documents. */
export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
}

export function precision(counts: Counts): number {
  const found = counts.truePositive + counts.falsePositive;
  return found === 0 ? 0 : counts.truePositive / found;
}

export function recall(counts: Counts): number {
  const wanted = counts.truePositive + counts.falseNegative;
  return wanted === 0 ? 0 : counts.truePositive / wanted;
}

export function f1(counts: Counts): number {
  const { truePositive: t, falsePositive, falseNegative } = counts;
  return t === 0 ? 0 : (2 * t) / (2 * t + falsePositive + falseNegative);
}

export function sumCounts(list: readonly Counts[]): Counts {
  return list.reduce(
    (sum, each) => ({
      truePositive: sum.truePositive + each.truePositive,
      falsePositive: sum.falsePositive + each.falsePositive,
      falseNegative: sum.falseNegative + each.falseNegative,
    }),
    { truePositive: 0, falsePositive: 0, falseNegative: 0 },
  );
}

/** Percentile bootstrap over documents, 95 %, 1,000 draws from a fixed seed. */
export function bootstrap(documents: readonly Counts[], figure: (sum: Counts) => number): [number, number] {
  const next = seeded(20230905);
  const figures: number[] = [];
  for (let draw = 0; draw < 1000; draw++) {
    figures.push(
      figure(sumCounts(documents.map(() => documents[Math.floor(next() * documents.length)] as Counts))),
    );
  }
  figures.sort((a, b) => a - b);
  return [figures[25] as number, figures[974] as number];
}

/** Mulberry32: a small seeded generator, so that two runs print the same table. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
