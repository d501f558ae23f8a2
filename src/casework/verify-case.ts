import { sha256, sliceCodePoints } from "../base/index.ts";
import {
  type Disk,
  type LedgerReport,
  nodeDisk,
  openLedger,
  systemEffects,
  type Verdict,
  type VerifyOptions,
  verifyLedger,
  worstOf,
} from "../ledger/index.ts";
import { derivativeText, hashStored, originalPath } from "../sources/index.ts";
import { CASE_ENTRY_KINDS } from "./case-kinds.ts";
import { type CaseState, readState } from "./case-state.ts";
import { sourcesInOrder } from "./read-source.ts";

export interface CaseCheck {
  /** What was checked, a stable name. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly where?: string;
}

export interface CaseReport {
  /** Ledger, originals, frozen texts and citations together. */
  readonly integrity: Verdict;
  readonly identity: Verdict;
  readonly time: Verdict;
  readonly checks: readonly CaseCheck[];
  readonly size: number;
  /** `size:root`, to be kept elsewhere. */
  readonly pin: string | undefined;
  /** What even a clean report does not show, as sentences. */
  readonly unproved: readonly string[];
}

/**
 * Checks a whole case and writes nothing: the chain and its payloads, every original against its hash, every frozen text,
 * every cited passage against its text. Never throws; what cannot be read is `cannot check`.
 */
export function verifyCase(root: string, options: VerifyOptions = {}, disk: Disk = nodeDisk): CaseReport {
  const ledger = verifyLedger(root, { ...options, kinds: CASE_ENTRY_KINDS }, disk);
  const material = materialChecks(root, ledger, disk);
  return {
    integrity: worstOf([ledger.integrity, ...material.map(({ verdict }) => verdict)]),
    identity: ledger.identity,
    time: ledger.time,
    checks: [...ledger.checks, ...material],
    size: ledger.size,
    pin: ledger.pin,
    unproved: ledger.unproved,
  };
}

function materialChecks(root: string, { pin }: LedgerReport, disk: Disk): CaseCheck[] {
  if (pin === undefined)
    return [
      {
        id: "material",
        verdict: "cannot check",
        message: "Without a ledger nobody can say what should be here.",
      },
    ];
  try {
    const ledger = openLedger(root, { kinds: CASE_ENTRY_KINDS, mode: "read" }, { ...systemEffects, disk });
    const { value: state } = readState(ledger);
    return [
      ...originalChecks(root, state, disk),
      ...textChecks(root, state, disk),
      ...citationChecks(root, state, disk),
    ];
  } catch (error) {
    return [
      {
        id: "material",
        verdict: "cannot check",
        message: `Originals and texts were not checked: ${(error as Error).message}`,
        where: root,
      },
    ];
  }
}

function originalChecks(root: string, state: CaseState, disk: Disk): CaseCheck[] {
  const artifacts = [...state.artifacts.values()].map(({ entry }) => entry.artifact);
  const names = originalNames(state);
  const failed = artifacts.flatMap(({ sha256: hash, size }): CaseCheck[] => {
    const path = originalPath(root, hash);
    const name = names.get(hash) ?? hash;
    if (!disk.exists(path)) return [wrong("originals", `The original ${name} is missing.`, path)];
    const found = hashStored(path, disk);
    if (found.sha256 === hash && found.size === size) return [];
    return [
      wrong("originals", `The original ${name} is not what was kept: its hash is ${found.sha256}.`, path),
    ];
  });
  return failed.length > 0
    ? failed
    : [
        right(
          "originals",
          allOf(
            artifacts.length,
            "original",
            "has the hash it was kept under.",
            "have the hashes they were kept under.",
          ),
        ),
      ];
}

/** What people call an original, by its SHA-256. */
function originalNames(state: CaseState): ReadonlyMap<string, string> {
  return new Map(
    sourcesInOrder(state).map(({ artifact, name, seq }) => [artifact, `“${name}” (source ${seq})`]),
  );
}

function textChecks(root: string, state: CaseState, disk: Disk): CaseCheck[] {
  const derivatives = [...state.derivatives.values()].map(({ entry }) => entry);
  const names = originalNames(state);
  const failed = derivatives.flatMap(({ wasDerivedFrom, extractor, artifact }): CaseCheck[] => {
    const text = derivativeText(root, wasDerivedFrom, extractor, disk);
    const name = names.get(wasDerivedFrom) ?? wasDerivedFrom;
    if (text === undefined)
      return [wrong("texts", `The text that ${extractor} froze from ${name} is missing.`)];
    if (sha256(text) === artifact.sha256) return [];
    return [wrong("texts", `The text that ${extractor} froze from ${name} was changed.`)];
  });
  return failed.length > 0
    ? failed
    : [right("texts", allOf(derivatives.length, "frozen text", "is unchanged.", "are unchanged."))];
}

function citationChecks(root: string, state: CaseState, disk: Disk): CaseCheck[] {
  const texts = new Map<string, string | undefined>();
  const textOf = (artifact: string) => {
    const extractor = state.derivatives.get(artifact)?.entry.extractor;
    if (!texts.has(artifact))
      texts.set(artifact, extractor && derivativeText(root, artifact, extractor, disk));
    return texts.get(artifact);
  };
  const passages = [...state.passages.values()];
  const failed = passages.flatMap(({ seq, entry: { passage } }): CaseCheck[] => {
    const { start, end } = passage.citation.position;
    const found = textOf(passage.artifact);
    const isExact = found !== undefined && sliceCodePoints(found, start, end) === passage.text;
    if (isExact && sha256(passage.text) === passage.textSha256) return [];
    return [wrong("citations", `The passage of entry ${seq} does not stand at ${start}–${end} of its text.`)];
  });
  return failed.length > 0
    ? failed
    : [
        right(
          "citations",
          allOf(
            passages.length,
            "cited passage",
            "stands exactly where it is cited.",
            "stand exactly where they are cited.",
          ),
        ),
      ];
}

function allOf(count: number, what: string, one: string, many: string): string {
  if (count === 0) return `There is no ${what} yet.`;
  return count === 1 ? `1 ${what} ${one}` : `${count} ${what}s ${many}`;
}

function right(id: string, message: string): CaseCheck {
  return { id, verdict: "ok", message };
}

function wrong(id: string, message: string, where?: string): CaseCheck {
  return { id, verdict: "failed", message, ...(where === undefined ? {} : { where }) };
}
