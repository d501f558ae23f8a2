import { logChoose } from "./log-gamma.ts";

/** `drawn` are taken without putting back from `population`, of which `marked` carry a mark. */
export interface Urn {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** P(exactly k of those drawn are marked). */
export function hypergeometric(k: number, { population, marked, drawn }: Urn): number {
  return Math.exp(
    logChoose(marked, k) + logChoose(population - marked, drawn - k) - logChoose(population, drawn),
  );
}

/** P(at least k of those drawn are marked). About six digits hold for populations of ten millions. */
export function hypergeometricTail(k: number, urn: Urn): number {
  const least = Math.max(0, urn.drawn + urn.marked - urn.population);
  const most = Math.min(urn.drawn, urn.marked);
  if (k <= least) return 1;
  if (k > most) return 0;
  const mean = (urn.drawn * urn.marked) / urn.population;
  // The shorter side is summed, beginning at its greatest term, so that nothing is lost to cancellation.
  return k > mean ? sumUp(k, most, urn) : Math.max(0, 1 - sumDown(k - 1, least, urn));
}

function sumUp(from: number, to: number, urn: Urn): number {
  let term = hypergeometric(from, urn);
  let sum = term;
  for (let k = from; k < to && term > sum * 1e-17; k++) {
    term *= ratio(k, urn);
    sum += term;
  }
  return Math.min(1, sum);
}

function sumDown(from: number, to: number, urn: Urn): number {
  let term = hypergeometric(from, urn);
  let sum = term;
  for (let k = from; k > to && term > sum * 1e-17; k--) {
    term /= ratio(k - 1, urn);
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(k + 1) / P(k). */
function ratio(k: number, { population, marked, drawn }: Urn): number {
  return ((marked - k) * (drawn - k)) / ((k + 1) * (population - marked - drawn + k + 1));
}

/** P(X = 0), P(X = 1), … for one urn, to be convolved with those of others. */
export function hypergeometricShares(urn: Urn): readonly number[] {
  return Array.from({ length: Math.min(urn.drawn, urn.marked) + 1 }, (_, k) => hypergeometric(k, urn));
}
