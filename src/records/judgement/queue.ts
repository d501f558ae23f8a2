/** In which order proposed pairs are shown to a reviewer, and why each stands where it does. */
import { type Chance, drawWithout, seededChance } from "../../statistics/index.ts";

export interface QueuePair {
  readonly probability: number;
  /** How much findings rest on this person; 1 where nothing is known of that. */
  readonly effect?: number;
}

export interface Queued<Pair> {
  readonly pair: Pair;
  readonly why: "open question" | "drawn from the certain end" | "drawn from the unlikely end";
}

/** This share of each end is looked at too, so that what the program is sure of is checked (design, section 10). */
const DRAWN = 0.05;
/** What lies beyond these is an end. */
const UNLIKELY = 0.2;
const CERTAIN = 0.95;

/**
 * Nearest to even odds first, weighted by effect; then a seeded twentieth from both ends, spread over the queue. With
 * `everything`, the rest of the certain end follows: nothing is accepted because nobody looked.
 */
export function reviewQueue<Pair extends QueuePair>(
  pairs: readonly Pair[],
  seed: string,
  everything = false,
): Queued<Pair>[] {
  const chance = seededChance(seed);
  const middle = pairs.filter(({ probability }) => probability >= UNLIKELY && probability < CERTAIN);
  const certain = pairs.filter(({ probability }) => probability >= CERTAIN);
  const unlikely = pairs.filter(({ probability }) => probability < UNLIKELY);
  const drawnCertain = drawn(certain, chance);
  const ends: Queued<Pair>[] = [
    ...drawnCertain.map((pair) => ({ pair, why: "drawn from the certain end" as const })),
    ...drawn(unlikely, chance).map((pair) => ({ pair, why: "drawn from the unlikely end" as const })),
  ];
  const open = [...middle]
    .sort((a, b) => urgency(b) - urgency(a))
    .map((pair): Queued<Pair> => ({ pair, why: "open question" }));
  const rest = everything ? certain.filter((pair) => !drawnCertain.includes(pair)) : [];
  return [...spread(open, ends), ...rest.map((pair): Queued<Pair> => ({ pair, why: "open question" }))];
}

function urgency({ probability, effect = 1 }: QueuePair): number {
  return effect * (0.5 - Math.abs(probability - 0.5));
}

/** At least one where there is any. */
function drawn<Pair>(pairs: readonly Pair[], chance: Chance): Pair[] {
  const count = Math.ceil(DRAWN * pairs.length);
  return [...drawWithout(count, pairs.length, chance)]
    .sort((a, b) => a - b)
    .map((place) => pairs[place] as Pair);
}

function spread<Item>(main: readonly Item[], others: readonly Item[]): Item[] {
  const queue = [...main];
  const gap = Math.max(1, Math.floor(main.length / (others.length + 1)));
  others.forEach((item, index) => {
    queue.splice(Math.min(queue.length, (index + 1) * gap + index), 0, item);
  });
  return queue;
}
