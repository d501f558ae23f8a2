import { hash } from "node:crypto";
import type { Sha256 } from "../base/index.ts";

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
// matches is canonical, which saves parsing and writing it again.
const HEADER_LINE = /^\{"c":"([0-9a-f]{64})","p":"([0-9a-f]{64})","s":(0|[1-9][0-9]{0,14}),"v":1\}$/;
const LENGTH_WITHOUT_DIGITS = 154;

export function headerLine(header: Header): string {
  return `{"c":"${header.commitment}","p":"${header.previous}","s":${header.seq},"v":1}`;
}

/** The header in a line without newline; undefined if the line has any other form. */
export function parseHeaderLine(line: Buffer): Header | undefined {
  const match = HEADER_LINE.exec(line.toString("latin1"));
  if (match === null) return undefined;
  return { commitment: match[1] as string, previous: match[2] as string, seq: Number(match[3]) };
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
