/** How a source came to us as bytes: what can be asked of it depends on that. */
export type CaptureForm = "web" | "document" | "transcript" | "picture" | "recording" | "mail" | "other";

/** What may be asked of a capture; resources/vocabularies/completeness.yaml gives each its reason and its words. */
export type CompletenessName =
  | "url"
  | "html"
  | "full-page-image"
  | "embedded-media"
  | "page-metadata"
  | "context"
  | "capture-seal"
  | "obtained-at"
  | "obtained-by"
  | "obtained-from"
  | "original"
  | "custody"
  | "author"
  | "date"
  | "text-layer"
  | "single-version"
  | "recording-kept"
  | "checked-by-person"
  | "speakers"
  | "camera-metadata"
  | "place"
  | "mail-headers";

export interface CompletenessItem {
  readonly id: CompletenessName;
  readonly forms: readonly CaptureForm[];
  readonly level: "minimum" | "expected";
  readonly present: string;
  readonly missing: string;
  /** Where the question comes from. */
  readonly from: string;
}
