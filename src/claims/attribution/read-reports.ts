import type { FoundQuotation } from "../found.ts";
import type { Passage } from "./passage.ts";
import { withPlausibleSource } from "./plausible-source.ts";
import type { Report } from "./report.ts";
import { readAlone } from "./rules/alone.ts";
import { readFinite } from "./rules/finite.ts";
import { readLabelledLines, readNameAfterQuotation } from "./rules/lines.ts";
import { readManneredSpeech } from "./rules/mannered-speech.ts";
import { readNominal } from "./rules/nominal.ts";
import { readGerund, readPassive } from "./rules/non-finite.ts";
import { findPhrase, readPhrase } from "./rules/phrases.ts";
import { findVerbGroup, type VerbGroup } from "./verb-group.ts";

/** The reports of one paragraph, in text order of their cues. */
export function readReports(passage: Passage, quotations: readonly FoundQuotation[]): Report[] {
  const reports: Report[] = [];
  reports.push(...readLabelledLines(passage));
  const signed = readNameAfterQuotation(passage);
  if (signed) reports.push(signed);
  let past = 0;
  for (let at = 0; at < passage.tokens.length; at++) {
    if (at < past) continue;
    const report = readCue(passage, at, reports);
    if (!report?.cue || report.content.length === 0) continue;
    reports.push(report);
    past = report.cue[1];
  }
  reports.push(...readAlone(passage, reports, quotations));
  return reports
    .filter((report) => !isRepeated(report, reports))
    .flatMap((report) => withoutEmpty(passage, report))
    .flatMap((report) => withPlausibleSource(passage, report))
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** "expressed concern that": what was concerned says more than that concern was expressed. */
function isRepeated({ rule, cue }: Report, reports: readonly Report[]): boolean {
  if (rule !== "object" || !cue) return false;
  return reports.some((other) => other.rule === "noun-that" && other.cue?.[0] === cue[0]);
}

/** Drops contents that hold no word ("…"), and a report that has no other. */
function withoutEmpty(passage: Passage, report: Report): Report[] {
  const content = report.content.filter(([start, end]) => {
    for (let at = start; at < end; at++) if (passage.tokens[at]?.kind !== "mark") return true;
    return false;
  });
  return content.length === 0 ? [] : [{ ...report, content }];
}

function firstOf(report: Report): number {
  return report.cue?.[0] ?? report.content[0]?.[0] ?? 0;
}

function readCue(passage: Passage, at: number, known: readonly Report[]): Report | undefined {
  const entry = passage.entries[at];
  if (!entry?.verbs && passage.quotationOf[at] === -1) {
    const spoken = readManneredSpeech(passage, at);
    if (spoken) return spoken;
  }
  if (!entry) return undefined;
  if (entry.phrases) {
    const phrase = findPhrase(passage, at);
    const report = phrase && readPhrase(passage, at, phrase);
    if (report) return report;
  }
  for (const reading of entry.verbs ?? []) {
    const group = findVerbGroup(passage, at, reading);
    const report = group && readGroup(passage, group, known);
    if (report) return report;
  }
  return entry.noun && readNominal(passage, at, entry.noun);
}

function readGroup(passage: Passage, group: VerbGroup, known: readonly Report[]): Report | undefined {
  switch (group.mood) {
    case "finite":
      return readFinite(passage, group, known);
    case "passive":
      return readPassive(passage, group);
    case "gerund":
      return readGerund(passage, group, known);
    default:
      return undefined;
  }
}
