import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { connectedGroups } from "../../../weighing/index.ts";
import type { Point } from "../drawing.ts";

interface Placed extends SimulationNodeDatum {
  readonly id: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Up to so many nodes there is room for every name. */
const FEW = 40;
/** Steps after which a layout of 500 nodes has come to rest. */
const STEPS = 300;

/**
 * Where nodes lie, within a box: forces from one fixed beginning, run to rest before anything is drawn. The same nodes and
 * edges, in the same order, always lie in the same places.
 */
export function layOut(
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
  box: Box,
  pins: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  const links: SimulationLinkDatum<Placed>[] = edges
    .filter(([source, target]) => source !== target)
    .map(([source, target]) => ({ source, target }));
  const stretch = box.height / box.width;
  const middles = componentMiddles(nodes, edges);
  const placed: Placed[] = nodes.map((id, index) => ({ id, ...spiral(index, middles.get(id) ?? 0) }));
  forceSimulation(placed)
    .randomSource(fixedChance())
    .force(
      "link",
      forceLink<Placed, SimulationLinkDatum<Placed>>(links)
        .id(({ id }) => id)
        .distance(80),
    )
    .force("apart", forceManyBody().strength(nodes.length > FEW ? -160 : -420))
    .force("room", forceCollide(nodes.length > FEW ? 20 : 40))
    .force("x", forceX<Placed>(({ id }) => middles.get(id) ?? 0).strength(0.05 * Math.min(1, stretch)))
    .force("y", forceY(0).strength(0.05 * Math.min(1, 1 / stretch)))
    .stop()
    .tick(STEPS);
  const free = fitted(placed, box);
  return [...pins.keys()].some((id) => free.has(id)) ? aroundPins(free, links, pins, box) : free;
}

/** Steps after which the others have made way for what was pinned. */
const SETTLING_STEPS = 80;

/** What a person pinned stays there, and its neighbours come to it; nobody leaves the box. */
function aroundPins(
  free: ReadonlyMap<string, Point>,
  links: readonly SimulationLinkDatum<Placed>[],
  pins: ReadonlyMap<string, Point>,
  { x, y, width, height }: Box,
): ReadonlyMap<string, Point> {
  const placed: Placed[] = [...free].map(([id, [left, top]]) => {
    const pin = pins.get(id);
    return pin === undefined ? { id, x: left, y: top } : { id, x: pin[0], y: pin[1], fx: pin[0], fy: pin[1] };
  });
  const ends = links.map(({ source, target }) => ({ source: idOf(source), target: idOf(target) }));
  forceSimulation(placed)
    .randomSource(fixedChance())
    .force(
      "link",
      forceLink<Placed, SimulationLinkDatum<Placed>>(ends)
        .id(({ id }) => id)
        .distance(90)
        .strength(0.2),
    )
    .force("room", forceCollide(placed.length > FEW ? 20 : 40))
    .stop()
    .tick(SETTLING_STEPS);
  const within = (value: number, from: number, length: number) =>
    Math.max(from, Math.min(from + length, value));
  return new Map(
    placed.map(({ id, x: left = 0, y: top = 0 }) => [
      id,
      [within(left, x, width), within(top, y, height)] as const,
    ]),
  );
}

function idOf(end: SimulationLinkDatum<Placed>["source"]): string {
  return typeof end === "object" ? end.id : String(end);
}

/** Where a node begins: along a spiral, so that no two begin in one place. */
function spiral(index: number, middle: number): { x: number; y: number } {
  const [radius, angle] = [10 * Math.sqrt(0.5 + index), index * Math.PI * (3 - Math.sqrt(5))];
  return { x: middle + radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** What no tie joins lies side by side, the largest first, instead of through each other. */
function componentMiddles(
  nodes: readonly string[],
  edges: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> {
  const groups = connectedGroups(nodes, edges).sort((a, b) => b.length - a.length);
  const widths = groups.map((group) => 110 * Math.sqrt(group.length));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = -whole / 2;
  return new Map(
    groups.flatMap((group, index) => {
      const width = widths[index] as number;
      const middle = left + width / 2;
      left += width;
      return group.map((id) => [id, middle] as const);
    }),
  );
}

/** The generator that d3-force would use by itself, named here so that a later version cannot change it. */
function fixedChance(): () => number {
  let state = 1;
  return () => {
    state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Each axis fills the box, but is never stretched beyond twice the size it came to rest in. */
const MOST_STRETCH = 2;

function fitted(placed: readonly Placed[], box: Box): ReadonlyMap<string, Point> {
  const axis = (values: readonly number[], from: number, length: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = high === low ? 1 : Math.min(MOST_STRETCH, length / (high - low));
    const middle = (low + high) / 2;
    return values.map((value) => from + length / 2 + (value - middle) * scale);
  };
  const xs = axis(
    placed.map(({ x = 0 }) => x),
    box.x,
    box.width,
  );
  const ys = axis(
    placed.map(({ y = 0 }) => y),
    box.y,
    box.height,
  );
  return new Map(placed.map(({ id }, index) => [id, [xs[index] as number, ys[index] as number]]));
}
