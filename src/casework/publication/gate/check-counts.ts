import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import type { PredictionRun } from "../../entries/tests.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";

/**
 * Counts of rows that a test came to: rows are people, and a handful of them can be told apart. What match runs and tables count
 * is suppressed where they are assembled; the result of a test is a sentence, so a person has to say what stands there.
 */
export function countBlockers(state: CaseState, { smallestCount }: PublicationPlan): Blocker[] {
  return [...state.things.predictionRun.values()].flatMap(({ thing }) => {
    const small = smallIn(thing, smallestCount);
    if (small === undefined || isHidden(state, thing.id)) return [];
    const name = handleOf(state, thing.id);
    return [
      {
        kind: "small-count",
        says: `${name} would tell of ${small} rows of a table, fewer than ${smallestCount}: people who can be told apart.`,
        fix: `careo redact CASE ${name} --field result --instead "fewer than ${smallestCount}" --why identity`,
        about: [thing.id],
      } satisfies Blocker,
    ];
  });
}

/** A number of rows that the result gives away, itself or as the rest of a whole: `x` of `n`, `x1` of `n1`, what was left out. */
function smallIn({ counts, nulls }: PredictionRun, smallest: number): number | undefined {
  const numbers = Object.entries(counts).flatMap(([name, value]) => {
    const whole = /^x(\d*)$/.exec(name);
    const of = whole === null ? undefined : counts[`n${whole[1]}`];
    if (whole !== null)
      return of === undefined ? [Number(value)] : [Number(value), Number(of) - Number(value)];
    return /^n\d*$/.test(name) ? [Number(value)] : [];
  });
  return [...numbers, ...(nulls === undefined ? [] : [nulls])].find((each) => each > 0 && each < smallest);
}

function isHidden({ things }: CaseState, run: string): boolean {
  return [...things.redaction.values()].some(
    ({ thing: { target } }) => "thing" in target && target.thing === run && target.field === "result",
  );
}
