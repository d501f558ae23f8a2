import type { SearchedCase, SearchHit } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** What was found, by group, each hit in its words; then what was tried. */
export function searchedText({ words, groups, total }: SearchedCase, terminal: Terminal): string {
  const paint = painter(terminal);
  const found = groups
    .filter((each) => each.total > 0)
    .flatMap(({ group, total: own, hits }) => [
      paint("underline", `${group}: ${own}${hits.length < own ? `, the first ${hits.length}` : ""}`),
      ...hits.map((hit) => hitText(hit, terminal)),
      "",
    ]);
  const tried = words.map(({ typed, spellings }) => {
    const said = spellings.map(({ id, count, isOn }) => `${id} (${isOn ? count : "off"})`).join(", ");
    return wrap(safeForTerminal(`${typed}: ${said}`), terminal.columns, "    ", "  ");
  });
  const head = total === 0 ? ["Nothing in the case has these words.", ""] : found;
  return `${[...head, paint("underline", "Tried"), ...tried].join("\n")}\n`;
}

function hitText(
  { pieces, isCutBefore, isCutAfter, in: name, at, source, isEarlier }: SearchHit,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const where = source === null ? name : `${name} (source ${source}, at ${at})`;
  const text = pieces.map((each) => (each.isHit ? `[${each.text}]` : each.text)).join("");
  const shown = `${isCutBefore ? "… " : ""}${text.replace(/\s+/g, " ").trim()}${isCutAfter ? " …" : ""}`;
  const earlier = isEarlier ? " (changed or undone since)" : "";
  return [
    paint("dim", `  ${safeForTerminal(where)}${earlier}`),
    wrap(safeForTerminal(shown), terminal.columns, "    ", "    "),
  ].join("\n");
}
