import { CareoError, type Instant, instantOf, type Problem, type Sha256 } from "../base/index.ts";
import { type Disk, systemCode } from "./disk.ts";
import { writeFully } from "./durable.ts";
import type { LedgerEffects } from "./effects.ts";
import { type Entry, type LedgerView, readEntries } from "./entry.ts";
import { checkPayload, type EntryKinds } from "./entry-kinds.ts";
import { removePayloads } from "./erasure.ts";
import type { CaseFolder } from "./folder.ts";
import { headerLine, lineHash } from "./header.ts";
import type { Lock } from "./lock.ts";
import { commitment, type NewPayload, type Payload, payloadLine, SALT_BYTES } from "./payload.ts";

/** What else must go when an entry goes: blobs, derivatives, index rows. May be called twice for one entry. */
export type OnErase = (entry: Entry, ledger: Ledger) => void;

/** What opening found out; the ledger goes on from there. */
export interface LedgerState {
  readonly caseId: string;
  readonly folder: CaseFolder;
  readonly kinds: EntryKinds;
  readonly effects: LedgerEffects;
  readonly size: number;
  readonly head: Sha256;
  readonly headerBytes: number;
  readonly payloadBytes: number;
  readonly lastAt: Instant | undefined;
  readonly problems: readonly Problem[];
  readonly lock: Lock | undefined;
  /** Why nothing can be written; undefined for the writer. */
  readonly readOnlyBecause: CareoError | undefined;
  readonly onErase: OnErase | undefined;
}

/**
 * An open case record. Invariants: entries are only ever added; an entry exists from the moment the newline of its
 * header is on the disk; what `append` has returned survives a crash. Make one with `openLedger` or `createLedger`.
 */
export class Ledger implements LedgerView {
  readonly caseId: string;
  readonly folder: CaseFolder;
  readonly disk: Disk;
  /** What was wrong on opening: unfinished writes set aside, damage found. */
  readonly problems: readonly Problem[];
  #state: LedgerState;

  constructor(state: LedgerState) {
    this.#state = state;
    this.caseId = state.caseId;
    this.folder = state.folder;
    this.disk = state.effects.disk;
    this.problems = state.problems;
  }

  /** How many entries there are; the next one gets this number. */
  get size(): number {
    return this.#state.size;
  }

  /** SHA-256 of the last header line, or 64 zeros. */
  get head(): Sha256 {
    return this.#state.head;
  }

  get headerBytes(): number {
    return this.#state.headerBytes;
  }

  get payloadBytes(): number {
    return this.#state.payloadBytes;
  }

  get canWrite(): boolean {
    return this.#state.readOnlyBecause === undefined;
  }

  /** Why nothing can be written, if so. */
  get readOnlyBecause(): CareoError | undefined {
    return this.#state.readOnlyBecause;
  }

  /** Records one entry. When it returns, the entry survives a crash. Errors as `appendAll`. */
  append(payload: NewPayload): Entry {
    return this.appendAll([payload])[0] as Entry;
  }

  /**
   * Records several entries with one wait for the disk. A crash half-way keeps the first so-many of them, in order.
   * Throws `ledger/unknown-kind` or `ledger/payload-refused` before anything is written; `ledger/read-only`,
   * `ledger/locked`, `ledger/disk-full` and `ledger/write-failed` end the writing of this ledger.
   */
  appendAll(payloads: readonly NewPayload[]): readonly Entry[] {
    for (const payload of payloads) {
      if (payload.kind !== "disposed") continue;
      throw new CareoError("ledger/payload-refused", "disposed: only erasing an entry records this.");
    }
    return this.#record(payloads);
  }

  /** The entries from `from` on, checked against their commitments, in bounded memory. */
  entries(from = 0): Generator<Entry> {
    return readEntries(this, from);
  }

  /** Throws `ledger/no-such-entry`. */
  entry(seq: number): Entry {
    if (Number.isSafeInteger(seq) && seq >= 0 && seq < this.size)
      for (const entry of readEntries(this, seq)) return entry;
    throw new CareoError(
      "ledger/no-such-entry",
      `There is no entry ${seq}; the ledger has ${this.size}, counted from 0.`,
    );
  }

  /** Records that an entry no longer counts (see `replay`). Undoing an `undone` entry brings its target back. */
  undo(seq: number, by: string, reason: string): Entry {
    const kind = this.entry(seq).payload?.kind;
    if (kind === undefined || NEVER_UNDONE.has(kind)) {
      const what = kind === undefined ? "has no payload" : `records a fact (${kind})`;
      throw new CareoError("ledger/payload-refused", `Entry ${seq} ${what} and cannot be undone.`);
    }
    return this.append({ kind: "undone", by, s: seq, reason });
  }

  /**
   * Erases what entries say, for good: records `disposed` for each, calls `onErase`, then removes payload and salt. The
   * headers stay, so the chain still verifies. A crash half-way is finished by the next opening.
   */
  erase(seqs: readonly number[], by: string, reason: string): void {
    const entries = seqs.map((seq) => this.entry(seq));
    const gone = entries.find((each) => each.state === "absent" || each.payload?.kind === "disposed");
    if (gone !== undefined) {
      throw new CareoError("ledger/payload-refused", `Entry ${gone.seq} has nothing to erase.`);
    }
    this.#record(seqs.map((s) => ({ kind: "disposed", by, s, reason })));
    this.finishErasure(entries);
  }

  /** The second half of an erasure; `openLedger` calls it for one that a crash cut short. */
  finishErasure(entries: readonly Entry[]): void {
    this.#guard(() => {
      for (const entry of entries) this.#state.onErase?.(entry, this);
      const payloadBytes = removePayloads(this, new Set(entries.map((each) => each.seq)));
      this.#state = { ...this.#state, payloadBytes };
    });
  }

  /** Gives the case free for the next writer. Reading remains possible. */
  close(): void {
    this.#state.lock?.release();
    if (this.canWrite) this.#stop(new CareoError("ledger/read-only", "This ledger was closed."));
  }

  #record(payloads: readonly NewPayload[]): readonly Entry[] {
    if (this.#state.readOnlyBecause !== undefined) throw this.#state.readOnlyBecause;
    const batch = prepareBatch(this.#state, payloads);
    if (batch.entries.length === 0) return [];
    this.#guard(() => {
      if (this.#state.lock?.isHeld() === false) throw lostLock(this.folder);
      appendBytes(this.disk, this.folder.payloads, batch.payloadLines, this.payloadBytes);
      appendBytes(this.disk, this.folder.headers, batch.headerLines, this.headerBytes);
    });
    this.#state = {
      ...this.#state,
      size: this.size + batch.all,
      head: batch.head,
      lastAt: batch.lastAt,
      headerBytes: this.headerBytes + batch.headerLines.length,
      payloadBytes: this.payloadBytes + batch.payloadLines.length,
    };
    return batch.entries;
  }

  /** After a failed write nobody knows what is on the disk: the next opening looks, this one stops writing. */
  #guard(action: () => void): void {
    if (this.#state.readOnlyBecause !== undefined) throw this.#state.readOnlyBecause;
    try {
      action();
    } catch (error) {
      throw this.#stop(asLedgerError(error, this.folder));
    }
  }

  #stop(because: CareoError): CareoError {
    this.#state = { ...this.#state, readOnlyBecause: because };
    return because;
  }
}

/** What happened to the record itself cannot be taken back. */
export const NEVER_UNDONE: ReadonlySet<string> = new Set(["disposed", "checkpoint", "clock.backwards"]);

interface Batch {
  readonly entries: readonly Entry[];
  readonly all: number;
  readonly payloadLines: Buffer;
  readonly headerLines: Buffer;
  readonly head: Sha256;
  readonly lastAt: Instant | undefined;
}

function prepareBatch(state: LedgerState, payloads: readonly NewPayload[]): Batch {
  const entries: Entry[] = [];
  const payloadLines: string[] = [];
  const headerLines: string[] = [];
  let { head, lastAt } = state;
  const add = (payload: Payload): Entry => {
    const seq = state.size + headerLines.length;
    checkTarget(payload, seq);
    const json = checkPayload(payload, state.kinds);
    const salt = Buffer.from(state.effects.random(SALT_BYTES)).toString("hex");
    const commit = commitment(salt, Buffer.from(json));
    const header = headerLine({ commitment: commit, previous: head, seq });
    head = lineHash(header);
    lastAt = payload.at;
    payloadLines.push(`${payloadLine(seq, json, salt)}\n`);
    headerLines.push(`${header}\n`);
    return { seq, commitment: commit, payload, state: "open" };
  };
  for (const each of payloads) {
    const payload: Payload = { ...each, at: each.at ?? instantOf(state.effects.clock()) };
    // Order is the seq, not the clock; that the clock went back is itself worth recording.
    if (lastAt !== undefined && Date.parse(payload.at) < Date.parse(lastAt))
      add({ kind: "clock.backwards", at: payload.at, by: payload.by, previous: lastAt });
    entries.push(add(payload));
  }
  return {
    entries,
    all: headerLines.length,
    payloadLines: Buffer.from(payloadLines.join("")),
    headerLines: Buffer.from(headerLines.join("")),
    head,
    lastAt,
  };
}

function checkTarget(payload: Payload, seq: number): void {
  const target = payload["s"];
  if ((payload.kind === "undone" || payload.kind === "disposed") && !(Number(target) < seq))
    throw new CareoError("ledger/no-such-entry", `${payload.kind}: there is no entry ${String(target)} yet.`);
}

function appendBytes(disk: Disk, path: string, bytes: Buffer, position: number): void {
  const file = disk.open(path, "r+");
  try {
    writeFully(disk, file, bytes, position);
    disk.sync(file);
  } finally {
    disk.close(file);
  }
}

function asLedgerError(error: unknown, folder: CaseFolder): CareoError {
  if (error instanceof CareoError) return error;
  const code = systemCode(error);
  const hint = "What was acknowledged is safe. Mend the disk, then open the case again.";
  if (code === "ENOSPC" || code === "EDQUOT")
    return new CareoError(
      "ledger/disk-full",
      `The disk is full; the entry in ${folder.root} was not recorded.`,
      {
        hint: "What was acknowledged is safe. Free some space, then open the case again.",
        cause: error,
      },
    );
  if (code === "") throw error;
  return new CareoError("ledger/write-failed", `Writing to ${folder.root} failed (${code}).`, {
    hint,
    cause: error,
  });
}

function lostLock(folder: CaseFolder): CareoError {
  return new CareoError(
    "ledger/locked",
    `The lock of ${folder.root} is no longer ours; someone removed it.`,
    {
      hint: "Close every Careo on this case and open it again.",
    },
  );
}
