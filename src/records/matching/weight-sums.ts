/**
 * Probability by weight: what a Map would hold, in typed arrays, for the chance of every list entry sums a thousand weights.
 * Weights are whole ticks; what is added to one weight is added in the order in which it comes.
 */
export interface WeightSums {
  clear(): void;
  add(weight: number, probability: number): void;
  /** The weights from the heaviest down, each with the sum of the probabilities of all that weigh at least as much. */
  fromHeaviest(): { readonly weights: Int32Array; readonly sums: Float64Array };
}

const EMPTY = -2_147_483_648;
const LEAST_SLOTS = 1024;

export function weightSums(): WeightSums {
  let slots = LEAST_SLOTS;
  let keys = new Int32Array(slots).fill(EMPTY);
  let values = new Float64Array(slots);
  /** The weights there are, as they came: the first `count`. */
  let weights = new Int32Array(slots / 2);
  let count = 0;
  const slotOf = (weight: number): number => {
    let slot = (Math.imul(weight, 0x9e3779b1) >>> 12) & (slots - 1);
    while (keys[slot] !== EMPTY && keys[slot] !== weight) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const grow = (): void => {
    const all = weights.slice(0, count);
    const before = all.map(slotOf);
    const old = values;
    slots *= 2;
    keys = new Int32Array(slots).fill(EMPTY);
    values = new Float64Array(slots);
    weights = new Int32Array(slots / 2);
    weights.set(all);
    all.forEach((weight, at) => {
      const slot = slotOf(weight);
      keys[slot] = weight;
      values[slot] = old[before[at] as number] as number;
    });
  };
  return {
    clear() {
      for (const slot of weights.subarray(0, count).map(slotOf)) {
        keys[slot] = EMPTY;
        values[slot] = 0;
      }
      count = 0;
    },
    add(weight, probability) {
      let slot = slotOf(weight);
      if (keys[slot] === EMPTY) {
        if (count === weights.length) {
          grow();
          slot = slotOf(weight);
        }
        keys[slot] = weight;
        weights[count++] = weight;
      }
      values[slot] = (values[slot] as number) + probability;
    },
    fromHeaviest() {
      const sorted = weights.slice(0, count).sort().reverse();
      const sums = new Float64Array(count + 1);
      for (let at = 0; at < count; at++)
        sums[at + 1] = (sums[at] as number) + (values[slotOf(sorted[at] as number)] as number);
      return { weights: sorted, sums };
    },
  };
}
