import { sayIn } from "../../messages/index.ts";
import { figureKey } from "./figures.ts";
import { inlinesAsMarkdown } from "./inline-markdown.ts";
import type { Outline, OutlineBlock, OutlineSection } from "./outline.ts";

/** The outline as Markdown for a person to edit; `readOutline` reads it back. */
export function outlineAsMarkdown(outline: Outline): string {
  const say = sayIn(outline.language);
  const parts = [
    `# ${escapeHeading(outline.title)}`,
    `<!--\n${say("dossier.outline.howTo")}\n-->`,
    ...outline.sections.flatMap((section) => [headingOf(section), ...blocksOf(section.blocks)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function headingOf({ key, heading }: OutlineSection): string {
  return `## ${escapeHeading(heading)} {#${key}}`;
}

/** A heading is text: what would end it or name its section is escaped. */
function escapeHeading(words: string): string {
  return words.replace(/[\\{}]/g, "\\$&");
}

function blocksOf(blocks: readonly OutlineBlock[]): string[] {
  const parts: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (items.length > 0) parts.push(items.join("\n"));
    items = [];
  };
  for (const block of blocks) {
    if (block.kind === "item") {
      items.push(`- ${inlinesAsMarkdown(block.inlines)}`);
      continue;
    }
    flush();
    if (block.kind === "figure") parts.push(`![${figureKey(block.figure)}]`);
    else parts.push(`${block.kind === "heading" ? "### " : ""}${inlinesAsMarkdown(block.inlines)}`);
  }
  flush();
  return parts;
}
