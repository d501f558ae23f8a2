/** The way from one thing to another along what each bears on, both ends included; undefined where there is none. */
export function chainTo(
  onward: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined && !cameFrom.has(to); at = waiting.pop()) {
    for (const next of onward.get(at) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const chain: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) chain.unshift(at);
  return chain;
}
