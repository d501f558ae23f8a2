import type { ListedEvent, OrderClash, ProposedEvent } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { claimLine, type Lines, linesFor } from "./world-lines.ts";

export function describeEvents(
  events: readonly ListedEvent[],
  proposed: number,
  clash: OrderClash | undefined,
  terminal: Terminal,
): string {
  const lines = linesFor(terminal);
  const undated = events.filter(({ days }) => days === undefined);
  const dated = events.filter(({ days }) => days !== undefined);
  const left = Math.max(4, ...events.map(({ handle }) => handle.length)) + 2;
  return `${[
    ...(events.length === 0
      ? ["No event has been entered."]
      : dated.map((each) => summary(each, left, lines))),
    ...(undated.length === 0 ? [] : ["", lines.heading(`Undated: ${undated.length}`)]),
    ...undated.map((each) => summary(each, left, lines)),
    ...clashLines(clash, lines),
    ...(proposed === 0
      ? []
      : [
          "",
          lines.faint(
            `${counted(proposed, "accepted claim")} with a date and no event: careo events propose CASE.`,
          ),
        ]),
  ].join("\n")}\n`;
}

function summary(event: ListedEvent, left: number, lines: Lines): string {
  const { handle, label, claims, differing, placesThatDiffer } = event;
  const first = handle.padEnd(left);
  const differ = [
    ...(differing.length > 0 ? ["dates contradict each other"] : []),
    ...(placesThatDiffer.length > 0 ? ["places differ"] : []),
  ];
  const denied = claims.filter(({ stance }) => stance === "denies").length;
  const about = [
    ...(event.days === undefined ? [] : [dateOf(event)]),
    restsOn(event) + (denied > 0 ? `, ${denied} of them against` : ""),
    ...differ,
  ];
  return [lines.item(label, first), lines.faint(about.join("; "), " ".repeat(first.length))].join("\n");
}

function restsOn({ claims, origins }: ListedEvent): string {
  if (claims.length === 0) return "no claim tells it yet";
  return `${counted(claims.length, "claim")} of ${counted(origins, "origin")}`;
}

/** `2023-05-03 (stated)`, or all that the claims allow. */
export function dateOf({ date, days }: Pick<ListedEvent, "date" | "days">): string {
  if (date !== undefined) return `${date.value} (${date.basis})`;
  if (days === undefined) return "no date";
  const { earliest, latest } = days;
  if (earliest !== undefined && earliest === latest) return `${earliest} (as its claims say)`;
  return `${earliest ?? "no first day"} to ${latest ?? "no last day"} (what its claims allow)`;
}

export function describeEvent(event: ListedEvent, terminal: Terminal): string {
  const lines = linesFor(terminal);
  const { handle, label, participants, place, claims, order, datesThatDiffer, placesThatDiffer } = event;
  const section = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ["", lines.heading(title), ...rows];
  return `${[
    lines.heading(`${handle}  ${label}`),
    lines.item(`When: ${dateOf(event)}`),
    ...(place === undefined ? [] : [lines.item(`Where: ${placeWords(place)}`)]),
    ...section(
      "Who",
      participants.map((each) => lines.item(`${each.handle}  ${each.label}: ${each.role}`, "  ")),
    ),
    ...section(
      "What claims say of it",
      claims.flatMap((each) => [
        lines.item(`${each.stance}: ${claimLine(each.claim)}`, "  "),
        ...(each.date === undefined
          ? []
          : [
              lines.item(
                `date ${each.date.value} (${each.date.basis})${mark(datesThatDiffer, each.claim.handle)}`,
                "      ",
              ),
            ]),
        ...(each.place === undefined
          ? []
          : [
              lines.item(
                `place ${placeWords(each.place)}${mark(placesThatDiffer, each.claim.handle, "differs")}`,
                "      ",
              ),
            ]),
      ]),
    ),
    ...section(
      "Order, as claims put it",
      order.map((each) => lines.item(`${orderWords(each)} (claim ${each.claimHandle})`, "  ")),
    ),
    ...(datesThatDiffer.length === 0
      ? []
      : [
          "",
          lines.item(
            "The dates marked ≠ have no day in common. They stand side by side; a finding may choose.",
          ),
        ]),
  ].join("\n")}\n`;
}

function mark(differing: readonly string[], handle: string, how = "contradicts another"): string {
  return differing.includes(handle) ? `  ≠ ${how}` : "";
}

const PRECISIONS = {
  exact: "to 10 m",
  vicinity: "to 100 m",
  locality: "to a town",
  region: "a region",
  country: "a country",
} as const;

function placeWords({ label, lat, lon, precision }: NonNullable<ListedEvent["place"]>): string {
  const point = lat === undefined || lon === undefined ? "" : ` ${lat}, ${lon}`;
  return `${label}${point} (${PRECISIONS[precision]})`;
}

function orderWords({
  relation,
  eventHandle,
  atLeastDays,
  atMostDays,
}: ListedEvent["order"][number]): string {
  if (relation === "same-day") return `on the day of ${eventHandle}`;
  const days =
    atLeastDays === undefined && atMostDays === undefined
      ? ""
      : atLeastDays === atMostDays
        ? `${counted(atLeastDays as number, "day")} `
        : `${atLeastDays ?? 1} to ${atMostDays ?? "more"} days `;
  return `${days}${relation} ${eventHandle}`;
}

export function clashLines(clash: OrderClash | undefined, lines: Lines): string[] {
  if (clash === undefined) return [];
  const steps = clash.steps.map(({ earlier, later, claim }) => `${earlier} then ${later} (claim ${claim})`);
  return [
    "",
    lines.item(
      `The orders that claims state cannot all hold: ${steps.join(", ")}. They miss by ${counted(clash.days, "day")}.`,
      "! ",
    ),
  ];
}

export function describeProposedEvents(proposed: readonly ProposedEvent[], terminal: Terminal): string {
  if (proposed.length === 0) return "No accepted claim dates anything that no event rests on.\n";
  const lines = linesFor(terminal);
  const blocks = proposed.map(({ claim, dates, places, actors, perhaps }) =>
    [
      lines.item(dates.map(({ value, words }) => `${value} (“${words}”)`).join("; ")),
      lines.item(claimLine(claim), "    "),
      ...(places.length === 0 ? [] : [lines.faint(`places: ${places.join(", ")}`, "    ")]),
      ...(actors.length === 0 ? [] : [lines.faint(`names: ${actors.join(", ")}`, "    ")]),
      ...(perhaps.length === 0 ? [] : [lines.item(`perhaps told as ${perhaps.join(", ")} too`, "    ")]),
    ].join("\n"),
  );
  const foot = lines.faint(
    "careo events accept CASE CLAIM makes an event of one; --as EVENT ties it to one that is there.",
  );
  return `${[...blocks, "", foot].join("\n")}\n`;
}
