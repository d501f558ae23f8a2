import type { AddEffects } from "../add-source.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import type { CaseFile } from "./case-file.ts";
import type { Outcome } from "./outcome.ts";
import { type Plan, readPlan } from "./read-plan.ts";

export interface ApplyEffects {
  readonly adding: AddEffects;
  readonly onStep?: (step: { readonly section: string; readonly done: number; readonly of: number }) => void;
}

/** Who writes what where, and what came of it so far. */
export interface Writer {
  readonly file: CaseFile;
  /** Of the case file: its paths begin there. */
  readonly folder: string;
  readonly person: string;
  readonly effects: ApplyEffects;
  readonly counts: Map<string, Record<Outcome["fate"], number>>;
}

export function count({ counts }: Writer, section: string, fate: Outcome["fate"]): void {
  const row = counts.get(section) ?? { entered: 0, changed: 0, "as it was": 0 };
  row[fate]++;
  counts.set(section, row);
}

/** The same file with the ids that its names have got by now. It was checked before, so nothing is wrong with it. */
export function readAgain(open: OpenCase, plan: Plan, { file, effects }: Writer): Plan {
  return readPlan(file, refreshed(open).state, effects.adding.ledger.random, plan.names).value;
}

/** The id of whoever applies the file. */
export function applier(open: OpenCase, { person, effects }: Writer): string {
  return actingPerson(open, person, effects.adding.ledger);
}
