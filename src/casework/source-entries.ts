import { instantOf, newIdentifier } from "../base/index.ts";
import type { LedgerEffects, NewPayload } from "../ledger/index.ts";
import {
  captureForm,
  factsOfReading,
  foldedTextSha256,
  type HandlingNoted,
  type Intake,
  measureCompleteness,
  type SourceAdded,
} from "../sources/index.ts";
import { ownText } from "./own-text.ts";
import { CAREO_VERSION } from "./version.ts";

/** What is known of a source besides its bytes. */
export interface SourceFacts {
  readonly by: string;
  /** From whom it was obtained and on what condition. */
  readonly obtainedHow?: string | undefined;
  readonly sourceUrl?: string | undefined;
  /** EDTF date of publication, as the user knows it. */
  readonly published?: string | undefined;
  /** The source it came inside of: a mail, an archive. */
  readonly parent?: string | undefined;
  /** What a person says of it; it goes before what the file says of itself. */
  readonly said?: SaidOfSource | undefined;
}

/** What a person says of a source besides where it is from. */
export interface SaidOfSource {
  readonly title?: string | undefined;
  readonly sourceKind?: SourceAdded["source"]["sourceKind"] | undefined;
  readonly author?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly sensitivity?: HandlingNoted["handling"]["sensitivity"] | undefined;
  /** The source that it copies, translates or is taken from. */
  readonly parent?: { readonly of: string; readonly relation: ParentRelation } | undefined;
}

export type ParentRelation = NonNullable<SourceAdded["source"]["parentRelation"]>;

export interface SourceEntries {
  /** Id of the source. */
  readonly id: string;
  /** In the order of recording: should a crash cut them short, what is there is true. */
  readonly entries: readonly NewPayload[];
}

/** The entries for one thing taken in: its original, the source, the act of obtaining it, its text, its problems. */
export function sourceEntries(intake: Intake, facts: SourceFacts, effects: LedgerEffects): SourceEntries {
  const { by } = facts;
  const at = instantOf(effects.clock());
  const ids = {
    source: newIdentifier("src", effects.random),
    capture: newIdentifier("cap", effects.random),
    artifact: newIdentifier("art", effects.random),
    custody: newIdentifier("cus", effects.random),
    text: newIdentifier("art", effects.random),
  };
  const entries = [
    { kind: "artifact.kept", by, artifact: artifactOf(intake, ids.artifact) },
    { kind: "source.added", by, source: sourceOf(intake, ids.source, facts) },
    { kind: "handling.noted", by, handling: handlingOf(intake, ids.source, facts) },
    { kind: "capture.made", by, capture: captureOf(intake, ids, facts) },
    { kind: "custody.noted", by, custody: { id: ids.custody, event: "imported", artifact: ids.artifact } },
    ...derivativeOf(intake, ids.text, by, at),
    ...problemEntries(intake, ids.artifact, by),
  ] as NewPayload[];
  return { id: ids.source, entries };
}

function artifactOf({ stored, read }: Intake, id: string) {
  const mimeType = read?.mimeType ?? "application/octet-stream";
  return {
    id,
    sha256: stored?.sha256 ?? "",
    size: stored?.size ?? 0,
    mimeType,
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

function sourceOf({ read }: Intake, id: string, facts: SourceFacts) {
  const ofItself = (name: string) =>
    read?.text.metadata.filter((each) => each.name === name).map((each) => each.value) ?? [];
  const { said = {} } = facts;
  const published = facts.published ? { value: facts.published, basis: "given" } : read?.text.published;
  const publisher = said.publisher ?? ofItself("publisher")[0];
  const title = said.title ?? ofItself("title")[0]?.trim();
  return {
    id,
    sourceKind: said.sourceKind ?? "other",
    ...(title ? { title } : {}),
    author: said.author ?? [...new Set(ofItself("author"))].filter((name) => name !== ""),
    ...(publisher ? { publisher } : {}),
    ...(facts.sourceUrl ? { sourceUrl: facts.sourceUrl } : {}),
    ...(said.language ? { language: said.language } : {}),
    ...(published ? { publishedAt: { value: published.value, basis: published.basis } } : {}),
    ...parentOf(facts),
  };
}

/** A translation, excerpt or copy is a derivative; what merely came inside something is an excerpt of it. */
function parentOf({ parent, said }: SourceFacts) {
  const from =
    said?.parent ?? (parent === undefined ? undefined : { of: parent, relation: "excerpt" as const });
  if (from === undefined) return { form: "original" };
  return { form: "derivative", parentSource: from.of, parentRelation: from.relation };
}

/** Restricted until a person says otherwise: nothing is published by default. */
function handlingOf({ fileName }: Intake, source: string, { obtainedHow, said }: SourceFacts) {
  return {
    source,
    sensitivity: said?.sensitivity ?? "restricted",
    ...(fileName === "" ? {} : { fileName }),
    ...(obtainedHow === undefined ? {} : { obtainedHow: ownText(obtainedHow) }),
  };
}

function captureOf(
  { read }: Intake,
  ids: { capture: string; source: string; artifact: string },
  facts: SourceFacts,
) {
  return {
    id: ids.capture,
    source: ids.source,
    artifacts: [ids.artifact],
    method: facts.obtainedHow === undefined ? "upload" : "received",
    ...(facts.sourceUrl === undefined ? {} : { sourceUrl: facts.sourceUrl }),
    tool: { name: "careo", version: CAREO_VERSION },
    ...completenessOf(read, facts),
  };
}

/** Who adds it, and when, is in the entry; whatever else is not known is missing until somebody records it. */
function completenessOf(read: Intake["read"], { sourceUrl, obtainedHow }: SourceFacts) {
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

function derivativeOf({ stored, read, derivative }: Intake, id: string, by: string, at: string) {
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
      activity: { startedAt: at, endedAt: at },
    },
  ];
}

/** What was wrong with one thing, about its artifact or, where none came of it, about its name. */
export function problemEntries({ problems }: Intake, about: string, by: string): NewPayload[] {
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
