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
  const word = passage.tokens[group.start - 1]?.folded ?? "";
  if (!ABOUT.has(passage.tokens[group.start - 2]?.folded ?? "")) return undefined;
  const content = WHICH.has(word)
    ? clauseBefore(passage, group)
    : THIS.has(word)
      ? sentenceBefore(passage, group)
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

function clauseBefore(passage: Passage, group: VerbGroup): Run | undefined {
  const comma = group.start - 3;
  const start = passage.low[group.verb] ?? 0;
  return isComma(passage, comma) && comma - start > 2 ? [start, comma] : undefined;
}

function sentenceBefore(passage: Passage, group: VerbGroup): Run | undefined {
  const end = passage.low[group.verb] ?? 0;
  if (end === 0 || end !== group.start - 2) return undefined;
  return [passage.low[end - 1] ?? 0, sentenceEnd(passage, end - 1)];
}
