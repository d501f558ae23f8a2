import type { ProblemAnswer } from "../cases/contract.ts";
import type { ClaimCard } from "../claims/contract.ts";
import type { Bytes, DoubtName, List, Started } from "../shapes.ts";

export type SourceKind =
  | "article"
  | "video"
  | "audio"
  | "post"
  | "statement"
  | "agreement"
  | "law"
  | "table"
  | "interview"
  | "photo"
  | "letter"
  | "other";

export interface SourceRow {
  readonly id: string;
  /** By which people call it. */
  readonly seq: number;
  readonly name: string;
  readonly kind: SourceKind;
  readonly author: readonly string[];
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly mimeType: string;
  readonly size: number;
  readonly sha256: string;
  readonly hasText: boolean;
  /** Claims that were taken into the case. */
  readonly claims: number;
  readonly problems: number;
  readonly sensitivity: "public" | "restricted" | "secret";
  /** Whether its record of custody is whole: what a court would ask for. */
  readonly completeness: "full" | "partial" | "failed" | null;
  readonly insideOf: number | null;
  readonly doubt: DoubtName;
}

export interface AskedLine {
  readonly id: string;
  readonly status: string;
  readonly words: string;
}

export interface CustodyRow {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly kind: string;
  readonly what: string;
}

export interface SourceAnswer extends SourceRow {
  readonly obtainedHow: string | null;
  /** As a user stated it; it is shown as text and never followed. */
  readonly sourceUrl: string | null;
  readonly fileName: string | null;
  readonly extractor: string | null;
  readonly textSha256: string | null;
  readonly links: readonly string[];
  readonly noted: readonly ProblemAnswer[];
  readonly asked: readonly AskedLine[];
  readonly custody: readonly CustodyRow[];
  readonly parent: { readonly seq: number; readonly name: string; readonly relation: string } | null;
  /** What was made of it: its text, translations and copies that are sources of their own. */
  readonly derived: readonly { readonly seq: number; readonly name: string; readonly relation: string }[];
}

/** A stretch of the text on which the same claims stand. */
export interface PieceAnswer {
  /** First code point of it in the frozen text. */
  readonly at: number;
  readonly text: string;
  /** Refs of the claims, the shortest first. */
  readonly claims: readonly string[];
}

export interface BlockAnswer {
  readonly type: string;
  readonly start: number;
  readonly place: {
    readonly page?: number | undefined;
    readonly paragraph?: number | undefined;
    readonly time?: { readonly from: string; readonly to: string } | undefined;
    readonly speaker?: string | undefined;
  } | null;
  readonly pieces: readonly PieceAnswer[];
}

export interface ReaderAnswer {
  readonly seq: number;
  readonly name: string;
  readonly lang: string;
  readonly textSha256: string;
  readonly blocks: readonly BlockAnswer[];
  readonly claims: readonly ClaimCard[];
  /** Accepted claims whose words no longer stand where they were cited. */
  readonly broken: readonly string[];
  readonly problems: readonly ProblemAnswer[];
}

export interface AddBody {
  /** Files or folders on this computer, from the top. */
  readonly paths: readonly string[];
  readonly obtainedHow?: string | undefined;
  readonly sourceUrl?: string | undefined;
  readonly published?: string | undefined;
}

export interface UploadedFile {
  /** By which `POST …/sources/uploads` names it. */
  readonly upload: string;
}

export interface SourcesApi {
  "GET /cases/:case/sources": { readonly answer: List<SourceRow> };
  "GET /cases/:case/sources/:source": { readonly answer: SourceAnswer };
  "GET /cases/:case/sources/:source/text": { readonly answer: ReaderAnswer };
  /** The bytes as they were kept, to save; a browser never opens them. */
  "GET /cases/:case/sources/:source/original": { readonly answer: Bytes };
  /** A picture, a recording or a PDF, to show; every other type is refused. */
  "GET /cases/:case/sources/:source/media": { readonly answer: Bytes };
  "POST /cases/:case/sources": { readonly body: AddBody; readonly answer: Started };
  /** The bytes of one file, its name in the query; then the upload is named to `…/uploads/add`. */
  "POST /cases/:case/uploads": { readonly query: { readonly name: string }; readonly answer: UploadedFile };
  "POST /cases/:case/uploads/add": {
    readonly body: {
      readonly uploads: readonly string[];
      readonly obtainedHow?: string | undefined;
      readonly sourceUrl?: string | undefined;
      readonly published?: string | undefined;
    };
    readonly answer: Started;
  };
}
