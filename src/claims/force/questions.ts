import type { FoundHedge } from "../found.ts";
import { cuesOf, type SentenceReading } from "./reading.ts";

export type Asking = "question" | "rhetorical-question" | undefined;

/** Whether a sentence asks, and whether it expects an answer. Only the last mark counts: a quoted question ends inside. */
export function readAsking(reading: SentenceReading): Asking {
  if (!endsAsking(reading)) return undefined;
  const rhetorical = cuesOf(reading, "kinds").some((cue) => cue.group.kind === "rhetorical-question");
  return rhetorical ? "rhetorical-question" : "question";
}

function endsAsking({ sentence }: SentenceReading): boolean {
  const { tokens } = sentence;
  let at = tokens.length - 1;
  while (at >= 0 && CLOSING.has(tokens[at]?.text ?? "")) at--;
  return tokens[at]?.text === "?";
}

const CLOSING = new Set(["”", "»", '"', "’", ")", "!", "…", "."]);

/** A rhetorical question asserts nothing, whatever it suggests: all of it is under the hedge. */
export function rhetoricalHedge(reading: SentenceReading): FoundHedge {
  const { start, end, index } = reading.sentence;
  return {
    start,
    end,
    sentence: index,
    rule: `${reading.pack.code}.questions.rhetorical`,
    kind: "rhetorical-question",
    scope: { start, end },
    degree: "U",
  };
}
