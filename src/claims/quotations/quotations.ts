import type { FoundQuotation } from "../found.ts";
import type { Section, SentenceText } from "../text/section.ts";

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["„", "“"],
  ["“", "”"],
  ['"', '"'],
]);

interface OpenQuotation {
  readonly mark: string;
  readonly start: number;
  readonly sentence: number;
}

/** The quotations of a section, outermost first where they begin together, in text order. */
export function readQuotations(section: Section): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let open: OpenQuotation[] = [];
  let previous: SentenceText | undefined;
  for (const sentence of section.sentences) {
    if (previous && previous.paragraph !== sentence.paragraph) {
      for (const each of open)
        found.push(quotation(each, previous.end, previous.end, open.indexOf(each), false));
      open = [];
    }
    for (const token of sentence.tokens) {
      if (token.kind !== "mark") continue;
      const innermost = open.at(-1);
      if (innermost && PAIRS.get(innermost.mark) === token.text) {
        open.pop();
        found.push(quotation(innermost, token.start, token.end, open.length, true));
      } else if (PAIRS.has(token.text)) {
        open.push({ mark: token.text, start: token.start, sentence: sentence.index });
      }
    }
    previous = sentence;
  }
  for (const each of open)
    found.push(quotation(each, previous?.end ?? 0, previous?.end ?? 0, open.indexOf(each), false));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function quotation(open: OpenQuotation, innerEnd: number, end: number, depth: number, closed: boolean) {
  const inner = { start: open.start + 1, end: innerEnd };
  const words = innerEnd - inner.start;
  return {
    sentence: open.sentence,
    rule: "quotations.pair",
    start: open.start,
    end,
    inner,
    function: words > 40 ? ("direct" as const) : ("partial-quote-or-term" as const),
    depth,
    closed,
  };
}
