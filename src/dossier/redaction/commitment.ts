import { createHash, timingSafeEqual } from "node:crypto";

// A hash without a salt can be tried out: one thread tests half a million guesses a second. With 256 random bits it cannot.
const DOMAIN = "careo/commitment/1\0";
const SALT_BYTES = 32;

/**
 * `SHA-256("careo/commitment/1\0" ‖ salt ‖ SHA-256 of the original)`, the hashes as 32 bytes each; hex. It says nothing of the
 * original until the salt is told, and then that it was this one and no other.
 */
export function commitTo(salt: Uint8Array, originalSha256: string): string {
  const original = Buffer.from(originalSha256, "hex");
  if (salt.length !== SALT_BYTES || original.length !== SALT_BYTES)
    throw new RangeError("A commitment is made of a salt of 32 bytes and a SHA-256.");
  return createHash("sha256").update(DOMAIN, "latin1").update(salt).update(original).digest("hex");
}

/** Whether salt and original are those that a commitment was made of. */
export function opensCommitment(commitment: string, salt: Uint8Array, originalSha256: string): boolean {
  const made = Buffer.from(commitTo(salt, originalSha256), "hex");
  const given = Buffer.from(commitment, "hex");
  return made.length === given.length && timingSafeEqual(made, given);
}
