import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ed25519PublicKey } from "../../../ledger/index.ts";
import {
  fits,
  parseSshSignature,
  SEAL_NAMESPACE,
  signSsh,
  sshFingerprint,
  sshPublicKey,
} from "./ssh-signature.ts";

const seed = createHash("sha256").update("a seed for tests").digest();
const publicKey = ed25519PublicKey(seed);
const message = Buffer.from("tag files and their hashes\n");
const armoured = signSsh(message, seed);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "careo-ssh-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sshKeygen(signature: string, over: Uint8Array, namespace = SEAL_NAMESPACE): string {
  const [signer, file] = [join(folder, "signer"), join(folder, "message.sig")];
  writeFileSync(signer, `desk namespaces="${SEAL_NAMESPACE}" ${sshPublicKey(publicKey)}\n`);
  writeFileSync(file, signature);
  return execFileSync(
    "ssh-keygen",
    ["-Y", "verify", "-f", signer, "-I", "desk", "-n", namespace, "-s", file],
    {
      input: over,
      encoding: "utf8",
      stdio: "pipe",
    },
  );
}

/** The bytes inside, changed and armoured again. */
function changed(change: (blob: Buffer) => Buffer): string {
  const body = armoured.split("\n").slice(1, -2).join("");
  const lines =
    change(Buffer.from(body, "base64"))
      .toString("base64")
      .match(/.{1,70}/g) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join("\n")}\n-----END SSH SIGNATURE-----\n`;
}

describe("a seal", () => {
  it("is taken by ssh-keygen, with the fingerprint that it prints itself", () => {
    expect(sshKeygen(armoured, message)).toContain(`ED25519 key ${sshFingerprint(publicKey)}`);
  });

  it("is refused by ssh-keygen over another message", () => {
    expect(() => sshKeygen(armoured, Buffer.from("other"))).toThrow();
  });

  it("made by ssh-keygen is taken here", () => {
    const [key, file] = [join(folder, "key"), join(folder, "note.txt")];
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key]);
    writeFileSync(file, message);
    execFileSync("ssh-keygen", ["-q", "-Y", "sign", "-f", key, "-n", SEAL_NAMESPACE, file], {
      stdio: "pipe",
    });
    const parsed = parseSshSignature(readFileSync(`${file}.sig`, "utf8"));
    expect(fits(parsed, message)).toBe(true);
    expect(readFileSync(`${key}.pub`, "utf8")).toContain(sshPublicKey(parsed.publicKey));
  });

  it("fits its message, its namespace and no other", () => {
    const parsed = parseSshSignature(armoured);
    expect(fits(parsed, message)).toBe(true);
    expect(fits(parsed, message, "git")).toBe(false);
    expect(fits(parsed, Buffer.concat([message, Buffer.from(" ")]))).toBe(false);
    expect(fits(parseSshSignature(signSsh(message, seed, "git")), message)).toBe(false);
  });

  it("is refused, or does not fit, with any one byte changed", () => {
    const bytes = Buffer.from(armoured);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = Buffer.from(bytes);
        other[at] = ((other[at] as number) + by) % 256;
        const isTaken = (() => {
          try {
            return fits(parseSshSignature(other.toString("latin1")), message);
          } catch {
            return false;
          }
        })();
        // A line break may stand elsewhere, which changes no byte of the signature.
        expect(isTaken).toBe(false);
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ["bytes behind it", changed((blob) => Buffer.concat([blob, Buffer.from("x")])), /1 bytes are left over/],
    ["text behind the frame", `${armoured}more\n`, /stand alone/],
    ["text before the frame", `\n${armoured}`, /stand alone/],
    ["another version", changed((blob) => set(blob, 9, 2)), /another version/],
    ["another beginning", changed((blob) => set(blob, 0, 0)), /SSHSIG/],
    ["another key type", changed((blob) => set(blob, 20, 120)), /type/],
    ["a field cut short", changed((blob) => blob.subarray(0, -3)), /cut short/],
    ["a field longer than the whole", changed((blob) => set(blob, 10, 255)), /cut short/],
    [
      "another hash",
      changed((blob) => Buffer.from(blob.toString("latin1").replace("sha512", "sha256"), "latin1")),
      /SHA-512/,
    ],
    ["nothing", "", /stand alone/],
  ])("is refused with %s", (_, text, complaint) => {
    expect(() => parseSshSignature(text)).toThrow(complaint);
  });

  it("is refused with something in the reserved field", () => {
    const text = changed((blob) => {
      const at = blob.indexOf(SEAL_NAMESPACE) + SEAL_NAMESPACE.length;
      return Buffer.concat([blob.subarray(0, at), Buffer.from([0, 0, 0, 1, 120]), blob.subarray(at + 4)]);
    });
    expect(() => parseSshSignature(text)).toThrow(/reserved field/);
  });
});

function set(blob: Buffer, at: number, value: number): Buffer {
  const other = Buffer.from(blob);
  other[at] = value;
  return other;
}
