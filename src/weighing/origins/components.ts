/** Members joined by accepted links, directly or through others: each group sorted, the groups by their first member. */
export function connectedGroups(
  members: readonly string[],
  links: readonly (readonly [string, string])[],
): string[][] {
  const parent = new Map(members.map((member) => [member, member]));
  const rootOf = (member: string): string => {
    let at = member;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) {
      parent.set(at, parent.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [a, b] of links) {
    if (!parent.has(a) || !parent.has(b))
      throw new RangeError(`A link between ${a} and ${b} names no member`);
    parent.set(rootOf(a), rootOf(b));
  }
  const groups = new Map<string, string[]>();
  for (const member of [...members].sort()) {
    const root = rootOf(member);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [member]);
    else group.push(member);
  }
  return [...groups.values()];
}
