export { type Grammar, grammarOf, type Reading, type Rule, readAt, readMatches } from "./grammar.ts";
export type { Captures, Match, NamedReader, Reader } from "./pattern.ts";
export { remembering } from "./remembering.ts";
export { type Piece, readSense, type View, viewOf } from "./view.ts";
export type { Entry, Sense, Vocabulary } from "./vocabulary.ts";
export { entriesOf, type WordLists } from "./word-lists.ts";
