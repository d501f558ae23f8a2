import type { ViewColumn } from "./table-view.ts";

/** What a cell that means to give a day begins with, whatever parts it with: 2021-03-05, 5.03.2021, 20210305. */
const DAY_SHAPE = "(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}|\\d{8})";

/** SQL condition: the cell has the shape of a day, whether or not there is such a day. */
export function dayShapeSql(cell: string): string {
  return `regexp_matches(trim(${cell}), '^${DAY_SHAPE}([T ].*)?$')`;
}

/** SQL of the day (DATE) that a cell gives; NULL where it gives none or there is no such day. */
export function daySql({ sql, mapping }: Pick<ViewColumn, "sql" | "mapping">): string {
  const day = `translate(regexp_extract(trim(${sql}), '^${DAY_SHAPE}([T ].*)?$', 1), './', '--')`;
  // Where no cell of a column tells day from month the day is taken to come first; results say so (DAY_FIRST_CAVEAT).
  const dayOrMonthFirst = mapping?.dates === "month-first" ? "%m-%d-%Y" : "%d-%m-%Y";
  return `try_strptime(${day}, ['%Y-%m-%d', '${dayOrMonthFirst}', '%Y%m%d'])::DATE`;
}

export const DAY_FIRST_CAVEAT =
  "No cell of this column tells day from month; the day was taken to come first.";

/** SQL of the moment (TIMESTAMP) that a cell gives; NULL where it gives a day without a time. */
export function momentSql(column: Pick<ViewColumn, "sql" | "mapping">): string {
  const time = `regexp_extract(${column.sql}, '[T ](\\d{1,2}:\\d{2}(:\\d{2})?)', 1)`;
  return `(${daySql(column)} + try_cast(CASE WHEN length(${time}) <= 5 AND ${time} <> '' THEN ${time} || ':00' ELSE nullif(${time}, '') END AS TIME))`;
}

/** Properties of FollowTheMoney that hold a day. */
const DATE_PROPERTIES = /Date$|^date$/;

export function isDateColumn({ mapping }: ViewColumn): boolean {
  return mapping !== undefined && (DATE_PROPERTIES.test(mapping.mapsTo) || mapping.dates !== undefined);
}
