import type { Disk } from "./disk.ts";

const CHUNK_BYTES = 1 << 20;
const BACKWARD_BYTES = 1 << 16;
const NEWLINE = 10;

/**
 * The lines between two positions of a file, without their newlines, in memory bounded by the longest line.
 * Each buffer is valid until the next one is asked for. Bytes after the last newline are not a line.
 */
export function* readLines(disk: Disk, file: number, start: number, end: number): Generator<Buffer> {
  let buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(1, end - start)));
  let filled = 0;
  let position = start;
  while (position < end) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], 2 * buffer.length);
    const room = Math.min(buffer.length - filled, end - position);
    const got = disk.read(file, buffer, filled, room, position);
    if (got === 0) return;
    position += got;
    const unsearched = filled;
    filled += got;
    const whole = filled === buffer.length ? buffer : buffer.subarray(0, filled);
    let lineStart = 0;
    let newline = whole.indexOf(NEWLINE, unsearched);
    while (newline !== -1) {
      yield buffer.subarray(lineStart, newline);
      lineStart = newline + 1;
      newline = whole.indexOf(NEWLINE, lineStart);
    }
    if (lineStart > 0) buffer.copyWithin(0, lineStart, filled);
    filled -= lineStart;
  }
}

/** The same lines from the last to the first, each with where it starts. Begins before the last newline below `end`. */
export function* readLinesBackwards(
  disk: Disk,
  file: number,
  end: number,
): Generator<{ readonly start: number; readonly bytes: Buffer }> {
  let start = lastNewline(disk, file, end);
  if (start === -1) return;
  // What is known of the file before the newline that ends the line being looked for.
  let known: Buffer = Buffer.alloc(0);
  while (true) {
    const newline = known.lastIndexOf(NEWLINE);
    if (newline === -1 && start > 0) {
      const more = Buffer.allocUnsafe(Math.min(start, Math.max(BACKWARD_BYTES, known.length)));
      start -= more.length;
      readFully(disk, file, more, start);
      known = Buffer.concat([more, known]);
      continue;
    }
    yield { start: start + newline + 1, bytes: known.subarray(newline + 1) };
    if (newline === -1) return;
    known = known.subarray(0, newline);
  }
}

/** Position of the last newline below `end`, or -1. */
export function lastNewline(disk: Disk, file: number, end: number): number {
  for (let stop = end; stop > 0; stop -= BACKWARD_BYTES) {
    const start = Math.max(0, stop - BACKWARD_BYTES);
    const bytes = Buffer.alloc(stop - start);
    const found = bytes.subarray(0, readFully(disk, file, bytes, start)).lastIndexOf(NEWLINE);
    if (found !== -1) return start + found;
  }
  return -1;
}

/** Fills `into` from a position; returns how many bytes there were. */
export function readFully(disk: Disk, file: number, into: Uint8Array, position: number): number {
  let done = 0;
  while (done < into.length) {
    const got = disk.read(file, into, done, into.length - done, position + done);
    if (got === 0) break;
    done += got;
  }
  return done;
}
