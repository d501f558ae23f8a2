import type { SentenceText } from "../text/section.ts";
import type { Token } from "../text/token.ts";
import type { CueGroup, CueList } from "./cue-list.ts";
import { addCue, type CueMatcher, emptyMatcher, matchCues, type OnCue } from "./cue-matcher.ts";
import { parseCue } from "./cue-pattern.ts";

/** A cue found in a sentence: token indexes, half-open. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly group: CueGroup;
  /** The name of the rule as the audit prints it: `en.hedges.modal-possible`. */
  readonly rule: string;
}

export type CuesByTopic = ReadonlyMap<string, readonly Cue[]>;

/** One matcher for all topics of a language, so that a text is walked once. */
export function compileCues(code: string, topics: Readonly<Record<string, CueList>>): CueMatcher {
  const matcher = emptyMatcher();
  for (const [topic, list] of Object.entries(topics)) {
    // checkWorthiness is check-worthiness in the name of a rule.
    const named = topic.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const group of list.groups) {
      const rule = `${code}.${named}.${group.rule}`;
      for (const cue of group.cues) {
        addCue(matcher, parseCue(cue, list.words), { topic, group, rule });
      }
    }
  }
  return matcher;
}

/** The cues of a sentence by topic, leftmost and longest first; look-alikes (`none`) are swallowed, then dropped. */
export function findCues(matcher: CueMatcher, sentence: SentenceText): CuesByTopic {
  const { tokens } = sentence;
  const found = new Map<string, Cue[]>();
  const keep: OnCue = ({ topic, group, rule }, from, to) => {
    if (!fits(group, tokens, from, to)) return;
    const list = found.get(topic);
    if (list === undefined) found.set(topic, [{ from, to, group, rule }]);
    else keepLongest(list, { from, to, group, rule });
  };
  for (let at = 0; at < tokens.length; at++) matchCues(matcher, tokens, at, keep);
  for (const [topic, list] of found) {
    if (list.some((cue) => cue.group.kind === "none")) {
      found.set(
        topic,
        list.filter((cue) => cue.group.kind !== "none"),
      );
    }
  }
  return found;
}

function keepLongest(list: Cue[], cue: Cue): void {
  const last = list.at(-1);
  if (last === undefined || last.to <= cue.from) list.push(cue);
  else if (last.from === cue.from && outranks(cue, last)) list[list.length - 1] = cue;
}

/** The longer reading wins; a look-alike of the same length wins over the cue it resembles. */
function outranks(cue: Cue, last: Cue): boolean {
  return cue.to > last.to || (cue.to === last.to && cue.group.kind === "none");
}

function fits(group: CueGroup, tokens: readonly Token[], from: number, to: number): boolean {
  if (group.opens === true && from !== firstWord(tokens)) return false;
  if (group.lower === true && from > firstWord(tokens) && tokens[from]?.shape !== "lower") return false;
  if (group.notAfter?.some((test) => passes(test, tokens[from - 1])) === true) return false;
  if (group.notBefore?.some((test) => passes(test, tokens[to])) === true) return false;
  if (group.onlyAfter?.some((test) => passes(test, tokens[from - 1])) === false) return false;
  return group.onlyBefore?.some((test) => passes(test, tokens[to])) !== false;
}

function firstWord(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && tokens[at]?.kind === "mark") at++;
  return at;
}

function passes(test: string, token: Token | undefined): boolean {
  if (test === "#end") return token === undefined;
  if (token === undefined) return false;
  if (test === "#number") return token.kind === "number";
  if (test === "#mark") return token.kind === "mark";
  if (test === "#name") return token.kind === "word" && token.shape !== "lower" && token.shape !== "none";
  if (test.endsWith("*")) return token.folded.startsWith(test.slice(0, -1));
  if (test.startsWith("*")) return token.folded.endsWith(test.slice(1));
  return token.folded === test;
}
