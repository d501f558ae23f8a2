import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from "d3-geo";
import type { Point } from "../drawing.ts";

/** A part of the earth on a rectangle. */
export interface MapView {
  readonly projection: GeoProjection;
  /** Pixels to a kilometre in the middle of the map. */
  readonly perKm: number;
  /** Of the net of degrees. */
  readonly step: number;
  /** Not the whole earth. */
  readonly isPart: boolean;
}

export interface Spot {
  readonly lon: number;
  readonly lat: number;
}

const EARTH_KM = 6371;
// Nearer than this the coast of 1:110 million would be a drawing of nothing.
const LEAST_DEGREES = 9;
const WHOLE_EARTH = 130;

/** A view that holds all spots with room around them; equal in area, so that nothing looks larger than it is. */
export function viewOf(spots: readonly Spot[], width: number, height: number, margin: number): MapView {
  const middle = middleOf(spots);
  const reach = Math.max(LEAST_DEGREES, ...spots.map((spot) => 2 * degreesBetween(spot, middle)));
  if (reach > WHOLE_EARTH) return wholeEarth(width, height);
  const projection = geoAzimuthalEqualArea().rotate([-middle.lon, -middle.lat]).translate([0, 0]).scale(1);
  const points = spots.map((spot) => projection([spot.lon, spot.lat]) ?? [0, 0]);
  const half = (LEAST_DEGREES / 2) * (Math.PI / 180);
  const extent = (values: readonly number[]): Point => [
    Math.min(-half, ...values),
    Math.max(half, ...values),
  ];
  const [x1, x2] = extent(points.map(([x = 0]) => x));
  const [y1, y2] = extent(points.map(([, y = 0]) => y));
  const scale = Math.min((width - 2 * margin) / (x2 - x1), (height - 2 * margin) / (y2 - y1));
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (x1 + x2)) / 2, height / 2 - (scale * (y1 + y2)) / 2])
    .clipAngle(89)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return {
    projection,
    perKm: scale / EARTH_KM,
    isPart: true,
    step: stepOf((width / scale) * (180 / Math.PI)),
  };
}

/** A part of the earth by its middle and how many degrees of it the width holds; 360 for all of it. */
export interface MapWindow extends Spot {
  readonly across: number;
}

/** The window itself, and no place beside it; the whole earth where it is wider than a half of it. */
export function viewAt({ lon, lat, across }: MapWindow, width: number, height: number): MapView {
  if (across > WHOLE_EARTH) return wholeEarth(width, height);
  const scale = width / (across * (Math.PI / 180));
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(scale)
    .translate([width / 2, height / 2])
    .clipAngle(89)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { projection, perKm: scale / EARTH_KM, isPart: true, step: stepOf(across) };
}

export function windowOf({ projection, isPart }: MapView, width: number, height: number): MapWindow {
  const middle = projection.invert?.([width / 2, height / 2]);
  if (!isPart || middle === undefined || middle === null) return { lon: 0, lat: 0, across: 360 };
  const [lon, lat] = middle;
  return { lon, lat, across: degrees(width / projection.scale()) };
}

export function wholeEarth(width: number, height: number): MapView {
  const projection = geoEqualEarth().fitExtent(
    [
      [4, 4],
      [width - 4, height - 4],
    ],
    { type: "Sphere" },
  );
  return { projection, perKm: projection.scale() / EARTH_KM, isPart: false, step: 30 };
}

function stepOf(degreesAcross: number): number {
  return [0.1, 0.5, 1, 2, 5, 10, 15, 30].find((step) => degreesAcross / step <= 8) ?? 30;
}

/** As vectors, so that the line of the date is no edge. */
function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.map(vectorOf).reduce(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0]);
  const [x, y, z] = sum;
  return { lon: degrees(Math.atan2(y, x)), lat: degrees(Math.atan2(z, Math.hypot(x, y))) };
}

function vectorOf({ lon, lat }: Spot): [number, number, number] {
  const [l, b] = [lon * (Math.PI / 180), lat * (Math.PI / 180)];
  return [Math.cos(b) * Math.cos(l), Math.cos(b) * Math.sin(l), Math.sin(b)];
}

function degreesBetween(a: Spot, b: Spot): number {
  const [first, second] = [vectorOf(a), vectorOf(b)];
  const cosine = first[0] * second[0] + first[1] * second[1] + first[2] * second[2];
  return degrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
}

function degrees(radians: number): number {
  return radians * (180 / Math.PI);
}
