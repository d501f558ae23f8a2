import type { Passage, Run } from "./passage.ts";
import type { ReportingClass } from "./reporting-words.ts";

/** A report as a rule finds it, in token indexes of its passage. */
export interface Report {
  /** Name of the rule without the language: "say-that". */
  readonly rule: string;
  readonly class: ReportingClass;
  readonly cue: Run | undefined;
  readonly source: Run | undefined;
  readonly content: readonly Run[];
  readonly recipient?: Run;
  readonly negated?: boolean;
  readonly hedged?: boolean;
  readonly rejected?: boolean;
  readonly label?: boolean;
  /** "spoke of the harbour", "refused to sign": what it was about, or was not done; no statement. */
  readonly topic?: boolean;
  /** Direct speech: content is what was said, word for word. */
  readonly direct?: boolean;
  /** The file itself names the speaker. */
  readonly labelled?: boolean;
  readonly otherSources?: readonly Run[];
}

/** The run without the quotation marks around it, for direct speech. */
export function innerRun(passage: Passage, [start, end]: Run): Run {
  let from = start;
  let to = end;
  while (from < to && isQuoteOrDash(passage, from)) from++;
  while (to > from && isClosing(passage, to - 1)) to--;
  return [from, to];
}

function isQuoteOrDash(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token?.kind === "mark" && "“”\"«»„‟‘’'—–―-".includes(token.text);
}

function isClosing(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token?.kind === "mark" && "“”\"«»„‟‘’',—–―-".includes(token.text);
}
