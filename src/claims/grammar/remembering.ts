import type { Reader } from "./pattern.ts";

let readers = 0;

/** A reader that asks once per token of a sentence and remembers; several rules begin with the same item. */
export function remembering(read: Reader): Reader {
  const place = readers++;
  return (view, at) => {
    let found = view.remembered[place];
    if (found === undefined) {
      // As long as the sentence at once: growing as it is asked would take more.
      found = new Array(view.tokens.length);
      view.remembered[place] = found;
    }
    const known = found[at];
    if (known !== undefined) return known ?? undefined;
    const piece = read(view, at);
    found[at] = piece ?? null;
    return piece;
  };
}
