/** A place on the globe, in degrees, with how far off it may be. */
export interface Whereabouts {
  readonly lat: number;
  readonly lon: number;
  /** Kilometres. */
  readonly within: number;
}

// Mean radius (IUGG 2015); the flattening of the globe changes a distance by less than 0.6%.
const EARTH_KM = 6371.0088;

/** Kilometres that two places are apart at least, by the great circle (haversine), less what they may be off. */
export function leastDistance(a: Whereabouts, b: Whereabouts): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(rad(degrees) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * half(b.lon - a.lon);
  const between = 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  return Math.max(0, between - a.within - b.within);
}
