import { CareoError } from "../../base/index.ts";

/** A word of a closed list. Throws `casework/no-such-word`, with the list. */
export function oneOf<Word extends string>(list: readonly Word[], word: string, what: string): Word {
  const found = list.find((each) => each === word);
  if (found !== undefined) return found;
  throw new CareoError("casework/no-such-word", `"${word}" is no ${what}.`, {
    hint: `Say one of ${list.join(", ")}.`,
  });
}
