import { CareoError } from "../base/index.ts";
import {
  generateKey,
  type KeyUse,
  loadKey,
  type MadeCheckpoint,
  makeCheckpoint,
  recoveryKit,
  restoreKey,
  type SigningKey,
  saveKey,
} from "../ledger/index.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";

/** Signs what the case holds now, with a key of this machine. The pin is for somebody else to keep. */
export async function signCheckpoint(
  open: OpenCase,
  input: { readonly keyName: string; readonly passphrase: string; readonly person?: string | undefined },
): Promise<MadeCheckpoint & { readonly key: SigningKey }> {
  const key = await loadKey(input.keyName, "notes", input.passphrase);
  const by = actingPerson(open, input.person);
  nameKeys(open, [key], by);
  return { ...makeCheckpoint(open.ledger, [key], by), key };
}

/** Puts the keys that sign for a case on its record, so that a reader can tell whose they are. */
export function nameKeys(open: OpenCase, keys: readonly SigningKey[], by: string): void {
  for (const { use, verifier } of keys.filter((key) => !isKnown(open, key)))
    open.ledger.append({ kind: "key.added", by, use, verifier });
}

function isKnown(open: OpenCase, key: SigningKey): boolean {
  return [...open.ledger.entries()].some(({ payload }) => payload?.["verifier"] === key.verifier);
}

export interface NewKey {
  readonly key: SigningKey;
  readonly path: string;
  /** To be printed or written down: with it the key can be restored, and by anyone who has it. */
  readonly recoveryKit: string;
}

/**
 * Keeps the key of a recovery kit on this machine, under a passphrase of choice. Throws `ledger/bad-key` for a kit with a
 * typing error or of another name, `ledger/exists` rather than replace a key.
 */
export async function restoreKeyFromKit(
  name: string,
  use: KeyUse,
  kit: string,
  passphrase: string,
): Promise<NewKey> {
  const key = restoreKey(kit);
  if (key.name !== name || key.use !== use) {
    throw new CareoError(
      "ledger/bad-key",
      `This kit is of the key "${key.name}" for ${key.use}, not of "${name}" for ${use}.`,
      {
        hint: "Name the key and its use as the kit does.",
      },
    );
  }
  return { key, path: await saveKey(key, passphrase), recoveryKit: recoveryKit(key) };
}

/** Makes a signing key and keeps it, encrypted, in the user's configuration directory. */
export async function makeKey(name: string, use: KeyUse, passphrase: string): Promise<NewKey> {
  const key = generateKey(name, use);
  const path = await saveKey(key, passphrase);
  return { key, path, recoveryKit: recoveryKit(key) };
}
