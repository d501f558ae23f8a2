import { createHash, type Hash, hash } from "node:crypto";

/** SHA-256 in lower-case hex, 64 characters. A string is hashed as its UTF-8 bytes. */
export type Sha256 = string;

export function sha256(data: string | Uint8Array): Sha256 {
  // The one-shot call makes no hash object: an audit names thousands of claims by a hash of few bytes each.
  return hash("sha256", data);
}

/** A SHA-256 to be fed piece by piece, for what does not fit in memory. */
export function startSha256(): Hash {
  return createHash("sha256");
}

export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
