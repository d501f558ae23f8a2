import fc from "fast-check";
import { expect, it } from "vitest";
import { weightSums } from "./weight-sums.ts";

it("sums as a Map would, for one name after the other", () => {
  const sums = weightSums();
  const entry = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 3000 }), (entries) => {
      sums.clear();
      const byWeight = new Map<number, number>();
      for (const [weight, probability] of entries) {
        sums.add(weight, probability);
        byWeight.set(weight, (byWeight.get(weight) ?? 0) + probability);
      }
      const sorted = [...byWeight].sort(([a], [b]) => b - a);
      let sum = 0;
      const running = sorted.map(([, probability]) => (sum += probability));
      const found = sums.fromHeaviest();
      expect([...found.weights]).toEqual(sorted.map(([weight]) => weight));
      expect([...found.sums]).toEqual([0, ...running]);
    }),
    { numRuns: 30 },
  );
});
