import type { MentionTag } from "../audit.ts";
import type { FoundName } from "../found.ts";
import type { Section, SentenceText } from "../text/section.ts";

/** A name the case already holds: it is found first, and wins over what the rules would say. */
export interface KnownName {
  readonly canonical: string;
  readonly forms: readonly string[];
  readonly tag: MentionTag;
}

/** The names of a section, in text order. */
export function readNames(section: Section, known: readonly KnownName[] = []): FoundName[] {
  const tags = new Map(known.flatMap((each) => each.forms.map((form) => [form, each.tag] as const)));
  return section.sentences.flatMap((sentence) => readCapitalRuns(section.text, sentence, tags));
}

function readCapitalRuns(
  text: string,
  sentence: SentenceText,
  tags: ReadonlyMap<string, MentionTag>,
): FoundName[] {
  const names: FoundName[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(at)) continue;
    let last = at;
    while (isCapital(last + 1) && tokens[last + 1]?.spaced) last++;
    const [first, end] = [tokens[at], tokens[last]];
    if (!first || !end || (at === 0 && last === 0)) continue;
    const tag = tags.get(text.slice(first.start, end.end)) ?? (last > at ? "PER" : "LOC");
    names.push({
      start: first.start,
      end: end.end,
      sentence: sentence.index,
      rule: "names.capital-run",
      tag,
      form: "name",
    });
    at = last;
  }
  return names;

  function isCapital(at: number): boolean {
    const token = tokens[at];
    return token?.kind === "word" && (token.shape === "capital" || token.shape === "upper");
  }
}
