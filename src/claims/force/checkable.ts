import type { Found } from "../found.ts";
import { cuesOf, endOf, type SentenceReading, startOf } from "./reading.ts";

/** Words that make a sentence worth checking, or show it to be talk, with what each adds to the score. */
export function readCheckable(reading: SentenceReading): (Found & { readonly weight: number })[] {
  return cuesOf(reading, "checkWorthiness").map((cue) => ({
    start: startOf(reading, cue),
    end: endOf(reading, cue),
    sentence: reading.sentence.index,
    rule: cue.rule,
    weight: cue.group.weight ?? 0,
  }));
}

export function speaksOfSelf(reading: SentenceReading): boolean {
  return cuesOf(reading, "kinds").some((cue) => cue.group.kind === "first-person");
}
