import type { FoundTension, Reading } from "./comparable.ts";

/** What a source says and the text itself, in the words that report it, says is not so: "falsely claimed that". */
export function readRejected(reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  for (const { id, text, sentence, role, polarity, rejectedSource } of reading.claims) {
    if (rejectedSource === undefined || role !== undefined || polarity !== "+") continue;
    const whole = reading.sentence.get(sentence)?.text ?? text;
    found.push({
      kind: "contradiction-attributed",
      claims: [id],
      why: `“${rejectedSource}” says “${text}”; the text itself says that it is not so: “${whole}”.`,
      explainedBy: ["source"],
    });
  }
  return found;
}
