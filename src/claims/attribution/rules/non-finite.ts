import { clauseEnd, findComplementizer, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { mainSubject } from "../main-subject.ts";
import { findPhraseAfter, findPhraseBefore, simplePhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import { isDocument, isPlausibleSource } from "../plausible-source.ts";
import type { Report } from "../report.ts";
import type { VerbGroup } from "../verb-group.ts";
import { has, isComma, isNounLike, isVerbLike } from "../word-tests.ts";
import { readComplement } from "./complement.ts";
import { readQuoteAfter } from "./direct-speech.ts";

/** "…, adding that C": the source is the subject of the clause before. */
export function readGerund(passage: Passage, group: VerbGroup, known: readonly Report[]): Report | undefined {
  const source = gerundSubject(passage, group, known);
  const quote = group.reading.takes.has("quote")
    ? readQuoteAfter(passage, group, source, group.end)
    : undefined;
  const found = quote ?? readComplement(passage, group, source);
  return found && { ...found, rule: `participle-${found.rule}` };
}

function gerundSubject(passage: Passage, group: VerbGroup, known: readonly Report[]): Run | undefined {
  const before = group.start - 1;
  const low = passage.low[group.verb] ?? 0;
  if (before >= low && isNounLike(passage, before) && !isVerbLike(passage, before))
    return makerOf(passage, low, findPhraseBefore(passage, group.start));
  const own = ownSubject(passage, before, low);
  if (own) return own;
  const last = known.findLast(
    (report) => report.source && report.cue && report.cue[0] >= low && report.cue[0] < group.start,
  );
  const subject =
    last?.source ?? mainSubject(passage, low, group.start) ?? subjectOfMainClause(passage, group, low);
  if (!subject || canSpeak(passage, subject)) return subject;
  return agentBefore(passage, subject[1], group.start) ?? subject;
}

/** "They argued, each saying that": the word before shares the saying out. */
function ownSubject(passage: Passage, before: number, low: number): Run | undefined {
  const shares = SHARING.has(passage.tokens[before]?.folded ?? "");
  return shares && before > low ? [before, before + 1] : undefined;
}

const SHARING: ReadonlySet<string> = new Set("each both all some many most others".split(" "));

/** "After saying that the dam was old, Leko left": the clause comes first, its subject behind the comma. */
function subjectOfMainClause(passage: Passage, group: VerbGroup, low: number): Run | undefined {
  if (group.start > low + 1) return undefined;
  const limit = sentenceEnd(passage, group.verb);
  for (let at = group.end + 1; at < limit; at++)
    if (isComma(passage, at)) return mainSubject(passage, at + 1, limit);
  return undefined;
}

/** "The crew recorded a video explaining that C": who made it speaks. */
function makerOf(passage: Passage, low: number, nearest: Run | undefined): Run | undefined {
  if (!nearest || !isDocument(passage, nearest)) return nearest;
  const subject = mainSubject(passage, low, nearest[0]);
  // "citizens serving as soldiers recorded": the phrase before the verb belongs to a longer one.
  if (!subject || subject[1] > nearest[0] || has(passage, subject[0] - 1, Flag.preposition | Flag.manner))
    return nearest;
  return canSpeak(passage, subject) ? subject : nearest;
}

/** "The story is put in question by testimonies of young men who …, explaining that C": the men explain. */
function agentBefore(passage: Passage, start: number, end: number): Run | undefined {
  for (let at = end - 1; at > start; at--) {
    if (!AGENT.has(passage.tokens[at]?.folded ?? "")) continue;
    const agent: Run = [at + 1, simplePhraseAfter(passage, at + 1, end)];
    for (let of = agent[0]; of < agent[1]; of++)
      if (OF.has(passage.tokens[of]?.folded ?? "") && !canSpeak(passage, [agent[0], of]))
        return of + 1 < agent[1] ? [of + 1, agent[1]] : undefined;
    return agent[1] > agent[0] ? agent : undefined;
  }
  return undefined;
}

const AGENT: ReadonlySet<string> = new Set(["by", "por"]);
const OF: ReadonlySet<string> = new Set(["of", "from", "de"]);

function canSpeak(passage: Passage, source: Run): boolean {
  return isPlausibleSource(passage, source) && !isDocument(passage, source);
}

/** "X was told that C", "X is said to …", "C was reported by S", "X is accused of C". */
export function readPassive(passage: Passage, group: VerbGroup): Report | undefined {
  const limit = sentenceEnd(passage, group.verb);
  const subject = findPhraseBefore(passage, group.start);
  const takes = group.reading.takes;
  const base = {
    cue: [group.cueStart, group.end] as Run,
    negated: group.negated,
    hedged: group.hedged,
    rejected: group.rejected,
  };
  const agent =
    passage.tokens[group.end]?.folded === "by" ? findPhraseAfter(passage, group.end + 1, limit) : undefined;
  if (takes.has("clause")) {
    const that = findComplementizer(passage, group.end, limit);
    if (that !== undefined)
      return {
        ...base,
        rule: "passive-that",
        class: takes.get("clause") ?? "neutral",
        source: agent,
        content: [[that, clauseEnd(passage, that)]],
        ...(takes.has("recipient") && subject && { recipient: subject }),
      };
  }
  if (!subject) return undefined;
  if (has(passage, group.end, Flag.infinitiveMarker) && (takes.has("clause") || takes.has("infinitive")))
    return {
      ...base,
      rule: "passive-infinitive",
      class: takes.get("clause") ?? "neutral",
      source: undefined,
      content: [subject, [group.end, clauseEnd(passage, group.end)]],
    };
  if (agent)
    return {
      ...base,
      cue: [group.cueStart, group.end + 1],
      rule: "passive-by",
      class: "neutral",
      source: agent,
      content: [subject],
    };
  const word = passage.tokens[group.end]?.folded;
  if (takes.has("of") && (word === "of" || word === "for") && !isComma(passage, group.end))
    return {
      ...base,
      rule: "passive-accused",
      class: "accusing",
      source: undefined,
      content: [subject, [group.end, clauseEnd(passage, group.end)]],
    };
  return undefined;
}
