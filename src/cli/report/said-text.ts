import type { SaidClaim } from "../../casework/index.ts";
import { safeForTerminal } from "../terminal.ts";

const CERTAINTY: Readonly<Record<SaidClaim["certainty"], string>> = {
  "CT+": "certain",
  "PR+": "probable",
  "PS+": "possible",
  "CT-": "certain that not",
  "PR-": "probably not",
  "PS-": "possibly not",
  CTu: "certain, polarity unclear",
  Uu: "certainty not set",
};

/** Who says it, through whom, where and how firmly: `a spokesman, through “The Herald”; Daily Sea (12); denies, certain that not`. */
export function saidBy(claim: SaidClaim): string {
  const through = claim.through.length === 0 ? "" : `, through ${claim.through.join(", ")}`;
  const source =
    claim.source === null ? "a source that is gone" : `${claim.source.name} (source ${claim.source.seq})`;
  const hedges =
    claim.hedges.length === 0 ? [] : [`hedged: ${claim.hedges.map((each) => `“${each}”`).join(", ")}`];
  const parts = [
    `${claim.speaker}${through}, in ${source}`,
    claim.polarity === "unclear" ? "neither affirms nor denies clearly" : claim.polarity,
    CERTAINTY[claim.certainty],
    ...hedges,
  ];
  return safeForTerminal(parts.join("; "));
}

/** The words of a claim as a quotation, and in neutral words where a person put it so. */
export function quoted(claim: SaidClaim): string {
  const restated = claim.restatement === null ? "" : ` [${claim.restatement}]`;
  return safeForTerminal(`“${claim.quote.replace(/\s+/g, " ")}”${restated}`);
}
