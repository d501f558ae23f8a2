import type { Block, Publication } from "../../sources/index.ts";
import { readDates } from "../dates/index.ts";
import { languageReader, readSections } from "../text/index.ts";
import type { ReadingInput } from "./input.ts";

/** A byline or dateline stands at the head of a text; one further down belongs to something else on the page. */
const HEAD_BLOCKS = 8;

/**
 * The date of publication that the head of the text states, where the file says none: the one whole date of its bylines
 * and datelines. Two different dates (written, updated) decide nothing. Blocks are in UTF-16 units.
 */
export function statedPublication(input: ReadingInput, blocks: readonly Block[]): Publication | null {
  const head = blocks.slice(0, HEAD_BLOCKS).filter(({ type }) => type === "byline" || type === "dateline");
  if (head.length === 0) return null;
  const language = languageReader(input.text, input.language);
  const values = new Set<string>();
  for (const section of readSections({ text: input.text, blocks: head, language })) {
    for (const { type, precision, basis, value, open } of readDates(section).dates) {
      const isWhole = type === "date" && precision === "day" && basis === "explicit" && open === undefined;
      if (isWhole && value !== null) values.add(value);
    }
  }
  const [value, ...others] = values;
  return value !== undefined && others.length === 0 ? { value, basis: "byline" } : null;
}
