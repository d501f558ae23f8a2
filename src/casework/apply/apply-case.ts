import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CareoError, type Problem } from "../../base/index.ts";
import { systemAdding } from "../add-source.ts";
import { emptyState } from "../case-state.ts";
import { actingPerson, type OpenCase, openCase, refreshed, startCase } from "../open-case.ts";
import type { CaseFile } from "./case-file.ts";
import { readCaseBytes } from "./case-text.ts";
import { writeFindings } from "./findings.ts";
import type { Outcome } from "./outcome.ts";
import { writePublication } from "./publication.ts";
import { type Plan, readPlan } from "./read-plan.ts";
import { writeTensions } from "./tensions.ts";
import { checkMaterial } from "./texts.ts";
import { checkWhole } from "./whole-checks.ts";
import { enterPeople, writeMatch, writeSearch, writeThings } from "./write-judgements.ts";
import { writeClaims, writeSources, writeTables } from "./write-material.ts";
import { type ApplyEffects, readAgain, type Writer } from "./writer.ts";

export interface ApplyInput {
  readonly file: string;
  /** Folder of the case; where there is none yet, one is started there. */
  readonly root: string;
  readonly person?: string | undefined;
  /** Only say what is wrong and what would be done. */
  readonly checkOnly?: boolean | undefined;
}

export interface Applied {
  /** By section, how many things were entered, changed, or left as they were. */
  readonly counts: Readonly<Record<string, Readonly<Record<Outcome["fate"], number>>>>;
  readonly problems: readonly Problem[];
  /** Whether anything was written. */
  readonly written: boolean;
}

/**
 * Fills a case from one readable file. Everything in it is checked first, and where anything is wrong nothing is entered: the
 * problems say what and where. Only findings and words on tensions are held against the case when all else is in it; one that
 * the record does not bear is left out and told. What is in the case already, and the same, is left alone, so applying a file twice changes
 * nothing; what the file says otherwise now becomes a later entry. What it no longer mentions stays in the case.
 *
 * @throws CareoError sources/unreadable, ledger/locked, ledger/not-found, and casework/no-case where there is no case and the
 *   file does not say how to start one
 */
export async function applyCaseFile(
  input: ApplyInput,
  effects: ApplyEffects = { adding: systemAdding },
): Promise<Applied> {
  const file = readFile(input.file);
  const exists = existsSync(join(input.root, "careo.json"));
  const open = exists ? openCase(input.root, "write", effects.adding.ledger) : undefined;
  try {
    const state = open?.state ?? emptyState();
    const first = readPlan(file, state, effects.adding.ledger.random);
    const problems =
      first.problems.length > 0
        ? first.problems
        : [
            ...checkWhole(first.value, file, state),
            ...(await checkMaterial(first.value, file, dirname(resolve(input.file)), open)),
          ];
    if (problems.length > 0 || input.checkOnly === true) return { counts: {}, problems, written: false };
    return await write(input, file, first.value, open, effects);
  } finally {
    open?.ledger.close();
  }
}

function readFile(path: string): CaseFile {
  try {
    return readCaseBytes(basename(path), readFileSync(path));
  } catch (cause) {
    throw new CareoError("sources/unreadable", `${path} could not be read: ${(cause as Error).message}.`, {
      hint: "Name the case file: careo apply case.yaml --case FOLDER",
      cause,
    });
  }
}

async function write(
  input: ApplyInput,
  file: CaseFile,
  plan: Plan,
  existing: OpenCase | undefined,
  effects: ApplyEffects,
): Promise<Applied> {
  const open = existing ?? start(input, plan, effects);
  try {
    const person = input.person ?? plan.opening?.by ?? soleName(open);
    const writer: Writer = { file, folder: dirname(resolve(input.file)), person, effects, counts: new Map() };
    await writeAll(open, plan, writer);
    const problems = [
      ...writeTensions(open, plan, writer),
      ...(await writeFindings(open, plan, writer)),
      ...writePublication(refreshed(open), plan, writer),
    ];
    return { counts: Object.fromEntries(writer.counts), problems, written: true };
  } finally {
    if (existing === undefined) open.ledger.close();
  }
}

function start({ root, file }: ApplyInput, { opening }: Plan, { adding }: ApplyEffects): OpenCase {
  if (opening === undefined) {
    const message = `There is no case in ${root}, and ${file} does not say how to start one.`;
    throw new CareoError("casework/no-case", message, {
      hint: "Begin the file with case: { title: …, by: YOUR NAME }, or start the case with careo new.",
    });
  }
  const { by, ...rest } = opening;
  return startCase({ root, person: by, ...rest }, adding.ledger);
}

/** Where nobody is named: the one person of the case, or the error that asks for a name. */
function soleName(open: OpenCase): string {
  return open.state.agents.get(actingPerson(open, undefined))?.name as string;
}

/** Material first, then what is said of it: a claim needs its source and its speakers, the rest may need all of these. */
async function writeAll(open: OpenCase, plan: Plan, writer: Writer): Promise<void> {
  await writeSources(open, plan, writer);
  await writeTables(open, plan, writer);
  enterPeople(refreshed(open), plan, writer);
  const isSpokenOf = ({ thing: { noun } }: Plan["things"][number]) =>
    noun === "actor" || noun === "proposition";
  writeThings(refreshed(open), readAgain(open, plan, writer).things.filter(isSpokenOf), writer);
  await writeClaims(open, readAgain(open, plan, writer), writer);
  for (const [handle, row] of plan.searches) writeSearch(refreshed(open), handle, row, plan, writer);
  for (const [handle, row] of readAgain(open, plan, writer).matches)
    await writeMatch(refreshed(open), handle, row, plan, writer);
  const others = readAgain(open, plan, writer).things.filter((each) => !isSpokenOf(each));
  writeThings(refreshed(open), others, writer);
}
