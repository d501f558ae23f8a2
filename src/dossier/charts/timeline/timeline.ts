/**
 * Events along time. A day that is known is a dot, a span or an uncertain day a bar over all days it may be, an open end fades,
 * what is only about a time has a broken outline. Where parties give different times each version has a lane of its own. What has
 * no date is counted below, never left out in silence.
 */
import { readEdtf } from "../../../base/index.ts";
import { dateWords, type Say } from "../../../messages/index.ts";
import type { MarkDoubt } from "../doubt-look.ts";
import type { Drawing, Mark, Point, Shape, Size } from "../drawing.ts";
import { fitText, textWidth } from "../text-size.ts";
import { dateShapes } from "./date-shapes.ts";
import { dayNumber, type TimeScale, timeScale } from "./time-scale.ts";

export interface TimelineItem {
  readonly label: string;
  /** EDTF; missing where nothing in the record dates it. */
  readonly date?: string | undefined;
  /** Times that parties give and that differ. */
  readonly versions: readonly TimelineVersion[];
  readonly doubt: MarkDoubt;
  readonly trail: readonly string[];
}

export interface TimelineVersion {
  readonly date: string;
  /** Who gives it, or the number of the note that says so. */
  readonly by: string;
  readonly denies: boolean;
  readonly trail: readonly string[];
}

export const LABEL = 13;
export const SMALL = 11.5;
export const ROW = 42;
export const LANE = 22;
export const TOP = 30;
export const SIDE = 10;

export function timelineDrawing(items: readonly TimelineItem[], size: Size, say: Say): Drawing {
  const dated = items
    .filter(({ date, versions }) => date !== undefined || versions.length > 0)
    .sort((a, b) => firstDay(a) - firstDay(b) || (a.label < b.label ? -1 : 1));
  const undated = items.length - dated.length;
  const bounds = boundsOf(dated);
  const summary = say("dossier.chart.timeline", { dated: dated.length, undated });
  if (bounds === undefined) return { width: size.width, height: 8, summary, shapes: [] };
  const scale = timeScale(bounds.first, bounds.last, SIDE, size.width - SIDE);
  const rows: Shape[] = [];
  let y = TOP;
  for (const item of dated) {
    rows.push(...itemShapes(item, y, size.width, scale, say));
    y += ROW + laneDates(item).length * LANE;
  }
  const foot = undated === 0 ? [] : [undatedLabel(undated, y + 14, say)];
  const height = y + (undated === 0 ? 6 : 24);
  return { width: size.width, height, summary, shapes: [...axis(scale, y, size.width), ...rows, ...foot] };
}

function undatedLabel(count: number, y: number, say: Say): Shape {
  return {
    kind: "label",
    x: SIDE,
    y,
    text: say("dossier.chart.undated", { count }),
    size: SMALL,
    tone: "quiet",
  };
}

export function axis(scale: TimeScale, bottom: number, width: number): Shape[] {
  return scale.ticks.flatMap(({ day, label }): Shape[] => {
    const x = scale.x(day);
    const half = textWidth(label, SMALL) / 2;
    const line: Point[] = [
      [x, TOP - 8],
      [x, bottom],
    ];
    return [
      { kind: "line", points: line, stroke: "line", strokeWidth: 1 },
      {
        kind: "label",
        x: Math.max(half, Math.min(width - half, x)),
        y: TOP - 14,
        text: label,
        size: SMALL,
        anchor: "middle",
        tone: "quiet",
      },
    ];
  });
}

/** The name on a line of its own, and below it the mark: so a narrow page needs no column of names. */
export function itemShapes(
  item: TimelineItem,
  y: number,
  width: number,
  scale: TimeScale,
  say: Say,
): Shape[] {
  const lanes = laneDates(item);
  // The one time that is given stands for the event; several have lanes.
  const date = item.date ?? (lanes.length === 0 ? item.versions[0]?.date : undefined);
  const mark: Mark = {
    kind: "mark",
    trail: item.trail,
    title: date === undefined ? item.label : `${item.label}: ${dateWords(date, say)}`,
    shapes: [
      {
        kind: "label",
        x: labelX(item, scale, width),
        y: y + 14,
        text: fitText(item.label, LABEL, width - 2 * SIDE),
        size: LABEL,
        hasHalo: true,
      },
      ...(date === undefined ? [] : dateShapes(date, y + 26, scale, item.doubt)),
    ],
  };
  return [
    mark,
    ...lanes.flatMap((version, index) => laneShapes(version, y + ROW + index * LANE, width, scale, say)),
  ];
}

/** Names begin above their marks, as far as the edge lets them. */
export function labelX(item: TimelineItem, scale: TimeScale, width: number): number {
  const start = scale.x(firstDay(item));
  const needed = Math.min(textWidth(item.label, LABEL), width - 2 * SIDE);
  return Math.max(SIDE, Math.min(start - 5, width - SIDE - needed));
}

/** The versions that say something else than the date of the event, where there are two times or more. */
export function laneDates({ date, versions }: TimelineItem): readonly TimelineVersion[] {
  const times = new Set([...(date === undefined ? [] : [date]), ...versions.map((version) => version.date)]);
  return times.size > 1 ? versions : [];
}

export function laneShapes(
  version: TimelineVersion,
  y: number,
  width: number,
  scale: TimeScale,
  say: Say,
): Shape[] {
  const words = say(version.denies ? "dossier.chart.versionDenies" : "dossier.chart.version", {
    by: version.by,
    date: dateWords(version.date, say),
  });
  const { earliest, latest } = readEdtf(version.date) ?? {};
  const to = latest ?? earliest;
  const within = (x: number) => Math.max(SIDE, Math.min(width - SIDE, x));
  const end = to === undefined ? SIDE : within(scale.x(dayNumber(to)) + 12);
  const needed = textWidth(words, SMALL);
  const from = earliest === undefined ? SIDE : within(scale.x(dayNumber(earliest)) - 12);
  const fitsRight = end + needed <= width - SIDE || width - SIDE - end >= from - SIDE;
  const room = fitsRight ? width - SIDE - end : from - SIDE;
  return [
    {
      kind: "mark",
      trail: version.trail,
      title: words,
      shapes: [
        ...dateShapes(version.date, y, scale, "weakened"),
        {
          kind: "label",
          x: fitsRight ? end : from,
          y: y + 4,
          text: fitText(words, SMALL, room),
          size: SMALL,
          anchor: fitsRight ? "start" : "end",
          tone: "quiet",
          hasHalo: true,
        },
      ],
    },
  ];
}

export function firstDay({ date, versions }: TimelineItem): number {
  const days = [date, ...versions.map((version) => version.date)].flatMap((each) => {
    const interval = each === undefined ? undefined : readEdtf(each);
    const day = interval?.earliest ?? interval?.latest;
    return day === undefined ? [] : [dayNumber(day)];
  });
  return days[0] ?? 0;
}

export function boundsOf(items: readonly TimelineItem[]): { first: number; last: number } | undefined {
  const days = items.flatMap(({ date, versions }) =>
    [date, ...versions.map((version) => version.date)].flatMap((each) => {
      const interval = each === undefined ? undefined : readEdtf(each);
      return [interval?.earliest, interval?.latest].flatMap((day) =>
        day === undefined ? [] : [dayNumber(day)],
      );
    }),
  );
  return days.length === 0 ? undefined : { first: Math.min(...days), last: Math.max(...days) };
}
