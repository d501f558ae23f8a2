/**
 * Characters that do not show and may mislead: invisible spaces, joiners, marks that turn the direction of reading, and spaces
 * that are not the common one. Names as Unicode has them, short.
 */
const NAMES: Readonly<Record<string, string>> = {
  "\u0009": "TAB",
  "\u000d": "CR",
  "\u00a0": "NBSP",
  "\u00ad": "SHY",
  "\u061c": "ALM",
  "\u200b": "ZWSP",
  "\u200c": "ZWNJ",
  "\u200d": "ZWJ",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u2028": "LS",
  "\u2029": "PS",
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u202f": "NNBSP",
  "\u2060": "WJ",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
  "\ufeff": "BOM",
};

export interface TextPart {
  /** First code point of it, counted from the beginning of the text it was cut from. */
  readonly at: number;
  readonly text: string;
  /** Of a character that does not show. */
  readonly name: string | undefined;
}

/** Cuts a text at every character that does not show; offsets stay what they are. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let plain = "";
  let at = 0;
  const push = () => {
    if (plain !== "") parts.push({ at: at - [...plain].length, text: plain, name: undefined });
    plain = "";
  };
  for (const character of text) {
    const name = NAMES[character];
    if (name === undefined) plain += character;
    else {
      push();
      parts.push({ at, text: character, name });
    }
    at++;
  }
  push();
  return parts;
}
