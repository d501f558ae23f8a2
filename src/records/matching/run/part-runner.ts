/** One part of a run from end to end, wherever it runs. */
import type { QueryHits } from "../candidates/query-hits.ts";
import { communityWordsOf, type PartInput, type Probe, preparePart, probePart } from "./match-part.ts";
import { type OutcomeOptions, outcomesOf, type QueryOutcome } from "./outcome.ts";

/** What is known of a part beside the outcomes of its entries. */
export interface PartCounts {
  /** Truncations by index into the people of the whole list. */
  readonly truncated: QueryHits["truncated"];
  /** Pairs of a list entry and a row that agree in one word alone, and were not scored. */
  readonly weakRows: number;
  readonly byLane: readonly number[];
  /** What the probe looked for and how many candidates came, by lane. */
  readonly keys: readonly number[];
}

export interface PartResult extends PartCounts {
  readonly outcomes: readonly QueryOutcome[];
}

export interface PartEffects {
  readonly probe: Probe;
  /** Hands over this part's words of the community and waits for those of all parts. */
  readonly exchange: (own: Uint8Array) => Promise<Uint8Array>;
  /** Takes over what is done, some entries at a time, in the order of the part. */
  readonly onOutcomes: (outcomes: readonly QueryOutcome[]) => void;
  /** Lets others run: signals are heard here. */
  readonly pause: () => Promise<void>;
}

const PAUSE_EVERY = 50;

export async function runPart(
  input: PartInput,
  options: OutcomeOptions,
  effects: PartEffects,
): Promise<PartCounts> {
  const part = preparePart(input);
  await effects.pause();
  const communityWords = await effects.exchange(communityWordsOf(part));
  const probed = await probePart(part, communityWords, effects.probe);
  let outcomes: QueryOutcome[] = [];
  for (const outcome of outcomesOf(probed, options)) {
    if (outcomes.push(outcome) < PAUSE_EVERY) continue;
    effects.onOutcomes(outcomes);
    outcomes = [];
    await effects.pause();
  }
  effects.onOutcomes(outcomes);
  const { truncated, weakRows, byLane } = probed.hits;
  return {
    truncated: truncated.map((each) => ({ ...each, query: input.chosen[each.query] as number })),
    weakRows: weakRows.reduce((sum, each) => sum + each, 0),
    byLane,
    keys: probed.keys,
  };
}
