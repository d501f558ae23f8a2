import { isUtf8 } from "node:buffer";
import { escapedText, type RejectCode } from "../reject.ts";
import type { Resume, StagedBatch } from "../staging/batch.ts";
import { BatchWriter } from "../staging/batch-writer.ts";
import type { Dialect } from "./dialect.ts";
import { recordSplitter } from "./split-record.ts";

/**
 * From bytes of UTF-8 to staged rows. A row that cannot be read is rejected by itself: after a broken quotation mark the
 * next line is read anew, so that one mark never takes the rest of the file with it.
 */
export interface StageCsv {
  readonly dialect: Dialect;
  /** How many cells a row has. */
  readonly columns: number;
  /** UTF-8, from `start.offset` on. */
  readonly blocks: AsyncIterable<Buffer>;
  readonly start: Resume;
  /** Bytes of staged text after which a batch is handed on. */
  readonly batchBytes: number;
  readonly limits: { readonly lineBytes: number };
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A batch of nothing but rejects is handed on too, so that they never fill the memory. */
const MOST_REJECTS = 10_000;

export async function* stageCsv(input: StageCsv): AsyncGenerator<StagedBatch> {
  const stager = new CsvStager(input);
  let rest: Buffer = Buffer.alloc(0);
  for await (const block of input.blocks) {
    const window = rest.length === 0 ? block : Buffer.concat([rest, block]);
    const used = yield* stager.feed(window, false);
    rest = window.subarray(used);
  }
  yield* stager.feed(rest, true);
  const last = stager.take();
  if (last) yield last;
}

interface Dropping {
  bytes: number;
  readonly text: string;
}

class CsvStager {
  readonly #input: StageCsv;
  readonly #writer: BatchWriter;
  readonly #splitter: ReturnType<typeof recordSplitter>;
  readonly #endOfLine: number;
  #offset: number;
  #ordinal: number;
  #line: number;
  #blankLines: number;
  /** Inside a rejected line that is longer than what is held: what is dropped of it until its end. */
  #dropping: Dropping | undefined;

  constructor(input: StageCsv) {
    this.#input = input;
    this.#writer = new BatchWriter(input.dialect.delimiter, input.batchBytes + (1 << 16));
    this.#splitter = recordSplitter(input.dialect);
    this.#endOfLine = input.dialect.newline === "\r" ? RETURN : NEWLINE;
    this.#offset = input.start.offset;
    this.#ordinal = input.start.ordinal;
    this.#line = input.start.line;
    this.#blankLines = input.start.blankLines;
  }

  take(): StagedBatch | undefined {
    if (this.#writer.isEmpty) return undefined;
    return this.#writer.take({
      offset: this.#offset,
      ordinal: this.#ordinal,
      line: this.#line,
      blankLines: this.#blankLines,
    });
  }

  /** Reads every whole row of the window; gives back how many bytes are done with. */
  *feed(window: Buffer, isLast: boolean): Generator<StagedBatch, number> {
    // One look by the machine at all of it; only where that fails is each row looked at.
    const isSound = isUtf8(window.subarray(0, wholeCharacters(window)));
    let at = 0;
    while (at < window.length) {
      const next = this.#dropping
        ? this.#drop(window, at, isLast)
        : this.#readRow(window, at, isLast, isSound);
      if (next === undefined) break;
      this.#offset += next - at;
      at = next;
      if (this.#writer.size >= this.#input.batchBytes || this.#writer.rejectCount >= MOST_REJECTS)
        yield this.take() as StagedBatch;
    }
    if (isLast && this.#dropping) this.#endDropping();
    return at;
  }

  /** Where the next row begins, or undefined where the window ends before this one does. */
  #readRow(window: Buffer, at: number, isLast: boolean, isSound: boolean): number | undefined {
    const { lineBytes } = this.#input.limits;
    const to = window.length;
    const found = this.#splitter.split(window, at, to, isLast);
    if (found.kind === "row" && found.next - at <= lineBytes) {
      const isBroken = found.lines > 1 && found.fields !== this.#input.columns;
      // A mark left open meets the next one some lines on, and the cells no longer count right.
      if (isBroken) return this.#rejectLine(window, at, isLast, "records/broken-quote");
      if (found.end === at && this.#input.columns > 1) this.#blankLines++;
      else this.#keepRow(window, at, found, isSound);
      this.#line += found.lines;
      return found.next;
    }
    if (found.kind === "incomplete" && to - at <= lineBytes) return undefined;
    if (found.kind === "broken")
      return this.#rejectLine(window, at, isLast, "records/broken-quote", found.field);
    const isOneLine = this.#lineEnd(window, at, Math.min(to, at + lineBytes)) === undefined;
    return this.#rejectLine(window, at, isLast, isOneLine ? "records/line-too-long" : "records/broken-quote");
  }

  #keepRow(
    window: Buffer,
    at: number,
    { end, fields, isPlain }: { end: number; fields: number; isPlain: boolean },
    isSound: boolean,
  ): void {
    if (!isSound && !isUtf8(window.subarray(at, end)))
      this.#reject("records/bad-bytes", window.subarray(at, end));
    else if (fields !== this.#input.columns)
      this.#reject(
        "records/wrong-column-count",
        window.subarray(at, end),
        Math.min(fields, this.#input.columns),
      );
    else if (isPlain) this.#writer.plainRow(this.#ordinal, window, at, end);
    else this.#writer.row(this.#ordinal, this.#splitter.cells(window, at, end));
    this.#ordinal++;
  }

  #reject(code: RejectCode, bytes: Buffer, column?: number): void {
    this.#writer.reject({
      ordinal: this.#ordinal,
      line: this.#line,
      code,
      bytes: bytes.length,
      text: escapedText(bytes),
      ...(column === undefined ? {} : { column }),
    });
  }

  /** Rejects what stands up to the end of the line; reading goes on with the next. */
  #rejectLine(
    window: Buffer,
    at: number,
    isLast: boolean,
    code: RejectCode,
    column?: number,
  ): number | undefined {
    const end = this.#lineEnd(window, at, window.length);
    if (end === undefined && !isLast) {
      if (code !== "records/line-too-long") {
        if (window.length - at <= this.#input.limits.lineBytes) return undefined;
      }
      this.#dropping = { bytes: window.length - at, text: escapedText(window.subarray(at)) };
      return window.length;
    }
    const stop = end ?? window.length;
    const hasReturn = stop > at && window[stop - 1] === RETURN && this.#endOfLine === NEWLINE;
    this.#reject(code, window.subarray(at, hasReturn ? stop - 1 : stop), column);
    this.#ordinal++;
    this.#line++;
    return end === undefined ? stop : stop + 1;
  }

  #drop(window: Buffer, at: number, isLast: boolean): number {
    const dropping = this.#dropping as Dropping;
    const end = this.#lineEnd(window, at, window.length);
    dropping.bytes += (end ?? window.length) - at;
    if (end !== undefined || isLast) this.#endDropping();
    return end === undefined ? window.length : end + 1;
  }

  #endDropping(): void {
    const { bytes, text } = this.#dropping as Dropping;
    this.#dropping = undefined;
    this.#writer.reject({
      ordinal: this.#ordinal++,
      line: this.#line++,
      code: "records/line-too-long",
      bytes,
      text,
    });
  }

  #lineEnd(window: Buffer, from: number, to: number): number | undefined {
    const at = window.subarray(from, to).indexOf(this.#endOfLine);
    return at < 0 ? undefined : from + at;
  }
}

/** Length without a character that the end cuts in two. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}
