import { existsSync } from "node:fs";
import { join } from "node:path";
import { openTextIndex, type TextIndex } from "../../records/index.ts";
import type { OpenCase } from "../open-case.ts";
import { LEDGER_PART, type SearchablePart, searchableParts } from "./case-texts.ts";
import { searchFolder } from "./search-folder.ts";

export interface IndexEffects {
  /** How many parts (sources, tables, the ledger) are in the index, of all that there are. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** What is not in the index yet. */
export interface IndexState {
  readonly done: number;
  readonly total: number;
  /** Sources and tables that wait; entries of the ledger are few words and quickly taken in. */
  readonly waiting: number;
}

// An index that nobody asks is closed, so that its file and its lock are free.
const IDLE = 30_000;

/**
 * The index of one case: opened when it is asked, closed when it is not. Whoever may write the case keeps it in a file; whoever only
 * reads it has one in memory, since two cannot write one file.
 */
export class CaseIndex {
  #index: { readonly index: TextIndex; readonly path: string | undefined } | undefined;
  #idle: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  /** What of the case as it is now has to be taken in. Throws `records/index-broken`. */
  state(open: OpenCase): Promise<IndexState> {
    return this.#alone(async () => {
      const { stale, total } = await this.#compare(open);
      const waiting = stale.filter(({ part }) => part.part !== LEDGER_PART).length;
      return { done: total - stale.length, total, waiting };
    });
  }

  /**
   * Takes in what is new and removes what is gone. It stops between two batches where it is asked to; what is whole until then
   * stays. Throws `records/index-broken`, and what reading a table or a text throws.
   */
  sync(open: OpenCase, { onProgress, signal }: IndexEffects = {}): Promise<boolean> {
    return this.#alone(async () => {
      const { stale, gone, total } = await this.#compare(open);
      for (const part of gone) await this.#open(open).ask({ do: "remove", part });
      let done = total - stale.length;
      for (const each of stale) {
        if (signal?.aborted) return false;
        if (!(await this.#takeIn(open, each, signal))) return false;
        onProgress?.({ done: ++done, total });
      }
      return true;
    });
  }

  /** Asks the index as it is. */
  ask(open: OpenCase): TextIndex["ask"] {
    return (task) => this.#alone(() => this.#open(open).ask(task));
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    await this.#running.catch(() => {});
    const { index } = this.#index ?? {};
    this.#index = undefined;
    await index?.close();
  }

  async #takeIn(open: OpenCase, { part, from }: Stale, signal: AbortSignal | undefined): Promise<boolean> {
    const { ask } = this.#open(open);
    if (from === 0) await ask({ do: "remove", part: part.part });
    for await (const texts of part.texts(from)) {
      if (signal?.aborted) return false;
      await ask({ do: "add", part: { part: part.part, upTo: from, isWhole: false }, texts });
    }
    await ask({ do: "add", part: { part: part.part, upTo: part.upTo, isWhole: true }, texts: [] });
    return true;
  }

  async #compare(open: OpenCase): Promise<{ stale: Stale[]; gone: string[]; total: number }> {
    const parts = searchableParts(open);
    const known = new Map((await this.#open(open).ask({ do: "parts" })).map((each) => [each.part, each]));
    const wanted = new Set(parts.map(({ part }) => part));
    const stale = parts.flatMap((part): Stale[] => {
      const before = known.get(part.part);
      if (before === undefined || !before.isWhole) return [{ part, from: 0 }];
      return before.upTo < part.upTo ? [{ part, from: before.upTo }] : [];
    });
    const gone = [...known.keys()].filter((part) => !wanted.has(part));
    return { stale, gone, total: parts.length };
  }

  /** One thing at a time, so that nobody reads a part that is being written. */
  #alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const running = this.#running.then(work, work);
    this.#running = running.catch(() => {});
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    return running;
  }

  /** An erasure removes the file: what was held of it is let go. */
  #open(open: OpenCase): TextIndex {
    const path = open.ledger.canWrite ? join(searchFolder(open.root), "index.db") : undefined;
    const held = this.#index;
    const isGone = held?.path !== undefined && !existsSync(held.path);
    if (held !== undefined && held.path === path && !isGone) return held.index;
    if (held !== undefined) void held.index.close().catch(() => {});
    const index = openTextIndex(path);
    this.#index = { index, path };
    return index;
  }
}

interface Stale {
  readonly part: SearchablePart;
  /** Where it was indexed to. */
  readonly from: number;
}
