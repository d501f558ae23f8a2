import type { Band } from "../audit.ts";

/**
 * How often each rule was right: content matched by more than half (intersection over union), of what the rule proposed,
 * on the development parts of PolNeAR (en) and adaq (ru), November 2026. Printed by
 * `npm run bench:reading -- polnear adaq --rules`; rules with fewer than ten cases are left out. What PolNeAR's first annotator
 * passed over counts against a rule, so these are floors. Spanish and Ukrainian have no public set: not measured.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
  "en.attr.according-to": [34, 38],
  "en.attr.accuse-of": [13, 16],
  "en.attr.ask-whether": [18, 33],
  "en.attr.call-label": [43, 73],
  "en.attr.clause-and-quote-first": [8, 11],
  "en.attr.clause-first": [65, 82],
  "en.attr.describe-as": [17, 34],
  "en.attr.headline": [9, 10],
  "en.attr.noun-that": [40, 69],
  "en.attr.object": [195, 355],
  "en.attr.participle-ask-whether": [6, 11],
  "en.attr.participle-object": [38, 89],
  "en.attr.participle-quote-after": [10, 10],
  "en.attr.participle-say-that": [30, 40],
  "en.attr.participle-say-zero": [21, 31],
  "en.attr.passive-by": [5, 11],
  "en.attr.passive-infinitive": [6, 13],
  "en.attr.quote-after": [48, 57],
  "en.attr.quote-alone": [25, 41],
  "en.attr.quote-dash-name": [18, 19],
  "en.attr.quote-first": [235, 247],
  "en.attr.quote-first-inverted": [60, 63],
  "en.attr.say-that": [181, 219],
  "en.attr.say-zero": [295, 351],
  "en.attr.tell-that": [15, 19],
  "en.attr.to-infinitive": [67, 118],
  "en.attr.transcript-line": [9, 10],
  "en.attr.urge-to": [29, 44],
  "ru.attr.quote-first-inverted": [12, 12],
  "ru.attr.say-that": [20, 21],
};

/** A from .95, B from .80, by the lower end of the 95 % interval (reading.md, section 7); a rule not measured is C. */
export function bandOfRule(rule: string): Band {
  const [right, found] = MEASURED[rule] ?? [0, 0];
  const low = lowerBound(right, found);
  if (low >= 0.95) return "A";
  return low >= 0.8 ? "B" : "C";
}

/** Wilson (1927), 95 %. */
function lowerBound(right: number, found: number): number {
  if (found === 0) return 0;
  const z = 1.959964;
  const share = right / found;
  const centre = (share + (z * z) / (2 * found)) / (1 + (z * z) / found);
  return (
    centre -
    (z / (1 + (z * z) / found)) * Math.sqrt((share * (1 - share)) / found + (z * z) / (4 * found * found))
  );
}
