/** Keys as people write them down: a fingerprint of OpenSSH, a hash of the raw key, a line of a signed note, a public key. */
import { createHash } from "node:crypto";
import { isNoteVerifier, publicKeyOf } from "../../../ledger/index.ts";
import { sshFingerprint, sshPublicKey } from "./ssh-signature.ts";

const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}=?$/;
const RAW_HASH = /^[0-9a-f]{64}$/i;
const SSH_KEY = /^ssh-ed25519 [A-Za-z0-9+/]{68}(\s|$)/;

/** Whether a text can name a key at all; otherwise it is a typing error and no finding about a dossier. */
export function isKeyName(text: string): boolean {
  const name = text.trim();
  return FINGERPRINT.test(name) || RAW_HASH.test(name) || SSH_KEY.test(name) || isNoteVerifier(name);
}

export function namesKey(text: string, publicKey: Uint8Array): boolean {
  const name = text.trim();
  if (FINGERPRINT.test(name)) return name.replace(/=$/, "") === sshFingerprint(publicKey);
  if (RAW_HASH.test(name)) return name.toLowerCase() === createHash("sha256").update(publicKey).digest("hex");
  if (SSH_KEY.test(name)) return name.split(/\s+/).slice(0, 2).join(" ") === sshPublicKey(publicKey);
  return isNoteVerifier(name) && publicKeyOf(name).equals(publicKey);
}
