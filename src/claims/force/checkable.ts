import type { Found } from "../found.ts";
import { cuesOf, ruleOf, type SentenceReading, tokenRange } from "./reading.ts";

/** Words that make a sentence worth checking, or show it to be talk, with what each adds to the score. */
export function readCheckable(reading: SentenceReading): (Found & { readonly weight: number })[] {
  return cuesOf(reading, "checkWorthiness").map((cue) => ({
    ...tokenRange(reading, cue),
    sentence: reading.sentence.index,
    rule: ruleOf(reading, "check-worthiness", cue),
    weight: cue.group.weight ?? 0,
  }));
}

export function speaksOfSelf(reading: SentenceReading): boolean {
  return cuesOf(reading, "kinds").some((cue) => cue.group.kind === "first-person");
}
