/**
 * How a row may become a candidate (design/matching.md, section 8). In the order in which a pair is said to have been
 * found, when several lanes find it.
 */
export const LANES: readonly string[] = ["A", "B", "C", "D", "E", "F", "W"];

/** One surname and one given name. */
export const PAIR = 0;
/** Both surnames, where the row has no given name. */
export const SURNAMES = 1;
/** The date of birth and one rare word. */
export const DATE = 2;
/** A surname, an initial, and the second surname or the date. */
export const INITIALS = 3;
/** As PAIR or SURNAMES, with words joined or split. */
export const JOINED = 4;
/** An equal passport, identity, tax or telephone number. */
export const IDENTIFIER = 5;
/** One usable word, and the date. */
export const WEAK = 6;

/** A word in at most this share of the rows is rare enough for lane C; in small tables, in this many rows. */
export const RARE_SHARE = 1e-4;
export const RARE_ROWS = 10;

/** A list entry with more candidates keeps those that also meet the date or another surname. */
export const MOST_CANDIDATES = 5000;
