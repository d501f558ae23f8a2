import type { Dialect } from "./dialect.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** What one look at the bytes from a row's first on tells. Offsets are into the buffer. */
export type SplitRecord =
  | {
      readonly kind: "row";
      /** One past the row's last byte, before its line end. */
      readonly end: number;
      /** Where the next row begins. */
      readonly next: number;
      readonly lines: number;
      readonly fields: number;
      /** The bytes need no other quoting to be staged text. */
      readonly isPlain: boolean;
    }
  | { readonly kind: "incomplete" }
  /** A quotation mark that is never closed, or closed in the midst of a cell. */
  | { readonly kind: "broken"; readonly field: number };

const INCOMPLETE = { kind: "incomplete" } as const;

/**
 * Reads the rows of a CSV file out of buffers of UTF-8, one row a call. Written as one loop over bytes, for it looks at
 * every byte of files of many gigabytes.
 */
export function recordSplitter(dialect: Dialect): {
  /** The row that begins at `from`. `isLast` when nothing comes after `to`. */
  split(buffer: Buffer, from: number, to: number, isLast: boolean): SplitRecord;
  /** Its cells as text. */
  cells(buffer: Buffer, from: number, end: number): string[];
} {
  const delimiter = dialect.delimiter.charCodeAt(0);
  const quote = dialect.quote === "" ? -1 : dialect.quote.charCodeAt(0);
  const endOfLine = dialect.newline === "\r" ? RETURN : NEWLINE;
  const isBackslash = dialect.escape === "backslash";
  // 1 delimiter, 2 line end, 3 a quotation mark of either kind, 4 what the database might read otherwise.
  const classes = new Uint8Array(256);
  for (const odd of [0, 1, RETURN, NEWLINE]) classes[odd] = 4;
  classes[QUOTE] = 3;
  if (quote >= 0) classes[quote] = 3;
  classes[delimiter] = 1;
  classes[endOfLine] = 2;

  function split(buffer: Buffer, from: number, to: number, isLast: boolean): SplitRecord {
    let fields = 1;
    let isPlain = true;
    for (let at = from; at < to; at++) {
      const kind = classes[buffer[at] as number] as number;
      if (kind === 0) continue;
      if (kind === 1) fields++;
      else if (kind === 2) return row(buffer, from, at, at + 1, 1, fields, isPlain);
      else if (kind === 3) return splitQuoted(buffer, from, to, isLast);
      // A return before a line end belongs to the line end.
      else if (buffer[at] !== RETURN || buffer[at + 1] !== NEWLINE) isPlain = false;
    }
    return isLast ? row(buffer, from, to, to, 1, fields, isPlain) : INCOMPLETE;
  }

  function row(
    buffer: Buffer,
    from: number,
    at: number,
    next: number,
    lines: number,
    fields: number,
    isPlain: boolean,
  ): SplitRecord {
    const hasReturn = endOfLine === NEWLINE && at > from && buffer[at - 1] === RETURN;
    return { kind: "row", end: hasReturn ? at - 1 : at, next, lines, fields, isPlain };
  }

  function splitQuoted(buffer: Buffer, from: number, to: number, isLast: boolean): SplitRecord {
    let fields = 1;
    let lines = 1;
    let isPlain = quote === QUOTE && !isBackslash;
    let at = from;
    for (;;) {
      if (at < to && buffer[at] === quote) {
        for (at++; ; at++) {
          if (at >= to) return isLast ? { kind: "broken", field: fields } : INCOMPLETE;
          const byte = buffer[at] as number;
          if (isBackslash && byte === BACKSLASH) at++;
          else if (byte === endOfLine) lines++;
          else if (byte === quote) {
            if (buffer[at + 1] !== quote || at + 1 >= to || isBackslash) break;
            at++;
          }
        }
        at++;
        if (at >= to && !isLast) return INCOMPLETE;
        if (at < to && !endsCell(buffer, at, to)) return { kind: "broken", field: fields };
      }
      for (; at < to; at++) {
        const kind = classes[buffer[at] as number] as number;
        if (kind === 1 || kind === 2) break;
        if (kind !== 0 && (buffer[at] !== RETURN || buffer[at + 1] !== NEWLINE)) isPlain = false;
      }
      if (at >= to) return isLast ? row(buffer, from, to, to, lines, fields, isPlain) : INCOMPLETE;
      if (classes[buffer[at] as number] === 2) return row(buffer, from, at, at + 1, lines, fields, isPlain);
      fields++;
      at++;
    }
  }

  function endsCell(buffer: Buffer, at: number, to: number): boolean {
    const byte = buffer[at] as number;
    if (byte === delimiter || byte === endOfLine) return true;
    return byte === RETURN && (at + 1 >= to || buffer[at + 1] === NEWLINE);
  }

  function cells(buffer: Buffer, from: number, end: number): string[] {
    const found: string[] = [];
    let at = from;
    for (;;) {
      const isQuoted = at < end && buffer[at] === quote;
      let stop = at + 1;
      if (isQuoted) {
        for (; stop < end; stop++) {
          if (isBackslash && buffer[stop] === BACKSLASH) stop++;
          else if (buffer[stop] === quote) {
            if (buffer[stop + 1] !== quote || stop + 1 >= end || isBackslash) break;
            stop++;
          }
        }
        found.push(unescaped(buffer.toString("utf8", at + 1, Math.min(stop, end))));
        stop++;
      } else {
        for (stop = at; stop < end && buffer[stop] !== delimiter; ) stop++;
        found.push(buffer.toString("utf8", at, stop));
      }
      if (stop >= end) {
        return found;
      }
      at = stop + 1;
    }
  }

  function unescaped(text: string): string {
    if (isBackslash) return text.replace(/\\(["'\\])/g, "$1");
    return text.includes(dialect.quote)
      ? text.replaceAll(dialect.quote + dialect.quote, dialect.quote)
      : text;
  }

  return { split, cells };
}
