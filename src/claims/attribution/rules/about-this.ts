import { sentenceEnd } from "../content.ts";
import { findPhraseAfter } from "../noun-phrase.ts";
import type { Passage, Run } from "../passage.ts";
import type { Report } from "../report.ts";
import type { VerbGroup } from "../verb-group.ts";
import { isComma } from "../word-tests.ts";
import { pastPronouns } from "./direct-speech.ts";

const ABOUT = new Set("о об про".split(" "));
const WHICH = new Set("чем что чого що".split(" "));
const THIS = new Set("этом це".split(" "));

/** "C, о чем заявил S" reports the clause before; "Об этом сообщил S" the sentence before. */
export function readAboutThis(passage: Passage, group: VerbGroup): Report | undefined {
  const about = aboutBefore(passage, group);
  if (about === undefined) return undefined;
  const word = passage.tokens[about + 1]?.folded ?? "";
  const content = WHICH.has(word)
    ? clauseBefore(passage, group, about)
    : THIS.has(word)
      ? sentenceBefore(passage, group, about)
      : undefined;
  if (!content) return undefined;
  const limit = sentenceEnd(passage, group.verb);
  const source = findPhraseAfter(passage, pastPronouns(passage, group.end, limit), limit);
  if (!source) return undefined;
  return {
    rule: "about-this",
    class: "neutral",
    cue: [group.cueStart, group.end],
    source,
    content: [content],
  };
}

/** Where "об этом" stands: a time may come between it and the verb. */
function aboutBefore(passage: Passage, group: VerbGroup): number | undefined {
  for (let at = group.start - 2; at >= Math.max(passage.low[group.verb] ?? 0, group.start - 6); at--) {
    if (isComma(passage, at + 1)) return undefined;
    if (ABOUT.has(passage.tokens[at]?.folded ?? "")) return at;
  }
  return undefined;
}

function clauseBefore(passage: Passage, group: VerbGroup, about: number): Run | undefined {
  const comma = about - 1;
  const start = passage.low[group.verb] ?? 0;
  return isComma(passage, comma) && comma - start > 2 ? [start, comma] : undefined;
}

function sentenceBefore(passage: Passage, group: VerbGroup, about: number): Run | undefined {
  const end = passage.low[group.verb] ?? 0;
  if (end === 0 || end !== about) return undefined;
  return [passage.low[end - 1] ?? 0, sentenceEnd(passage, end - 1)];
}
