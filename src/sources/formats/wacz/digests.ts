import { createHash } from "node:crypto";

/** A digest as archives write them: `sha256:` and hex, `sha1:` and base32, either way round. */
export interface StatedDigest {
  readonly algorithm: "sha1" | "sha256" | "sha512" | "md5";
  readonly hex: string;
}

const LENGTHS = { md5: 16, sha1: 20, sha256: 32, sha512: 64 } as const;

/** The digest in `text`, or undefined for an algorithm or spelling that is not known. */
export function findDigest(text: string | null | undefined): StatedDigest | undefined {
  const match = /^\s*(md5|sha-?1|sha-?256|sha-?512)[:=]([A-Za-z0-9+/=_-]+)\s*$/i.exec(text ?? "");
  if (!match) return undefined;
  const algorithm = (match[1] as string).toLowerCase().replace("-", "") as StatedDigest["algorithm"];
  const hex = readValue(match[2] as string, LENGTHS[algorithm]);
  return hex === undefined ? undefined : { algorithm, hex };
}

function readValue(value: string, bytes: number): string | undefined {
  if (value.length === bytes * 2 && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase();
  const bare = value.replace(/=+$/, "");
  if (bare.length === Math.ceil((bytes * 8) / 5) && /^[A-Z2-7]+$/i.test(bare))
    return base32ToHex(bare, bytes);
  const decoded = Buffer.from(bare, "base64url");
  return decoded.length === bytes ? decoded.toString("hex") : undefined;
}

/** RFC 4648, section 6. */
function base32ToHex(text: string, bytes: number): string {
  const out = Buffer.alloc(bytes);
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text.toUpperCase()) {
    buffer = ((buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8 && at < bytes) {
      bits -= 8;
      out[at++] = (buffer >> bits) & 0xff;
    }
  }
  return out.toString("hex");
}

export function digestOf(algorithm: StatedDigest["algorithm"], bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest("hex");
}

// What js-wacz reads from a file at a time: the default of Node's file streams.
const PRODUCER_CHUNK = 65_536;

export interface ResourceMeter {
  update(chunk: Uint8Array): void;
  finish(): { readonly size: number; readonly sha256: string; readonly doubled: string };
}

/**
 * SHA-256 and size of a resource, and the value that js-wacz up to 0.1.6 writes in its place: it feeds every chunk of
 * 64 KiB to the hash twice.
 */
export function meterResource(): ResourceMeter {
  const plain = createHash("sha256");
  const doubled = createHash("sha256");
  let size = 0;
  let pending = Buffer.alloc(0);
  const feedDoubled = (chunk: Uint8Array): void => {
    doubled.update(chunk).update(chunk);
  };
  return {
    update(chunk) {
      size += chunk.length;
      plain.update(chunk);
      pending = Buffer.concat([pending, chunk]);
      let at = 0;
      for (; pending.length - at >= PRODUCER_CHUNK; at += PRODUCER_CHUNK)
        feedDoubled(pending.subarray(at, at + PRODUCER_CHUNK));
      pending = pending.subarray(at);
    },
    finish() {
      if (pending.length > 0) feedDoubled(pending);
      return { size, sha256: plain.digest("hex"), doubled: doubled.digest("hex") };
    },
  };
}
