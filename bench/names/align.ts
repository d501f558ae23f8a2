/** A plain, slow weighted edit distance with its alignment, for fitting costs that are given as an argument. */
import type { PhoneCosts } from "../../src/records/names/phone-costs.ts";

export function distanceWith(a: string, b: string, costs: PhoneCosts): number {
  return fill(a, b, priced(costs)).at(-1)?.at(-1) ?? 0;
}

/** Pairs of phones, "" for none; an adjacent swap is shown as two changes. */
export function align(a: string, b: string, costs: PhoneCosts): [string, string][] {
  const price = priced(costs);
  const table = fill(a, b, price);
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const pairs: [string, string][] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 || j > 0) {
    const [x, y] = [a[i - 1] ?? "", b[j - 1] ?? ""];
    const value = at(i, j);
    if (i > 0 && j > 0 && same(value, at(i - 1, j - 1) + price.change(x, y))) {
      pairs.push([x, y]);
      i--;
      j--;
    } else if (i > 0 && same(value, at(i - 1, j) + price.lose(x))) {
      pairs.push([x, ""]);
      i--;
    } else if (j > 0 && same(value, at(i, j - 1) + price.lose(y))) {
      pairs.push(["", y]);
      j--;
    } else {
      pairs.push([x, y], [a[i - 2] ?? "", b[j - 2] ?? ""]);
      i -= 2;
      j -= 2;
    }
  }
  return pairs.reverse();
}

interface Prices {
  readonly lose: (phone: string) => number;
  readonly change: (a: string, b: string) => number;
  readonly swap: number;
}

const remembered = new WeakMap<PhoneCosts, Prices>();

function priced(costs: PhoneCosts): Prices {
  const known = remembered.get(costs);
  if (known) return known;
  const lose = new Map(
    Object.entries(costs.insertion).flatMap(([phones, cost]) => [...phones].map((p) => [p, cost])),
  );
  const change = new Map(
    Object.entries(costs.substitution).flatMap(([pair, cost]) => [
      [pair, cost],
      [(pair[1] ?? "") + (pair[0] ?? ""), cost],
    ]),
  );
  const prices: Prices = {
    lose: (phone) => lose.get(phone) ?? 1,
    change: (a, b) => (a === b ? 0 : (change.get(a + b) ?? 1)),
    swap: costs.swap,
  };
  remembered.set(costs, prices);
  return prices;
}

function fill(a: string, b: string, price: Prices): number[][] {
  const table: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    table.push(row);
    for (let j = 0; j <= b.length; j++) {
      const [x, y] = [a[i - 1] ?? "", b[j - 1] ?? ""];
      const ways = [i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY];
      if (i > 0) ways.push((table[i - 1]?.[j] ?? 0) + price.lose(x));
      if (j > 0) ways.push((row[j - 1] ?? 0) + price.lose(y));
      if (i > 0 && j > 0) ways.push((table[i - 1]?.[j - 1] ?? 0) + price.change(x, y));
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2])
        ways.push((table[i - 2]?.[j - 2] ?? 0) + price.swap);
      row.push(Math.min(...ways));
    }
  }
  return table;
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
