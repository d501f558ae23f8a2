import type { FoundQuotation } from "../found.ts";
import type { Section } from "../text/section.ts";
import { readDialogue } from "./dialogue.ts";
import { functionOf } from "./function.ts";
import { findInserts } from "./inserts.ts";
import { type MarkedPair, pairMarks } from "./pairs.ts";
import { type ParagraphTokens, paragraphsOf } from "./paragraph.ts";

/**
 * The quotations of a section in text order, the outer before the inner. Where the author breaks in ("«We left, — said
 * Leko. — Nobody saw»"), each piece is a quotation of its own, so that no quotation holds words of the author.
 */
export function readQuotations(section: Section): FoundQuotation[] {
  const paragraphs = paragraphsOf(section);
  const paired = groupByBlock(paragraphs).flatMap(pairMarks).flatMap(quotationsOf);
  return [...paired, ...readDialogue(paragraphs)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A quotation goes on into the next paragraph, but not from a caption into the body. */
function groupByBlock(paragraphs: readonly ParagraphTokens[]): ParagraphTokens[][] {
  const groups: ParagraphTokens[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last?.[0]?.block === paragraph.block) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

function quotationsOf(pair: MarkedPair): FoundQuotation[] {
  const whole = quotationOf(pair);
  if (whole.function !== "direct" && whole.function !== "partial-quote") return [whole];
  if (pair.paragraph !== pair.endParagraph || pair.paragraph.language === "en") return [whole];
  const inserts = findInserts(pair.paragraph, pair.at + 1, pair.endAt);
  if (inserts.length === 0) return [whole];
  return speechAround(pair, whole, inserts);
}

function speechAround(
  pair: MarkedPair,
  whole: FoundQuotation,
  inserts: readonly { readonly from: number; readonly to: number }[],
): FoundQuotation[] {
  const { tokens, sentences, language } = pair.paragraph;
  const pieces: FoundQuotation[] = [];
  let from = pair.at + 1;
  for (const insert of [...inserts, { from: pair.endAt, to: pair.endAt }]) {
    const [first, last] = [tokens[from], tokens[insert.from - 1]];
    if (first && last && insert.from > from) {
      const inner = { start: first.start, end: last.end };
      const start = pieces.length === 0 ? whole.start : inner.start;
      const end = insert.from === pair.endAt ? whole.end : inner.end;
      const rule = `${language}.quotations.pair-with-insert`;
      pieces.push({
        ...whole,
        start,
        end,
        inner,
        rule,
        sentence: sentences[from] ?? whole.sentence,
        function: "direct",
      });
    }
    from = insert.to;
  }
  return pieces;
}

function quotationOf(pair: MarkedPair): FoundQuotation {
  return {
    sentence: pair.paragraph.sentences[pair.at] ?? 0,
    rule: `${pair.paragraph.language}.quotations.pair`,
    start: pair.paragraph.tokens[pair.at]?.start ?? 0,
    end: pair.end,
    inner: { start: pair.innerStart, end: pair.innerEnd },
    function: functionOf(pair),
    depth: pair.depth,
    closed: pair.closed,
  };
}
