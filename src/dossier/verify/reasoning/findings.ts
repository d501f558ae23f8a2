/** Step 8: what a finding may say, given what it was drawn from (evidence.md, section 10; weighing.md, section 7). */
import { splitSentences } from "../../../claims/index.ts";
import { isSameFigure } from "../../figures/index.ts";
import { joinsConfidence, likelihoodTerms } from "../../outline/judgement-words.ts";
import type { DossierLanguage, PublishedCase, PublishedFinding } from "../../published/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(8, "findings", "reasoning");
const CONTRARY = checker(8, "contrary evidence", "reasoning");

export function findingChecks(published: PublishedCase): BundleCheck[] {
  const { findings } = published;
  const faults = findings.flatMap((finding) =>
    [
      ...likelihoodFaults(finding, published),
      ...wordingFaults(finding, published.publication.language),
      ...replyFaults(finding, published),
    ].map((message) => CHECK.failed(`${finding.id} ${message}`, `data/claims.json, ${finding.id}`)),
  );
  const unmet = findings.flatMap((finding) =>
    [...contraryFaults(finding, published), ...groundsFaults(finding, published)].map((message) =>
      CONTRARY.notEstablished(`${finding.id} ${message}`, `data/claims.json, ${finding.id}`),
    ),
  );
  return [
    ...faultsOr(faults, CHECK, `${findings.length} findings say no more than their figures bear.`),
    ...(unmet.length > 0
      ? unmet
      : [CONTRARY.ok("Every finding names what speaks against it, or where that was sought in vain.")]),
  ];
}

/** The word is that of the interval, of one hypothesis of the weighing that the finding is about. */
function likelihoodFaults(
  { about, hypothesis, likelihood }: PublishedFinding,
  { weighings }: PublishedCase,
): string[] {
  if (likelihood === undefined) return [];
  const answer = weighings
    .find(({ id }) => id === about)
    ?.figures.posterior?.find((each) => each.hypothesis === hypothesis);
  if (answer === undefined) return ["states a likelihood, and no weighing gives a probability for it."];
  const borne = answer.words.join(" to ");
  if (likelihood.band !== borne || borne === "")
    return [`says “${likelihood.band}”, and its interval bears ${borne === "" ? "no word" : `“${borne}”`}.`];
  const isInterval = isNear(likelihood.low, answer.low) && isNear(likelihood.high, answer.high);
  return isInterval ? [] : ["states another interval than its weighing gives."];
}

/** A case keeps nine places behind the point, a publication nine digits. */
function isNear(a: string, b: string): boolean {
  return isSameFigure(a, b) || Math.abs(Number(a) - Number(b)) <= 1.1e-9;
}

/** One term for likelihood in a judgement, and never how confident in the same breath. */
function wordingFaults(
  { verdict, likelihood, confidence, unknowns }: PublishedFinding,
  language: DossierLanguage,
): string[] {
  const sentences = [verdict, confidence.why, ...unknowns].flatMap((text) => sentencesOf(text, language));
  const twice = sentences.filter((sentence) => likelihoodTerms(sentence, language).length > 1);
  const joined = sentences.filter((sentence) => joinsConfidence(sentence, language));
  return [
    ...twice.map((sentence) => `says twice in one sentence how likely something is: “${sentence}”`),
    ...joined.map((sentence) => `says how likely and how confident in one sentence: “${sentence}”`),
    ...otherTerms(verdict, likelihood?.band, language).map(
      (term) => `says “${term}”, and states “${likelihood?.band}”.`,
    ),
  ];
}

function sentencesOf(text: string, language: DossierLanguage): readonly string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

/** The bands are English words; in another language their translation is checked where the outline is. */
function otherTerms(verdict: string, band: string | undefined, language: DossierLanguage): readonly string[] {
  if (band === undefined || language !== "en") return [];
  return likelihoodTerms(verdict, language).filter(
    (term) => !band.split(" to ").includes(term.toLowerCase()),
  );
}

/** Whoever a finding is adverse to was asked, or it says why not. */
function replyFaults({ adverseTo, notAsked }: PublishedFinding, { questions }: PublishedCase): string[] {
  if (notAsked !== undefined) return [];
  const asked = new Set(questions.map(({ to }) => to));
  return adverseTo
    .filter((actor) => !asked.has(actor))
    .map((actor) => `is adverse to ${actor}, who was not asked, and does not say why.`);
}

/** Something that speaks against it, or a search that would have found it. */
function contraryFaults(
  { id, about, hypothesis, contradicts }: PublishedFinding,
  { searches }: PublishedCase,
): string[] {
  if (contradicts.length > 0) return [];
  const subjects = [id, about, hypothesis];
  const isSought = searches.some(
    ({ about: sought, outcome, coverage }) =>
      coverage !== undefined &&
      (outcome === "nothing" || outcome === "found") &&
      sought.some((each) => subjects.includes(each)),
  );
  return isSought ? [] : ["names nothing that speaks against it, and no search that would have found it."];
}

/** What “reasonable grounds” asks for: a direct source, and corroboration of another origin. */
function groundsFaults(
  { standard, supports }: PublishedFinding,
  { claims, evidence }: PublishedCase,
): string[] {
  if (standard !== "reasonable_grounds") return [];
  const held = supports.flatMap((id) => [...claims, ...evidence].find((each) => each.id === id) ?? []);
  const origins = new Set(held.flatMap((each) => (each.origins.length > 0 ? each.origins : [each.id])));
  const isDirect = held.some((each) =>
    "restsOn" in each ? each.kind === "direct" : each.force === "asserted",
  );
  return [
    ...(origins.size < 2 ? ["has reasonable grounds from fewer than two origins."] : []),
    ...(isDirect ? [] : ["has reasonable grounds without a direct source."]),
  ];
}
