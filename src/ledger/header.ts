import { hash } from "node:crypto";
import type { Sha256 } from "../base/index.ts";
import { hasForm, lineForm, numberBetween } from "./line-form.ts";

/**
 * A header line, the public half of an entry: `{"c":commitment,"p":previous,"s":seq,"v":1}`, canonical JSON.
 * It says that something was recorded and in what order, and nothing about what.
 */
export interface Header {
  readonly commitment: Sha256;
  /** SHA-256 of the line before, without its newline; 64 zeros before the first. */
  readonly previous: Sha256;
  readonly seq: number;
}

/** What stands in for the hash of a line before the first. */
export const NO_LINE: Sha256 = "0".repeat(64);

// Keys of canonical JSON are sorted and nothing is optional, so the only spelling of a header is this one: a line that
// has this form is canonical, which saves parsing and writing it again.
const HASH = "#".repeat(64);
const START = lineForm(`{"c":"${HASH}","p":"${HASH}","s":`);
const END = lineForm(',"v":1}');
const COMMITMENT_AT = 6;
const PREVIOUS_AT = 77;
const LENGTH_WITHOUT_DIGITS = START.length + END.length;

export function headerLine(header: Header): string {
  return `{"c":"${header.commitment}","p":"${header.previous}","s":${header.seq},"v":1}`;
}

/** The header in a line without newline; undefined if the line has any other form. */
export function parseHeaderLine(line: Buffer): Header | undefined {
  const end = line.length - END.length;
  if (!hasForm(line, 0, START) || !hasForm(line, end, END)) return undefined;
  const seq = numberBetween(line, START.length, end);
  if (seq === undefined) return undefined;
  return {
    commitment: line.toString("latin1", COMMITMENT_AT, COMMITMENT_AT + HASH.length),
    previous: line.toString("latin1", PREVIOUS_AT, PREVIOUS_AT + HASH.length),
    seq,
  };
}

/** The hash that the next header names in `p`. */
export function lineHash(line: string | Uint8Array): Sha256 {
  return hash("sha256", line, "hex");
}

/** Where header `seq` starts in its file: every line before it has a known length. */
export function headerOffset(seq: number): number {
  let digits = seq;
  for (let power = 10; power < seq; power *= 10) digits += seq - power;
  return seq * (LENGTH_WITHOUT_DIGITS + 1) + digits;
}
