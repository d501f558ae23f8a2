import { Readability } from "@mozilla/readability";
import { type DomDocument, parsePage } from "./dom.ts";
import type { VisibleBlock, VisiblePage } from "./visible.ts";
import type { Zone } from "./zone.ts";

/** Above these, asking for a vote costs more than it tells. */
const LARGEST_PAGE = 5_000_000;
const MOST_ELEMENTS = 50_000;
/** Real pages stay below 100 levels; readability takes time with the square of them. */
const DEEPEST = 512;

/**
 * Type and mask of every block: the zones of the page, one title, and two votes on what belongs to the article — where
 * the block stands, and what readability would keep. A vote moves the mask and never drops a block, for readability
 * drops the note on the author (reading.md, section 5).
 */
export function typeBlocks(
  { blocks, depth }: VisiblePage,
  html: string,
  pageTitles: readonly string[],
): Zone[] {
  const hasArticle = blocks.some((block) => block.isInArticle);
  const kept = depth > DEEPEST ? undefined : findKeptText(html);
  const title = findTitle(blocks, pageTitles);
  return blocks.map((block, index) => {
    if (index === title) return { type: "title", main: true };
    const { zone } = block;
    if (zone.type !== "body" || !zone.main) return shortened(block);
    if (block.isTime) return { type: "dateline", main: true };
    const isKept = kept?.includes(squeeze(block.text)) ?? false;
    return { type: "body", main: hasArticle ? block.isInArticle || isKept : kept === undefined || isKept };
  });
}

/** Longest line that is only a byline, a date or a credit, in characters; beyond it the name of the class is not enough. */
const LONGEST_LINE = 300;

function shortened({ zone, text }: VisibleBlock): Zone {
  const isLine = zone.type === "byline" || zone.type === "dateline";
  return isLine && text.length > LONGEST_LINE ? { type: "body", main: zone.main } : zone;
}

/** Index of the headline: a first-level heading, best one that the page's own title repeats. */
function findTitle(blocks: readonly VisibleBlock[], pageTitles: readonly string[]): number {
  const titles = pageTitles.map(squeeze);
  const isHeading = (block: VisibleBlock): boolean =>
    /^h[1-3]$/.test(block.element) && block.zone.type !== "related";
  const isNamed = (block: VisibleBlock): boolean => {
    const text = squeeze(block.text);
    return text.length > 5 && titles.some((title) => title.includes(text) || text.includes(title));
  };
  const firstLevel = blocks.findIndex((block) => block.element === "h1" && isNamed(block));
  if (firstLevel !== -1) return firstLevel;
  const inArticle = blocks.findIndex((block) => block.element === "h1" && block.isInArticle);
  if (inArticle !== -1) return inArticle;
  const anyFirst = blocks.findIndex((block) => block.element === "h1" && block.zone.type !== "boilerplate");
  if (anyFirst !== -1) return anyFirst;
  return blocks.findIndex((block) => isHeading(block) && isNamed(block));
}

/** What readability would keep, without white space; undefined where it has no opinion. */
function findKeptText(html: string): string | undefined {
  if (html.length > LARGEST_PAGE) return undefined;
  try {
    // It takes its document apart, so it gets one of its own.
    const copy: DomDocument = parsePage(html);
    const article = new Readability(copy as never, { maxElemsToParse: MOST_ELEMENTS }).parse();
    const text = article?.textContent ?? "";
    return text.trim() === "" ? undefined : squeeze(text);
  } catch {
    // Its limits and its surprises cost a vote, nothing else.
    return undefined;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
