import { findReportingPack, type SourceWords } from "../attribution/index.ts";
import { type ClauseGrammar, clauseGrammar } from "../clauses/index.ts";
import type { FoundAttribution, FoundName } from "../found.ts";
import { overlap } from "../text/ranges.ts";
import type { SentenceText } from "../text/section.ts";
import type { Range, Token } from "../text/token.ts";
import { firstTokenFrom } from "../text/token-search.ts";
import { overlapIndex } from "./overlapping.ts";

/**
 * The attributions whose source can be a speaker. A speaker that the text does not have is the worst mistake of all, so
 * what is doubtful is dropped: the words stay, as the author's own.
 */
export function soundAttributions(
  sentences: readonly SentenceText[],
  attributions: readonly FoundAttribution[],
  names: readonly FoundName[],
): FoundAttribution[] {
  const first = sentences[0]?.index ?? 0;
  const namesOf = new Map<number, FoundName[]>();
  for (const name of names) {
    const own = namesOf.get(name.sentence);
    if (own) own.push(name);
    else namesOf.set(name.sentence, [name]);
  }
  const sound = attributions.flatMap((attribution) => {
    const sentence = sentences[attribution.sentence - first];
    const grammar = sentence && clauseGrammar(sentence.language);
    if (sentence === undefined || grammar === undefined || attribution.source === null) return [attribution];
    if (attribution.source.start < sentence.start || attribution.source.end > sentence.end)
      return [attribution];
    const own = namesOf.get(attribution.sentence) ?? [];
    const near = withoutDistance(sentence, attribution, grammar, own);
    const widened = withNarrative(sentence, withRealSource(sentence, near, grammar, own));
    return widened.source && canSpeak(sentence, widened, widened.source, grammar, own) ? [widened] : [];
  });
  const sources = sound.flatMap(({ source }) => (source === null ? [] : [source]));
  const overlapping = overlapIndex(sources);
  return sound.map((attribution) => withSoundCandidates(attribution, sources, overlapping));
}

/** Who else may speak is only somebody who speaks at all. */
function withSoundCandidates(
  attribution: FoundAttribution,
  sources: readonly Range[],
  overlapping: (stretch: Range) => number[],
): FoundAttribution {
  if (attribution.otherSources === undefined) return attribution;
  const { otherSources, ...rest } = attribution;
  const indexes = new Set(otherSources.flatMap(overlapping));
  const kept = [...indexes].sort((a, b) => a - b).map((index) => sources[index] as Range);
  const different = kept.filter((source, at) => kept.findIndex((each) => each.start === source.start) === at);
  return different.length === 0 ? rest : { ...rest, otherSources: different };
}

/** "contrary to the Regime’s claims": the words that take distance are no part of the one who claims. */
function withoutDistance(
  sentence: SentenceText,
  attribution: FoundAttribution,
  grammar: ClauseGrammar,
  names: readonly FoundName[],
): FoundAttribution {
  const { source } = attribution;
  if (source === null) return attribution;
  const at = firstTokenFrom(sentence.tokens, source.start);
  const length = grammar.givenThat.lengthAt(sentence.tokens, at);
  const start = sentence.tokens[at + length]?.start;
  if (length === 0 || start === undefined || start >= source.end) return attribution;
  const rest = { start, end: source.end };
  const named = names.find((name) => overlap(name, rest));
  const sourceType =
    named?.tag === "ORG"
      ? "named-organisation"
      : named?.tag === "PER"
        ? "named-person"
        : attribution.sourceType;
  return {
    ...attribution,
    source: rest,
    sourceType,
    content: attribution.content.map((range) => untilComma(sentence, range, grammar)),
  };
}

/** The words that take distance open the sentence; behind the comma the author goes on. */
function untilComma(sentence: SentenceText, content: Range, grammar: ClauseGrammar): Range {
  const { tokens } = sentence;
  const to = firstTokenFrom(tokens, content.end);
  for (let at = firstTokenFrom(tokens, content.start) + 2; at < to; at++) {
    if (tokens[at]?.text !== ",") continue;
    for (let ahead = at + 1; ahead < to; ahead++)
      if (grammar.isFinite(tokens, ahead))
        return { start: content.start, end: (tokens[at - 1] as Token).end };
  }
  return content;
}

/** Who speaks where the grammar's subject does not: behind a passive the agent, behind a recorded video its maker. */
function withRealSource(
  sentence: SentenceText,
  attribution: FoundAttribution,
  grammar: ClauseGrammar,
  names: readonly FoundName[],
): FoundAttribution {
  const { source, cue } = attribution;
  if (source === null || cue === null || sentence.language !== "en") return attribution;
  if (attribution.rule.includes("participle")) {
    const agent = agentBetween(sentence, source.end, cue.start, grammar);
    if (agent) return { ...attribution, source: agent, sourceType: typeOf(agent, names) };
  }
  if (attribution.sourceType === "document" && attribution.rule.includes("participle")) {
    const maker = names.find((name) => name.tag !== "LOC" && name.tag !== "DOC" && name.end < source.start);
    if (maker) {
      const { start, end } = maker;
      return { ...attribution, source: { start, end }, sourceType: typeOf(maker, names), medium: source };
    }
  }
  const isDescribed =
    attribution.sourceType === "named-person" && !names.some((name) => isNameOf(name, source));
  return isDescribed && startsWithDeterminer(sentence, source, grammar)
    ? { ...attribution, sourceType: "anonymous-official" }
    : attribution;
}

/** "is put in question by testimonies of young men who …, explaining": those behind "by" explain. */
function agentBetween(
  sentence: SentenceText,
  start: number,
  end: number,
  grammar: ClauseGrammar,
): Range | undefined {
  const { tokens } = sentence;
  const from = firstTokenFrom(tokens, start);
  const to = firstTokenFrom(tokens, end);
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]?.folded !== "by") continue;
    let last = at + 1;
    while (last < to && tokens[last]?.kind === "word" && grammar.relatives.lengthAt(tokens, last) === 0)
      last++;
    const [first, final] = [tokens[at + 1], tokens[last - 1]];
    return first && final && last > at + 1 ? { start: first.start, end: final.end } : undefined;
  }
  return undefined;
}

function typeOf(source: Range, names: readonly FoundName[]): FoundAttribution["sourceType"] {
  const name = names.find((each) => isNameOf(each, source));
  if (name === undefined) return "anonymous-individuals";
  return name.tag === "ORG" ? "named-organisation" : "named-person";
}

function isNameOf(name: FoundName, source: Range): boolean {
  return (name.tag === "PER" || name.tag === "ORG") && name.form !== "description" && overlap(name, source);
}

function startsWithDeterminer(sentence: SentenceText, source: Range, grammar: ClauseGrammar): boolean {
  return grammar.determiners.has(
    sentence.tokens[firstTokenFrom(sentence.tokens, source.start)]?.folded ?? "",
  );
}

/** "The council must ask where …": what somebody ought to say, nobody has said. */
function isOnlyOwed(sentence: SentenceText, cue: Range | null): boolean {
  const first = cue && sentence.tokens[firstTokenFrom(sentence.tokens, cue.start)];
  return first != null && isListed(sentence, "owing", first);
}

function canSpeak(
  sentence: SentenceText,
  attribution: FoundAttribution,
  source: Range,
  grammar: ClauseGrammar,
  names: readonly FoundName[],
): boolean {
  const from = firstTokenFrom(sentence.tokens, source.start);
  const to = firstTokenFrom(sentence.tokens, source.end);
  const first = sentence.tokens[from] as Token | undefined;
  const last = sentence.tokens[to - 1];
  if (first === undefined || last === undefined || isOnlyOwed(sentence, attribution.cue)) return false;
  // "If they refuse to …": nobody has refused yet.
  if (isListed(sentence, "supposing", sentence.tokens[from - 1])) return false;
  if (PRONOUNS.has(attribution.sourceType)) return true;
  const isOwner = sentence.tokens[to - 2]?.folded === "of";
  if (grammar.determiners.has(last.folded) && !isListed(sentence, "standingDeterminers", last) && !isOwner)
    return false;
  if (names.some((name) => name.tag !== "LOC" && overlap(name, source)))
    return !isListed(sentence, "openingParticiples", first);
  // "Cuban and Russian state intermediaries": a named source without a name is no source.
  const isNamed = attribution.sourceType.startsWith("named-");
  if (isNamed && !grammar.determiners.has(first.folded) && !isName(sentence, from, to)) return false;
  return !isListed(sentence, "openingParticiples", first);
}

/** Capitals throughout, but for the joints of names; "and" joins adjectives as well and proves nothing. */
function isName(sentence: SentenceText, from: number, to: number): boolean {
  const words = sentence.tokens.slice(from, to).filter((token) => token.kind === "word");
  return words.every((word) => word.shape !== "lower" || word.folded === "of" || word.folded === "de");
}

const PRONOUNS: ReadonlySet<FoundAttribution["sourceType"]> = new Set([
  "pronoun",
  "first-person",
  "first-person-plural",
  "generic",
]);

/** Whether a word is in a list of resources/languages/<code>/source-words.yaml. */
function isListed({ language }: SentenceText, list: keyof SourceWords, token: Token | undefined): boolean {
  return token !== undefined && findReportingPack(language)?.sources[list].has(token.folded) === true;
}

/** What is told when somebody "promotes the narrative that …": the clause, not the word for it. */
function withNarrative(sentence: SentenceText, attribution: FoundAttribution): FoundAttribution {
  const [content] = attribution.content;
  if (sentence.language !== "en" || content === undefined || attribution.content.length !== 1)
    return attribution;
  const { tokens } = sentence;
  const from = firstTokenFrom(tokens, content.start);
  const to = firstTokenFrom(tokens, content.end);
  const word = tokens
    .slice(from, Math.min(to, from + 4))
    .find((token) => isListed(sentence, "narratives", token));
  if (word === undefined) return attribution;
  let at = to;
  while (at < tokens.length && tokens[at]?.kind === "mark" && tokens[at]?.text === ",") at++;
  if (tokens[at]?.folded !== "that") return attribution;
  let last = tokens.length - 1;
  while (last > at && tokens[last]?.kind === "mark") last--;
  const start = tokens[at]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined) return attribution;
  const { topic: _told, authorStance, ...rest } = attribution;
  const isDoubted = authorStance === "neutral" && isListed(sentence, "doubtingNarratives", word);
  return { ...rest, authorStance: isDoubted ? "distances" : authorStance, content: [{ start, end }] };
}
