import { tableProperties } from "./headers.generated.ts";
import type { TableProperty } from "./table-property.ts";

/** A property that a header names. */
export interface HeaderMatch {
  readonly property: TableProperty;
  /** The listed phrase. */
  readonly phrase: string;
  /** Whether it is the whole header, and not some words of it. */
  readonly isWhole: boolean;
}

const BY_PHRASE: ReadonlyMap<string, TableProperty> = new Map(
  tableProperties.flatMap((property) => property.words.map((word) => [foldHeader(word), property] as const)),
);
const MOST_WORDS = 6;
/** A shorter phrase inside a longer header says too little: "id of the trip", "no del vuelo". */
const SHORTEST_PART = 4;

/** The property of the longest listed phrase in a header, or undefined. */
export function findHeaderWord(header: string): HeaderMatch | undefined {
  const folded = foldHeader(header);
  const whole = BY_PHRASE.get(folded);
  if (whole) return { property: whole, phrase: folded, isWhole: true };
  const words = folded.split(" ");
  if (words.length > 12) return undefined;
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(" ");
      const property = BY_PHRASE.get(phrase);
      if (property && phrase.length >= SHORTEST_PART) return { property, phrase, isWhole: false };
    }
  }
  return undefined;
}

/** Small letters, accents and ё dropped (й and ї stay letters of their own), everything but letters and digits a space. */
export function foldHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .normalize("NFC")
    .replace(/[йї]/g, (letter) => (letter === "й" ? "\ue000" : "\ue001"))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\ue000/g, "й")
    .replace(/\ue001/g, "ї")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const PROPERTIES: ReadonlySet<string> = new Set(tableProperties.map(({ property }) => property));

/** Whether a column can be mapped to this. */
export function isTableProperty(property: string): boolean {
  return PROPERTIES.has(property);
}
