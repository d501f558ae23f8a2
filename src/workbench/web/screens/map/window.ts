/** Part of the earth: its middle, and how many degrees its width holds; 360 for all of it. */
export interface EarthWindow {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
}

const PAN = 0.2;
const ZOOM = 1.6;
// A few hundred metres: nearer than any place is drawn.
const LEAST = 0.02;
// Beyond a half of the earth all of it is shown.
const WHOLE = 360;
const WIDEST = 120;
// Towards a pole there is no east.
const MOST_LAT = 85;

/** @param east 1 to the east, -1 to the west @param north 1 to the north, -1 to the south */
export function movedWindow(
  { lon, lat, across }: EarthWindow,
  east: -1 | 0 | 1,
  north: -1 | 0 | 1,
): EarthWindow {
  if (across >= WHOLE) return { lon, lat, across };
  const wide = Math.cos((lat * Math.PI) / 180);
  const to = lon + (east * across * PAN) / Math.max(0.1, wide);
  return {
    lon: rounded(((((to + 180) % 360) + 360) % 360) - 180),
    lat: rounded(Math.max(-MOST_LAT, Math.min(MOST_LAT, lat + north * across * PAN * 0.62))),
    across,
  };
}

/** @param middle where it is gone to from the whole earth, which has no middle of its own */
export function zoomedWindow(
  window: EarthWindow,
  direction: "in" | "out",
  middle: Pick<EarthWindow, "lon" | "lat">,
): EarthWindow {
  const { lon, lat, across } = window;
  if (direction === "in")
    return across >= WHOLE
      ? { ...middle, across: WIDEST }
      : { lon, lat, across: rounded(Math.max(LEAST, across / ZOOM)) };
  const wider = across * ZOOM;
  return wider > WIDEST ? { lon: 0, lat: 0, across: WHOLE } : { lon, lat, across: rounded(wider) };
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
