import type { Section } from "../text/section.ts";
import { packFor } from "./packs.ts";
import { cuesOf, readSentence, type SentenceReading } from "./reading.ts";

// One vague quantity or rank is enough; a word that weighs less needs company. Set on bench/reading hedges-en.
const UNCERTAIN_FROM = 0.5;

/**
 * Whether a sentence as a whole can be held to anything: hedges, weasels and the vague words that are too common to be
 * marked one by one in an audit. By ordinal of the sentence, the sum of the weights of what was found; a sentence with
 * none is absent.
 */
export function readVagueness(section: Section): ReadonlyMap<number, number> {
  const vagueness = new Map<number, number>();
  for (const sentence of section.sentences) {
    const pack = packFor(sentence.language);
    if (pack === undefined) continue;
    const weight = weigh(readSentence(sentence, pack, []));
    if (weight > 0) vagueness.set(sentence.index, weight);
  }
  return vagueness;
}

export function isUncertain(vagueness: number | undefined): boolean {
  return vagueness !== undefined && vagueness >= UNCERTAIN_FROM;
}

function weigh(reading: SentenceReading): number {
  const vague = cuesOf(reading, "vague").reduce((sum, { group }) => sum + (group.weight ?? 0), 0);
  const hedges = cuesOf(reading, "hedges").filter(({ group }) => group.degree !== undefined);
  const hedged = hedges.reduce((sum, { group }) => sum + (group.weight ?? 1), 0);
  return vague + hedged + cuesOf(reading, "weasels").length;
}
