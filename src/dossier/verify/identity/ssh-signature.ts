/**
 * Signatures as OpenSSH writes them (PROTOCOL.sshsig), Ed25519 over SHA-512 alone: any reader has a program that checks
 * them. Parsing is strict: what has another key type, another length, something in the reserved field or a byte to spare is
 * no signature, whatever other programs make of it.
 */
import { createHash } from "node:crypto";
import { CareoError } from "../../../base/index.ts";
import { ed25519PublicKey, ed25519Sign, ed25519Verify } from "../../../ledger/index.ts";

/** What a signature of ours is for; one made for anything else is not a seal. */
export const SEAL_NAMESPACE = "careo-dossier@v1";

const PREAMBLE = Buffer.from("SSHSIG");
const VERSION = Buffer.from([0, 0, 0, 1]);
const KEY_TYPE = "ssh-ed25519";
const HASH = "sha512";
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
/** As ssh-keygen breaks lines. */
const LINE = 70;

export interface SshSignature {
  /** 32 bytes. */
  readonly publicKey: Buffer;
  readonly namespace: string;
  /** 64 bytes. */
  readonly signature: Buffer;
}

/** An armoured signature over a message, by the key of a seed. */
export function signSsh(message: Uint8Array, seed: Uint8Array, namespace: string = SEAL_NAMESPACE): string {
  const signature = ed25519Sign(seed, signedBytes(message, namespace));
  const blob = Buffer.concat([
    PREAMBLE,
    VERSION,
    field(keyBlob(ed25519PublicKey(seed))),
    field(namespace),
    field(""),
    field(HASH),
    field(Buffer.concat([field(KEY_TYPE), field(signature)])),
  ]);
  const lines = blob.toString("base64").match(new RegExp(`.{1,${LINE}}`, "g")) ?? [];
  return `${[BEGIN, ...lines, END].join("\n")}\n`;
}

/** Throws `dossier/bad-seal` with what is wrong with its form. That it fits a message is asked of `fits`. */
export function parseSshSignature(armoured: string): SshSignature {
  const reader = fieldReader(unarmour(armoured));
  reader.expect(PREAMBLE, "it does not begin with SSHSIG");
  reader.expect(VERSION, "it is of another version");
  const publicKey = readKey(reader.field("public key"));
  const namespace = reader.field("namespace").toString("utf8");
  if (namespace === "") throw bad("its namespace is empty");
  if (reader.field("reserved").length > 0) throw bad("its reserved field is not empty");
  const hash = reader.field("hash").toString("latin1");
  if (hash !== HASH) throw bad(`it is over ${printable(hash)}, not over SHA-512`);
  const inner = fieldReader(reader.field("signature"));
  expectType(inner.field("signature type"));
  const signature = inner.field("signature bytes");
  if (signature.length !== 64) throw bad(`it has ${signature.length} bytes, not 64`);
  inner.end();
  reader.end();
  return { publicKey, namespace, signature };
}

/** Whether the signature is over this message, in this namespace. */
export function fits(
  signature: SshSignature,
  message: Uint8Array,
  namespace: string = SEAL_NAMESPACE,
): boolean {
  if (signature.namespace !== namespace) return false;
  return ed25519Verify(signature.publicKey, signedBytes(message, namespace), signature.signature);
}

/** `SHA256:…`, as `ssh-keygen -l` prints it. */
export function sshFingerprint(publicKey: Uint8Array): string {
  return `SHA256:${createHash("sha256").update(keyBlob(publicKey)).digest("base64").replace(/=+$/, "")}`;
}

/** `ssh-ed25519 AAAA…`, as it stands in files of public keys. */
export function sshPublicKey(publicKey: Uint8Array): string {
  return `${KEY_TYPE} ${keyBlob(publicKey).toString("base64")}`;
}

function signedBytes(message: Uint8Array, namespace: string): Buffer {
  const digest = createHash(HASH).update(message).digest();
  return Buffer.concat([PREAMBLE, field(namespace), field(""), field(HASH), field(digest)]);
}

function keyBlob(publicKey: Uint8Array): Buffer {
  return Buffer.concat([field(KEY_TYPE), field(publicKey)]);
}

function readKey(blob: Buffer): Buffer {
  const reader = fieldReader(blob);
  expectType(reader.field("key type"));
  const key = reader.field("key");
  if (key.length !== 32) throw bad(`its key has ${key.length} bytes, not 32`);
  reader.end();
  return key;
}

function expectType(type: Buffer): void {
  const name = type.toString("latin1");
  if (name !== KEY_TYPE) throw bad(`it is of type ${printable(name)}, not ${KEY_TYPE}`);
}

function field(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

interface FieldReader {
  expect(bytes: Buffer, complaint: string): void;
  field(name: string): Buffer;
  end(): void;
}

function fieldReader(bytes: Buffer): FieldReader {
  let at = 0;
  return {
    expect: (wanted, complaint) => {
      if (!bytes.subarray(at, at + wanted.length).equals(wanted)) throw bad(complaint);
      at += wanted.length;
    },
    field: (name) => {
      const start = at + 4;
      const end = start > bytes.length ? Number.POSITIVE_INFINITY : start + bytes.readUInt32BE(at);
      if (end > bytes.length) throw bad(`its field “${name}” is cut short`);
      at = end;
      return bytes.subarray(start, end);
    },
    end: () => {
      if (at !== bytes.length) throw bad(`${bytes.length - at} bytes are left over in it`);
    },
  };
}

function unarmour(armoured: string): Buffer {
  const lines = armoured.split("\n");
  const body = lines.slice(1, -2);
  const isFramed = lines[0] === BEGIN && lines.at(-2) === END && lines.at(-1) === "" && body.length > 0;
  if (!isFramed || !body.every((line) => /^[A-Za-z0-9+/]{1,75}={0,2}$/.test(line)))
    throw bad("it does not stand alone between its first and its last line");
  const base64 = body.join("");
  const bytes = Buffer.from(base64, "base64");
  if (bytes.toString("base64") !== base64) throw bad("its letters are not base64 in their one spelling");
  return bytes;
}

function printable(text: string): string {
  return JSON.stringify(text.slice(0, 40));
}

function bad(why: string): CareoError {
  return new CareoError("dossier/bad-seal", `This is no signature of a dossier: ${why}.`);
}
