import type { FoundQuotation } from "../../found.ts";
import type { Passage } from "../passage.ts";
import { innerRun, type Report } from "../report.ts";

// Marks included: below four words a quotation is as often a name.
const SHORTEST_SPEECH = 6;

/** Direct speech that no rule gave a speaker: it is kept as such, and nobody is guessed. */
export function readAlone(
  passage: Passage,
  known: readonly Report[],
  quotations: readonly FoundQuotation[],
): Report[] {
  const found: Report[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const quotation = passage.quotationOf[at] ?? -1;
    if (quotation === -1 || quotation === passage.quotationOf[at - 1]) continue;
    let end = at;
    while (passage.quotationOf[end] === quotation) end++;
    const isSpeech = quotations[quotation]?.function === "direct" && end - at >= SHORTEST_SPEECH;
    if (isSpeech && !known.some((report) => report.content.some(([from, to]) => from < end && to > at)))
      found.push({
        rule: "quote-alone",
        class: "neutral",
        cue: undefined,
        source: undefined,
        content: [innerRun(passage, [at, end])],
        direct: true,
      });
    at = end - 1;
  }
  return found;
}
