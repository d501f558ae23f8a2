import { statSync } from "node:fs";
import { CareoError } from "../../base/index.ts";
import {
  type LedgerEffects,
  type LockHolder,
  type OpenCase,
  openCase,
  refreshed,
  systemEffects,
  whoWrites,
} from "../../casework/index.ts";

/** Why a case can be read and not written. */
export interface ReadOnly {
  /** `shown`: the workbench was started to show; `locked`: somebody else writes; `refused`: disk or damage. */
  readonly because: "shown" | "locked" | "refused";
  readonly message: string;
  readonly holder: {
    readonly person: string | null;
    readonly host: string;
    readonly pid: number;
    readonly since: string;
  } | null;
}

// Answers that are computed from a whole case and kept until the case changes. A screen asks for a few at a time.
const DERIVED_KEPT = 40;

/**
 * A case that is open at the workbench. It holds the writer's lock from opening to closing, so that a second opener is told at
 * once and not at the first change. Whoever only reads sees what the writer has recorded since.
 */
export class CaseSession {
  readonly root: string;
  readonly id: string;
  readonly #effects: LedgerEffects;
  readonly #isShown: boolean;
  readonly #onChange: (id: string, size: number) => void;
  readonly #derived = new Map<string, { readonly size: number; readonly value: unknown }>();
  #open: OpenCase;
  /** Entries that the state has taken up. */
  #size: number;
  #refusal: string | undefined;
  #tail: Promise<unknown> = Promise.resolve();

  /** @param onChange told when the ledger has grown */
  constructor(
    root: string,
    {
      isShown,
      onChange,
    }: { readonly isShown: boolean; readonly onChange: (id: string, size: number) => void },
    effects: LedgerEffects = systemEffects,
  ) {
    this.root = root;
    this.#effects = effects;
    this.#isShown = isShown;
    this.#onChange = onChange;
    this.#open = this.#openAsPossible();
    this.#size = this.#open.ledger.size;
    this.id = this.#open.ledger.caseId;
  }

  /** The case as it is now. */
  get open(): OpenCase {
    if (!this.#open.ledger.canWrite && this.#hasGrown())
      this.#take(openCase(this.root, "read", this.#effects));
    this.refresh();
    return this.#open;
  }

  get readOnly(): ReadOnly | undefined {
    const { ledger } = this.#open;
    if (ledger.canWrite) return undefined;
    const message = this.#refusal ?? ledger.readOnlyBecause?.message ?? "";
    if (this.#isShown) return { because: "shown", message, holder: null };
    const holder = whoWrites(this.root, this.#effects);
    return {
      because: holder === undefined ? "refused" : "locked",
      message,
      holder: holder ? saidHolder(holder) : null,
    };
  }

  /** What follows from the case, computed once for each state of it. `key` names what is computed, with all that it depends on. */
  derive<Value>(key: string, make: (open: OpenCase) => Value): Value {
    const { open } = this;
    const { size } = open.ledger;
    const held = this.#derived.get(key);
    if (held?.size === size) return held.value as Value;
    const value = make(open);
    this.#derived.delete(key);
    this.#derived.set(key, { size, value });
    if (this.#derived.size > DERIVED_KEPT) this.#derived.delete(this.#derived.keys().next().value as string);
    return value;
  }

  /**
   * Runs one verb of casework that writes. One at a time, each on the case as the one before left it.
   * Throws `workbench/read-only`, `ledger/locked` and whatever the verb throws.
   */
  write<Value>(verb: (open: OpenCase) => Value | Promise<Value>): Promise<Value> {
    const run = async (): Promise<Value> => {
      this.refuseReadOnly();
      try {
        return await verb(this.#open);
      } finally {
        this.refresh();
      }
    };
    const running = this.#tail.then(run, run);
    this.#tail = running.catch(() => {});
    return running;
  }

  /** Takes up what was recorded since. A job that writes calls it now and then, so that pages are told. */
  refresh(): void {
    if (this.#open.ledger.size !== this.#size) this.#take(refreshed(this.#open));
  }

  /** Tries to become the writer, once the other has gone. Returns why not. */
  takeOver(): ReadOnly | undefined {
    if (!this.#isShown && !this.#open.ledger.canWrite) this.#take(this.#openAsPossible());
    return this.readOnly;
  }

  /** Gives the lock away for a verb that opens the case itself, such as an erasure, and takes it again. */
  async whileReleased<Value>(verb: (root: string) => Value | Promise<Value>): Promise<Value> {
    return this.write(async () => {
      this.#open.ledger.close();
      try {
        return await verb(this.root);
      } finally {
        this.#derived.clear();
        this.#take(this.#openAsPossible());
      }
    });
  }

  /** Waits for what is being written, and gives the case free. */
  async close(): Promise<void> {
    await this.#tail;
    this.#open.ledger.close();
  }

  /** Throws why the case cannot be written: `workbench/read-only`, `ledger/locked`, `ledger/read-only`. */
  refuseReadOnly(): void {
    const { ledger } = this.#open;
    if (this.#isShown) {
      throw new CareoError("workbench/read-only", "This workbench only shows cases.", {
        hint: "Start it without --read-only to work on one.",
      });
    }
    if (ledger.readOnlyBecause !== undefined) throw ledger.readOnlyBecause;
  }

  #take(open: OpenCase): void {
    this.#open = open;
    this.#size = open.ledger.size;
    this.#onChange(this.id, this.#size);
  }

  /** For writing, or for reading where that is not possible; then `#refusal` says why. */
  #openAsPossible(): OpenCase {
    this.#refusal = undefined;
    if (this.#isShown) return openCase(this.root, "read", this.#effects);
    try {
      return openCase(this.root, "write", this.#effects);
    } catch (error) {
      const codes: readonly string[] = ["ledger/locked", "ledger/read-only"];
      if (!(error instanceof CareoError) || !codes.includes(error.code)) throw error;
      this.#refusal = error.message;
      return openCase(this.root, "read", this.#effects);
    }
  }

  #hasGrown(): boolean {
    const { folder, headerBytes } = this.#open.ledger;
    return statSync(folder.headers).size !== headerBytes;
  }
}

function saidHolder({ person, host, pid, since }: LockHolder): ReadOnly["holder"] {
  return { person: person ?? null, host, pid, since };
}
