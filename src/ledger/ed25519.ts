import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/*
 * Ed25519 (RFC 8032) on raw keys: notes and seals keep 32 bytes and nothing around them. Node wants DER, which for this
 * algorithm is a fixed beginning and the key.
 */
const PKCS8_SEED = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI_KEY = Buffer.from("302a300506032b6570032100", "hex");

/** The public key of a seed: 32 bytes. */
export function ed25519PublicKey(seed: Uint8Array): Buffer {
  return createPublicKey(privateKey(seed)).export({ format: "der", type: "spki" }).subarray(SPKI_KEY.length);
}

export function ed25519Sign(seed: Uint8Array, message: Uint8Array): Buffer {
  return sign(null, message, privateKey(seed));
}

/** False for any key or signature of another length, too. */
export function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI_KEY, publicKey]), format: "der", type: "spki" });
  return verify(null, message, key, signature);
}

function privateKey(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_SEED, seed]), format: "der", type: "pkcs8" });
}
