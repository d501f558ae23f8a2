import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { CareoError } from "../base/index.ts";
import {
  findStored,
  type ReadingWishes,
  type StoreEffects,
  type TableDescription,
} from "../records/index.ts";
import type { OpenCase } from "./open-case.ts";
import { tablesInOrder } from "./open-record-set.ts";
import { storeFile } from "./read-table-file.ts";
import { tablesFolder } from "./tables-folder.ts";

/** A table that was read and is not in the case: what a person is shown before saying what its columns hold. */
export interface LookedAt {
  /** By which `showLook` finds it. */
  readonly name: string;
  readonly description: TableDescription;
}

/**
 * Reads the tables of a file beside those of the case, so that taking them in afterwards reads nothing twice, and an interrupted
 * reading goes on where it stopped. Nothing is recorded. Throws what `storeTables` throws.
 */
export async function lookAtTable(
  open: OpenCase,
  input: { readonly path: string; readonly wishes: ReadingWishes },
  effects: StoreEffects = {},
): Promise<readonly LookedAt[]> {
  const stored = await storeFile(input, tablesFolder(open.root), effects);
  return stored.map(({ name, description }) => ({ name, description }));
}

/** What was looked at by this name. Throws `casework/no-such-table`. */
export async function showLook(open: OpenCase, name: string): Promise<LookedAt> {
  const stored = await findStored(tablesFolder(open.root), basename(name));
  if (stored !== undefined) return { name: stored.name, description: stored.description };
  throw new CareoError("casework/no-such-table", `Nothing was read as ${JSON.stringify(name)}.`, {
    hint: "Read the file again.",
  });
}

/** Removes what was read and not taken in: a table that nobody wants must not lie in a case. What the case has stays. */
export async function forgetLook(open: OpenCase, names: readonly string[]): Promise<void> {
  const kept = new Set(tablesInOrder(open.state).map(({ recordSet }) => recordSet.reading.digest));
  for (const name of names.map((each) => basename(each)))
    if (!kept.has(name) && /^[0-9a-f]{16}-[0-9a-f]{12}$/.test(name))
      await rm(join(tablesFolder(open.root), name), { recursive: true, force: true });
}
