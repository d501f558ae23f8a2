import type { Token } from "./token.ts";

// Longer addresses than this are cut: nothing in a text is glued so long.
const LONGEST = 80;

/** Whether the token stands inside an address of a page: a number there ("?q=30%25", "/2022/05/03/") is not said. */
export function isInAddress(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > 0 && at - back < LONGEST && tokens[back]?.spaced === false; back--) {
    const before = tokens[back - 1];
    if (before?.folded === "www") return true;
    if (before?.text === ":" && tokens[back]?.text === "/" && tokens[back + 1]?.text === "/") return true;
  }
  return false;
}
