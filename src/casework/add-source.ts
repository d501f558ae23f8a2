import { type LedgerEffects, systemEffects } from "../ledger/index.ts";
import {
  foldedTextSha256,
  type Intake,
  type IntakeEffects,
  systemIntake,
  takeIn,
  takeInPart,
  takeLeftovers,
} from "../sources/index.ts";
import { actingPerson, type OpenCase, refreshed } from "./open-case.ts";
import { problemEntries, type SaidOfSource, type SourceFacts, sourceEntries } from "./source-entries.ts";

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
  /** What is said of every file named; what is inside of one has none of it. */
  readonly said?: SaidOfSource | undefined;
}

/** What became of one file: a source, a duplicate of one, or nothing but a problem record. */
export interface AddedSource {
  readonly intake: Intake;
  /** Number of the entry; undefined where no source was added. */
  readonly seq: number | undefined;
  /** The source that has the same bytes or the same text. */
  readonly duplicateOf: { readonly seq: number; readonly by: "bytes" | "text" } | undefined;
  /** What it came inside of, as `intake.shown` calls it: a mail, an archive. */
  readonly inside?: string;
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
  const { obtainedHow, sourceUrl, published, said } = input;
  const by = actingPerson(open, input.person, effects.ledger);
  const adding = {
    facts: { by, obtainedHow, sourceUrl, published, said },
    known: knownTexts(refreshed(open)),
    effects,
  };
  for (const intake of takeLeftovers(open.root, effects.intake)) yield addOne(open, intake, adding);
  for (const path of input.paths) {
    for await (const intake of takeIn(path, open.root, effects.intake))
      yield* addWithParts(open, intake, adding, 0);
  }
}

interface Known {
  readonly byBytes: Map<string, number>;
  readonly byText: Map<string, number>;
}

interface Adding {
  readonly facts: SourceFacts;
  readonly known: Known;
  readonly inside?: string;
  readonly effects: AddEffects;
}

/** A mail in an archive in a mail is followed; deeper nesting is an attack or a mistake (evidence.md, caps). */
const DEEPEST_PART = 2;

/** An attachment or a page of an archive becomes a source of its own, after and under the one it came in. */
async function* addWithParts(
  open: OpenCase,
  intake: Intake,
  adding: Adding,
  depth: number,
): AsyncGenerator<AddedSource> {
  const { id, ...added } = addOne(open, intake, adding);
  yield adding.inside === undefined ? added : { ...added, inside: adding.inside };
  const parts = id === undefined ? [] : (intake.read?.parts ?? []);
  if (parts.length > 0 && depth >= DEEPEST_PART) return recordTooDeep(open, intake, parts.length, adding);
  for (const part of parts) {
    const inside = await takeInPart(part, open.root, adding.effects.intake);
    const facts = { ...adding.facts, parent: id, published: undefined, said: undefined };
    yield* addWithParts(open, inside, { ...adding, facts, inside: intake.shown }, depth + 1);
  }
}

function recordTooDeep(open: OpenCase, intake: Intake, count: number, { facts }: Adding): void {
  const message = `${count} things inside were not taken in: they are nested deeper than ${DEEPEST_PART}.`;
  const problems = [{ code: "casework/nested-too-deep", message, where: intake.shown }] as const;
  open.ledger.appendAll(problemEntries({ ...intake, problems }, intake.shown, facts.by));
}

function addOne(
  open: OpenCase,
  intake: Intake,
  { facts, known, effects }: Adding,
): AddedSource & { readonly id?: string } {
  const { stored, read } = intake;
  const sameBytes = stored && known.byBytes.get(stored.sha256);
  if (!stored || !read || sameBytes !== undefined) {
    open.ledger.appendAll(problemEntries(intake, intake.shown, facts.by));
    const duplicateOf = sameBytes === undefined ? undefined : ({ seq: sameBytes, by: "bytes" } as const);
    return { intake, seq: undefined, duplicateOf };
  }
  const folded = foldedTextSha256(read.text.text);
  const sameText = folded === undefined ? undefined : known.byText.get(folded);
  const { id, entries } = sourceEntries(intake, facts, effects.ledger);
  const recorded = open.ledger.appendAll(entries);
  const seq = recorded.find(({ payload }) => payload?.kind === "source.added")?.seq as number;
  known.byBytes.set(stored.sha256, seq);
  if (folded !== undefined && sameText === undefined) known.byText.set(folded, seq);
  return { id, intake, seq, duplicateOf: sameText === undefined ? undefined : { seq: sameText, by: "text" } };
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
