import {
  type DayWindow,
  dayNumber,
  doubtOf,
  lanesDrawing,
  placeInWindow,
  type TimelineItem,
  type TimelineLane,
  wholeWindow,
} from "../../../dossier/index.ts";
import type { Say } from "../../../messages/index.ts";
import { wished } from "../drawing-query.ts";
import type { EventClaimAnswer, EventRow, LaneName, TimelineAnswer, TimelineQuery } from "./contract.ts";

/** The events of a window in lanes, and how many of them lie before and behind it. */
export function timelineAnswerOf(rows: readonly EventRow[], query: TimelineQuery): TimelineAnswer {
  const { size, say } = wished(query);
  const items = rows.map((row) => itemOf(row));
  const whole = wholeWindow(items);
  if (whole === undefined) {
    const drawing = {
      width: size.width,
      height: 8,
      summary: say("dossier.chart.lanes", NOTHING),
      shapes: [],
    };
    return { drawing, whole: null, window: null, within: 0, earlier: 0, later: 0 };
  }
  const window = windowOf(query, whole);
  const count = (where: "earlier" | "within" | "later") =>
    items.filter((item) => placeInWindow(item, window) === where).length;
  return {
    drawing: lanesDrawing(lanesOf(rows, query.lanes ?? "actor", say), window, size, say),
    whole: spanOf(whole),
    window: spanOf(window),
    within: count("within"),
    earlier: count("earlier"),
    later: count("later"),
  };
}

const NOTHING = { events: 0, lanes: 0 };

function windowOf({ from, to }: TimelineQuery, whole: DayWindow): DayWindow {
  const first = from === undefined ? whole.first : dayNumber(from);
  const last = to === undefined ? whole.last : dayNumber(to);
  return first < last ? { first, last } : whole;
}

function spanOf({ first, last }: DayWindow): { readonly from: string; readonly to: string } {
  const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  return { from: day(first), to: day(last) };
}

interface Group {
  readonly label: string;
  readonly trail: readonly string[];
  readonly items: TimelineItem[];
}

/** An event stands in the lane of each who took part, in that of its place, or in that of each source that speaks of it. */
function lanesOf(rows: readonly EventRow[], by: LaneName, say: Say): TimelineLane[] {
  const lanes = new Map<string, Group>();
  const without: TimelineItem[] = [];
  for (const row of rows) {
    const places = placesIn(row, by);
    if (places.length === 0) without.push(itemOf(row));
    for (const { key, label, trail, item } of places) {
      const lane = lanes.get(key) ?? { label, trail, items: [] };
      lane.items.push(item);
      lanes.set(key, lane);
    }
  }
  const rest = { label: say("dossier.chart.laneWithout", { by }), trail: [], items: without };
  return without.length === 0 ? [...lanes.values()] : [...lanes.values(), rest];
}

interface InLane {
  readonly key: string;
  readonly label: string;
  readonly trail: readonly string[];
  readonly item: TimelineItem;
}

function placesIn(row: EventRow, by: LaneName): InLane[] {
  if (by === "actor") {
    const once = new Map(row.who.map((each) => [each.id, each]));
    return [...once.values()].map(({ id, label }) => ({ key: id, label, trail: [id], item: itemOf(row) }));
  }
  if (by === "place") {
    const label = row.place?.label ?? row.claims.find(({ place }) => place !== null)?.place?.label;
    return label === undefined ? [] : [{ key: label, label, trail: [], item: itemOf(row) }];
  }
  const sources = new Map<string, EventClaimAnswer[]>();
  for (const claim of row.claims)
    if (claim.source !== null) sources.set(claim.source.id, [...(sources.get(claim.source.id) ?? []), claim]);
  return [...sources].map(([key, claims]) => ({
    key,
    label: claims[0]?.source?.name ?? "",
    trail: [key],
    item: itemOf(row, claims),
  }));
}

/** @param told the claims of one source: then its own times, and not those of the others */
function itemOf(row: EventRow, told?: readonly EventClaimAnswer[]): TimelineItem {
  const versions = (told ?? row.claims).flatMap(({ id, date, by, stance }) =>
    date === null ? [] : [{ date, by, denies: stance === "denies", trail: [id] }],
  );
  const date = told !== undefined && versions.length > 0 ? undefined : (row.date ?? undefined);
  return {
    label: row.label,
    date,
    versions,
    doubt: doubtOf(row.doubt),
    trail: [row.id, ...row.claims.map(({ id }) => id)],
  };
}
