import { CareoError } from "../base/index.ts";
import { type ColumnMapping, findColumn, isTableProperty, type StoredColumn } from "../records/index.ts";
import type { AcceptedColumn } from "./record-set-entries.ts";

/**
 * What a person says columns hold, as written on a command line: `ФИО=name`, `Apellido 2=lastName.2`, `Дата=birthDate:day-first`,
 * and `Столбец=` for a column that holds nothing we know. Throws `records/no-such-column`, `records/no-such-property`.
 */
export function readColumnWish(wish: string, columns: readonly StoredColumn[]): AcceptedColumn {
  const at = wish.lastIndexOf("=");
  if (at < 1) throw badWish(wish, "it is not of the form COLUMN=PROPERTY");
  const { name, profile } = findColumn(columns, wish.slice(0, at));
  const property = wish.slice(at + 1).trim();
  if (property === "") return { name, mapsTo: NOTHING };
  const found = /^([A-Za-z]+(?::[A-Za-z]+)?)(?:\.([12]))?(?::(day-first|month-first|year-first))?$/.exec(
    property,
  );
  const [, mapsTo, order, dates] = found ?? [];
  if (mapsTo === undefined || !isTableProperty(mapsTo)) throw badWish(wish, "no column is mapped to that");
  const how = (dates as ColumnMapping["dates"]) ?? (/Date$/.test(mapsTo) ? profile.dateOrder : undefined);
  return {
    name,
    mapsTo,
    ...(order === undefined ? {} : { order: Number(order) as 1 | 2 }),
    ...(how === undefined ? {} : { dates: how }),
  };
}

function badWish(wish: string, why: string): CareoError {
  return new CareoError("records/no-such-property", `--map ${JSON.stringify(wish)}: ${why}.`, {
    hint: "Such as ФИО=name, Apellido=lastName.1, Дата рождения=birthDate:day-first; docs/guide/tables.md lists them all.",
  });
}

/** What stands for a column that holds nothing we know, where a person said so. */
export const NOTHING = "none";

/**
 * What a person has said of the columns: wishes, over what was said before, and of the others with `acceptsProposals` what is
 * proposed. Columns that nobody spoke of are left out.
 */
export function acceptedColumns(
  columns: readonly StoredColumn[],
  wishes: readonly string[],
  earlier: readonly AcceptedColumn[],
  acceptsProposals: boolean,
): AcceptedColumn[] {
  const said = new Map(wishes.map((wish) => readColumnWish(wish, columns)).map((each) => [each.name, each]));
  const before = new Map(earlier.map((each) => [each.name, each]));
  return columns.flatMap(({ name, proposed }): AcceptedColumn[] => {
    const accepted = acceptsProposals && proposed ? { name, ...proposed } : undefined;
    const known = said.get(name) ?? before.get(name) ?? accepted;
    return known ? [known] : [];
  });
}

/** As `openTable` takes it. */
export function mappingOf(accepted: readonly AcceptedColumn[]): Record<string, ColumnMapping | null> {
  return Object.fromEntries(
    accepted.map(({ name, mapsTo, order, dates }) => [
      name,
      mapsTo === NOTHING
        ? null
        : { mapsTo, ...(order === undefined ? {} : { order }), ...(dates === undefined ? {} : { dates }) },
    ]),
  );
}

/** What is said of one table of a file. */
export interface TableWishes {
  readonly map: readonly string[];
  readonly key: string | undefined;
}

/**
 * Deals out what is said of a file among its tables: a sheet gets the wishes whose columns it has. A wish for a column that no
 * sheet has is refused (`records/no-such-column`).
 */
export function wishesByTable(
  tables: readonly (readonly StoredColumn[])[],
  { map, key }: TableWishes,
): TableWishes[] {
  const [first = []] = tables;
  for (const wish of map) {
    const isKnown = tables.some((columns) => hasColumn(columns, columnOf(wish)));
    if (!isKnown) readColumnWish(wish, first);
  }
  if (key !== undefined && !tables.some((columns) => hasColumn(columns, key))) findColumn(first, key);
  return tables.map((columns) => ({
    map: map.filter((wish) => hasColumn(columns, columnOf(wish))),
    key: key !== undefined && hasColumn(columns, key) ? key : undefined,
  }));
}

/** The column that a wish speaks of; names may hold `=`, properties do not. */
function columnOf(wish: string): string {
  return wish.slice(0, Math.max(wish.lastIndexOf("="), 0));
}

function hasColumn(columns: readonly StoredColumn[], name: string): boolean {
  try {
    findColumn(columns, name);
    return true;
  } catch {
    return false;
  }
}
