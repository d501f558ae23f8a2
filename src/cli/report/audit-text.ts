import {
  type Audit,
  type AuditSummary,
  type CheckerRequest,
  describeChain,
  STANDINGS,
  standingOf,
  summariseAudit,
} from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { columnsOf, wrap } from "../wrap.ts";
import { amountNote, amountValue, dateNote, dateValue } from "./figures.ts";
import {
  counted,
  describeExtent,
  describePublication,
  describeQualified,
  firmness,
  interestLabels,
  LIMITS,
  STANDING_LABELS,
  tensionLabel,
} from "./words.ts";

export interface AuditTextOptions {
  readonly name: string;
  /** Print every statement, not only those that a checker would ask about first. */
  readonly all: boolean;
}

/** How many requests are printed before the reader is told of `--all`. */
const FIRST_REQUESTS = 12;

/** The audit as a person reads it in a terminal. */
export function auditText(audit: Audit, options: AuditTextOptions, terminal: Terminal): string {
  const summary = summariseAudit(audit);
  const writer = { audit, summary, terminal, paint: painter(terminal) };
  const sections = [
    head(writer, options.name),
    standings(writer),
    options.all ? everyClaim(writer) : firstRequests(writer),
    numbersAndDates(writer),
    interests(writer),
    tensions(writer),
    problems(writer),
    wrap(LIMITS, terminal.columns),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

interface Writer {
  readonly audit: Audit;
  readonly summary: AuditSummary;
  readonly terminal: Terminal;
  readonly paint: ReturnType<typeof painter>;
}

function head({ audit, terminal, paint }: Writer, name: string): string {
  return [
    paint("bold", safeForTerminal(name)),
    wrap(`${describeExtent(audit)}. ${describePublication(audit)}.`, terminal.columns),
    paint("dim", `SHA-256 ${audit.document.sha256}`),
  ].join("\n");
}

function title({ paint }: Writer, text: string): string {
  return paint("bold", text.toUpperCase());
}

function standings(writer: Writer): string {
  const { summary, paint, terminal } = writer;
  if (writer.audit.claims.length === 0) return "No statement was found to ask about.";
  const rows = STANDINGS.map((standing) => ({ standing, n: summary.byStanding.get(standing)?.length ?? 0 }));
  const most = Math.max(1, ...rows.map(({ n }) => n));
  const room = Math.max(8, Math.min(28, terminal.columns - 56));
  const lines = rows.map(({ standing, n }) => {
    const bar = "█".repeat(Math.ceil((n / most) * room));
    return `  ${STANDING_LABELS[standing].padEnd(45)} ${String(n).padStart(4)} ${paint("dim", bar)}`.trimEnd();
  });
  return [title(writer, "What it asks you to believe"), ...lines, `  ${describeQualified(summary)}`].join(
    "\n",
  );
}

function firstRequests(writer: Writer): string {
  const { requests } = writer.summary;
  if (requests.length === 0) return "";
  const shown = requests.slice(0, FIRST_REQUESTS);
  const rest = requests.length - shown.length;
  const more = rest > 0 ? `\n\n  ${counted(rest, "more statement")} to ask about: run again with --all.` : "";
  const blocks = shown.map((request, index) => requestBlock(writer, request, index + 1));
  return `${title(writer, "What a checker would ask for first")}\n${blocks.join("\n\n")}${more}`;
}

function requestBlock(writer: Writer, request: CheckerRequest, rank: number): string {
  return claimBlock(writer, request, `${String(rank).padStart(3)}. `);
}

function everyClaim(writer: Writer): string {
  const requests = new Map(writer.summary.requests.map((request) => [request.claim, request]));
  const blocks = writer.audit.claims.map((claim) =>
    claimBlock(writer, requests.get(claim) ?? { claim, asks: [] }, `${claim.id.padStart(5)} `),
  );
  return `${title(writer, "Every statement")}\n${blocks.join("\n\n")}`;
}

function claimBlock(writer: Writer, { claim, telling, asks }: CheckerRequest, lead: string): string {
  const { terminal, paint } = writer;
  const indent = " ".repeat(columnsOf(lead));
  const field = (label: string, value: string) =>
    wrap(
      safeForTerminal(value),
      terminal.columns,
      indent + " ".repeat(9),
      `${indent}${paint("dim", label.padEnd(9))}`,
    );
  return [
    wrap(`“${safeForTerminal(claim.text)}”`, terminal.columns, indent, lead),
    field("who", describeChain(claim.speakerChain)),
    ...(telling ? [field("told", `“${telling.text}”`)] : []),
    field("firmly", `${firmness(claim)} (${STANDING_LABELS[standingOf(claim)].toLowerCase()})`),
    ...asks.map((ask) =>
      wrap(
        safeForTerminal(ask),
        terminal.columns,
        `${indent}         `,
        `${indent}${paint("yellow", "ask      ")}`,
      ),
    ),
  ].join("\n");
}

function numbersAndDates(writer: Writer): string {
  const { audit, terminal } = writer;
  const dates = audit.dates.filter(({ type }) => type === "date");
  const lines = [
    ...dates.map((date) => [date.text, dateValue(date), dateNote(date)] as const),
    ...audit.amounts.map((amount) => [amount.text, amountValue(amount), amountNote(amount)] as const),
  ].map(([text, ...read]) => [safeForTerminal(text), ...read.map(safeForTerminal)] as const);
  if (lines.length === 0) return "";
  const width = Math.min(36, Math.max(...lines.map(([left]) => columnsOf(left))));
  const second = Math.min(30, Math.max(...lines.map(([, middle = ""]) => columnsOf(middle))));
  const table = lines.map(([left, middle = "", right = ""]) =>
    figureRow(left, middle, right, [width, second], terminal.columns),
  );
  return [title(writer, "Numbers and dates, as stated"), ...table].join("\n");
}

/** In columns; where the terminal is too narrow the note goes below, and a long passage is wrapped. */
function figureRow(
  left: string,
  middle: string,
  right: string,
  [first, second]: readonly [number, number],
  room: number,
): string {
  const gap = (text: string, width: number) => " ".repeat(Math.max(1, width + 2 - columnsOf(text)));
  const start = `  ${left}${gap(left, first)}${middle}`;
  const whole = `${start}${gap(middle, second)}${right}`;
  if (columnsOf(whole) <= room) return whole;
  const note = `${" ".repeat(first + 4)}${right}`;
  return `${columnsOf(start) <= room ? start : wrap(`${left}  ${middle}`, room, "      ", "  ")}\n${note}`;
}

function interests(writer: Writer): string {
  const { summary, terminal } = writer;
  if (summary.interests.length === 0) return "";
  const lines = summary.interests.map(({ text, kinds }) =>
    wrap(`${interestLabels(kinds)}: “${safeForTerminal(text)}”`, terminal.columns, "    ", "  "),
  );
  return [title(writer, "Whose interest, as the text itself discloses it"), ...lines].join("\n");
}

function tensions(writer: Writer): string {
  const { audit, terminal } = writer;
  if (audit.tensions.length === 0) return "";
  const lines = audit.tensions.map((each) =>
    wrap(
      `${tensionLabel(each.kind)}: ${safeForTerminal(each.why)} (${each.claims.join(", ")})`,
      terminal.columns,
      "    ",
      "  ",
    ),
  );
  return [title(writer, "What sits badly together"), ...lines].join("\n");
}

function problems(writer: Writer): string {
  const { audit, terminal } = writer;
  if (audit.problems.length === 0) return "";
  const lines = audit.problems.map((each) =>
    wrap(
      safeForTerminal(`${each.message}${each.hint ? ` ${each.hint}` : ""}`),
      terminal.columns,
      "    ",
      "  ",
    ),
  );
  return [title(writer, "What could not be read with certainty"), ...lines].join("\n");
}
