/**
 * Our own lines on hedges in four languages: no public set has Spanish news, Russian or Ukrainian. The lines are invented and
 * written by the authors of the lists, so the figures show what is missed, not how the lists do on the prose of strangers.
 */
import { readAttributions } from "../../../src/claims/attribution/index.ts";
import { readForce } from "../../../src/claims/force/index.ts";
import { readNames } from "../../../src/claims/names/index.ts";
import { readQuotations } from "../../../src/claims/quotations/index.ts";
import type { Language } from "../../../src/claims/text/section.ts";
import { bootstrap, type Counts, f1, precision, recall, sumCounts } from "../intervals.ts";
import { type MarkedSpan, type OwnLine, readOwnLines } from "../own-lines.ts";
import type { MeasuredRow } from "../row.ts";
import { sectionOf } from "../section-of.ts";

export const needs: readonly string[] = [];

const KINDS: Readonly<Record<string, string>> = {
  "epistemic-hedge": "h",
  approximator: "a",
  "self-correction": "s",
  "understatement-negator": "u",
  condition: "c",
  "counterfactual-condition": "x",
  "conditional-modal": "m",
  "intent-attribution": "i",
  "rhetorical-question": "r",
};

export function measure(): readonly MeasuredRow[] {
  return (["en", "es", "ru", "uk"] as const).flatMap((language) => {
    const lines = readOwnLines(`hedges-${language}`);
    const counts = lines.map((line) => countLine(line, language));
    const sum = sumCounts(counts);
    const shared = {
      benchmark: `own hedges ${language}`,
      n: sum.truePositive + sum.falseNegative,
      peers: "none",
    };
    return [
      { ...shared, metric: "cue and kind F1", ours: f1(sum), interval: bootstrap(counts, f1) },
      { ...shared, metric: "precision", ours: precision(sum), interval: bootstrap(counts, precision) },
      { ...shared, metric: "recall", ours: recall(sum), interval: bootstrap(counts, recall) },
    ];
  });
}

/** One-to-one by overlap in text order, and only with the same kind. */
function countLine(line: OwnLine, language: Language): Counts {
  const section = sectionOf(line.text, language);
  const quotations = readQuotations(section);
  const attributions = readAttributions(section, { quotations, names: readNames(section, []) });
  const force = readForce(section, { attributions, quotations });
  const open: MarkedSpan[] = [...line.spans];
  let truePositive = 0;
  for (const hedge of force.hedges) {
    const at = open.findIndex(
      (span) => span.kind === KINDS[hedge.kind] && span.start < hedge.end && hedge.start < span.end,
    );
    if (at === -1) continue;
    open.splice(at, 1);
    truePositive++;
  }
  return { truePositive, falsePositive: force.hedges.length - truePositive, falseNegative: open.length };
}
