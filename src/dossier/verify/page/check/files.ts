/**
 * Files as a page gets them from a person: a name and bytes that are read piece by piece. Everything in this folder runs in any
 * browser and in Node alike, uses nothing of either, and shares no line with the program that it checks the work of: a fault in
 * one is not a fault in both.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export interface PageFile {
  /** From the top of the bundle, forward slashes. */
  readonly path: string;
  readonly size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

const CHUNK_BYTES = 4 << 20;

/** @param onBytes told of every piece, for whoever shows how far it is */
export async function hashFile(file: PageFile, onBytes: (count: number) => void): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += CHUNK_BYTES) {
    const bytes = await file.read(at, Math.min(file.size, at + CHUNK_BYTES));
    hash.update(bytes);
    onBytes(bytes.length);
  }
  return bytesToHex(hash.digest());
}

export async function readBytes(file: PageFile | undefined): Promise<Uint8Array | undefined> {
  return file?.read(0, file.size);
}

/** Undefined for no file, and for bytes that are not UTF-8. */
export async function readText(file: PageFile | undefined): Promise<string | undefined> {
  const bytes = await readBytes(file);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
