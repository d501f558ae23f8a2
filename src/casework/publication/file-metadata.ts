import type { FrozenDerivative } from "../../sources/index.ts";
import type { CaseState } from "../case-state.ts";

/** Blocks of metadata that a reader of a file does not see, and that its maker may not know of. */
const OF_THE_FILE: ReadonlySet<string> = new Set([
  "exif",
  "exif-gps",
  "xmp",
  "iptc",
  "pdf-info",
  "docx-core",
  "docx-app",
  "mail-header",
]);

/** Things found on taking in that go out with an original, though they are not read in it. */
const GOES_OUT_TOO: ReadonlySet<string> = new Set([
  "sources/sensitive-metadata",
  "sources/metadata-unread",
  "sources/hidden-text",
  "sources/comments",
  "sources/tracked-changes",
  "sources/revisions",
  "sources/trailing-bytes",
  "sources/active-content",
]);

/** What goes out with an original besides what is read in it, a line each. */
export function fileMetadata(
  state: CaseState,
  original: string,
  metadata: FrozenDerivative["metadata"],
): string[] {
  const artifacts = [...state.artifacts.values()]
    .map(({ entry }) => entry.artifact)
    .filter(({ sha256 }) => sha256 === original);
  const ids = new Set(artifacts.map(({ id }) => id));
  const isRecording = artifacts.some(({ mimeType }) => /^(audio|video)\//.test(mimeType));
  return [
    ...metadata
      .filter(({ witness }) => OF_THE_FILE.has(witness))
      .map(({ witness, name, value }) => `${witness} ${name}: ${value}`),
    ...state.problems
      .filter(({ entry }) => ids.has(entry.about) && GOES_OUT_TOO.has(entry.code))
      .map(({ entry }) => entry.message),
    ...(isRecording ? ["A recording: voices, faces, and what the device wrote into the file."] : []),
  ];
}
