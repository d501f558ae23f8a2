/** What verification found, for people: the verdicts, then every check, then what none of it shows. */
import type { BundleCheck, BundleReport, CaseReport } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

type Verdict = CaseReport["integrity"];

const COLOURS: Readonly<Record<Verdict, Style>> = {
  ok: "green",
  failed: "red",
  "not established": "yellow",
  "cannot check": "yellow",
};

export function caseVerifiedText(report: CaseReport, terminal: Terminal): string {
  const paint = painter(terminal);
  const check = ({ id, verdict: value, message, where }: CaseReport["checks"][number]) => {
    const lead = `  ${paint(COLOURS[value], value.padEnd(16))} ${id.padEnd(14)} `;
    return wrap(
      safeForTerminal(`${message}${where ? ` (${where})` : ""}`),
      terminal.columns,
      " ".repeat(34),
      lead,
    );
  };
  const verdicts = [
    ["Integrity", report.integrity],
    ["Identity", report.identity],
    ["Time", report.time],
  ] as const;
  return [
    ...verdictLines(verdicts, 12, terminal),
    "",
    paint("bold", "CHECKS"),
    ...report.checks.map(check),
    "",
    ...unprovedLines(report.unproved, report.pin, terminal),
  ].join("\n");
}

/** The ten steps of evidence.md, section 8. */
const STEPS = [
  "Shape",
  "Bytes",
  "Seal",
  "Ledger",
  "Disclosed entries",
  "Time",
  "Quotations",
  "Rules and figures",
  "Exports",
  "Privacy",
] as const;

export function dossierVerifiedText(report: BundleReport, terminal: Terminal): string {
  const paint = painter(terminal);
  const verdicts = [
    ["Integrity", report.integrity],
    ["Identity", report.identity],
    ["Time", report.time],
    ["Reasoning trace", report.reasoning],
  ] as const;
  return [
    ...headingLines(report, terminal),
    ...verdictLines(verdicts, 17, terminal),
    "",
    paint("bold", "CHECKS"),
    ...STEPS.flatMap((title, at) =>
      stepLines(
        `${at + 1}  ${title}`,
        report.checks.filter(({ step }) => step === at + 1),
        terminal,
      ),
    ),
    "",
    ...unprovedLines(report.unproved, report.pin, terminal),
  ].join("\n");
}

function headingLines({ publication }: BundleReport, terminal: Terminal): readonly string[] {
  if (publication === undefined) return [];
  const { title, version, approvedAt } = publication;
  const words = `“${title}”, version ${version}, approved ${approvedAt.slice(0, 10)}`;
  return [wrap(safeForTerminal(words), terminal.columns), ""];
}

function verdictLines(
  verdicts: readonly (readonly [string, Verdict])[],
  width: number,
  terminal: Terminal,
): readonly string[] {
  const paint = painter(terminal);
  return [
    paint("bold", "VERDICTS"),
    ...verdicts.map(([name, value]) => `  ${name.padEnd(width)}${paint(COLOURS[value], value)}`),
  ];
}

function stepLines(title: string, checks: readonly BundleCheck[], terminal: Terminal): readonly string[] {
  if (checks.length === 0) return [];
  const paint = painter(terminal);
  return [
    `  ${title}`,
    ...checks.map(({ of, verdict, message, where }) => {
      const label = of === "warning" ? "warning" : verdict;
      const place = where === undefined ? "" : ` (${where})`;
      const lead = `    ${paint(COLOURS[verdict], label.padEnd(16))} `;
      return wrap(safeForTerminal(`${message}${place}`), terminal.columns, " ".repeat(21), lead);
    }),
  ];
}

function unprovedLines(
  unproved: readonly string[],
  pin: string | undefined,
  terminal: Terminal,
): readonly string[] {
  return [
    painter(terminal)("bold", "NOT SHOWN BY THIS"),
    ...unproved.map((each) => wrap(each, terminal.columns, "    ", "  ")),
    "",
    ...(pin ? [wrap(`Pin, for someone else to keep: ${pin}`, terminal.columns), ""] : []),
  ];
}
