import { CareoError } from "../base/index.ts";
import { type Audit, type ClaimBody, type Proposal, proposalsOf, readDocument } from "../claims/index.ts";
import type { SourceAdded } from "../sources/index.ts";
import { type FrozenDerivative, readDerivative } from "../sources/index.ts";
import type { CaseState } from "./case-state.ts";
import type { Numbered } from "./numbered.ts";
import type { OpenCase } from "./open-case.ts";
import { CAREO_VERSION } from "./version.ts";

/** A source of a case with its kept original; `seq` is the number of its entry, by which people refer to it. */
export interface CaseSource {
  readonly seq: number;
  readonly source: SourceAdded["source"];
  /** Its title, else what its file was called. */
  readonly name: string;
  /** SHA-256 of the original. */
  readonly artifact: string;
}

/** A source with its frozen text, read anew: proposals are derived and never kept. */
export interface AuditedSource extends CaseSource {
  readonly text: string;
  readonly audit: Audit;
  readonly proposals: readonly Proposal<ClaimBody>[];
  /** Where its hyperlinks lead, as written. */
  readonly links: readonly string[];
}

/** The sources of a case in the order of the ledger. */
export function sourcesInOrder(state: CaseState): CaseSource[] {
  const bySource = new Map(
    [...state.captures.values()].map(({ entry }) => [entry.capture.source, entry.capture]),
  );
  return [...state.sources.values()]
    .sort((a, b) => a.seq - b.seq)
    .flatMap((numbered) =>
      withArtifact(state, numbered, bySource.get(numbered.entry.source.id)?.artifacts[0]),
    );
}

function withArtifact(
  state: CaseState,
  { seq, entry }: Numbered<SourceAdded>,
  id: string | undefined,
): CaseSource[] {
  const artifact = id === undefined ? undefined : state.artifacts.get(id);
  const { source } = entry;
  const name = source.title ?? state.handling.get(source.id)?.fileName ?? source.id;
  return artifact ? [{ seq, source, name, artifact: artifact.entry.artifact.sha256 }] : [];
}

/** Throws `casework/no-such-source`. */
export function getSource(state: CaseState, seq: number): CaseSource {
  const sources = sourcesInOrder(state);
  const found = sources.find((each) => each.seq === seq);
  if (found) return found;
  throw new CareoError("casework/no-such-source", `There is no source ${seq} in this case.`, {
    hint:
      sources.length === 0
        ? "Add one with “careo add”."
        : `${numbersOf(sources)} “careo sources” lists them.`,
  });
}

/** A large case has more numbers than a message can hold. */
function numbersOf(sources: readonly CaseSource[]): string {
  const some = sources.slice(0, 12).map((each) => each.seq);
  const rest = sources.length - some.length;
  return `There are ${some.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}

// Whoever decides on the claims of one source, one after the other, has it read once.
const READ_KEPT = 8;
const readBefore = new WeakMap<OpenCase["ledger"], Map<string, AuditedSource>>();

/** Reads the frozen text of a source into proposals. A source without text gives none. */
export async function auditSource(open: OpenCase, source: CaseSource): Promise<AuditedSource> {
  const derivative = open.state.derivatives.get(source.artifact)?.entry;
  const read = readBefore.get(open.ledger) ?? new Map<string, AuditedSource>();
  readBefore.set(open.ledger, read);
  // All that a reading depends on: the text, and when it was published.
  const key = `${source.artifact} ${derivative?.extractor} ${source.source.publishedAt?.value}`;
  const audited = read.get(key) ?? readAnew(open, source, derivative);
  read.delete(key);
  read.set(key, audited);
  if (read.size > READ_KEPT) read.delete(read.keys().next().value as string);
  return { ...audited, ...source };
}

function readAnew(
  open: OpenCase,
  source: CaseSource,
  derivative: { readonly extractor: string } | undefined,
): AuditedSource {
  const frozen = derivative
    ? readDerivative(open.root, source.artifact, derivative.extractor, open.ledger.disk)
    : EMPTY;
  return auditText(source, frozen);
}

/** A source whose text cannot be read: what was decided on it stands, and nothing is proposed. */
export function auditWithoutText(source: CaseSource): AuditedSource {
  return auditText(source, EMPTY);
}

function auditText(source: CaseSource, frozen: FrozenDerivative): AuditedSource {
  const audit = readDocument({
    text: frozen.text,
    sha256: source.artifact,
    textSha256: frozen.textSha256,
    extractor: frozen.extractor,
    blocks: frozen.blocks,
    published: source.source.publishedAt ?? frozen.published,
    version: CAREO_VERSION,
  });
  return {
    ...source,
    text: frozen.text,
    audit,
    proposals: proposalsOf(audit, frozen.text),
    links: frozen.links,
  };
}

const EMPTY: FrozenDerivative = {
  text: "",
  // SHA-256 of no bytes.
  textSha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  extractor: "none/1",
  blocks: [],
  published: null,
  links: [],
  metadata: [],
};
