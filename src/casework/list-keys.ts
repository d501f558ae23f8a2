import { sha256 } from "../base/index.ts";
import { type KeyEffects, type KeyUse, systemKeyEffects } from "../ledger/index.ts";
import type { OpenCase } from "./open-case.ts";

/** A key of this machine; its secret part lies encrypted in a file and is not looked at. */
export interface ListedKey {
  readonly name: string;
  readonly uses: readonly KeyUse[];
}

/** The public part of a key that has signed for a case. */
export interface NamedKey {
  readonly use: string;
  /** `name+hash+base64`, as notes have it. */
  readonly verifier: string;
}

const KEY_FILE = /^(notes|seals)-(.+)-([0-9a-f]{8})\.age$/;

/** The keys of this machine, by name. Of a name that no file can have the file's is told. */
export function listKeys({ disk, directory }: KeyEffects = systemKeyEffects): ListedKey[] {
  const files = disk.exists(directory) ? disk.list(directory) : [];
  const uses = new Map<string, KeyUse[]>();
  for (const file of files) {
    const [, use, safe = "", mark] = KEY_FILE.exec(file) ?? [];
    if (use === undefined) continue;
    const name = sha256(safe).startsWith(mark as string) ? safe : `${safe} (${mark})`;
    uses.set(name, [...(uses.get(name) ?? []), use as KeyUse]);
  }
  return [...uses]
    .map(([name, of]) => ({ name, uses: of.sort() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The keys that are named on the record of a case. */
export function namedKeys({ ledger }: OpenCase): NamedKey[] {
  return [...ledger.entries()].flatMap(({ payload }) =>
    payload?.kind === "key.added"
      ? [{ use: String(payload["use"]), verifier: String(payload["verifier"]) }]
      : [],
  );
}
