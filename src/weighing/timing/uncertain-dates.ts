import { type Chance, seededChance } from "../../statistics/index.ts";
import { type ShiftTest, shiftTest, type TwoSeries } from "./follows.ts";

/** A date as the days it may be, both included, counted from the start of what was observed. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

export interface UncertainSeries extends Omit<TwoSeries, "causes" | "effects"> {
  readonly causes: readonly DayRange[];
  readonly effects: readonly DayRange[];
}

/** A timing test whose dates are not all known to the day. */
export interface UncertainShiftTest {
  /** With every date in the middle of its days. */
  readonly middle: ShiftTest;
  /** The least and greatest p over the placements that were tried: no bound on all there are. */
  readonly pLow: number;
  readonly pHigh: number;
  /** How many were tried: one where every date is a day. */
  readonly placements: number;
  /** How many dates are not known to the day. */
  readonly uncertain: number;
}

/**
 * Tries the dates in the middle of their days, at both ends in all four combinations of the two series, and drawn at random
 * within their days as often as said, the same for the same seed.
 */
export function uncertainShiftTest(
  series: UncertainSeries,
  { redraws, seed }: { readonly redraws: number; readonly seed: string },
): UncertainShiftTest {
  const placed = (cause: Placement, effect: Placement): ShiftTest =>
    shiftTest({ ...series, causes: series.causes.map(cause), effects: series.effects.map(effect) });
  const middle = placed(inTheMiddle, inTheMiddle);
  const uncertain = [...series.causes, ...series.effects].filter(
    (each) => each.earliest < each.latest,
  ).length;
  if (uncertain === 0) return { middle, pLow: middle.p, pHigh: middle.p, placements: 1, uncertain };
  const chance = seededChance(seed);
  const anywhere = drawnFrom(chance);
  const others = [
    ...[atFirst, atLast].flatMap((cause) => [atFirst, atLast].map((effect) => placed(cause, effect))),
    ...Array.from({ length: redraws }, () => placed(anywhere, anywhere)),
  ];
  const ps = [middle, ...others].map(({ p }) => p);
  return { middle, pLow: Math.min(...ps), pHigh: Math.max(...ps), placements: ps.length, uncertain };
}

type Placement = (range: DayRange) => number;

const atFirst: Placement = ({ earliest }) => earliest;
const atLast: Placement = ({ latest }) => latest;
const inTheMiddle: Placement = ({ earliest, latest }) => Math.floor((earliest + latest) / 2);

function drawnFrom(chance: Chance): Placement {
  return ({ earliest, latest }) => earliest + Math.floor(chance() * (latest - earliest + 1));
}
