import type { RecordedClaim } from "../../claims/index.ts";
import type { StatedQuantity } from "../../weighing/index.ts";

export type WordedQuantity = StatedQuantity & { readonly words: string };

/** The numbers of a claim as they can be compared; what is vague or has no number is left out. */
export function statedQuantities({ about }: RecordedClaim): WordedQuantity[] {
  return about.quantities.flatMap((quantity): WordedQuantity[] => {
    const { words, value, min, max, unit, currency, bound, population, asOf } = quantity;
    if (bound === "vague") return [];
    const named = {
      words,
      ...((currency ?? unit) === null ? {} : { unit: (currency ?? unit) as string }),
      ...(population === undefined ? {} : { population }),
      ...(asOf === undefined ? {} : { asOf }),
    };
    if (bound === "range") {
      if (min === undefined || max === undefined) return [];
      return [{ ...named, bound, value: Number(min), most: Number(max) }];
    }
    return value === null ? [] : [{ ...named, bound, value: Number(value) }];
  });
}
