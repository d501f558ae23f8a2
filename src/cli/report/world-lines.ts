import type { ClaimBrief } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** Lines of a report: safe to show, broken at the width of the terminal. */
export interface Lines {
  readonly heading: (text: string) => string;
  /** A line, `first` before its first row and as many spaces before the others. */
  readonly item: (text: string, first?: string) => string;
  readonly faint: (text: string, indent?: string) => string;
}

export function linesFor(terminal: Terminal): Lines {
  const paint = painter(terminal);
  const broken = (text: string, first: string) =>
    wrap(safeForTerminal(text), terminal.columns, " ".repeat(first.length), first);
  return {
    heading: (text) => paint("bold", safeForTerminal(text)),
    item: (text, first = "") => broken(text, first),
    faint: (text, indent = "") => paint("dim", broken(text, indent)),
  };
}

const WORDS_SHOWN = 160;

/** A claim in a line: its number, its words, who says it and where. */
export function claimLine({ handle, words, speakers, source, polarity }: ClaimBrief): string {
  const points = [...words.replace(/\s+/g, " ")];
  const shown =
    points.length > WORDS_SHOWN
      ? `${points
          .slice(0, WORDS_SHOWN - 1)
          .join("")
          .trimEnd()}…`
      : points.join("");
  const where = source === null ? "its source is gone" : `source ${source.seq}, ${source.name}`;
  const denied = polarity === "denies" ? "denies: " : "";
  return `claim ${handle}: ${denied}“${shown}” – ${speakers[0] ?? "nobody in particular"} (${where})`;
}

/** `handles` in a row, the first few. */
export function someOf(all: readonly string[], most = 8): string {
  const rest = all.length - most;
  return rest > 0 ? `${all.slice(0, most).join(", ")} and ${rest} more` : all.join(", ");
}
