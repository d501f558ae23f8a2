import {
  daySql,
  filledSql,
  foldSql,
  mappedTo,
  momentSql,
  type TableView,
  type ViewColumn,
} from "../view/index.ts";

/** What makes two rows one journey, and what road and month it belongs to. */
export interface JourneyColumns {
  readonly columns: readonly ViewColumn[];
  /** SQL of the journey, of its route and month, and of whether the row tells one. */
  readonly key: string;
  readonly group: string;
  readonly there: string;
  readonly caveat: string | undefined;
}

/** A vehicle on a day; else a point within some minutes, where times are known; else a point on a day. */
export function journeyOf(view: TableView, minutes: number): JourneyColumns | undefined {
  const [date] = mappedTo(view, "Trip:startDate");
  if (!date) return undefined;
  const [vehicle] = mappedTo(view, "Trip:vehicle");
  const [point] = mappedTo(view, "Trip:location");
  const [direction] = mappedTo(view, "Trip:direction");
  const ends = mappedTo(view, "Trip:startLocation", "Trip:endLocation");
  const day = daySql(date);
  const dayText = `strftime(${day}, '%Y-%m-%d')`;
  const month = `strftime(${day}, '%Y-%m')`;
  const folded = (columns: readonly ViewColumn[]) =>
    `concat_ws(' → ', ${columns.map(({ sql }) => `coalesce(${foldSql(sql)}, '')`).join(", ")})`;
  if (vehicle) {
    const route = ends.length > 0 ? folded(ends) : foldSql(vehicle.sql);
    return {
      columns: [vehicle, date],
      key: `upper(trim(${vehicle.sql})) || ', ' || ${dayText}`,
      group: `${route} || ', ' || ${month}`,
      there: `${filledSql(vehicle.sql)} AND ${day} IS NOT NULL`,
      caveat: undefined,
    };
  }
  if (!point) return undefined;
  const where = folded([point, ...(direction ? [direction] : [])]);
  const moment = momentSql(date);
  const bucket = `strftime(time_bucket(INTERVAL ${minutes} MINUTE, ${moment}), ' %H:%M')`;
  return {
    columns: [point, date],
    key: `${where} || ', ' || ${dayText} || coalesce(${bucket}, '')`,
    group: `${where} || ', ' || ${month}`,
    there: `${filledSql(point.sql)} AND ${day} IS NOT NULL`,
    caveat: `Crossings count as one within spans of ${minutes} minutes of the clock (or a day, where no time is given); two on either side of a boundary count apart.`,
  };
}
