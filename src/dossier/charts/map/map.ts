/**
 * Where things happened, on land and sea and nothing else: no border and no name of a country, for Careo asserts none. A place is
 * drawn as wide as it is known: what is only a region or a country is a broken ring, and no point.
 */
import { geoDistance, geoGraticule, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { Say } from "../../../messages/index.ts";
import type { MarkDoubt } from "../doubt-look.ts";
import type { Drawing, Mark, Shape, Size } from "../drawing.ts";
import { fitText, textWidth, wrapText } from "../text-size.ts";
import { LAND } from "./land.generated.ts";
import { type MapView, type MapWindow, type Spot, viewAt, viewOf, wholeEarth, windowOf } from "./view.ts";

export interface MapPlace {
  /** As the source names it. */
  readonly label: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
  /** Sound where nothing is said. */
  readonly doubt?: MarkDoubt | undefined;
  readonly trail: readonly string[];
}

/**
 * Lines that somebody drew, who is named with them and says from where they are seen: Careo draws no border of its own. Positions
 * are longitude and latitude.
 */
export interface MapBorders {
  readonly lines: readonly (readonly (readonly [lon: number, lat: number])[])[];
  readonly source: string;
  readonly viewpoint: string;
}

export interface MapOptions {
  /** Part of the earth; that which holds all places where it is missing. */
  readonly window?: MapWindow | undefined;
  readonly borders?: MapBorders | undefined;
}

export type Precision = "exact" | "vicinity" | "locality" | "region" | "country";

/** Radius in kilometres, where the precision means one (data-model.md, 4.3). */
const KM: Readonly<Record<Precision, number | undefined>> = {
  exact: 0.01,
  vicinity: 0.1,
  locality: 1,
  region: undefined,
  country: undefined,
};
/** In pixels, for what has no radius: a ring that says "somewhere about here". */
const RING = { region: 17, country: 28 } as const;
const LABEL = 12.5;
const SMALL = 11;

/** @param unplaced how many events have no place that can be drawn */
export function mapDrawing(
  places: readonly MapPlace[],
  unplaced: number,
  size: Size,
  say: Say,
  options: MapOptions = {},
): Drawing {
  return windowedMap(places, unplaced, size, say, options).drawing;
}

/** The map of a window, and the window as it was drawn; undefined where nothing could be. */
export function windowedMap(
  places: readonly MapPlace[],
  unplaced: number,
  size: Size,
  say: Say,
  { window, borders }: MapOptions = {},
): { readonly drawing: Drawing; readonly window: MapWindow | undefined } {
  const drawable = places.filter(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180);
  const left = unplaced + places.length - drawable.length;
  const said = { places: drawable.length, unplaced: left };
  const summary =
    borders === undefined
      ? say("dossier.chart.map", said)
      : say("dossier.chart.mapWithBorders", {
          ...said,
          source: borders.source,
          viewpoint: borders.viewpoint,
        });
  const { width } = size;
  if (drawable.length === 0) return { drawing: { width, height: 8, summary, shapes: [] }, window: undefined };
  const height = size.height ?? Math.round(width * 0.62);
  const view =
    window === undefined
      ? viewOf(drawable, width, height, Math.min(70, width * 0.14))
      : viewAt(window, width, height);
  const drawing = {
    width,
    height,
    summary,
    shapes: [
      ...ground(view, width, height),
      ...(borders === undefined ? [] : borderShapes(borders, view, width, say)),
      ...placeMarks(drawable, view, width, height, window !== undefined && view.isPart),
      ...scaleBar(view, width, height, say),
      ...(view.isPart
        ? locator(window === undefined ? drawable : cornersOf(view, width, height), width, height)
        : []),
    ],
  };
  return { drawing, window: windowOf(view, width, height) };
}

/** Drawn broken, and never without the words of whose they are. */
function borderShapes(
  { lines, source, viewpoint }: MapBorders,
  view: MapView,
  width: number,
  say: Say,
): Shape[] {
  const coordinates = lines.map((line) => line.map(([lon, lat]) => [lon, lat]));
  const d = geoPath(view.projection).digits(1)({ type: "MultiLineString", coordinates }) ?? "";
  const words = say("dossier.chart.bordersBy", { source, viewpoint });
  return [
    ...(d === ""
      ? []
      : [{ kind: "path" as const, d, stroke: "quiet" as const, strokeWidth: 1, dash: [6, 3] }]),
    ...wrapText(words, SMALL, width - 24, 3).map(
      (text, row): Shape => ({ kind: "label", x: 12, y: 18 + row * 14, text, size: SMALL, hasHalo: true }),
    ),
  ];
}

function ground(view: MapView, width: number, height: number): Shape[] {
  const land = landPath(view, 1);
  const net = geoPath(view.projection).digits(1)(geoGraticule().step([view.step, view.step])()) ?? "";
  return [
    { kind: "rect", x: 0, y: 0, width, height, fill: "panel" },
    ...(land === ""
      ? []
      : [{ kind: "path" as const, d: land, fill: "land" as const, stroke: "line" as const }]),
    ...(net === "" ? [] : [{ kind: "path" as const, d: net, stroke: "line" as const, strokeWidth: 0.5 }]),
  ];
}

function landPath({ projection }: MapView, digits: number): string {
  // TopoJSON's own types name fields that the land has no use for.
  const topology = LAND as unknown as Parameters<typeof feature>[0];
  const land = topology.objects["land"] as Parameters<typeof feature>[1];
  return geoPath(projection).digits(digits)(feature(topology, land)) ?? "";
}

interface Group {
  readonly first: MapPlace;
  readonly trail: readonly string[];
}

/** Of a window: what the small map shows it by, whatever places lie in it. */
function cornersOf({ projection }: MapView, width: number, height: number): Spot[] {
  return [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ].flatMap((corner) => {
    const spot = projection.invert?.(corner as [number, number]);
    return spot === undefined || spot === null ? [] : [{ lon: spot[0], lat: spot[1] }];
  });
}

/** @param isClearOfInset whether names keep out of the corner where the small map lies */
function placeMarks(
  places: readonly MapPlace[],
  view: MapView,
  width: number,
  height: number,
  isClearOfInset: boolean,
): Shape[] {
  const taken: Box[] = [];
  return grouped(places).flatMap(({ first, trail }): Shape[] => {
    const [x, y] = view.projection([first.lon, first.lat]) ?? [Number.NaN, Number.NaN];
    const radius = radiusOf(first.precision, view);
    const isOutside = x < -radius || x > width + radius || y < -radius || y > height + radius;
    if (Number.isNaN(x) || isOutside || isBehind(first, view)) return [];
    const isByInset = isClearOfInset && y > height - INSET.height - 28;
    const room = isByInset ? width - INSET.width - 12 : width;
    const label = labelFor(first.label, x, y, radius, room, taken);
    const leader = Math.abs(label.y - y - 4) < 12 ? [] : [leaderLine(x, y, radius, label)];
    const shapes = [...leader, ...spotShapes(first, x, y, radius), label];
    return [{ kind: "mark", trail, title: first.label, shapes }];
  });
}

/** On the other half of the earth: an azimuthal view would draw it all the same. */
function isBehind({ lon, lat }: MapPlace, { projection, isPart }: MapView): boolean {
  if (!isPart) return false;
  const [rotated, tilted] = projection.rotate();
  return geoDistance([lon, lat], [-rotated, -tilted]) > Math.PI / 2;
}

function spotShapes(
  { precision, doubt = "sound" }: MapPlace,
  x: number,
  y: number,
  radius: number,
): Exclude<Shape, Mark>[] {
  const struck: Exclude<Shape, Mark>[] =
    doubt === "withdrawn"
      ? [
          {
            kind: "line",
            points: [
              [x - 8, y + 8],
              [x + 8, y - 8],
            ],
            stroke: "ink",
            strokeWidth: 1.5,
          },
        ]
      : [];
  if (KM[precision] === undefined)
    return [
      {
        kind: "circle",
        x,
        y,
        r: radius,
        stroke: "ink",
        strokeWidth: 1.5,
        dash: precision === "region" ? [4, 3] : [2, 3],
      },
      ...struck,
    ];
  const isBroken = doubt === "unsupported" || doubt === "withdrawn";
  const dot: Exclude<Shape, Mark> =
    doubt === "sound"
      ? { kind: "circle", x, y, r: 4, fill: "warm", stroke: "paper", strokeWidth: 1 }
      : {
          kind: "circle",
          x,
          y,
          r: 4,
          fill: "paper",
          stroke: "warm",
          strokeWidth: 1.6,
          ...(isBroken ? { dash: [2, 2] } : {}),
        };
  return radius <= 4
    ? [dot, ...struck]
    : [{ kind: "circle", x, y, r: radius, stroke: "warm", strokeWidth: 1.2 }, dot, ...struck];
}

function radiusOf(precision: Precision, view: MapView): number {
  const km = KM[precision];
  return km === undefined ? RING[precision as keyof typeof RING] : Math.max(4, km * view.perKm);
}

/** Places of one name at one point are one mark. */
function grouped(places: readonly MapPlace[]): Group[] {
  const groups = new Map<string, Group>();
  for (const place of places) {
    const key = JSON.stringify([place.label, place.lat, place.lon, place.precision]);
    const known = groups.get(key);
    groups.set(key, { first: place, trail: [...(known?.trail ?? []), ...place.trail] });
  }
  return [...groups.values()];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Beside its mark, lower where another name stands already. */
function labelFor(
  text: string,
  x: number,
  y: number,
  radius: number,
  width: number,
  taken: Box[],
): Extract<Shape, { kind: "label" }> {
  const needed = Math.min(textWidth(text, LABEL), width * 0.45);
  const isRight = x + radius + 6 + needed < width - 4;
  const left = isRight ? x + radius + 6 : x - radius - 6 - needed;
  let row = y + 4;
  const overlaps = (box: Box) =>
    Math.abs(box.y - row) < 14 && box.x < left + needed && left < box.x + box.width;
  while (taken.some(overlaps)) row += 14;
  taken.push({ x: left, y: row, width: needed });
  return {
    kind: "label",
    x: isRight ? left : x - radius - 6,
    y: row,
    text: fitText(text, LABEL, needed + 1),
    size: LABEL,
    anchor: isRight ? "start" : "end",
    hasHalo: true,
  };
}

/** Leads from a name that had to give way to its place. */
function leaderLine(
  x: number,
  y: number,
  radius: number,
  label: Extract<Shape, { kind: "label" }>,
): Exclude<Shape, Mark> {
  const toLeft = label.anchor === "end";
  const end = label.x + (toLeft ? 2 : -2);
  return {
    kind: "line",
    points: [
      [x + (toLeft ? -radius : radius) * 0.7, y + radius * 0.7],
      [end, label.y - 4],
    ],
    stroke: "quiet",
    strokeWidth: 0.8,
  };
}

const INSET = { width: 104, height: 52 } as const;

/** A small map of the earth in the corner: where on it the map lies. */
function locator(places: readonly Spot[], width: number, height: number): Shape[] {
  const [left, top] = [width - INSET.width - 8, height - INSET.height - 8];
  const whole = wholeEarth(INSET.width, INSET.height);
  whole.projection.translate([left + INSET.width / 2, top + INSET.height / 2]);
  const land = landPath(whole, 0);
  const spots = places.flatMap(({ lon, lat }) => {
    const spot = whole.projection([lon, lat]);
    return spot === null ? [] : [spot];
  });
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [x1, y1] = [Math.min(...xs) - 5, Math.min(...ys) - 5];
  return [
    {
      kind: "rect",
      x: left,
      y: top,
      width: INSET.width,
      height: INSET.height,
      fill: "paper",
      stroke: "line",
    },
    { kind: "path", d: land, fill: "line" },
    {
      kind: "rect",
      x: x1,
      y: y1,
      width: Math.max(...xs) + 5 - x1,
      height: Math.max(...ys) + 5 - y1,
      stroke: "warm",
      strokeWidth: 1.5,
    },
  ];
}

/** A length of 1, 2 or 5 times a power of ten, about a fifth of the width. */
function scaleBar(view: MapView, width: number, height: number, say: Say): Shape[] {
  const wanted = width / 5 / view.perKm;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const km = power * ([5, 2, 1].find((step) => step * power <= wanted) ?? 1);
  const length = km * view.perKm;
  const [x, y] = [12, height - 12];
  return [
    {
      kind: "line",
      points: [
        [x, y - 4],
        [x, y],
        [x + length, y],
        [x + length, y - 4],
      ],
      stroke: "quiet",
      strokeWidth: 1.2,
    },
    {
      kind: "label",
      x: x + length + 6,
      y: y + 1,
      text: say("dossier.chart.km", { km: String(km) }),
      size: SMALL,
      tone: "quiet",
      hasHalo: true,
    },
  ];
}
