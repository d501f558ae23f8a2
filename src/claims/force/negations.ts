import type { FoundNegation } from "../found.ts";
import { clauseAt } from "./clauses.ts";
import type { Cue } from "./cues.ts";
import { cuesOf, endOf, type SentenceReading, scopeOf, startOf } from "./reading.ts";

/**
 * What a sentence denies. Where a language says a denial with several words ("no firmó nadie", "никто не подписал") the
 * words of one clause are one negation: the first stands for it.
 */
export function readNegations(reading: SentenceReading): FoundNegation[] {
  const cues = cuesOf(reading, "negation");
  if (cues.length === 0) return [];
  const denied = new Set<number>();
  const negations: FoundNegation[] = [];
  for (const cue of cues) {
    if (repeatsDenial(reading, cue, denied)) continue;
    negations.push({
      start: startOf(reading, cue),
      end: endOf(reading, cue),
      sentence: reading.sentence.index,
      rule: cue.rule,
      scope: scopeOf(reading, cue, cue.group.scope ?? "after"),
      reach: cue.group.kind === "phrase" ? "phrase" : undefined,
    });
  }
  return negations;
}

/** True for a second word of the same denial; keeps in `denied` the clauses already denied. */
function repeatsDenial(reading: SentenceReading, cue: Cue, denied: Set<number>): boolean {
  if (cue.group.kind === "lexical" || cue.group.kind === "phrase") return false;
  const [clause] = clauseAt(reading.clauses, cue.from, reading.sentence.tokens.length);
  if (denied.has(clause)) return true;
  denied.add(clause);
  return false;
}
