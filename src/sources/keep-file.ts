import { type FileHandle, open } from "node:fs/promises";
import { CareoError, type Problem } from "../base/index.ts";
import { type Stored, type StoreEffects, storeOriginal } from "./store.ts";
import type { FoundFile } from "./walk.ts";

/**
 * Keeps the original of a file. Throws `sources/unreadable` where it cannot be read to its end, and what `storeOriginal`
 * throws; a file that changed meanwhile is kept as it was read, with a problem.
 */
export async function keepFile(
  file: FoundFile,
  root: string,
  effects: StoreEffects,
): Promise<{ stored: Stored; problems: readonly Problem[] }> {
  const handle = await openRegular(file);
  try {
    const before = await handle.stat({ bigint: true });
    const stored = await storeOriginal(chunksOf(handle, file.shown), root, effects);
    const after = await handle.stat({ bigint: true });
    const isSame = before.mtimeNs === after.mtimeNs && after.size === BigInt(stored.size);
    return { stored, problems: isSame ? [] : [changed(file.shown)] };
  } finally {
    await handle.close();
  }
}

async function openRegular(file: FoundFile): Promise<FileHandle> {
  try {
    return await open(file.path, "r");
  } catch (cause) {
    throw unreadable(file.shown, cause);
  }
}

async function* chunksOf(handle: FileHandle, shown: string): AsyncGenerator<Uint8Array> {
  try {
    yield* handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 });
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function unreadable(shown: string, cause: unknown): CareoError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new CareoError("sources/unreadable", `${shown} could not be read to its end: ${reason}.`, {
    hint: "Nothing of it was kept. Add it again once it can be read.",
    cause,
  });
}

function changed(shown: string): Problem {
  return {
    code: "sources/changed-while-read",
    message: `${shown} changed while it was being read; what was kept is what was read.`,
    where: shown,
    hint: "Add it again once nothing writes to it.",
  };
}
