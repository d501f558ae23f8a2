import { hash } from "node:crypto";
import { CareoError } from "../base/index.ts";
import { ed25519PublicKey, ed25519Sign, ed25519Verify } from "./ed25519.ts";

/*
 * Signed notes as C2SP specifies them (c2sp.org/signed-note): a text that ends in a newline, an empty line, then lines
 * `— name base64(keyId ‖ signature)`. Any tool of that family can check ours, and a witness can add its own line.
 */

/** Can sign. The seed is the secret. */
export interface NoteSigner {
  readonly name: string;
  /** 32 bytes. */
  readonly seed: Uint8Array;
}

/** Can check: `name+hash+key`, the text form that signed-note specifies for public keys. */
export type NoteVerifier = string;

export type SignatureState = "valid" | "invalid" | "unknown key";

export interface OpenedNote {
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly keyId: string;
    readonly state: SignatureState;
  }[];
}

const ED25519 = 0x01;
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

/** Signs a text that ends in a newline. Throws `ledger/bad-note` if it could not be read back. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!text.endsWith("\n") || hasControl(text) || text.includes("\n\n"))
    throw new CareoError("ledger/bad-note", "A note is lines of text, none of them empty.");
  const lines = signers.map((signer) => {
    const key = ed25519PublicKey(signer.seed);
    const signature = ed25519Sign(signer.seed, Buffer.from(text));
    const bytes = Buffer.concat([Buffer.from(keyId(signer.name, key), "hex"), signature]);
    return `\u2014 ${signer.name} ${bytes.toString("base64")}\n`;
  });
  return `${text}\n${lines.join("")}`;
}

/** Splits a note and checks the signatures of the known keys; those of others are named, and neither help nor harm. */
export function openNote(note: string, known: readonly NoteVerifier[]): OpenedNote {
  const end = note.lastIndexOf("\n\n");
  if (end === -1 || !note.endsWith("\n") || hasControl(note)) throw malformed("it has no signatures");
  const text = note.slice(0, end + 1);
  const verifiers = known.map(parseVerifier);
  const lines = note.slice(end + 2, -1).split("\n");
  return { text, signatures: lines.map((line) => checkLine(line, text, verifiers)) };
}

export function verifierOf(signer: NoteSigner): NoteVerifier {
  const key = ed25519PublicKey(signer.seed);
  const typed = Buffer.concat([Buffer.from([ED25519]), key]);
  return `${signer.name}+${keyId(signer.name, key)}+${typed.toString("base64")}`;
}

/** The public key of a verifier as people compare it: SHA-256 of the raw key, hex. */
export function fingerprintOf(verifier: NoteVerifier): string {
  return hash("sha256", publicKeyOf(verifier), "hex");
}

/** The raw key in a verifier, 32 bytes. Throws `ledger/bad-key`. */
export function publicKeyOf(verifier: NoteVerifier): Buffer {
  return parseVerifier(verifier).key;
}

export function isNoteVerifier(text: string): boolean {
  try {
    parseVerifier(text);
    return true;
  } catch {
    return false;
  }
}

export function isKeyName(name: string): boolean {
  return /^[^\s+]+$/.test(name) && !hasControl(name);
}

interface ParsedVerifier {
  readonly name: string;
  readonly id: string;
  readonly key: Buffer;
}

function parseVerifier(verifier: NoteVerifier): ParsedVerifier {
  // The name holds no plus; the key, in base64, may.
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(verifier);
  const typed = Buffer.from(match?.[3] ?? "", "base64");
  const [name, id] = [match?.[1] ?? "", match?.[2] ?? ""];
  const key = typed.subarray(1);
  if (typed[0] !== ED25519 || key.length !== 32 || keyId(name, key) !== id)
    throw new CareoError("ledger/bad-key", `This is not a public key for notes: ${verifier}`);
  return { name, id, key };
}

function checkLine(
  line: string,
  text: string,
  verifiers: readonly ParsedVerifier[],
): OpenedNote["signatures"][number] {
  const match = SIGNATURE_LINE.exec(line);
  const bytes = Buffer.from(match?.[2] ?? "", "base64");
  if (match === null || bytes.length < 5 || bytes.toString("base64") !== match[2])
    throw malformed("a signature line is malformed");
  const [name, id] = [match[1] as string, bytes.toString("hex", 0, 4)];
  const verifier = verifiers.find((each) => each.name === name && each.id === id);
  if (verifier === undefined) return { name, keyId: id, state: "unknown key" };
  const isValid = ed25519Verify(verifier.key, Buffer.from(text), bytes.subarray(4));
  return { name, keyId: id, state: isValid ? "valid" : "invalid" };
}

/** First four bytes of SHA-256(name ‖ newline ‖ type ‖ key), hex: it tells keys apart and proves nothing. */
function keyId(name: string, key: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), key]);
  return hash("sha256", bytes, "hex").slice(0, 8);
}

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x0a) return true;
  }
  return false;
}

function malformed(why: string): CareoError {
  return new CareoError("ledger/bad-note", `This is not a signed note: ${why}.`);
}
