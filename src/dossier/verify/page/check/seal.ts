import { hashes, verify } from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fromBase64, joined, readBytes, readText, toBase64, utf8 } from "./files.ts";
import type { Files } from "./manifests.ts";
import type { PageCheck } from "./report.ts";

hashes.sha512 = sha512;

const NAMESPACE = "careo-dossier@v1";
const MAGIC = "SSHSIG";

export interface SealFound {
  readonly fingerprint: string | undefined;
  readonly checks: readonly PageCheck[];
}

/** @param recorded raw keys for seals that the ledger names, hex */
export async function sealChecks(
  files: Files,
  recorded: readonly string[],
  expected: string,
): Promise<SealFound> {
  const armoured = await readText(files.get("tagmanifest-sha256.txt.sig"));
  const signed = await readBytes(files.get("tagmanifest-sha256.txt"));
  const info = (await readText(files.get("bag-info.txt"))) ?? "";
  const said = /^Careo-Seal: (.*)$/m.exec(info)?.[1];
  if (armoured === undefined || signed === undefined) {
    const isMissed = said !== "none" || recorded.length > 0 || expected !== "";
    return { fingerprint: undefined, checks: [noSeal(isMissed)] };
  }
  const seal = parseSeal(armoured);
  if (seal === undefined || !fits(seal, signed))
    return {
      fingerprint: undefined,
      checks: [
        failed(
          "The seal does not fit what is listed, or is no seal: something was changed after it was made.",
        ),
      ],
    };
  const fingerprint = fingerprintOf(seal.publicKey);
  return { fingerprint, checks: keyChecks(seal.publicKey, fingerprint, said, recorded, expected) };
}

function keyChecks(
  publicKey: Uint8Array,
  fingerprint: string,
  said: string | undefined,
  recorded: readonly string[],
  expected: string,
): PageCheck[] {
  const key = bytesToHex(publicKey);
  const checks: PageCheck[] =
    said === fingerprint
      ? [
          {
            group: "seal",
            verdict: "ok",
            message: `The seal fits everything that is listed. It is by ${fingerprint}`,
          },
        ]
      : [failed(`bag-info.txt names another seal than this one, which is by ${fingerprint}`)];
  if (recorded.length > 0)
    checks.push(
      recorded.includes(key)
        ? { group: "seal", verdict: "ok", message: "The ledger names this key as the one for seals." }
        : failed("The ledger names another key for seals: somebody else sealed this."),
    );
  if (expected === "")
    checks.push({
      group: "seal",
      verdict: "not established",
      message:
        "Whose key that is, only the dossier itself says. Compare the fingerprint with where the authors publish it, or put it in above.",
    });
  else if (namesKey(expected, publicKey, fingerprint))
    checks.push({ group: "seal", verdict: "ok", message: "That is the key you put in." });
  else checks.push(failed("That is not the key you put in."));
  return checks;
}

function noSeal(isMissed: boolean): PageCheck {
  return isMissed
    ? failed("There is no seal, and there should be one: it was taken away.")
    : {
        group: "seal",
        verdict: "not established",
        message: "It carries no seal: nothing shows who made it.",
      };
}

function failed(message: string): PageCheck {
  return { group: "seal", verdict: "failed", message };
}

interface Seal {
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
}

/** The strict form of PROTOCOL.sshsig that Careo writes: Ed25519 over SHA-512, nothing reserved, nothing to spare. */
function parseSeal(armoured: string): Seal | undefined {
  const lines = armoured.split("\n");
  const isFramed =
    lines[0] === "-----BEGIN SSH SIGNATURE-----" &&
    lines.at(-2) === "-----END SSH SIGNATURE-----" &&
    lines.at(-1) === "";
  const blob = isFramed ? fromBase64(lines.slice(1, -2).join("")) : undefined;
  if (blob === undefined) return undefined;
  const start = joined(
    utf8(MAGIC),
    new Uint8Array([0, 0, 0, 1]),
    new Uint8Array([0, 0, 0, 51]),
    field(utf8("ssh-ed25519")),
    new Uint8Array([0, 0, 0, 32]),
  );
  const middle = joined(
    field(utf8(NAMESPACE)),
    field(new Uint8Array()),
    field(utf8("sha512")),
    new Uint8Array([0, 0, 0, 83]),
    field(utf8("ssh-ed25519")),
    new Uint8Array([0, 0, 0, 64]),
  );
  // Everything but key and signature is fixed, so the whole is compared with its one form.
  if (blob.length !== start.length + 32 + middle.length + 64) return undefined;
  const publicKey = blob.slice(start.length, start.length + 32);
  const signature = blob.slice(-64);
  const form = joined(start, publicKey, middle, signature);
  return form.every((byte, at) => byte === blob[at]) ? { publicKey, signature } : undefined;
}

function fits({ publicKey, signature }: Seal, message: Uint8Array): boolean {
  const signed = joined(
    utf8(MAGIC),
    field(utf8(NAMESPACE)),
    field(new Uint8Array()),
    field(utf8("sha512")),
    field(sha512(message)),
  );
  return isSignedBy(publicKey, signed, signature);
}

export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}

function field(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return joined(length, bytes);
}

function keyBlob(publicKey: Uint8Array): Uint8Array {
  return joined(field(utf8("ssh-ed25519")), field(publicKey));
}

function fingerprintOf(publicKey: Uint8Array): string {
  return `SHA256:${toBase64(sha256(keyBlob(publicKey))).replace(/=+$/, "")}`;
}

/** As a fingerprint of OpenSSH, its public key, or the hash of the raw key. */
function namesKey(expected: string, publicKey: Uint8Array, fingerprint: string): boolean {
  const text = expected.trim();
  return (
    text.replace(/=$/, "") === fingerprint ||
    text.toLowerCase() === bytesToHex(sha256(publicKey)) ||
    text.split(/\s+/).slice(0, 2).join(" ") === `ssh-ed25519 ${toBase64(keyBlob(publicKey))}` ||
    text.endsWith(`+${toBase64(joined(new Uint8Array([1]), publicKey))}`)
  );
}
