/**
 * A dossier between the case and the paper: what stands where, in which role, before it is HTML or Typst. Page and PDF are written
 * from the same parts, so that they say the same.
 */
import type { Drawing, Size } from "../charts/index.ts";

export type Piece =
  /** Of the dossier's own language. */
  | { readonly kind: "text"; readonly text: string }
  /** Of the case or a source: any language, any direction of writing. */
  | { readonly kind: "words"; readonly text: string; readonly lang?: string | undefined }
  | { readonly kind: "emphasis" | "strong" | "quiet"; readonly pieces: readonly Piece[] }
  /** Hashes, paths, codes. */
  | { readonly kind: "code"; readonly text: string }
  /** A footnote: what the words before it rest on. */
  | { readonly kind: "cite"; readonly id: string }
  /** Leads to a place of the same dossier. */
  | { readonly kind: "link"; readonly to: string; readonly pieces: readonly Piece[] }
  /** Leads to the exact words in a published text. */
  | {
      readonly kind: "passage";
      readonly claim: string;
      readonly index: number;
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: "tag"; readonly form: TagForm; readonly text: string }
  /** A sentence of fact that rests on nothing, or one that is the authors' own; `says` is the mark's own words. */
  | { readonly kind: "uncited" | "ours"; readonly pieces: readonly Piece[]; readonly says: string }
  /** A box in place of what is not shown: always of one width. */
  | { readonly kind: "redacted"; readonly says: string };

/** Each has a form of its own, beside its words. */
export type TagForm =
  | "plain"
  | "supported"
  | "contradicted"
  | "both"
  | "unaddressed"
  | "sound"
  | "weakened"
  | "unsupported"
  | "withdrawn"
  | "stale"
  | "missing"
  | "unknown"
  | "none"
  | "withheld"
  | "warning";

export type Part =
  | { readonly kind: "heading"; readonly pieces: readonly Piece[]; readonly anchor?: string | undefined }
  | { readonly kind: "subheading"; readonly pieces: readonly Piece[]; readonly anchor?: string | undefined }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[]; readonly isQuiet?: boolean | undefined }
  | {
      readonly kind: "list";
      readonly items: readonly (readonly Piece[])[];
      readonly isOrdered?: boolean | undefined;
    }
  | { readonly kind: "facts"; readonly rows: readonly Fact[] }
  | Table
  | Figure
  /** Two sides of one question, side by side where there is room. */
  | { readonly kind: "sides"; readonly sides: readonly Side[] }
  | {
      readonly kind: "quotation";
      readonly before: string;
      readonly exact: string;
      readonly after: string;
      readonly lang: string;
    }
  /** Set off, for what a reader must not miss. */
  | { readonly kind: "box"; readonly parts: readonly Part[] };

export interface Fact {
  readonly label: string;
  readonly pieces: readonly Piece[];
}

export interface Side {
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly head: readonly string[];
  /** Columns of figures, set to the right. */
  readonly figures?: readonly number[] | undefined;
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

/** A chart with its key and its data beside it. */
export interface Figure {
  readonly kind: "figure";
  readonly name: string;
  readonly draw: (size: Size) => Drawing;
  readonly key: readonly string[];
  readonly table: Table;
}
