import type { ListedEvent, OrderClash } from "../../casework/index.ts";
import { painter, type Terminal } from "../terminal.ts";
import { columnsOf } from "../wrap.ts";
import { clashLines } from "./events-text.ts";
import { linesFor } from "./world-lines.ts";

interface Days {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/** The days a timeline runs over, and how many columns draw them. */
interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Events in order of time, one line each: a day is a dot, a date that is not known to the day a bar over all the days it may
 * mean. What has no date is counted below and not drawn.
 */
export function drawTimeline(
  events: readonly ListedEvent[],
  clash: OrderClash | undefined,
  terminal: Terminal,
): string {
  const lines = linesFor(terminal);
  const dated = events.filter(({ days }) => days !== undefined);
  const undated = events.filter(({ days }) => days === undefined);
  const left = Math.max(4, ...events.map(({ handle }) => handle.length)) + 2;
  const tray = [
    "",
    lines.heading(`Undated: ${undated.length}`),
    ...undated.map(({ handle, label }) => lines.item(label, handle.padEnd(left))),
  ];
  if (dated.length === 0)
    return `${["No event has a date.", ...(undated.length > 0 ? tray : [])].join("\n")}\n`;
  const scale = scaleOf(dated, terminal.columns);
  return `${[
    axis(scale, left, terminal),
    ...dated.flatMap((event) => drawEvent(event, scale, left, terminal)),
    ...(undated.length > 0 ? tray : []),
    ...clashLines(clash, lines),
    "",
    lines.faint(
      "● a day; ├─┤ some day between; ┼ the same within one column; ◁ ▷ an open end; ≠ dates without a day in common",
    ),
  ].join("\n")}\n`;
}

// Of the width of the terminal, what the drawing takes; the rest is for words.
const DRAWN = 0.42;

function scaleOf(events: readonly ListedEvent[], columns: number): Scale {
  const ends = events.flatMap((event) =>
    drawnDates(event).flatMap(({ earliest, latest }) => [earliest, latest]),
  );
  const days = ends.flatMap((day) => (day === undefined ? [] : [dayNumber(day)]));
  const today = days.length === 0 ? [0] : days;
  return {
    from: Math.min(...today),
    to: Math.max(...today),
    width: Math.max(12, Math.floor(columns * DRAWN)),
  };
}

function drawnDates(event: ListedEvent): readonly Days[] {
  return [...(event.days === undefined ? [] : [event.days]), ...differing(event).map(({ days }) => days)];
}

function axis({ from, to, width }: Scale, left: number, terminal: Terminal): string {
  const [first, last] = [dayText(from), dayText(to)];
  const words =
    from === to ? first : `${first}${" ".repeat(Math.max(1, width - first.length - last.length))}${last}`;
  return painter(terminal)("dim", `${" ".repeat(left)}${words}`);
}

function drawEvent(event: ListedEvent, scale: Scale, left: number, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const lines = linesFor(terminal);
  const rows = [
    {
      head: event.handle,
      days: event.days as Days,
      words: `${shortDate(event)}: ${event.label}`,
      differs: false,
    },
    ...differing(event).map(({ who, days, value }) => ({
      head: "",
      days,
      words: `≠ ${value}, ${who}`,
      differs: true,
    })),
  ];
  return rows.map(({ head, days, words, differs }) => {
    const bar = drawDays(days, scale);
    const padding = " ".repeat(Math.max(0, scale.width - columnsOf(bar)));
    const start = `${head.padEnd(left)}${bar}${padding}  `;
    const text = lines.item(words, start);
    return differs ? paint("yellow", text) : text;
  });
}

/** As put down for the event, else the days that its claims allow. */
function shortDate({ date, days }: ListedEvent): string {
  if (date !== undefined) return date.value;
  const { earliest, latest } = days ?? {};
  return earliest === latest ? (earliest ?? "") : `${earliest ?? ""}…${latest ?? ""}`;
}

/** The dates that cannot all be right, each with whose it is. */
function differing(event: ListedEvent): { who: string; value: string; days: Days }[] {
  return event.differing.map(({ claim, value, earliest, latest }) => ({
    who: claim === undefined ? "as put down for the event" : `claim ${claim}`,
    value,
    days: { earliest, latest },
  }));
}

function drawDays({ earliest, latest }: Days, scale: Scale): string {
  const start = earliest === undefined ? 0 : columnOf(dayNumber(earliest), scale);
  const end = latest === undefined ? scale.width - 1 : columnOf(dayNumber(latest), scale);
  const blank = " ".repeat(start);
  if (earliest !== undefined && earliest === latest) return `${blank}●`;
  if (start === end && earliest !== undefined && latest !== undefined) return `${blank}┼`;
  const inner = "─".repeat(Math.max(0, end - start - 1));
  return `${blank}${earliest === undefined ? "◁" : "├"}${inner}${latest === undefined ? "▷" : "┤"}`;
}

function columnOf(day: number, { from, to, width }: Scale): number {
  return to === from ? 0 : Math.round(((day - from) / (to - from)) * (width - 1));
}

function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
