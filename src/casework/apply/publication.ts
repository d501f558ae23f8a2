import { CareoError, type Problem } from "../../base/index.ts";
import { type OpenCase, refreshed } from "../open-case.ts";
import { findPlan } from "../publication/current-plan.ts";
import { classSources, planPublication } from "../publication/index.ts";
import { isOut } from "../publication/plan-publication.ts";
import type { Plan } from "./read-plan.ts";
import { count, type Writer } from "./writer.ts";

/** Enters how much of each source goes out and the plan, last: it names findings. What the case cannot plan is told. */
export function writePublication(open: OpenCase, { publication }: Plan, writer: Writer): Problem[] {
  if (publication === undefined) return [];
  const { person } = writer;
  const effects = writer.effects.adding.ledger;
  const { classes = {}, ...input } = publication;
  try {
    const known = new Set(open.state.things.sourceClass.keys());
    for (const { id, seq } of classSources(open, classes, { person }, effects))
      count(writer, "classes", seq === undefined ? "as it was" : known.has(id) ? "changed" : "entered");
    if (Object.keys(input).length === 0) return [];
    const now = refreshed(open);
    // What is out already is not planned once more because a file is applied again.
    if (isOut(now, input)) {
      count(writer, "publication", "as it was");
      return [];
    }
    const isKnown = findPlan(now.state) !== undefined;
    const { seq } = planPublication(now, { ...input, person }, effects);
    count(writer, "publication", seq === undefined ? "as it was" : isKnown ? "changed" : "entered");
    return [];
  } catch (error) {
    if (!(error instanceof CareoError)) throw error;
    const { code, message, hint } = error;
    const where = writer.file.placeOf(["publication"]);
    return [{ code, message: `publication: ${message}`, where, ...(hint === undefined ? {} : { hint }) }];
  }
}
