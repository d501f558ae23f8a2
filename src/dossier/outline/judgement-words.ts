/** Words of likelihood, confidence and hedging in what people write, in the language they write it in. */
import { findJoinedConfidence } from "../../weighing/index.ts";
import type { DossierLanguage } from "../published/index.ts";
import { JUDGEMENT_TERMS } from "./judgement-terms.generated.ts";

/** The words of likelihood in a sentence. Two that a dash joins are one: an interval that reaches into two rows of the scale. */
export function likelihoodTerms(sentence: string, language: DossierLanguage): string[] {
  const terms: string[] = [];
  let end = -1;
  for (const { 0: words, index } of sentence.matchAll(patternsOf(language).likelihood)) {
    const isJoined = end >= 0 && /^\s*–\s*$/.test(sentence.slice(end, index));
    if (!isJoined) terms.push(words);
    end = isJoined ? -1 : index + words.length;
  }
  return terms;
}

/** Whether a sentence says how likely and how confident in one breath. */
export function joinsConfidence(sentence: string, language: DossierLanguage): boolean {
  if (language === "en" && findJoinedConfidence(sentence).length > 0) return true;
  const { likelihood, confidence } = patternsOf(language);
  return phrasesIn(sentence, confidence).length > 0 && phrasesIn(sentence, likelihood).length > 0;
}

/** Hedges that say neither how likely nor how sure. */
export function bareHedges(sentence: string, language: DossierLanguage): string[] {
  return phrasesIn(sentence, patternsOf(language).hedge);
}

interface Patterns {
  readonly likelihood: RegExp;
  readonly confidence: RegExp;
  readonly hedge: RegExp;
}

const compiled = new Map<DossierLanguage, Patterns>();

function patternsOf(language: DossierLanguage): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { likelihood, not, confidence, hedge } = JUDGEMENT_TERMS[language];
  const made = {
    likelihood: patternOf(likelihood, not),
    confidence: patternOf(confidence, []),
    hedge: patternOf(hedge, []),
  };
  compiled.set(language, made);
  return made;
}

/** One expression for all phrases, the longest first, so that a phrase within another does not count beside it. */
function patternOf(phrases: readonly string[], not: readonly string[]): RegExp {
  const inOrder = [...phrases].sort((a, b) => b.length - a.length).map(expression);
  const except = not.length === 0 ? "" : `(?!(?:${not.map(expression).join("|")})(?!\\p{L}))`;
  return new RegExp(`(?<!\\p{L})${except}(?:${inOrder.join("|")})(?!\\p{L})`, "giu");
}

function expression(phrase: string): string {
  return phrase.replaceAll(" ", "\\s+").replaceAll("*", "\\p{L}*");
}

function phrasesIn(sentence: string, pattern: RegExp): string[] {
  return [...sentence.matchAll(pattern)].map(([words]) => words);
}
