/** When a source was published, as an interval of ISO dates: what is not known more exactly is wide. */
export interface Published {
  readonly earliest: string;
  readonly latest: string;
}

export interface DatedMember {
  readonly id: string;
  readonly published?: Published;
}

/** One member cites another. */
export interface Citation {
  readonly from: string;
  readonly to: string;
}

export interface ClusterRoot {
  readonly root: string | "unknown";
  readonly why: string;
}

/**
 * Which member of an origin cluster came first. A member that cites another comes after it; among those that cite nobody
 * the earliest by publication, if its interval ends before all others begin. A circle of citations has no root, and where
 * intervals overlap nobody can say.
 */
export function findRoot(members: readonly DatedMember[], citations: readonly Citation[]): ClusterRoot {
  const ids = new Set(members.map(({ id }) => id));
  const inside = citations.filter(({ from, to }) => ids.has(from) && ids.has(to) && from !== to);
  const circle = findCircle(inside);
  if (circle !== undefined)
    return { root: "unknown", why: `${circle.join(" cites ")}: a circle has no first` };
  const citing = new Set(inside.map(({ from }) => from));
  const first = members.filter(({ id }) => !citing.has(id));
  const [only] = first;
  if (first.length === 1 && only !== undefined && members.length > 1)
    return { root: only.id, why: "all others cite it, directly or through another" };
  return earliestOf(first);
}

function earliestOf(members: readonly DatedMember[]): ClusterRoot {
  const dated = members.flatMap(({ id, published }) =>
    published === undefined ? [] : [{ id, ...published }],
  );
  if (dated.length < members.length) {
    const undated = members.filter(({ published }) => published === undefined).map(({ id }) => id);
    return { root: "unknown", why: `nobody knows when ${undated.join(", ")} was published` };
  }
  dated.sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : a.id < b.id ? -1 : 1));
  const [first, ...others] = dated;
  if (first === undefined) return { root: "unknown", why: "no member cites nobody" };
  const overlapping = others.find(({ earliest }) => earliest <= first.latest);
  if (overlapping !== undefined)
    return {
      root: "unknown",
      why: `${first.id} and ${overlapping.id} may have been published on the same day`,
    };
  return { root: first.id, why: `published by ${first.latest}, before all others` };
}

/** A circle of citations, its first member again at the end; depth first, without recursion. */
export function findCircle(citations: readonly Citation[]): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { from, to } of citations) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: { id: string; left: string[] }[] = [{ id: start, left: [...(next.get(start) ?? [])] }];
    while (path.length > 0) {
      const top = path.at(-1) as { id: string; left: string[] };
      const to = top.left.pop();
      if (to === undefined) {
        done.add(top.id);
        path.pop();
        continue;
      }
      const at = path.findIndex(({ id }) => id === to);
      if (at >= 0) return [...path.slice(at).map(({ id }) => id), to];
      if (!done.has(to)) path.push({ id: to, left: [...(next.get(to) ?? [])] });
    }
  }
  return undefined;
}
