import { clauseEnd, findComplementizer, sentenceEnd } from "../content.ts";
import { Flag } from "../flags.ts";
import { mainSubject } from "../main-subject.ts";
import { findPhraseAfter, findPhraseBefore } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
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
    return findPhraseBefore(passage, group.start);
  const last = known.findLast(
    (report) => report.source && report.cue && report.cue[0] >= low && report.cue[0] < group.start,
  );
  return last?.source ?? mainSubject(passage, low, group.start);
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
