import { flipSentences, type WeighedCase } from "../../../casework/index.ts";
import { safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";

/** How little would change the answer, in both lenses. */
export function flipsText(weighed: WeighedCase, terminal: Terminal): string {
  const lines = flipSentences(weighed);
  return lines.map((line) => wrap(safeForTerminal(line), terminal.columns, "    ", "  ")).join("\n");
}
