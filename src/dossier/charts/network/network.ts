/**
 * Who is tied to whom, as sources say it. How many origins say so is told by the line: one dotted, two broken, three or more full.
 * Persons are circles, public bodies squares, others diamonds. A tie that lost what it rested on says so beside its line. A name
 * that has no room gives way; the table beside has them all.
 */
import type { Say } from "../../../messages/index.ts";
import type { MarkDoubt } from "../doubt-look.ts";
import type { Drawing, Label, Look, Mark, Point, Shape, Size } from "../drawing.ts";
import { type LabelRoom, labelRoom } from "../label-room.ts";
import { fitText } from "../text-size.ts";
import { arrowHead, bowed, type Curve, loop } from "./curves.ts";
import { layOut } from "./layout.ts";

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly form: "person" | "public" | "other";
  /** Sound where nothing is said. */
  readonly doubt?: MarkDoubt | undefined;
  readonly trail: readonly string[];
}

export interface NetworkEdge {
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Origins of the claims it rests on. */
  readonly origins: number;
  readonly doubt: MarkDoubt;
  readonly trail: readonly string[];
}

/** As many as still can be told apart; the rest are counted. */
export const MOST_NODES = 500;
/** From so many on, ties are named in the table beside alone. */
const MOST_NAMED_TIES = 24;
const LABEL = 12.5;
const SMALL = 11;

export function networkDrawing(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  size: Size,
  say: Say,
): Drawing {
  return pinnedNetwork(nodes, edges, size, say).drawing;
}

/** Where a node lies, as shares of the width and the height, so that it lies there at any size. */
export type NodePlace = readonly [x: number, y: number];

/** The drawing with what a person pinned in its place, and where every node came to lie. */
export function pinnedNetwork(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  size: Size,
  say: Say,
  pins: ReadonlyMap<string, NodePlace> = new Map(),
): { readonly drawing: Drawing; readonly places: ReadonlyMap<string, NodePlace> } {
  const shown = mostTied(nodes, edges);
  const ids = new Set(shown.map(({ id }) => id));
  const ties = edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const summary = say("dossier.chart.network", { actors: shown.length, ties: ties.length });
  const { width } = size;
  if (shown.length === 0) return { drawing: { width, height: 8, summary, shapes: [] }, places: new Map() };
  const height = size.height ?? heightFor(shown.length, width);
  const places = placesOf(shown, ties, width, height, pins);
  const radius = shown.length > 60 ? 5 : 7.5;
  const room = labelRoom();
  for (const [x, y] of places.values()) room.block(x - radius, y - radius, 2 * radius, 2 * radius);
  const drawn = drawnTies(ties, places, radius);
  for (const { tie, curve } of drawn) if (tie.doubt !== "sound") blockSign(curve, room);
  // The names of those with the most ties come first, then what the ties are.
  const names = nameLabels(shown, degreesOf(ties), places, { radius, width, room });
  const tieRoom = ties.length > MOST_NAMED_TIES ? undefined : room;
  const left = nodes.length - shown.length;
  const marks = shown.map((node) =>
    nodeMark(node, places.get(node.id) as Point, radius, names.get(node.id), pins.has(node.id)),
  );
  const shapes = [
    ...drawn.map((each) => tieMark(each, tieRoom, say)),
    ...marks,
    ...(left === 0 ? [] : [leftOutLabel(left, height, say)]),
  ];
  return {
    drawing: { width, height, summary, shapes },
    places: new Map([...places].map(([id, [x, y]]) => [id, [x / width, y / height] as const])),
  };
}

function heightFor(nodes: number, width: number): number {
  return Math.round(Math.min(width * 0.95, Math.max(230, 120 + 58 * Math.sqrt(nodes))));
}

function placesOf(
  nodes: readonly NetworkNode[],
  ties: readonly NetworkEdge[],
  width: number,
  height: number,
  pins: ReadonlyMap<string, NodePlace>,
): ReadonlyMap<string, Point> {
  const aside = Math.min(80, width * 0.16);
  const top = ties.some(({ source, target }) => source === target) ? 46 : 20;
  return layOut(
    nodes.map(({ id }) => id),
    ties.map(({ source, target }) => [source, target]),
    { x: aside, y: top, width: width - 2 * aside, height: height - top - 44 },
    new Map([...pins].map(([id, [x, y]]) => [id, [x * width, y * height] as const])),
  );
}

function leftOutLabel(count: number, height: number, say: Say): Shape {
  const text = say("dossier.chart.leftOut", { count });
  return { kind: "label", x: 8, y: height - 8, text, size: SMALL, tone: "quiet" };
}

/** Those with the most ties, in the order given. */
function mostTied(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): readonly NetworkNode[] {
  if (nodes.length <= MOST_NODES) return nodes;
  const first = new Set(byDegree(nodes, degreesOf(edges)).slice(0, MOST_NODES));
  return nodes.filter((node) => first.has(node));
}

function byDegree(nodes: readonly NetworkNode[], degrees: ReadonlyMap<string, number>): NetworkNode[] {
  return [...nodes].sort(
    (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

function degreesOf(edges: readonly NetworkEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

interface Naming {
  readonly radius: number;
  readonly width: number;
  readonly room: LabelRoom;
}

function nameLabels(
  nodes: readonly NetworkNode[],
  degrees: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Point>,
  { radius, width, room }: Naming,
): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const { id, label } of byDegree(nodes, degrees)) {
    const [x, y] = places.get(id) as Point;
    const text = fitText(label, LABEL, Math.max(60, 2 * Math.min(x, width - x) - 6));
    const row = [y + radius + 15, y - radius - 6].find((each) => room.take(text, LABEL, x, each));
    if (row === undefined) continue;
    labels.set(id, { kind: "label", x, y: row, text, size: LABEL, anchor: "middle", hasHalo: true });
  }
  return labels;
}

function nodeMark(
  { label, form, trail, doubt = "sound" }: NetworkNode,
  [x, y]: Point,
  radius: number,
  name: Label | undefined,
  isPinned: boolean,
): Mark {
  const isBroken = doubt === "unsupported" || doubt === "withdrawn";
  const look: Look = {
    fill: "paper",
    stroke: "ink",
    strokeWidth: 1.6,
    ...(isBroken ? { dash: [2, 2] } : {}),
  };
  const pin: Exclude<Shape, Mark>[] = isPinned ? [{ kind: "circle", x, y, r: radius / 3, fill: "ink" }] : [];
  const struck: Exclude<Shape, Mark>[] =
    doubt === "withdrawn" ? [{ kind: "line", points: strikeOf(x, y, radius), ...look, dash: undefined }] : [];
  const shapes = [
    nodeShape(form, x, y, radius, look),
    ...pin,
    ...struck,
    ...(name === undefined ? [] : [name]),
  ];
  return { kind: "mark", trail, title: label, shapes };
}

function strikeOf(x: number, y: number, radius: number): Point[] {
  const reach = radius + 3;
  return [
    [x - reach, y + reach],
    [x + reach, y - reach],
  ];
}

function nodeShape(
  form: NetworkNode["form"],
  x: number,
  y: number,
  r: number,
  look: Look,
): Exclude<Shape, Mark> {
  if (form === "person") return { kind: "circle", x, y, r, ...look };
  if (form === "public")
    return { kind: "rect", x: x - r * 0.93, y: y - r * 0.93, width: r * 1.86, height: r * 1.86, ...look };
  const reach = r * 1.26;
  const points: Point[] = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return { kind: "area", points, ...look };
}

/** What the number of origins looks like. */
function originLook(origins: number): Look {
  if (origins <= 1) return { stroke: "quiet", strokeWidth: 1.4, dash: [1.5, 3.5] };
  if (origins === 2) return { stroke: "ink", strokeWidth: 1.6, dash: [6, 4] };
  return { stroke: "ink", strokeWidth: 2 };
}

interface DrawnTie {
  readonly tie: NetworkEdge;
  readonly curve: Curve;
}

function drawnTies(
  ties: readonly NetworkEdge[],
  places: ReadonlyMap<string, Point>,
  radius: number,
): DrawnTie[] {
  const bows = bowsOf(ties);
  return ties.map((tie) => {
    const [from, to] = [places.get(tie.source) as Point, places.get(tie.target) as Point];
    const clear = radius + 3.5;
    const curve = tie.source === tie.target ? loop(from, clear) : bowed(from, to, bows.get(tie) ?? 0, clear);
    return { tie, curve };
  });
}

function tieMark({ tie, curve }: DrawnTie, room: LabelRoom | undefined, say: Say): Mark {
  const doubt = tie.doubt === "sound" ? "" : ` (${say("dossier.doubt.word", { doubt: tie.doubt })})`;
  const label = room === undefined ? undefined : tieLabel(`${tie.label}${doubt}`, curve, room);
  return {
    kind: "mark",
    trail: tie.trail,
    title: `${say("dossier.chart.tie", { label: tie.label, origins: tie.origins })}${doubt}`,
    shapes: [
      { kind: "path", d: curve.d, ...originLook(tie.origins) },
      { kind: "area", points: arrowHead(curve), fill: tie.origins <= 1 ? "quiet" : "ink" },
      ...doubtSign(tie.doubt, curve),
      ...(label === undefined ? [] : [label]),
    ],
  };
}

const SIGNS = { weakened: "~", unsupported: "?", withdrawn: "×" } as const;

/** On the line itself, for it has to be seen where there is no room for a word. */
function doubtSign(doubt: MarkDoubt, curve: Curve): Exclude<Shape, Mark>[] {
  if (doubt === "sound") return [];
  const [x, y] = curve.at(0.5);
  return [
    { kind: "circle", x, y, r: 7, fill: "paper", stroke: "ink", strokeWidth: 1.2 },
    { kind: "label", x, y: y + 4, text: SIGNS[doubt], size: LABEL, anchor: "middle", isStrong: true },
  ];
}

function blockSign(curve: Curve, room: LabelRoom): void {
  const [x, y] = curve.at(0.5);
  room.block(x - 8, y - 8, 16, 16);
}

const PLACES = [
  [0.5, -4],
  [0.36, -4],
  [0.64, -4],
  [0.5, 14],
  [0.5, -15],
  [0.3, 14],
  [0.7, 14],
] as const;

/** By the middle of the line, or nearer to one of its ends where that is taken. */
function tieLabel(words: string, curve: Curve, room: LabelRoom): Label | undefined {
  const text = fitText(words, SMALL, 150);
  for (const [share, above] of PLACES) {
    const [x, on] = curve.at(share);
    const y = on + above;
    if (!room.take(text, SMALL, x, y)) continue;
    return { kind: "label", x, y, text, size: SMALL, anchor: "middle", tone: "quiet", hasHalo: true };
  }
  return undefined;
}

/** Ties between the same two lie beside each other, and are seen from the same end in both directions. */
function bowsOf(edges: readonly NetworkEdge[]): ReadonlyMap<NetworkEdge, number> {
  const pairs = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const bows = [...pairs.values()].flatMap((between) =>
    between.map((edge, index) => {
      const place = index - (between.length - 1) / 2;
      return [edge, place * 30 * (edge.source < edge.target ? 1 : -1)] as const;
    }),
  );
  return new Map(bows);
}
