import type { Band } from "../audit.ts";

/**
 * How often each rule was right: content matched by more than half (intersection over union), of what the rule proposed,
 * on the development parts of PolNeAR (en) and adaq (ru), November 2026. Printed by
 * `npm run bench:reading -- polnear adaq --rules`; rules with fewer than ten cases are left out. What PolNeAR's first annotator
 * passed over counts against a rule, so these are floors. Spanish and Ukrainian have no public set: not measured.
 */
const MEASURED: Readonly<Record<string, readonly [right: number, found: number]>> = {
  "en.attr.according-to": [33, 36],
  "en.attr.accuse-of": [12, 15],
  "en.attr.ask-whether": [18, 30],
  "en.attr.call-label": [42, 71],
  "en.attr.clause-first": [61, 74],
  "en.attr.describe-as": [15, 32],
  "en.attr.noun-that": [30, 43],
  "en.attr.object": [167, 282],
  "en.attr.participle-object": [26, 59],
  "en.attr.participle-quote-after": [10, 10],
  "en.attr.participle-say-that": [29, 33],
  "en.attr.participle-say-zero": [22, 28],
  "en.attr.passive-by": [4, 10],
  "en.attr.passive-infinitive": [4, 11],
  "en.attr.quote-after": [49, 58],
  "en.attr.quote-alone": [21, 32],
  "en.attr.quote-dash-name": [18, 19],
  "en.attr.quote-first": [239, 244],
  "en.attr.quote-first-inverted": [62, 63],
  "en.attr.say-that": [185, 220],
  "en.attr.say-zero": [295, 346],
  "en.attr.tell-that": [14, 19],
  "en.attr.to-infinitive": [61, 97],
  "en.attr.transcript-line": [9, 10],
  "en.attr.urge-to": [27, 39],
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
