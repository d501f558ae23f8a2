import { randomBytes } from "node:crypto";
import { homedir } from "node:os";
import { join } from "node:path";
import { CareoError, isSha256, type RandomBytes, sha256 } from "../base/index.ts";
import { type Disk, nodeDisk } from "./disk.ts";
import { readWhole, writeDurably } from "./durable.ts";
import { fingerprintOf, isKeyName, type NoteSigner, type NoteVerifier, verifierOf } from "./note.ts";

/** Notes and seals use different keys (evidence.md, section 3). */
export type KeyUse = "notes" | "seals";

/** An Ed25519 key pair; the seed is the secret. */
export interface SigningKey extends NoteSigner {
  readonly use: KeyUse;
  readonly verifier: NoteVerifier;
  readonly fingerprint: string;
}

export interface KeyEffects {
  readonly disk: Disk;
  /** Where keys are kept: the user's configuration directory, never the case folder. */
  readonly directory: string;
  /** log2 of the work that one guess at the passphrase costs; 18 is age's own default, about a second. */
  readonly workFactor: number;
}

export const systemKeyEffects: KeyEffects = {
  disk: nodeDisk,
  directory: join(configurationDirectory(process.env, process.platform, homedir()), "keys"),
  workFactor: 18,
};

/** The user's configuration directory for Careo, by the custom of the system. */
export function configurationDirectory(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string,
  home: string,
): string {
  if (platform === "win32") return join(environment["APPDATA"] || join(home, "AppData", "Roaming"), "careo");
  if (platform === "darwin") return join(home, "Library", "Application Support", "careo");
  return join(environment["XDG_CONFIG_HOME"] || join(home, ".config"), "careo");
}

/** A new key. The name is public and stands on every note; it may not hold white space or a plus. */
export function generateKey(name: string, use: KeyUse, random: RandomBytes = randomBytes): SigningKey {
  return keyOf(name, use, random(SEED_BYTES));
}

const SEED_BYTES = 32;

function keyOf(name: string, use: KeyUse, seed: Uint8Array): SigningKey {
  if (!isKeyName(name) || seed.length !== SEED_BYTES)
    throw new CareoError("ledger/bad-key", `"${name}" cannot name a key.`, {
      hint: "Use a short name without spaces or plus signs, such as desk.example.org.",
    });
  const verifier = verifierOf({ name, seed });
  return { name, use, seed, verifier, fingerprint: fingerprintOf(verifier) };
}

/** Keeps a key, encrypted with the passphrase (age, scrypt). Throws `ledger/exists` rather than replace one. */
export async function saveKey(
  key: SigningKey,
  passphrase: string,
  effects: KeyEffects = systemKeyEffects,
): Promise<string> {
  const path = keyPath(key.name, key.use, effects);
  if (effects.disk.exists(path)) throw new CareoError("ledger/exists", `There is already a key in ${path}.`);
  if (passphrase === "") throw new CareoError("ledger/bad-key", "A key is not kept without a passphrase.");
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(effects.workFactor);
  const bytes = await encrypter.encrypt(recoveryKit(key));
  effects.disk.makeDirectory(effects.directory);
  writeDurably(path, bytes, effects.disk);
  return path;
}

/** Throws `ledger/not-found`, `ledger/wrong-passphrase` or `ledger/bad-key`. */
export async function loadKey(
  name: string,
  use: KeyUse,
  passphrase: string,
  effects: KeyEffects = systemKeyEffects,
): Promise<SigningKey> {
  const path = keyPath(name, use, effects);
  if (!effects.disk.exists(path))
    throw new CareoError("ledger/not-found", `There is no key ${path}.`, {
      hint: "Restore it from its recovery kit.",
    });
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let kit: string;
  try {
    kit = await decrypter.decrypt(readWhole(path, effects.disk), "text");
  } catch (cause) {
    throw new CareoError("ledger/wrong-passphrase", `This passphrase does not open ${path}.`, {
      hint: "Try again, or restore the key from its recovery kit.",
      cause,
    });
  }
  const key = restoreKey(kit);
  if (key.name !== name || key.use !== use) throw malformedKit("it is of another key");
  return key;
}

/**
 * The page to print and lock away: it holds the secret itself, so it replaces a lost passphrase and a lost computer,
 * and whoever finds it can sign. The checksum finds typing errors.
 */
export function recoveryKit(key: SigningKey): string {
  const secret = Buffer.from(key.seed).toString("hex");
  const groups = secret.match(/.{4}/g) as string[];
  return `${[
    "Careo recovery kit. Keep this page locked away: whoever holds it can sign as you.",
    `name: ${key.name}`,
    `use: ${key.use}`,
    `secret: ${groups.slice(0, 8).join(" ")}`,
    `secret: ${groups.slice(8).join(" ")}`,
    `check: ${sha256(`${key.name}\n${key.use}\n${secret}`).slice(0, 8)}`,
    `public key: ${key.verifier}`,
  ].join("\n")}\n`;
}

/** The key on a recovery kit, however it was typed in: case and spaces do not matter. Throws `ledger/bad-key`. */
export function restoreKey(kit: string): SigningKey {
  const name = field(kit, "name");
  const use = field(kit, "use");
  const secret = [...kit.matchAll(/^secret:(.*)$/gm)].map((each) => each[1]).join("");
  const hex = secret.replaceAll(/\s/g, "").toLowerCase();
  if (!isSha256(hex) || (use !== "notes" && use !== "seals")) throw malformedKit("a part is missing");
  if (sha256(`${name}\n${use}\n${hex}`).slice(0, 8) !== field(kit, "check").toLowerCase())
    throw malformedKit("the check does not agree; look for a typing error");
  return keyOf(name, use, Buffer.from(hex, "hex"));
}

function field(kit: string, name: string): string {
  return (new RegExp(`^${name}:(.*)$`, "m").exec(kit)?.[1] ?? "").trim();
}

function malformedKit(why: string): CareoError {
  return new CareoError("ledger/bad-key", `This is not a recovery kit: ${why}.`);
}

/** A key name may be an address; a file name may not hold everything an address can. */
function keyPath(name: string, use: KeyUse, { directory }: KeyEffects): string {
  const safe = name.replaceAll(/[^A-Za-z0-9._-]/g, "_").slice(0, 60);
  return join(directory, `${use}-${safe}-${sha256(name).slice(0, 8)}.age`);
}
