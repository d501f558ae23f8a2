import { hash } from "node:crypto";
import type { CanonicalValue, Instant, Sha256 } from "../base/index.ts";
import { hasForm, lineForm, numberBetween } from "./line-form.ts";

/**
 * What an entry says: a strictly checked object. The ledger knows only these three fields; what the others mean is
 * the business of whoever registered the kind.
 */
export interface Payload {
  /** Which entry this is: `source.added`. */
  readonly kind: string;
  readonly at: Instant;
  /** The id of the agent, a person or a program. */
  readonly by: string;
  readonly [field: string]: CanonicalValue;
}

/** A payload before it is recorded: the ledger's clock fills in `at` if it is missing. */
export type NewPayload = { readonly kind: string; readonly by: string; readonly at?: Instant } & {
  readonly [field: string]: CanonicalValue;
};

/** A payload line as stored, private: `{"payload":{…},"s":seq,"salt":hex64}`. */
export interface PayloadLine {
  readonly seq: number;
  /** The canonical JSON of the payload, as stored. Valid until the next line is read. */
  readonly bytes: Buffer;
  readonly salt: string;
}

export const SALT_BYTES = 32;
const DOMAIN = "careo/ledger/1\0";
const DOMAIN_LENGTH = DOMAIN.length;
const START = '{"payload":';
const START_FORM: Uint8Array = lineForm(START);
const SEQ: Uint8Array = lineForm(',"s":');
const SALT: Uint8Array = lineForm(`,"salt":"${"#".repeat(2 * SALT_BYTES)}"}`);
const COMMA = 44;

export function payloadLine(seq: number, payloadJson: string, saltHex: string): string {
  return `${START}${payloadJson},"s":${seq},"salt":"${saltHex}"}`;
}

/** The parts of a payload line without newline; undefined if the line has any other form. */
export function parsePayloadLine(line: Buffer): PayloadLine | undefined {
  const seqEnd = line.length - SALT.length;
  if (!hasForm(line, 0, START_FORM) || !hasForm(line, seqEnd, SALT)) return undefined;
  // A number holds no comma, so the last one before it begins `,"s":`.
  const payloadEnd = line.lastIndexOf(COMMA, seqEnd - 1);
  if (payloadEnd < START.length || !hasForm(line, payloadEnd, SEQ)) return undefined;
  const seq = numberBetween(line, payloadEnd + SEQ.length, seqEnd);
  if (seq === undefined) return undefined;
  const salt = line.toString("latin1", line.length - 2 - 2 * SALT_BYTES, line.length - 2);
  return { seq, bytes: line.subarray(START.length, payloadEnd), salt };
}

let scratch: Buffer = startScratch(4096);

function startScratch(size: number): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.write(DOMAIN, 0, "latin1");
  return buffer;
}

/** `SHA-256("careo/ledger/1\0" ‖ salt ‖ JCS(payload))`, hex. Without the salt a guess at the payload cannot be tested. */
export function commitment(saltHex: string, payloadJson: Uint8Array): Sha256 {
  const start = DOMAIN_LENGTH + SALT_BYTES;
  if (scratch.length < start + payloadJson.length) scratch = startScratch(2 * (start + payloadJson.length));
  scratch.write(saltHex, DOMAIN_LENGTH, SALT_BYTES, "hex");
  scratch.set(payloadJson, start);
  return hash("sha256", scratch.subarray(0, start + payloadJson.length), "hex");
}

/** The payload in stored bytes; undefined if they are not one JSON object with a kind. */
export function parsePayload(bytes: Buffer): Payload | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
    return typeof (value as Payload).kind === "string" ? (value as Payload) : undefined;
  } catch {
    return undefined;
  }
}
