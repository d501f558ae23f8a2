/** Numbers that look random and are the same for the same seed on every machine, in [0, 1). */
export type Chance = () => number;

/**
 * xoshiro128** (Blackman & Vigna, 2018), its state filled from the seed's text by FNV-1a and splitmix32. Not for secrets.
 */
export function seededChance(seed: string): Chance {
  let mixed = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(seed)) mixed = Math.imul(mixed ^ byte, 0x01000193);
  const next32 = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [next32(), next32(), next32(), next32()] as [number, number, number, number];
  return () => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const carried = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= carried;
    d = rotate(d, 11);
    return (scrambled >>> 0) / 2 ** 32;
  };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** A whole number from 0 to below `limit`, of 53 random bits, so that limits of many millions are drawn evenly too. */
export function below(limit: number, chance: Chance): number {
  const high = Math.floor(chance() * 2 ** 21);
  const low = Math.floor(chance() * 2 ** 32);
  return Math.floor(((high * 2 ** 32 + low) / 2 ** 53) * limit);
}

/** The same things in another order (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1, chance);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** `count` different whole numbers below `limit`, every set as likely as any other (Floyd's way). */
export function drawWithout(count: number, limit: number, chance: Chance): readonly number[] {
  const drawn = new Set<number>();
  for (let top = Math.max(0, limit - count); top < limit; top++) {
    const pick = below(top + 1, chance);
    drawn.add(drawn.has(pick) ? top : pick);
  }
  return [...drawn];
}
