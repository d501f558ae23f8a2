import { CareoError } from "../../base/index.ts";
import {
  type OpenCase,
  recordPatterns,
  type SaidSelection,
  type SeekInput,
  type SoughtPatterns,
  seekPatterns,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { describePatterns } from "../report/patterns-text.ts";
import type { Terminal } from "../terminal.ts";
import { findCaseFolder } from "./case-folder.ts";
import { readKeys, readMatches } from "./read-selection.ts";
import { wholeNumber } from "./required.ts";
import { stepProgress } from "./step-progress.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const input = await inputOf(invocation);
  const root = findCaseFolder(invocation);
  let sought: SoughtPatterns | undefined;
  if (root === undefined) sought = await compute(undefined, input, terminal);
  // Computing needs no lock: another may write the case meanwhile.
  else
    await withCase(root, "read", terminal, async (open): Promise<Outcome> => {
      sought = await compute(open, input, terminal);
      return "done";
    });
  const found = sought as SoughtPatterns;
  let seq: number | undefined;
  if (root !== undefined && found.said.recordSet !== undefined)
    await withCase(root, "write", terminal, (open) => {
      seq = recordPatterns(open, found, optionText(invocation, "by"));
      return "done";
    });
  if (invocation.options["json"] === true) terminal.out(`${JSON.stringify(asJson(found, seq))}\n`);
  else terminal.out(describePatterns(found, terminal));
  if (seq === undefined) terminal.err("Nothing was recorded: there is no case here. Name one with --case.\n");
  else terminal.err(`Recorded as entry ${seq}.\n`);
  return "done";
}

async function compute(
  open: OpenCase | undefined,
  input: SeekInput,
  terminal: Terminal,
): Promise<SoughtPatterns> {
  const progress = stepProgress(terminal);
  try {
    return await seekPatterns(open, input, { onPattern: progress.step });
  } finally {
    progress.end();
  }
}

async function inputOf(invocation: Invocation): Promise<SeekInput> {
  const [table] = invocation.arguments as [string];
  const strata = invocation.options["within"] as readonly string[] | undefined;
  return { table, selection: await selectionOf(invocation), strata, settings: settingsOf(invocation) };
}

async function selectionOf(invocation: Invocation): Promise<SaidSelection> {
  const matched = optionText(invocation, "matched");
  const keys = optionText(invocation, "selection");
  const where = optionText(invocation, "where");
  if ([matched, keys, where].filter((each) => each !== undefined).length > 1)
    throw new CareoError("cli/usage", "--matched, --selection and --where each say whom to look at.", {
      hint: "Give one of them.",
    });
  if (matched !== undefined) return readMatches(matched);
  if (keys !== undefined) return readKeys(keys);
  if (where === undefined) return { how: "every-row" };
  const at = where.indexOf("=");
  if (at > 0) return { how: "value", column: where.slice(0, at), value: where.slice(at + 1) };
  throw new CareoError("cli/usage", `--where ${where}: name a column and a value, as "Гражданство=КУБА".`);
}

const NUMBERS = [
  ["gap", "numberGap"],
  ["shared", "sharedJourneys"],
  ["cohort", "cohort"],
  ["span", "burstDays"],
  ["return", "returnDays"],
  ["minutes", "pointMinutes"],
  ["draws", "draws"],
] as const;

function settingsOf(invocation: Invocation): NonNullable<SeekInput["settings"]> {
  const settings: Record<string, number | string> = {};
  for (const [option, name] of NUMBERS) {
    const said = optionText(invocation, option);
    if (said !== undefined) settings[name] = Math.max(1, wholeNumber(said, "a number"));
  }
  const seed = optionText(invocation, "seed");
  return seed === undefined ? settings : { ...settings, seed };
}

function asJson(found: SoughtPatterns, seq: number | undefined): object {
  const { said, selection, before, strata, settings, persons, unknownKeys, patterns, notSought, rowHashes } =
    found;
  return {
    schema: "careo.patterns/1",
    table: { name: said.name, recordSet: said.recordSet ?? null, rows: said.rowCount },
    entry: seq ?? null,
    selection: { ...selection, persons, unknownKeys },
    strata,
    settings,
    soughtBefore: before,
    patterns: patterns.map(({ groups, decoys, interval, ...rest }) => ({
      ...rest,
      decoys: decoys ?? null,
      interval: interval ?? null,
      groups: groups.map(({ cells, ...group }) => ({
        ...group,
        cells: cells.map((cell) => ({ ...cell, rowHash: rowHashes.get(cell.ordinal) ?? null })),
      })),
    })),
    notSought,
  };
}
