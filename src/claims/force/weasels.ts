import type { WeaselKind } from "../audit.ts";
import type { Found, FoundWeasel } from "../found.ts";
import { cuesOf, endOf, type SentenceReading, startOf } from "./reading.ts";

/** Words that lean on a source nobody can ask, or on evidence the reader is not shown. */
export function readWeasels(reading: SentenceReading): FoundWeasel[] {
  return cuesOf(reading, "weasels").map((cue) => ({
    start: startOf(reading, cue),
    end: endOf(reading, cue),
    sentence: reading.sentence.index,
    rule: cue.rule,
    kind: cue.group.kind as WeaselKind,
  }));
}

/** Words that push or judge while they name; the same list for whoever is spoken of. */
export function readBoosters(reading: SentenceReading): Found[] {
  return cuesOf(reading, "boosters").map((cue) => ({
    start: startOf(reading, cue),
    end: endOf(reading, cue),
    sentence: reading.sentence.index,
    rule: cue.rule,
  }));
}
