import type { MentionForm, MentionTag } from "../audit.ts";
import { GIVEN, MEANING } from "./lexicon.ts";
import { hasMeaning, type NameContext, type NameSpan } from "./sentence-names.ts";

export function span(from: number, to: number, tag: MentionTag, form: MentionForm, rule: string): NameSpan {
  return { from, to, tag, form, rule };
}

export function formOf(context: NameContext, from: number, to: number): MentionForm {
  return to - from === 1 && context.tokens[from]?.shape === "upper" ? "acronym" : "name";
}

export function personSpan(
  context: NameContext,
  from: number,
  to: number,
  rule: string,
  role?: readonly [number, number],
): NameSpan {
  let name = from;
  while (name < to - 1 && isTitleAt(context, name)) name += context.tokens[name + 1]?.text === "." ? 2 : 1;
  const isShort = wordsIn(context, name, to) === 1;
  return {
    ...span(from, to, "PER", isShort ? "short" : "name", rule),
    ...(name > from ? { name: [name, to] as const } : {}),
    ...(role ? { role } : {}),
  };
}

function isTitleAt(context: NameContext, at: number): boolean {
  return hasMeaning(context, at, MEANING.title) && !hasMeaning(context, at, GIVEN);
}

export function wordsIn(context: NameContext, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (context.tokens[at]?.kind === "word") count++;
  return count;
}

export function hasAny(context: NameContext, from: number, to: number, meaning: number): boolean {
  for (let at = from; at < to; at++) if (hasMeaning(context, at, meaning)) return true;
  return false;
}
