import type { Reject } from "../reject.ts";
import { type Resume, STAGED_NULL, type StagedBatch } from "./batch.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const ZERO = 0x30;

/** Gathers staged rows in one buffer that grows as rows need it. */
export class BatchWriter {
  readonly #delimiter: number;
  #bytes: Buffer;
  #at = 0;
  #rows = 0;
  #rejects: Reject[] = [];

  constructor(delimiter: string, size: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#bytes = Buffer.allocUnsafeSlow(size);
  }

  get size(): number {
    return this.#at;
  }

  get isEmpty(): boolean {
    return this.#rows === 0 && this.#rejects.length === 0;
  }

  get rejectCount(): number {
    return this.#rejects.length;
  }

  /** A row whose bytes are staged text already: the delimiter is ours, and nothing in it needs another quoting. */
  plainRow(ordinal: number, source: Buffer, from: number, to: number): void {
    this.#room(to - from + 24);
    this.#writeOrdinal(ordinal);
    this.#bytes[this.#at++] = this.#delimiter;
    this.#at += source.copy(this.#bytes, this.#at, from, to);
    this.#bytes[this.#at++] = NEWLINE;
    this.#rows++;
  }

  /** A row cell by cell; each is written in quotes, null is absent. */
  row(ordinal: number, cells: readonly (string | null)[]): void {
    this.#room(24);
    this.#writeOrdinal(ordinal);
    for (const cell of cells) {
      const length = cell === null ? 1 : Buffer.byteLength(cell);
      this.#room(2 * length + 8);
      this.#bytes[this.#at++] = this.#delimiter;
      if (cell === null) this.#at += this.#bytes.write(STAGED_NULL, this.#at);
      else this.#writeQuoted(cell);
    }
    this.#room(1);
    this.#bytes[this.#at++] = NEWLINE;
    this.#rows++;
  }

  reject(reject: Reject): void {
    this.#rejects.push(reject);
  }

  /** What was gathered, in a buffer of its own; the writer is empty again. */
  take(next: Resume): StagedBatch {
    const batch = {
      bytes: this.#bytes.subarray(0, this.#at),
      delimiter: String.fromCharCode(this.#delimiter),
      rows: this.#rows,
      rejects: this.#rejects,
      next,
    };
    this.#bytes = Buffer.allocUnsafeSlow(this.#bytes.length);
    this.#at = 0;
    this.#rows = 0;
    this.#rejects = [];
    return batch;
  }

  #writeQuoted(cell: string): void {
    this.#bytes[this.#at++] = QUOTE;
    this.#at += this.#bytes.write(cell.includes('"') ? cell.replaceAll('"', '""') : cell, this.#at);
    this.#bytes[this.#at++] = QUOTE;
  }

  #writeOrdinal(ordinal: number): void {
    let digits = 1;
    for (let bound = 10; bound <= ordinal; bound *= 10) digits++;
    let left = ordinal;
    for (let at = this.#at + digits - 1; at >= this.#at; at--) {
      const rest = Math.floor(left / 10);
      this.#bytes[at] = ZERO + (left - rest * 10);
      left = rest;
    }
    this.#at += digits;
  }

  #room(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#at + bytes));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
