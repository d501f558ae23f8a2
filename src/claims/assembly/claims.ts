import { type Clause, readClauses } from "../clauses/index.ts";
import type { FoundAttribution, FoundClaim, FoundLink, FoundQuotation } from "../found.ts";
import { overlap } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import { chainOf, modeOf, otherSpeakers } from "./chain.ts";
import { judge } from "./judge.ts";
import { presupposedClauses } from "./presupposed.ts";
import { type Region, readRegions } from "./regions.ts";
import type { SectionFindings } from "./section-reading.ts";
import { firstAtLeast, insideSegments, type SlotIndex, slotIndex } from "./slots.ts";
import { withoutConditions } from "./supposed.ts";

/** Look-ups over the findings of one section, made once. */
export interface ClaimContext {
  readonly findings: SectionFindings;
  readonly hedges: SlotIndex;
  readonly dates: SlotIndex;
  readonly amounts: SlotIndex;
  readonly names: SlotIndex;
  readonly quotations: SlotIndex;
  readonly quotationStarts: readonly number[];
  /** Attributions whose contents reach into a sentence, by sentence ordinal. */
  readonly attributionsOf: ReadonlyMap<number, readonly number[]>;
}

/** The claims of a section, in text order. */
export function readClaims(findings: SectionFindings): FoundClaim[] {
  const context = claimContext(findings);
  const claims: FoundClaim[] = [];
  for (const sentence of findings.section.sentences) {
    if (SAYS_NOTHING.has(sentence.block)) continue;
    const candidates = context.attributionsOf.get(sentence.index) ?? NOTHING;
    const isCutting = (index: number): boolean => isStated(findings.attributions[index]);
    const cutting = candidates.every(isCutting) ? candidates : candidates.filter(isCutting);
    for (const region of readRegions(sentence, findings.attributions, cutting))
      addRegionClaims(claims, sentence, region, candidates, context);
  }
  return claims.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A label ("they called her a liar") and a topic ("spoke of the sea", "refused to sign") are no statements of their own: that the
 * one was given and the other spoken of is one.
 */
function isStated(attribution: FoundAttribution | undefined): boolean {
  return attribution?.kind !== "label" && attribution?.topic !== true;
}

const NOTHING: readonly number[] = [];

/** Blocks that are shown and read for names and dates, and claim nothing about the matter. */
const SAYS_NOTHING: ReadonlySet<SentenceText["block"]> = new Set([
  "byline",
  "dateline",
  "related",
  "boilerplate",
]);

function claimContext(findings: SectionFindings): ClaimContext {
  return {
    findings,
    hedges: slotIndex(findings.force.hedges),
    dates: slotIndex(findings.dates),
    amounts: slotIndex(findings.amounts),
    names: slotIndex(findings.names),
    quotations: slotIndex(findings.quotations.map((each) => each.inner)),
    quotationStarts: findings.quotations.map((each) => each.inner.start),
    attributionsOf: attributionsBySentence(findings),
  };
}

function attributionsBySentence(findings: SectionFindings): Map<number, number[]> {
  const { sentences } = findings.section;
  const ends = sentences.map((sentence) => sentence.end);
  const reached = new Map<number, number[]>();
  findings.attributions.forEach((attribution, index) => {
    for (const range of attribution.content) reach(range, index);
    if (attribution.cue) reach(attribution.cue, index);
    if (attribution.source) reach(attribution.source, index);
  });
  return reached;

  function reach(range: Range, index: number): void {
    for (let at = firstAtLeast(ends, range.start + 1); at < sentences.length; at++) {
      const sentence = sentences[at] as SentenceText;
      if (sentence.start >= range.end) break;
      const list = reached.get(sentence.index);
      if (list === undefined) reached.set(sentence.index, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  }
}

function addRegionClaims(
  claims: FoundClaim[],
  sentence: SentenceText,
  region: Region,
  candidates: readonly number[],
  context: ClaimContext,
): void {
  const { attributions } = context.findings;
  const chain = chainOf(sentence, region.speakers, attributions);
  for (const clause of clausesOf(sentence, region, context)) {
    if (region.speakers.length === 0 && onlyNames(sentence, clause, context)) continue;
    const framed =
      candidates.length === 0
        ? NOTHING
        : candidates.filter((index) => isFrameOf(clause, attributions[index]));
    if (framed.length === 0) claims.push(claimOf(sentence, clause, chain, context));
    else if (framed.some((index) => deservesOwnClaim(clause, attributions[index], context)))
      claims.push(claimOf(sentence, clause, chain, context, true));
  }
}

/** "Marta Velin", "14 November 2024", a row of figures: nothing is said of what is named there. */
function onlyNames(sentence: SentenceText, clause: Clause, context: ClaimContext): boolean {
  if (clause.kind !== "main" || clause.segments.length > 1) return false;
  const { dates, amounts, names } = context.findings;
  const lists = [
    [dates, context.dates.inside(clause)],
    [amounts, context.amounts.inside(clause)],
    [names, context.names.inside(clause)],
  ] as const;
  if (lists.every(([, indexes]) => indexes.length === 0)) return false;
  const isNamed = ({ start, end }: Range): boolean =>
    lists.some(([items, indexes]) =>
      indexes.some((index) => {
        const item = items[index] as Range;
        return item.start <= start && end <= item.end;
      }),
    );
  return sentence.tokens.every(
    (token) =>
      token.kind === "mark" || token.end <= clause.start || token.start >= clause.end || isNamed(token),
  );
}

/** What a region states, and what it takes for granted. */
function clausesOf(
  sentence: SentenceText,
  { ranges }: Region,
  { findings }: ClaimContext,
): readonly Clause[] {
  const { presuppositions, conditions } = findings.forceAt(sentence.index);
  const clauses = withoutConditions(sentence, readClauses(sentence, ranges), conditions);
  if (presuppositions.length === 0) return clauses;
  return [...clauses, ...presupposedClauses(sentence, ranges, clauses, presuppositions)];
}

function isFrameOf(clause: Clause, attribution: FoundAttribution | undefined): boolean {
  const cue = attribution?.cue;
  // "The firm reportedly paid": the cue stands inside the clause it reports.
  if (attribution?.content.some((range) => cue != null && overlap(range, cue))) return false;
  // A colon or a dash is the cue of a label: the name before it claims nothing.
  const frame = cue !== null && LABELLED.test(attribution?.rule ?? "") ? (attribution?.source ?? cue) : cue;
  return frame != null && clause.segments.some((segment) => overlap(segment, frame));
}

const LABELLED = /\.(?:headline|label-line|transcript-line|quote-dash-name)$/;

/** A reporting event with a named recipient, date, place or medium is its own claim (reading.md, section 6). */
function deservesOwnClaim(
  clause: Clause,
  attribution: FoundAttribution | undefined,
  context: ClaimContext,
): boolean {
  if (attribution === undefined || attribution.rule.endsWith(".according-to")) return false;
  if (attribution.recipient || attribution.medium || !isStated(attribution)) return true;
  if (attribution.kind === "commitment") return true;
  // How old a speaker is, or how long a speech was, says nothing of when it was given.
  return insideSegments(context.dates, clause.segments).some(
    (index) => context.findings.dates[index]?.type === "date",
  );
}

function claimOf(
  sentence: SentenceText,
  clause: Clause,
  chain: readonly FoundLink[],
  context: ClaimContext,
  isReportingEvent = false,
): FoundClaim {
  const { findings } = context;
  const { segments } = clause;
  const slots = {
    hedges: insideSegments(context.hedges, segments),
    dates: insideSegments(context.dates, segments),
    amounts: insideSegments(context.amounts, segments),
    names: insideSegments(context.names, segments),
    quotations: quotationsOf(segments, context),
  };
  const judged = judge({ sentence, clause, chain, slots, isReportingEvent }, findings);
  const last = chain.at(-1)?.attribution;
  // Every field is named: a claim is made from three objects, and copying those one by one takes as long as judging.
  return {
    start: clause.start,
    end: clause.end,
    sentence: sentence.index,
    segments,
    kind: judged.kind,
    role: isReportingEvent ? "reporting-event" : undefined,
    chain,
    otherSpeakers: otherSpeakers(chain, findings.attributions),
    mode: modeOf(chain, findings.attributions),
    force: judged.force,
    degree: judged.degree,
    polarity: judged.polarity,
    authorStance: judged.authorStance,
    hedges: slots.hedges,
    dates: slots.dates,
    amounts: slots.amounts,
    names: slots.names,
    quotations: slots.quotations,
    condition: judged.condition,
    dateRelations: judged.dateRelations,
    checkWorthiness: judged.checkWorthiness,
    rule: last === undefined ? clause.rule : (findings.attributions[last] as FoundAttribution).rule,
    band: judged.band,
    open: judged.open,
  };
}

/** Quotations within the claim, or around it: a claim made of quoted words rests on that quotation. */
function quotationsOf(segments: readonly Range[], context: ClaimContext): readonly number[] {
  const inside = insideSegments(context.quotations, segments);
  const around = quotationsAround((segments[0] as Range).start, context).filter((at) => !inside.includes(at));
  return around.length === 0 && inside.length < 2 ? inside : [...around, ...inside].sort((a, b) => a - b);
}

function quotationsAround(start: number, { quotationStarts, findings }: ClaimContext): readonly number[] {
  // Quotations stand in text order and are nested a few deep at most: the ones around begin shortly before.
  const next = firstAtLeast(quotationStarts, start + 1);
  const around: number[] = [];
  for (let at = next - 1; at >= Math.max(0, next - DEEPEST_NESTING); at--) {
    const { inner } = findings.quotations[at] as FoundQuotation;
    if (inner.start <= start && start < inner.end) around.push(at);
  }
  return around;
}

const DEEPEST_NESTING = 4;
