/**
 * Events along time in lanes: of persons, of places, of sources. Within a lane what does not touch shares a row, so that a lane is
 * no higher than it must be. What a window of time leaves out is not drawn, and counted by who asks for it.
 */
import { readEdtf } from "../../../base/index.ts";
import type { Say } from "../../../messages/index.ts";
import type { Drawing, Shape, Size } from "../drawing.ts";
import { fitText, textWidth } from "../text-size.ts";
import { dayNumber, type TimeScale, windowScale } from "./time-scale.ts";
import {
  axis,
  boundsOf,
  firstDay,
  itemShapes,
  LABEL,
  LANE,
  labelX,
  laneDates,
  ROW,
  SIDE,
  SMALL,
  type TimelineItem,
  TOP,
} from "./timeline.ts";

export interface TimelineLane {
  readonly label: string;
  /** An actor or a source; undefined for what has none. */
  readonly trail: readonly string[];
  readonly items: readonly TimelineItem[];
}

/** Days since 1970. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

const HEAD = 26;
const GAP = 14;

/** All days on which one of the items may have been, with some room; undefined where none is dated. */
export function wholeWindow(items: readonly TimelineItem[]): DayWindow | undefined {
  const bounds = boundsOf(items);
  if (bounds === undefined) return undefined;
  const pad = Math.max(
    2,
    Math.ceil((bounds.last - bounds.first) * 0.03),
    bounds.first === bounds.last ? 15 : 2,
  );
  return { first: bounds.first - pad, last: bounds.last + pad };
}

/** Where an item lies to a window; undefined for what has no date. */
export function placeInWindow(
  item: TimelineItem,
  { first, last }: DayWindow,
): "earlier" | "within" | "later" | undefined {
  const spans = datesOf(item).flatMap((date) => {
    const days = readEdtf(date);
    return days === undefined ? [] : [days];
  });
  if (spans.length === 0) return undefined;
  const isEarlier = spans.every(({ latest }) => latest !== undefined && dayNumber(latest) < first);
  const isLater = spans.every(({ earliest }) => earliest !== undefined && dayNumber(earliest) > last);
  return isEarlier ? "earlier" : isLater ? "later" : "within";
}

function datesOf({ date, versions }: TimelineItem): readonly string[] {
  return [...(date === undefined ? [] : [date]), ...versions.map((each) => each.date)];
}

export function lanesDrawing(
  lanes: readonly TimelineLane[],
  window: DayWindow,
  { width }: Size,
  say: Say,
): Drawing {
  const scale = windowScale(window.first, window.last, SIDE, width - SIDE);
  const shapes: Shape[] = [];
  const drawn = new Set<string>();
  let y = TOP;
  for (const lane of lanes) {
    const within = lane.items
      .filter((item) => placeInWindow(item, window) === "within")
      .sort((a, b) => firstDay(a) - firstDay(b) || (a.label < b.label ? -1 : 1));
    if (within.length === 0) continue;
    for (const { trail } of within) drawn.add(trail[0] ?? "");
    shapes.push(...headShapes(lane, y, width));
    y += HEAD;
    for (const { items, height } of rowsOf(within, scale, width)) {
      for (const item of items) shapes.push(...itemShapes(item, y, width, scale, say));
      y += height;
    }
    y += 6;
  }
  const summary = say("dossier.chart.lanes", { events: drawn.size, lanes: lanes.length });
  return { width, height: y + 2, summary, shapes: [...axis(scale, y, width), ...shapes] };
}

function headShapes({ label, trail }: TimelineLane, y: number, width: number): Shape[] {
  const words: Extract<Shape, { kind: "label" }> = {
    kind: "label",
    x: SIDE,
    y: y + 17,
    text: fitText(label, SMALL, width - 2 * SIDE),
    size: SMALL,
    tone: trail.length === 0 ? "quiet" : "ink",
    isStrong: true,
    hasHalo: true,
  };
  return [
    { kind: "rect", x: 0, y, width, height: HEAD - 2, fill: "panel" },
    trail.length === 0 ? words : { kind: "mark", trail, title: label, shapes: [words] },
  ];
}

interface Row {
  readonly items: TimelineItem[];
  readonly height: number;
  readonly taken: (readonly [from: number, to: number])[];
}

/** Each in the first row where it touches nothing. What has versions has a row of its own, for they have lanes below it. */
function rowsOf(items: readonly TimelineItem[], scale: TimeScale, width: number): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const versions = laneDates(item).length;
    const span = versions > 0 ? ([0, width] as const) : extentOf(item, scale, width);
    const isFree = ({ taken }: Row) =>
      taken.every(([from, to]) => span[1] + GAP < from || to + GAP < span[0]);
    const row = rows.find(isFree);
    if (row === undefined) rows.push({ items: [item], height: ROW + versions * LANE, taken: [span] });
    else {
      row.items.push(item);
      row.taken.push(span);
    }
  }
  return rows;
}

/** From left to right what an item covers: its name and its mark. */
function extentOf(item: TimelineItem, scale: TimeScale, width: number): readonly [number, number] {
  const from = labelX(item, scale, width);
  const { earliest, latest } = readEdtf(datesOf(item)[0] ?? "") ?? {};
  const xs = [earliest, latest].flatMap((day) => (day === undefined ? [] : [scale.x(dayNumber(day))]));
  const open = earliest === undefined || latest === undefined ? 60 : 8;
  const within = (x: number) => Math.max(0, Math.min(width, x));
  return [
    within(Math.min(from, ...xs.map((x) => x - open))),
    within(Math.max(from + textWidth(item.label, LABEL), ...xs.map((x) => x + open))),
  ];
}
