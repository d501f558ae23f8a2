/**
 * Counts of people that are too small to be shown, and those that would give them away (data-model.md, section 9; evidence.md,
 * section 11). Hidden are counts above nothing and below the smallest that is shown; counts that differ by so few from what an
 * earlier version showed in the same place; and as many more as it takes that nobody can work a hidden one out from the rest.
 */
import { boundsOf, type CountBounds, type CountEdge, type Hidden } from "./count-network.ts";

/** Counts of people by two properties; of one property it has a single row. */
export interface CountTable {
  /** What it counts: known again by this in later versions. */
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. */
  readonly cells: readonly (readonly number[])[];
}

export type ShownCount = number | "suppressed";

/** The table as it goes out, with its margins. */
export interface ShownTable {
  readonly name: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly ShownCount[])[];
  readonly rowTotals: readonly ShownCount[];
  readonly columnTotals: readonly ShownCount[];
  readonly total: ShownCount;
}

/**
 * @param smallest counts above nothing and below this are hidden, and no hidden count can be told more exactly than this
 * @param released what earlier versions showed: the release log
 */
export function suppressSmallCells(
  table: CountTable,
  smallest: number,
  released: readonly ShownTable[] = [],
): ShownTable {
  const network = networkOf(table);
  const earlier = released.map((each) => shownByPlace(each));
  const primary = network.edges.flatMap(({ value }, at) => {
    const place = network.places[at] as string;
    const differs = earlier.some((shown) =>
      isSmall(Math.abs((shown.get(`${table.name} ${place}`) ?? value) - value), smallest),
    );
    return isSmall(value, smallest) || differs ? [at] : [];
  });
  return shownTable(table, network, hideEnough(network, primary, smallest));
}

/** What a reader can tell of every count of a table that is shown, in the order: cells by row, row totals, column totals, total. */
export function boundsOfTable(table: CountTable, shown: ShownTable): CountBounds[] {
  const { edges, places } = networkOf(table);
  const visible = shownByPlace(shown);
  const hidden = places.map((place) => !visible.has(`${table.name} ${place}`));
  return edges.map((_, at) => boundsOf(edges, at, (each) => hidden[each] === true));
}

function isSmall(count: number, smallest: number): boolean {
  return count > 0 && count < smallest;
}

interface Network {
  readonly edges: readonly CountEdge[];
  /** What each edge counts: row and column, of a margin one of them, of the total none. */
  readonly places: readonly string[];
}

// Node 0 is where all rows come from, node 1 where all columns go; the total flows back.
function networkOf({ rows, columns, cells }: CountTable): Network {
  const edges: CountEdge[] = [];
  const places: string[] = [];
  const row = (at: number) => 2 + at;
  const column = (at: number) => 2 + rows.length + at;
  const add = (from: number, to: number, value: number, place: string): void => {
    edges.push({ from, to, value });
    places.push(place);
  };
  const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
  cells.forEach((counts, at) => {
    counts.forEach((value, of) => {
      add(row(at), column(of), value, placeOf(rows[at], columns[of]));
    });
  });
  cells.forEach((counts, at) => {
    add(0, row(at), sum(counts), placeOf(rows[at], undefined));
  });
  columns.forEach((name, of) => {
    add(column(of), 1, sum(cells.map((counts) => counts[of] ?? 0)), placeOf(undefined, name));
  });
  add(1, 0, sum(cells.map(sum)), placeOf(undefined, undefined));
  return { edges, places };
}

function placeOf(row: string | undefined, column: string | undefined): string {
  return JSON.stringify([row ?? null, column ?? null]);
}

/** Hides more until no hidden count is known more exactly than by the smallest that is shown; if nothing helps, everything. */
function hideEnough({ edges }: Network, primary: readonly number[], smallest: number): ReadonlySet<number> {
  const hidden = new Set(primary);
  const isHidden: Hidden = (at) => hidden.has(at);
  for (;;) {
    const known = primary.find((at) => {
      const { low, high } = boundsOf(edges, at, isHidden);
      return high - low < smallest;
    });
    if (known === undefined) return hidden;
    const more = cheapestCircle(edges, known, isHidden, smallest);
    if (more === undefined) return new Set(edges.keys());
    for (const at of more) hidden.add(at);
  }
}

/**
 * The shown counts that have to be hidden so that a hidden one may differ by `least`: those on the cheapest circle through its
 * edge, a count costing what it shows. A count can shrink by `least` only if it is that large; if no such circle is left, one
 * along which less can flow.
 */
function cheapestCircle(
  edges: readonly CountEdge[],
  edge: number,
  hidden: Hidden,
  least: number,
): readonly number[] | undefined {
  const { from, to } = edges[edge] as CountEdge;
  for (let amount = least; amount > 0; amount--) {
    for (const [start, end] of [
      [to, from],
      [from, to],
    ] as const) {
      const way = cheapestWay(edges, edge, hidden, amount, start, end);
      const more = way?.filter((at) => !hidden(at)) ?? [];
      if (more.length > 0) return more;
    }
  }
  return undefined;
}

function cheapestWay(
  edges: readonly CountEdge[],
  without: number,
  hidden: Hidden,
  amount: number,
  start: number,
  end: number,
): readonly number[] | undefined {
  const cost = new Map<number, number>([[start, 0]]);
  const cameBy = new Map<number, { readonly edge: number; readonly before: number }>();
  const done = new Set<number>();
  for (;;) {
    const [node, paid] = [...cost].filter(([each]) => !done.has(each)).sort((a, b) => a[1] - b[1])[0] ?? [];
    if (node === undefined || paid === undefined) return undefined;
    if (node === end) break;
    done.add(node);
    edges.forEach(({ from, to, value }, at) => {
      if (at === without) return;
      const next = from === node ? to : to === node && value >= amount ? from : undefined;
      if (next === undefined || done.has(next)) return;
      const price = paid + (hidden(at) ? 0 : value + 1);
      if (price >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) return;
      cost.set(next, price);
      cameBy.set(next, { edge: at, before: node });
    });
  }
  const way: number[] = [];
  for (let at = end; at !== start; ) {
    const step = cameBy.get(at) as { readonly edge: number; readonly before: number };
    way.push(step.edge);
    at = step.before;
  }
  return way;
}

function shownTable(table: CountTable, { edges }: Network, hidden: ReadonlySet<number>): ShownTable {
  const { name, rows, columns } = table;
  const shown = edges.map(({ value }, at): ShownCount => (hidden.has(at) ? "suppressed" : value));
  const inside = rows.length * columns.length;
  return {
    name,
    rows,
    columns,
    cells: rows.map((_, at) => shown.slice(at * columns.length, (at + 1) * columns.length)),
    rowTotals: shown.slice(inside, inside + rows.length),
    columnTotals: shown.slice(inside + rows.length, inside + rows.length + columns.length),
    total: shown.at(-1) as ShownCount,
  };
}

function shownByPlace({
  name,
  rows,
  columns,
  cells,
  rowTotals,
  columnTotals,
  total,
}: ShownTable): ReadonlyMap<string, number> {
  const all: (readonly [string, ShownCount])[] = [
    ...rows.flatMap((row, at) =>
      columns.map((column, of) => [placeOf(row, column), cells[at]?.[of] ?? "suppressed"] as const),
    ),
    ...rows.map((row, at) => [placeOf(row, undefined), rowTotals[at] ?? "suppressed"] as const),
    ...columns.map((column, of) => [placeOf(undefined, column), columnTotals[of] ?? "suppressed"] as const),
    [placeOf(undefined, undefined), total],
  ];
  return new Map(
    all
      .filter((each): each is [string, number] => each[1] !== "suppressed")
      .map(([place, count]) => [`${name} ${place}`, count]),
  );
}
