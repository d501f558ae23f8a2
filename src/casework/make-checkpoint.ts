import {
  generateKey,
  loadKey,
  type MadeCheckpoint,
  makeCheckpoint,
  recoveryKit,
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
  if (!isKnown(open, key))
    open.ledger.append({ kind: "key.added", by, use: "notes", verifier: key.verifier });
  return { ...makeCheckpoint(open.ledger, [key], by), key };
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

/** Makes a signing key and keeps it, encrypted, in the user's configuration directory. */
export async function makeKey(name: string, passphrase: string): Promise<NewKey> {
  const key = generateKey(name, "notes");
  const path = await saveKey(key, passphrase);
  return { key, path, recoveryKit: recoveryKit(key) };
}
