import { textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

/** What of the map is shown, as the address has it. */
export interface MapView {
  /** Middle of the window in degrees, and how many of them it is wide; all that is located where they are missing. */
  readonly lon: number | undefined;
  readonly lat: number | undefined;
  readonly across: number | undefined;
  /** Ids of the places that one mark stands for. */
  readonly only: string | undefined;
  readonly words: string | undefined;
  readonly sort: string | undefined;
  /** Id of the place that is the current one. */
  readonly row: string | undefined;
}

export function mapView(raw: RawView): MapView {
  const [lon, lat, across] = [
    within(raw["lon"], -180, 180),
    within(raw["lat"], -90, 90),
    within(raw["across"], 0.01, 360),
  ];
  const isWindow = lon !== undefined && lat !== undefined && across !== undefined;
  return {
    ...(isWindow ? { lon, lat, across } : { lon: undefined, lat: undefined, across: undefined }),
    only: textOf(raw["only"]),
    words: textOf(raw["words"]),
    sort: textOf(raw["sort"]),
    row: textOf(raw["row"]),
  };
}

function within(value: unknown, least: number, most: number): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && number >= least && number <= most ? number : undefined;
}
