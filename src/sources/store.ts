import { dirname, join } from "node:path";
import { CareoError, type RandomBytes, type Sha256, startSha256 } from "../base/index.ts";
import { type Disk, renameDurably, syncDirectory } from "../ledger/index.ts";
import { materialFolder, originalPath } from "./material-folder.ts";

/** What keeping originals takes from the world. */
export interface StoreEffects {
  readonly disk: Disk;
  readonly random: RandomBytes;
}

export interface Stored {
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  /** Where the original lies, read-only. */
  readonly path: string;
  /** False where the same bytes were in the store before. */
  readonly isNew: boolean;
}

const OWNER_READS = 0o400;

/**
 * Keeps a stream of bytes under their SHA-256, hashing while they are written: incoming/, fsync, read-only, rename into
 * store/, fsync of the folder. After a crash there is the whole original or none.
 * Throws `sources/store-full`, `sources/store-failed`, `sources/store-damaged`, and whatever reading the stream throws.
 */
export async function storeOriginal(
  chunks: AsyncIterable<Uint8Array>,
  root: string,
  effects: StoreEffects,
): Promise<Stored> {
  const { disk } = effects;
  const { incoming } = materialFolder(root);
  const temporary = join(incoming, Buffer.from(effects.random(16)).toString("hex"));
  try {
    onDisk(() => disk.makeDirectory(incoming));
    const written = await writeHashed(chunks, temporary, disk);
    return onDisk(() => settle(temporary, written, root, disk));
  } catch (error) {
    removeQuietly(temporary, disk);
    throw error;
  }
}

interface Written {
  readonly sha256: Sha256;
  readonly size: number;
}

async function writeHashed(chunks: AsyncIterable<Uint8Array>, path: string, disk: Disk): Promise<Written> {
  const hash = startSha256();
  const file = onDisk(() => disk.open(path, "wx"));
  let size = 0;
  try {
    for await (const chunk of chunks) {
      hash.update(chunk);
      onDisk(() => writeAt(disk, file, chunk, size));
      size += chunk.length;
    }
    onDisk(() => disk.sync(file));
  } finally {
    disk.close(file);
  }
  return { sha256: hash.digest("hex"), size };
}

function writeAt(disk: Disk, file: number, chunk: Uint8Array, position: number): void {
  let done = 0;
  while (done < chunk.length) done += disk.write(file, chunk, done, chunk.length - done, position + done);
}

function settle(temporary: string, { sha256, size }: Written, root: string, disk: Disk): Stored {
  const path = originalPath(root, sha256);
  if (disk.exists(path)) {
    checkSame(path, sha256, size, disk);
    disk.remove(temporary);
    return { sha256, size, path, isNew: false };
  }
  makeFolderDurably(dirname(path), root, disk);
  disk.protect(temporary, OWNER_READS);
  renameDurably(temporary, path, disk);
  return { sha256, size, path, isNew: true };
}

/** Makes `folder` and its parents up to `root`, and makes their names survive a crash. */
export function makeFolderDurably(folder: string, root: string, disk: Disk): void {
  if (disk.exists(folder)) return;
  if (folder !== root) makeFolderDurably(dirname(folder), root, disk);
  disk.makeDirectory(folder);
  syncDirectory(dirname(folder), disk);
}

function checkSame(path: string, sha256: Sha256, size: number, disk: Disk): void {
  const found = hashStored(path, disk);
  if (found.size === size && found.sha256 === sha256) return;
  throw new CareoError("sources/store-damaged", `The original ${sha256} is in the store with other bytes.`, {
    hint: "The disk or someone changed it. Run `careo verify`, and restore the store from a copy.",
  });
}

const READ_BYTES = 1 << 20;

/** Hash and size of a stored original as it is now. */
export function hashStored(path: string, disk: Disk): Written {
  const file = disk.open(path, "r");
  try {
    const hash = startSha256();
    const buffer = Buffer.alloc(READ_BYTES);
    let size = 0;
    for (;;) {
      const got = disk.read(file, buffer, 0, buffer.length, size);
      if (got === 0) return { sha256: hash.digest("hex"), size };
      hash.update(buffer.subarray(0, got));
      size += got;
    }
  } finally {
    disk.close(file);
  }
}

/**
 * Sets aside what a crash left in incoming/: it may be the only copy of something, so it is not deleted.
 * Returns the names given in quarantine/. Only the writer of the case may call this.
 */
export function quarantineIncoming(root: string, effects: StoreEffects): readonly string[] {
  const { disk } = effects;
  const { incoming, quarantine } = materialFolder(root);
  if (!disk.exists(incoming)) return [];
  const left = [...disk.list(incoming)].sort();
  if (left.length > 0) makeFolderDurably(quarantine, root, disk);
  for (const name of left) renameDurably(join(incoming, name), join(quarantine, `incoming-${name}`), disk);
  return left.map((name) => `incoming-${name}`);
}

/** Runs what touches the disk of the case, and says in our words what went wrong with it. */
export function onDisk<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOSPC" || code === "EDQUOT") {
      throw new CareoError("sources/store-full", "The disk of the case is full; the original was not kept.", {
        hint: "Free some space and add it again. Nothing in the case was changed.",
        cause,
      });
    }
    throw new CareoError("sources/store-failed", `The disk of the case refused a write: ${String(cause)}`, {
      cause,
    });
  }
}

function removeQuietly(path: string, disk: Disk): void {
  try {
    disk.remove(path);
  } catch {
    // What cannot be removed now is set aside when the case is opened next.
  }
}
