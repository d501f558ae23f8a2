/**
 * The vault of a case, `vault/`: secrets that a publication leaves behind, such as the salts of its commitments. Anybody who works
 * on the case can put something in, for that takes only the public key that lies there; only whoever has the passphrase takes
 * anything out. The secret key is in the user's configuration directory, encrypted, and on the recovery kit.
 */
import { join } from "node:path";
import { CareoError } from "../../base/index.ts";
import { type KeyEffects, readWhole, systemKeyEffects, writeDurably } from "../../ledger/index.ts";
import type { OpenCase } from "../open-case.ts";

const RECIPIENT = "recipient";
const VAULT_NAME = /^[a-z0-9_-]{1,80}$/;

export interface MadeVault {
  /** `age1…`, public. */
  readonly recipient: string;
  /** Where the encrypted secret key is kept. */
  readonly path: string;
  /** To be printed and locked away: with it the vault opens without the passphrase, for anybody who has it. */
  readonly recoveryKit: string;
}

export function hasVault(open: OpenCase): boolean {
  return open.ledger.disk.exists(join(folderOf(open), RECIPIENT));
}

/** Throws `casework/no-vault` rather than replace a vault, or for an empty passphrase. */
export async function makeVault(
  open: OpenCase,
  passphrase: string,
  effects: KeyEffects = systemKeyEffects,
): Promise<MadeVault> {
  const { disk } = open.ledger;
  if (hasVault(open))
    throw noVault("This case has a vault already.", "What lies in it would be lost with its key.");
  if (passphrase === "") throw noVault("A vault is not made without a passphrase.", "Choose one.");
  const age = await import("age-encryption");
  const identity = await age.generateX25519Identity();
  const recipient = await age.identityToRecipient(identity);
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(effects.workFactor);
  const path = identityPath(open, effects);
  effects.disk.makeDirectory(effects.directory);
  // The secret first: a public key without it would swallow what is put in.
  writeDurably(path, await encrypter.encrypt(identity), effects.disk);
  disk.makeDirectory(folderOf(open));
  writeDurably(join(folderOf(open), RECIPIENT), `${recipient}\n`, disk);
  return { recipient, path, recoveryKit: kitOf(open, identity) };
}

function kitOf({ ledger }: OpenCase, identity: string): string {
  return `${[
    "Careo recovery kit of a vault. Keep this page locked away: whoever holds it can open the vault.",
    `case: ${ledger.caseId}`,
    `secret: ${identity}`,
  ].join("\n")}\n`;
}

/** Keeps the key of a recovery kit on this machine, under a passphrase of choice. Throws `casework/no-vault`. */
export async function restoreVault(
  open: OpenCase,
  kit: string,
  passphrase: string,
  effects: KeyEffects = systemKeyEffects,
): Promise<string> {
  const secret = /^secret:\s*(AGE-SECRET-KEY-1[A-Z0-9]+)\s*$/m.exec(kit)?.[1];
  const age = await import("age-encryption");
  const recipient =
    secret === undefined ? undefined : await age.identityToRecipient(secret).catch(() => undefined);
  if (secret === undefined || recipient !== recipientOf(open))
    throw noVault("This is not the recovery kit of the vault of this case.", "Look for a typing error.");
  const encrypter = new age.Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(effects.workFactor);
  const path = identityPath(open, effects);
  effects.disk.makeDirectory(effects.directory);
  writeDurably(path, await encrypter.encrypt(secret), effects.disk);
  return path;
}

/** Puts a text in; it survives a crash from then on. Throws `casework/no-vault` where the case has none. */
export async function putInVault(open: OpenCase, name: string, text: string): Promise<void> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(open));
  writeDurably(pathIn(open, name), await encrypter.encrypt(text), open.ledger.disk);
}

/** Throws `casework/no-vault` for what is not there, `ledger/wrong-passphrase`. */
export async function takeFromVault(
  open: OpenCase,
  name: string,
  passphrase: string,
  effects: KeyEffects = systemKeyEffects,
): Promise<string> {
  const { disk } = open.ledger;
  const [path, key] = [pathIn(open, name), identityPath(open, effects)];
  if (!disk.exists(path))
    throw noVault("The vault holds nothing of this name.", "It may be of another case.");
  if (!effects.disk.exists(key))
    throw noVault(
      "The key of this vault is not on this machine.",
      "Restore it from its recovery kit: careo dossier vault CASE --restore KIT",
    );
  const { Decrypter } = await import("age-encryption");
  const byPassphrase = new Decrypter();
  byPassphrase.addPassphrase(passphrase);
  let identity: string;
  try {
    identity = await byPassphrase.decrypt(readWhole(key, effects.disk), "text");
  } catch (cause) {
    throw new CareoError("ledger/wrong-passphrase", `This passphrase does not open ${key}.`, {
      hint: "Try again, or restore the key from its recovery kit.",
      cause,
    });
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(readWhole(path, disk), "text");
}

function recipientOf(open: OpenCase): string {
  const path = join(folderOf(open), RECIPIENT);
  const { disk } = open.ledger;
  if (!disk.exists(path))
    throw noVault("This case has no vault yet.", "Make it once: careo dossier vault CASE");
  return Buffer.from(readWhole(path, disk)).toString("utf8").trim();
}

function folderOf({ root }: OpenCase): string {
  return join(root, "vault");
}

function pathIn(open: OpenCase, name: string): string {
  if (!VAULT_NAME.test(name)) throw new RangeError(`${name} cannot name a thing of the vault.`);
  return join(folderOf(open), `${name}.age`);
}

function identityPath({ ledger }: OpenCase, { directory }: KeyEffects): string {
  return join(directory, `vault-${ledger.caseId}.age`);
}

function noVault(message: string, hint: string): CareoError {
  return new CareoError("casework/no-vault", message, { hint });
}
