import type { FoundTension, Reading } from "./comparable.ts";

/** What a source says and the text itself, in the words that report it, says is not so: "falsely claimed that". */
export function readRejected(reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  for (const { claim } of reading.claims) {
    if (claim.authorStance !== "rejects" || claim.role !== undefined) continue;
    const last = claim.speakerChain.at(-1);
    if (last?.text === undefined) continue;
    if (claim.speakerChain.length < 2 || claim.certainty.polarity !== "+") continue;
    const sentence = reading.sentence.get(claim.sentence)?.text ?? claim.text;
    found.push({
      kind: "contradiction-attributed",
      claims: [claim.id],
      why: `“${last.text}” says “${claim.text}”; the text itself says that it is not so: “${sentence}”.`,
      explainedBy: ["source"],
    });
  }
  return found;
}
