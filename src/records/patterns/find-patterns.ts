import type { TableView, ViewColumn } from "../view/index.ts";
import { bursts } from "./bursts.ts";
import { cohorts } from "./cohorts.ts";
import { consecutiveNumbers } from "./consecutive.ts";
import { sameDayIssue, sharedAttributes } from "./equal-keys.ts";
import { noReturn } from "./no-return.ts";
import {
  isResult,
  type NotSought,
  type PatternResult,
  type PatternSettings,
  type Sought,
  USUAL_SETTINGS,
} from "./pattern.ts";
import { dropSelection, type Selected, type Selection, selectPersons, usualStrata } from "./selection.ts";
import { sharedJourneys } from "./shared-journeys.ts";

export interface FindPatterns {
  readonly selection: Selection;
  /** Columns within whose values chance is counted; the kind of document and the nationality unless said otherwise. */
  readonly strata?: readonly ViewColumn[] | undefined;
  readonly settings?: Partial<PatternSettings> | undefined;
  readonly onPattern?: ((name: string) => void) | undefined;
}

export interface FoundPatterns {
  readonly settings: PatternSettings;
  readonly strata: readonly string[];
  readonly persons: Selected["persons"];
  readonly unknownKeys: readonly string[];
  readonly patterns: readonly PatternResult[];
  readonly notSought: readonly NotSought[];
}

const SEARCHES: readonly (readonly [
  name: string,
  search: (selected: Selected, settings: PatternSettings) => Promise<Sought | readonly Sought[]>,
])[] = [
  ["documents of one day", sameDayIssue],
  ["neighbouring numbers", consecutiveNumbers],
  ["shared journeys", sharedJourneys],
  ["cohorts", cohorts],
  ["bursts", bursts],
  ["no return", noReturn],
  ["shared attributes", sharedAttributes],
];

/**
 * Every pattern that the table's columns allow, over one selection of persons, in a fixed order. Strata and settings are part
 * of the result, for they are to be declared before looking. Same table, selection, settings and seed: same result.
 */
export async function findPatterns(view: TableView, input: FindPatterns): Promise<FoundPatterns> {
  const settings = { ...USUAL_SETTINGS, ...input.settings };
  const strata = input.strata ?? usualStrata(view);
  const selected = await selectPersons(view, input.selection, strata);
  const sought: Sought[] = [];
  for (const [name, search] of SEARCHES) {
    input.onPattern?.(name);
    sought.push(...[await search(selected, settings)].flat());
  }
  await dropSelection(view);
  return {
    settings,
    strata: strata.map(({ name }) => name),
    persons: selected.persons,
    unknownKeys: selected.unknownKeys,
    patterns: sought.filter(isResult),
    notSought: sought.filter((each): each is NotSought => !isResult(each)),
  };
}
