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
  let count = 0;
  const slotOf = (weight: number): number => {
    let slot = (Math.imul(weight, 0x9e3779b1) >>> 12) & (slots - 1);
    while (keys[slot] !== EMPTY && keys[slot] !== weight) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    slots *= 2;
    keys = new Int32Array(slots).fill(EMPTY);
    values = new Float64Array(slots);
    oldKeys.forEach((key, at) => {
      if (key === EMPTY) return;
      const slot = slotOf(key);
      keys[slot] = key;
      values[slot] = oldValues[at] as number;
    });
  };
  return {
    clear() {
      keys.fill(EMPTY);
      values.fill(0);
      count = 0;
    },
    add(weight, probability) {
      let slot = slotOf(weight);
      if (keys[slot] === EMPTY) {
        if (++count * 2 > slots) {
          grow();
          slot = slotOf(weight);
        }
        keys[slot] = weight;
      }
      values[slot] = (values[slot] as number) + probability;
    },
    fromHeaviest() {
      const weights = keys
        .filter((key) => key !== EMPTY)
        .sort()
        .reverse();
      const sums = new Float64Array(weights.length + 1);
      for (let at = 0; at < weights.length; at++)
        sums[at + 1] = (sums[at] as number) + (values[slotOf(weights[at] as number)] as number);
      return { weights, sums };
    },
  };
}
