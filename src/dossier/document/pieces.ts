import { dateWords, instantWords, type Say } from "../../messages/index.ts";
import type { Piece, TagForm } from "./parts.ts";
import { wordFor } from "./vocabulary.ts";

export function text(words: string): Piece {
  return { kind: "text", text: words };
}

/** Words of the case or of a source. */
export function words(said: string, lang?: string): Piece {
  return lang === undefined ? { kind: "words", text: said } : { kind: "words", text: said, lang };
}

export function quiet(...pieces: readonly Piece[]): Piece {
  return { kind: "quiet", pieces };
}

export function strong(...pieces: readonly Piece[]): Piece {
  return { kind: "strong", pieces };
}

export function code(said: string): Piece {
  return { kind: "code", text: said };
}

export function cite(id: string): Piece {
  return { kind: "cite", id };
}

/** Several notes in a row. */
export function cites(ids: readonly string[]): Piece[] {
  return ids.map(cite);
}

export function link(to: string, ...pieces: readonly Piece[]): Piece {
  return { kind: "link", to, pieces };
}

export function tag(form: TagForm, said: string): Piece {
  return { kind: "tag", form, text: said };
}

export type Absence = "missing" | "unknown" | "none" | "withheld";

/** Nobody recorded it; looked for and not established; established that there is none; known and not shown. */
export function absence(which: Absence, say: Say): Piece {
  return tag(which, say(`dossier.absence.${which}`));
}

/** The words, or the absence that they stand for: `unknown` and `none` are values, distinct from nothing recorded. */
export function orAbsence(said: string | undefined, say: Say): Piece {
  if (said === undefined) return absence("missing", say);
  return said === "unknown" || said === "none" || said === "withheld" ? absence(said, say) : words(said);
}

const DOUBTS = ["sound", "weakened", "unsupported", "withdrawn", "stale"] as const;

/** A mark of doubt; what is sound has none. */
export function doubt(status: string, say: Say): Piece[] {
  const known = DOUBTS.find((each) => each === status);
  if (known === "sound") return [];
  if (known === undefined) return [text(" "), tag("weakened", status)];
  return [text(" "), tag(known, say("dossier.doubt.word", { doubt: known }))];
}

export function date(edtf: string | undefined, say: Say): Piece {
  return edtf === undefined ? absence("missing", say) : text(dateWords(edtf, say));
}

export function instant(at: string | undefined, say: Say): Piece {
  return at === undefined ? absence("missing", say) : text(instantWords(at, say));
}

/** A message some of whose values are pieces. */
export function said(parts: readonly (string | Piece)[]): Piece[] {
  return parts.map((part) => (typeof part === "string" ? text(part) : part));
}

/** In the quotation marks of the dossier's language. */
export function quoted(piece: Piece, say: Say): Piece[] {
  return said(say.pieces("dossier.quoted", { words: piece }));
}

/** A word of a closed list in the dossier's language; one of no list as it stands. */
export function term(group: string, value: string, say: Say): Piece {
  const known = wordFor(group, value, say);
  return known === undefined ? words(value) : text(known);
}

/** With commas between; nothing for nothing. */
export function listed(items: readonly (readonly Piece[])[], between = ", "): Piece[] {
  return items.flatMap((pieces, index) => (index === 0 ? pieces : [text(between), ...pieces]));
}

/** What the program wrote itself is English, whatever the dossier is in. */
export function programWords(sentence: string): Piece {
  return words(sentence, "en");
}
