import type { Chance } from "./chance.ts";

/** The same things in an order of chance (Fisher and Yates). */
export function shuffled<Each>(things: readonly Each[], chance: Chance): Each[] {
  const order = [...things];
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.upTo(at + 1);
    [order[at], order[other]] = [order[other] as Each, order[at] as Each];
  }
  return order;
}

export function csv(separator: string, rows: readonly (readonly string[])[]): string {
  return `${rows.map((cells) => cells.join(separator)).join("\n")}\n`;
}
