/**
 * OpenTimestamps proofs (python-opentimestamps, doc and core/serialize.py), read by our own code: a hash, and operations on it
 * that end in attestations. Nothing here asks a calendar; a proof that still needs one is pending.
 */
import { createHash } from "node:crypto";

export const OTS_MAGIC: Buffer = Buffer.from(
  "004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294",
  "hex",
);

export type Attestation =
  /** The message is the Merkle root of the block at this height. */
  | { readonly kind: "bitcoin"; readonly height: number; readonly message: Buffer }
  /** A calendar promised to put it into a block. */
  | { readonly kind: "pending"; readonly calendar: string }
  | { readonly kind: "unknown" };

export interface OtsProof {
  /** What is proved: SHA-256 of a file. */
  readonly digest: Buffer;
  readonly attestations: readonly Attestation[];
}

const VERSION = 1;
const SHA256 = 0x08;
const MOST_DEPTH = 256;
const MOST_MESSAGE = 4096;
const MOST_ATTESTATION = 8192;
/** Operations in one proof: a proof has a few hundred, a trap may have any number. */
const MOST_STEPS = 20_000;

const BITCOIN = "0588960d73d71901";
const PENDING = "83dfe30d2ef90c8e";

/** Throws an Error that says what is wrong with its form. */
export function readOts(bytes: Buffer): OtsProof {
  const reader = startReader(bytes);
  if (!reader.take(OTS_MAGIC.length).equals(OTS_MAGIC)) throw new Error("it is no OpenTimestamps proof");
  if (reader.number() !== VERSION) throw new Error("it is of another version");
  if (reader.byte() !== SHA256) throw new Error("it is of another hash than SHA-256");
  const digest = reader.take(32);
  const attestations: Attestation[] = [];
  readTimestamp(reader, digest, attestations, 0);
  if (!reader.isAtEnd()) throw new Error("bytes are left over in it");
  return { digest, attestations };
}

const FORK = 0xff;
const ATTESTATION = 0x00;

function readTimestamp(reader: Reader, message: Buffer, found: Attestation[], depth: number): void {
  if (depth > MOST_DEPTH) throw new Error("it is nested too deep");
  let tag = reader.byte();
  while (tag === FORK) {
    readBranch(reader, reader.byte(), message, found, depth);
    tag = reader.byte();
  }
  readBranch(reader, tag, message, found, depth);
}

function readBranch(reader: Reader, tag: number, message: Buffer, found: Attestation[], depth: number): void {
  if (tag === ATTESTATION) found.push(readAttestation(reader, message));
  else readTimestamp(reader, operate(tag, message, reader), found, depth + 1);
}

function operate(tag: number, message: Buffer, reader: Reader): Buffer {
  const result = operation(tag, message, reader);
  if (result.length > MOST_MESSAGE) throw new Error("a message in it is too long");
  return result;
}

function operation(tag: number, message: Buffer, reader: Reader): Buffer {
  switch (tag) {
    case 0xf0:
      return Buffer.concat([message, reader.bytes(MOST_MESSAGE)]);
    case 0xf1:
      return Buffer.concat([reader.bytes(MOST_MESSAGE), message]);
    case 0xf2:
      return Buffer.from(message).reverse();
    case 0xf3:
      return Buffer.from(message.toString("hex"), "latin1");
    case 0x02:
      return createHash("sha1").update(message).digest();
    case 0x03:
      return createHash("ripemd160").update(message).digest();
    case SHA256:
      return createHash("sha256").update(message).digest();
    default:
      throw new Error(`it holds an operation that is not known, 0x${tag.toString(16)}`);
  }
}

function readAttestation(reader: Reader, message: Buffer): Attestation {
  const type = reader.take(8).toString("hex");
  const payload = startReader(reader.bytes(MOST_ATTESTATION));
  if (type === BITCOIN) return { kind: "bitcoin", height: payload.number(), message };
  if (type === PENDING) return { kind: "pending", calendar: payload.bytes(1000).toString("latin1") };
  return { kind: "unknown" };
}

interface Reader {
  byte(): number;
  take(count: number): Buffer;
  /** A number of seven bits a byte, the last without its high bit. */
  number(): number;
  /** A length and so many bytes. */
  bytes(most: number): Buffer;
  isAtEnd(): boolean;
}

function startReader(bytes: Buffer): Reader {
  let at = 0;
  let steps = 0;
  const take = (count: number): Buffer => {
    if (++steps > MOST_STEPS) throw new Error("it has too many steps");
    if (at + count > bytes.length) throw new Error("it is cut short");
    at += count;
    return bytes.subarray(at - count, at);
  };
  const byte = (): number => take(1)[0] as number;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const part = byte();
      value += (part & 0x7f) * factor;
      if (!Number.isSafeInteger(value)) throw new Error("a number in it is too large");
      if (part < 0x80) return value;
    }
  };
  return {
    byte,
    take,
    number,
    bytes: (most) => {
      const length = number();
      if (length > most) throw new Error("a part of it is too long");
      return take(length);
    },
    isAtEnd: () => at === bytes.length,
  };
}
