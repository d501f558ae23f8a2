import type { InterestKind } from "../audit.ts";
import type { FoundClaim, FoundInterest, FoundQuotation } from "../found.ts";
import { interest as en } from "../languages/en/interest.generated.ts";
import { interest as es } from "../languages/es/interest.generated.ts";
import { interest as ru } from "../languages/ru/interest.generated.ts";
import { interest as uk } from "../languages/uk/interest.generated.ts";
import { Phrases } from "../text/phrases.ts";
import type { Language, Section, SentenceText } from "../text/section.ts";
import type { Range } from "../text/token.ts";
import type { InterestWords } from "./interest-words.ts";

type Cues = Readonly<Record<keyof InterestWords, Phrases>>;

const PACKS: Partial<Record<Language, Cues>> = {
  en: cuesOf(en),
  es: cuesOf(es),
  ru: cuesOf(ru),
  uk: cuesOf(uk),
};

function cuesOf(words: InterestWords): Cues {
  const entries = Object.entries(words).map(([name, phrases]) => [name, new Phrases(phrases)]);
  return Object.fromEntries(entries) as Cues;
}

const OF_AUTHORS = [
  ["affiliation", "affiliation"],
  ["goal", "goal"],
  ["funding", "funding"],
  ["biography", "biography"],
  ["conflict", "personal-conflict-with-subject"],
] as const;

const OF_WORKS = OF_AUTHORS.filter(([list]) => list === "funding");

/**
 * What a text discloses about whose interest it serves: the note about the author, "the author is", and an author who
 * takes part in the events. What somebody else says in the first person discloses nothing about the author.
 */
export function readInterest(
  section: Section,
  claims: readonly FoundClaim[],
  quotations: readonly FoundQuotation[],
): FoundInterest[] {
  const bySentence = grouped(claims);
  return section.sentences.flatMap((sentence) => {
    const cues = PACKS[sentence.language];
    if (cues === undefined) return [];
    const own = (bySentence.get(sentence.index) ?? []).filter((claim) => claim.chain.length === 1);
    if (isAboutAuthor(sentence, cues)) return disclosures(sentence, cues, own);
    // A footer claims nothing: what it discloses is the whole sentence.
    if (cues.work.lengthAt(sentence.tokens, 0) > 0)
      return disclosures(sentence, cues, own.length > 0 ? own : [sentence], OF_WORKS);
    const told = isFirstPerson(sentence, cues, own, quotations) ? disclosures(sentence, cues, own) : [];
    return told.length > 0 ? told : participation(sentence, cues, own, quotations);
  });
}

function grouped(claims: readonly FoundClaim[]): Map<number, FoundClaim[]> {
  const groups = new Map<number, FoundClaim[]>();
  for (const claim of claims) {
    const list = groups.get(claim.sentence);
    if (list) list.push(claim);
    else groups.set(claim.sentence, [claim]);
  }
  return groups;
}

function isAboutAuthor(sentence: SentenceText, cues: Cues): boolean {
  return sentence.block === "bio" || cues.author.lengthAt(sentence.tokens, 0) > 0;
}

/** "I own shares in the yard", "my wife works for the board": the author's own words, and not those of somebody quoted. */
function isFirstPerson(
  sentence: SentenceText,
  cues: Cues,
  claims: readonly FoundClaim[],
  quotations: readonly FoundQuotation[],
): boolean {
  if (sentence.block !== "body") return false;
  return cues.authorIs.in(sentence.tokens).some((place) => {
    const range = rangeOf(sentence, place);
    return !isQuoted(range, quotations) && isOwn(range, claims);
  });
}

function disclosures(
  sentence: SentenceText,
  cues: Cues,
  claims: readonly Range[],
  kinds: readonly (typeof OF_AUTHORS)[number][] = OF_AUTHORS,
): FoundInterest[] {
  const found: FoundInterest[] = [];
  for (const [list, kind] of kinds) {
    const places = cues[list].in(sentence.tokens);
    const told = places.map((place) => interestAt(sentence, kind, place, claims, `interest.${list}`));
    // Two words of one statement disclose one thing.
    found.push(...told.filter((each, at) => told.findIndex((other) => other.start === each.start) === at));
  }
  return found.sort((a, b) => a.start - b.start);
}

function participation(
  sentence: SentenceText,
  cues: Cues,
  claims: readonly FoundClaim[],
  quotations: readonly FoundQuotation[],
): FoundInterest[] {
  if (sentence.block !== "body") return [];
  const found: FoundInterest[] = [];
  const add = (kind: InterestKind, phrases: Phrases, rule: string): void => {
    for (const place of phrases.in(sentence.tokens)) {
      const range = rangeOf(sentence, place);
      if (isQuoted(range, quotations) || !isOwn(range, claims)) continue;
      found.push(interestAt(sentence, kind, place, claims, rule));
      return;
    }
  };
  add("personal-conflict-with-subject", cues.authorAsObject, "interest.author-as-object");
  add("participant-in-events", cues.withAuthor, "interest.with-author");
  if (found.length === 0) add("participant-in-events", cues.authorActs, "interest.author-acts");
  return found;
}

function isQuoted(range: Range, quotations: readonly FoundQuotation[]): boolean {
  return quotations.some(({ inner }) => inner.start <= range.start && range.end <= inner.end);
}

function isOwn(range: Range, claims: readonly FoundClaim[]): boolean {
  return claims.some((claim) => claim.start <= range.start && range.end <= claim.end);
}

/** The interest spans the smallest claim that holds the wording, else the wording itself. */
function interestAt(
  sentence: SentenceText,
  kind: InterestKind,
  place: readonly [number, number],
  claims: readonly Range[],
  rule: string,
): FoundInterest {
  const range = rangeOf(sentence, place);
  let best: Range | undefined;
  for (const { start, end } of claims) {
    const holds = start <= range.start && range.end <= end;
    if (holds && (best === undefined || end - start < best.end - best.start)) best = { start, end };
  }
  return { ...(best ?? range), sentence: sentence.index, kind, rule: `${sentence.language}.${rule}` };
}

function rangeOf(sentence: SentenceText, [from, to]: readonly [number, number]): Range {
  return {
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
  };
}
