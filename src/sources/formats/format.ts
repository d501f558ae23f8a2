import type { FrozenText } from "../frozen-text.ts";
import type { Limits } from "../limits.ts";

/** What a format reader is told besides the bytes. It has no clock, no file, no network. */
export interface FormatContext {
  /** Name of the original, without folder. Only a hint: it may lie, and it may hold anything. */
  readonly fileName: string;
  /** The type as sniffed from the bytes, see `sniff.ts`. */
  readonly mimeType: string;
  readonly limits: Limits;
  /** Names of the files standing beside the original: a transcript looks for its media here. */
  readonly companions: readonly string[];
}

/** A thing inside an original that can be taken in as an original of its own: an attachment, a page of an archive. */
export interface Part {
  /** As the original calls it: any text, never to be used as a path. */
  readonly name: string;
  /** As the original declares it; sniffed again when the part is taken in. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly role: "attachment" | "page" | "screenshot" | "media";
}

/** Where a page of a paginated original stands in the text, half-open code points, 1-based. */
export interface PageSpan {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  /** The number printed on the page, where it differs. */
  readonly label?: string;
  readonly layout?: PageLayout;
}

/** The size of a page and the places of its lines, in points from the top left corner, the page upright. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextBox[];
}

/** A line of a page and where it came to stand in the text, half-open code points. */
export interface TextBox {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cue of a transcript came to stand in the text, half-open code points. */
export interface CueSpan {
  readonly start: number;
  readonly end: number;
  /** Seconds from the start of the medium, as decimal strings. */
  readonly time?: { readonly from: string; readonly to: string };
  readonly speaker?: string;
  /** The number or name of the cue, and the line of the file its times stand on, 1-based. */
  readonly id?: string;
  readonly line: number;
}

/** What a reader makes of an original. `pages` and `parts` are left out where the format has none. */
export interface FormatResult extends FrozenText {
  readonly pages?: readonly PageSpan[];
  readonly cues?: readonly CueSpan[];
  readonly parts?: readonly Part[];
}

/**
 * Reads one original. Pure: equal bytes and context give an equal result, whatever the machine.
 * What is wrong with the input is a problem in the result; a reader throws `CareoError` only where there is no text at
 * all to give (encrypted, not this format after all), and anything else it throws becomes `sources/parser-failed`.
 */
export type FormatReader = (bytes: Uint8Array, context: FormatContext) => Promise<FormatResult>;
