import type { HedgeKind } from "../audit.ts";
import type { FoundCondition, FoundHedge } from "../found.ts";
import type { Cue } from "./cues.ts";
import { cuesOf, endOf, type SentenceReading, scopeOf, startOf } from "./reading.ts";

/** The words that make a sentence say less than it seems to, with the stretch they weaken. */
export function readHedges(
  reading: SentenceReading,
  conditions: readonly FoundCondition[],
  rhetorical: FoundHedge | undefined,
): FoundHedge[] {
  if (rhetorical !== undefined) return [rhetorical];
  const hedges: FoundHedge[] = [];
  for (const cue of cuesOf(reading, "hedges"))
    if (!isFutureInPast(reading, cue, conditions.length > 0)) hedges.push(hedgeOf(reading, cue, conditions));
  for (const condition of conditions) hedges.push(hedgeOfCondition(reading, condition));
  return hedges.sort((a, b) => a.start - b.start || a.end - b.end);
}

function hedgeOf(reading: SentenceReading, cue: Cue, conditions: readonly FoundCondition[]): FoundHedge {
  const { degree, scope } = cue.group;
  // "habría salido" passes on a rumour, but beside "si …" it is what would have happened.
  const kind =
    cue.group.rule === "rumour-conditional" && conditions.length > 0 ? "conditional-modal" : cue.group.kind;
  return {
    start: startOf(reading, cue),
    end: endOf(reading, cue),
    sentence: reading.sentence.index,
    rule: cue.rule,
    kind: kind as HedgeKind,
    scope: scopeOf(reading, cue, scope ?? "clause"),
    degree,
  };
}

/** "said that it would close": the future seen from the past. It hangs on no condition and hedges nothing. */
function isFutureInPast(reading: SentenceReading, cue: Cue, conditional: boolean): boolean {
  if (cue.group.kind !== "conditional-modal" || conditional) return false;
  const [start, end] = [startOf(reading, cue), endOf(reading, cue)];
  return reading.contents.some((content) => content.start <= start && end <= content.end);
}

function hedgeOfCondition(reading: SentenceReading, condition: FoundCondition): FoundHedge {
  return {
    start: condition.start,
    end: condition.end,
    sentence: reading.sentence.index,
    rule: condition.rule,
    kind: condition.counterfactual ? "counterfactual-condition" : "condition",
    scope: condition.consequence,
    degree: "U",
  };
}
