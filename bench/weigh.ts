/**
 * Weighing a large question with everything that would change the answer: 200 items, 8 hypotheses, 5 raters. The limit is
 * 200 ms (the screen recomputes while a person drags a number). Prints the median of 20 runs after 5 to warm up.
 */
import { performance } from "node:perf_hooks";
import { findDoubt, type Rating, type Resting, weigh } from "../src/weighing/index.ts";

const ITEMS = 200;
const HYPOTHESES = 8;
const RATERS = 5;
const LIMIT_MS = 200;

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at).padStart(3, "0")}`);
const hypotheses = ids("H", HYPOTHESES);
const items = ids("e", ITEMS);

let state = 20261123;
const random = () => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};

const codes = ["CC", "C", "N", "I", "II", "NA"] as const;
const ratings: Rating[] = items.flatMap((item) =>
  hypotheses.flatMap((hypothesis) =>
    ids("r", RATERS).map((rater): Rating => {
      const value = 0.05 + 0.9 * random();
      const consistency = codes[Math.floor(random() * codes.length)] ?? "N";
      return {
        rater,
        target: { item },
        hypothesis,
        blind: true,
        consistency,
        likelihood: { kind: "direct", value: { value, low: value * 0.9, high: Math.min(1, value * 1.1) } },
      };
    }),
  ),
);
const question = {
  hypotheses: hypotheses.map((id) => ({
    id,
    prior: { value: 1 / HYPOTHESES, low: 0.1, high: 0.2, basis: "even, for the measurement" },
  })),
  exclusive: true,
  exhaustive: true,
  items: items.map((id) => ({ id })),
  clusters: [],
  ratings,
  settings: { capDecades: 2 },
};

const times = Array.from({ length: 25 }, () => {
  const start = performance.now();
  weigh(question);
  return performance.now() - start;
}).slice(5);
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
console.log(`weigh: ${ITEMS} items x ${HYPOTHESES} hypotheses x ${RATERS} raters, full flip analysis`);
console.log(
  `median ${median.toFixed(1)} ms, slowest ${(times.at(-1) ?? Number.NaN).toFixed(1)} ms; limit ${LIMIT_MS} ms: ` +
    (median <= LIMIT_MS ? "reached" : "MISSED"),
);

measureDoubt();

/** Doubt over a case of 100,000 entities, each resting on up to four earlier ones, one in a thousand withdrawn. */
function measureDoubt(): void {
  const resting = Array.from({ length: 100_000 }, (_, at): Resting => {
    const on =
      at < 1000 ? [] : Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * at));
    return {
      id: `n${at}`,
      on: [...new Set(on)].map((each) => ({ id: `n${each}` })),
      withdrawn: random() < 0.001,
    };
  });
  const start = performance.now();
  const found = findDoubt(resting);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `doubt: 100,000 entities, ${found.length} in doubt: ${seconds.toFixed(2)} s; limit 2 s with the replay: ` +
      (seconds <= 2 ? "reached" : "MISSED"),
  );
}
