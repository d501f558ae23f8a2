import { instantOf, newIdentifier } from "../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../ledger/index.ts";
import {
  captureForm,
  factsOfReading,
  foldedTextSha256,
  type Intake,
  type IntakeEffects,
  measureCompleteness,
  systemIntake,
  takeIn,
} from "../sources/index.ts";
import { actingPerson, type OpenCase, refreshed } from "./open-case.ts";
import { CAREO_VERSION } from "./version.ts";

export interface AddInput {
  /** Files or folders. */
  readonly paths: readonly string[];
  readonly person?: string | undefined;
  /** From whom it was obtained and on what condition. */
  readonly obtainedHow?: string | undefined;
  /** Address it was taken from, as the user states it. Nothing is fetched. */
  readonly sourceUrl?: string | undefined;
  /** EDTF date of publication, as the user knows it. */
  readonly published?: string | undefined;
}

/** What became of one file: a source, a duplicate of one, or nothing but a problem record. */
export interface AddedSource {
  readonly intake: Intake;
  /** Number of the entry; undefined where no source was added. */
  readonly seq: number | undefined;
  /** The source that has the same bytes or the same text. */
  readonly duplicateOf: { readonly seq: number; readonly by: "bytes" | "text" } | undefined;
}

export interface AddEffects {
  readonly ledger: LedgerEffects;
  readonly intake: IntakeEffects;
}

export const systemAdding: AddEffects = { ledger: systemEffects, intake: systemIntake };

/**
 * Takes files and folders into a case: original, frozen text, and entries for source, capture, artifact, derivative,
 * custody and every problem. The same bytes twice are reported and not added again; the same text in other bytes is.
 * Each item is whole in the ledger before the next is begun, so an interruption loses nothing that was reported.
 */
export async function* addSources(
  open: OpenCase,
  input: AddInput,
  effects: AddEffects = systemAdding,
): AsyncGenerator<AddedSource> {
  const by = actingPerson(open, input.person, effects.ledger);
  const known = knownTexts(refreshed(open));
  for (const path of input.paths) {
    for await (const intake of takeIn(path, open.root, effects.intake)) {
      yield addOne(open, intake, { input, by, known, effects: effects.ledger });
    }
  }
}

interface Known {
  readonly byBytes: Map<string, number>;
  readonly byText: Map<string, number>;
}

interface Adding {
  readonly input: AddInput;
  readonly by: string;
  readonly known: Known;
  readonly effects: LedgerEffects;
}

function addOne(open: OpenCase, intake: Intake, adding: Adding): AddedSource {
  const { known } = adding;
  const { stored, read } = intake;
  const sameBytes = stored && known.byBytes.get(stored.sha256);
  if (!stored || !read || sameBytes !== undefined) {
    recordProblems(open, intake, intake.shown, adding);
    const duplicateOf = sameBytes === undefined ? undefined : ({ seq: sameBytes, by: "bytes" } as const);
    return { intake, seq: undefined, duplicateOf };
  }
  const folded = foldedTextSha256(read.text.text);
  const sameText = folded === undefined ? undefined : known.byText.get(folded);
  const seq = recordSource(open, intake, adding);
  known.byBytes.set(stored.sha256, seq);
  if (folded !== undefined && sameText === undefined) known.byText.set(folded, seq);
  return { intake, seq, duplicateOf: sameText === undefined ? undefined : { seq: sameText, by: "text" } };
}

function knownTexts({ state }: OpenCase): Known {
  const byBytes = new Map<string, number>();
  const byText = new Map<string, number>();
  for (const { entry } of state.captures.values()) {
    const seq = state.sources.get(entry.capture.source)?.seq;
    const sha256 = state.artifacts.get(entry.capture.artifacts[0] ?? "")?.entry.artifact.sha256;
    if (seq === undefined || sha256 === undefined) continue;
    byBytes.set(sha256, seq);
    const text = state.derivatives.get(sha256)?.entry.foldedText;
    if (text !== undefined && !byText.has(text)) byText.set(text, seq);
  }
  return { byBytes, byText };
}

/** Everything about one source in one batch: after a crash it is there whole, or its last entries are missing. */
function recordSource(open: OpenCase, intake: Intake, adding: Adding): number {
  const { by, effects } = adding;
  const startedAt = instantOf(effects.clock());
  const ids = {
    source: newIdentifier("src", effects.random),
    capture: newIdentifier("cap", effects.random),
    artifact: newIdentifier("art", effects.random),
    custody: newIdentifier("cus", effects.random),
    text: newIdentifier("art", effects.random),
  };
  const entries: NewPayload[] = [
    { kind: "artifact.kept", by, artifact: artifactOf(intake, ids.artifact) },
    { kind: "source.added", by, source: sourceOf(intake, ids.source, adding.input) },
    { kind: "capture.made", by, capture: captureOf(intake, ids, adding.input) },
    { kind: "custody.noted", by, custody: { id: ids.custody, event: "imported", artifact: ids.artifact } },
    ...derivativeOf(intake, ids.text, by, startedAt, instantOf(effects.clock())),
    ...problemEntries(intake, ids.artifact, by),
  ] as NewPayload[];
  const recorded = open.ledger.appendAll(entries);
  return recorded.find(({ payload }) => payload?.kind === "source.added")?.seq as number;
}

function artifactOf({ stored, read, fileName }: Intake, id: string) {
  const mimeType = read?.mimeType ?? "application/octet-stream";
  return {
    id,
    sha256: stored?.sha256 ?? "",
    size: stored?.size ?? 0,
    mimeType,
    fileName,
    artifactKind: artifactKind(mimeType),
    role: "evidentiary",
    ...(read && read.pages.length > 0 ? { pages: read.pages.length } : {}),
  };
}

const ARTIFACT_KINDS: readonly [RegExp, string][] = [
  [/html/, "page"],
  [/wacz|warc/, "wacz"],
  [/pdf/, "pdf"],
  [/^(image|video|audio)\//, "media"],
  [/subrip|vtt/, "transcript"],
  [/csv|parquet|spreadsheet/, "table"],
  [/^text\/|wordprocessing|rfc822/, "text"],
];

function artifactKind(mimeType: string): string {
  return ARTIFACT_KINDS.find(([pattern]) => pattern.test(mimeType))?.[1] ?? "other";
}

function sourceOf({ read, fileName }: Intake, id: string, input: AddInput) {
  const said = (name: string) =>
    read?.text.metadata.filter((each) => each.name === name).map((each) => each.value) ?? [];
  const published = input.published ? { value: input.published, basis: "given" } : read?.text.published;
  const [publisher] = said("publisher");
  return {
    id,
    sourceKind: "other",
    title: said("title")[0]?.trim() || fileName,
    author: [...new Set(said("author"))].filter((name) => name !== ""),
    ...(publisher ? { publisher } : {}),
    ...(input.sourceUrl ? { sourceUrl: input.sourceUrl } : {}),
    ...(published ? { publishedAt: { value: published.value, basis: published.basis } } : {}),
    form: "original",
    sensitivity: "restricted",
  };
}

function captureOf(
  { read }: Intake,
  ids: { capture: string; source: string; artifact: string },
  input: AddInput,
) {
  return {
    id: ids.capture,
    source: ids.source,
    artifacts: [ids.artifact],
    method: input.obtainedHow === undefined ? "upload" : "received",
    ...(input.sourceUrl === undefined ? {} : { sourceUrl: input.sourceUrl }),
    ...(input.obtainedHow === undefined ? {} : { obtainedHow: input.obtainedHow }),
    tool: { name: "careo", version: CAREO_VERSION },
    ...completenessOf(read, input),
  };
}

/** Who adds it, and when, is in the entry; whatever else is not known is missing until somebody records it. */
function completenessOf(read: Intake["read"], { sourceUrl, obtainedHow }: AddInput) {
  if (!read) return { completeness: "failed", missing: [] };
  const { completeness, missing } = measureCompleteness(captureForm(read.mimeType), {
    ...factsOfReading(read),
    "obtained-at": "present",
    "obtained-by": "present",
    ...(sourceUrl !== undefined && { url: "present" }),
    ...(obtainedHow !== undefined && { "obtained-from": "present" }),
  });
  return { completeness, missing };
}

function derivativeOf(
  { stored, read, derivative }: Intake,
  id: string,
  by: string,
  startedAt: string,
  endedAt: string,
) {
  if (!stored || !read || !derivative) return [];
  const size = Buffer.byteLength(read.text.text);
  const foldedText = foldedTextSha256(read.text.text);
  return [
    {
      kind: "derivative.made",
      by,
      artifact: {
        id,
        sha256: read.textSha256,
        size,
        mimeType: "text/plain",
        artifactKind: "text",
        role: "derived",
      },
      wasDerivedFrom: stored.sha256,
      extractor: derivative.extractor,
      parameters: derivative.parametersHash,
      ...(foldedText === undefined ? {} : { foldedText }),
      activity: { startedAt, endedAt },
    },
  ];
}

function recordProblems(open: OpenCase, intake: Intake, about: string, { by }: Adding): void {
  const entries = problemEntries(intake, about, by);
  if (entries.length > 0) open.ledger.appendAll(entries);
}

function problemEntries({ problems }: Intake, about: string, by: string): NewPayload[] {
  return problems.map(({ code, message, hint, where }) => ({
    kind: "problem.noted",
    by,
    about,
    code,
    message,
    ...(hint ? { hint } : {}),
    ...(where ? { where } : {}),
  }));
}
