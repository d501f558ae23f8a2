import { dirname } from "node:path";
import { type Disk, nodeDisk, systemCode } from "./disk.ts";

/** Windows and some network drives refuse to open or sync a directory; there the rename itself is all one can have. */
const DIRECTORY_SYNC_REFUSED: ReadonlySet<string> = new Set(["EPERM", "EISDIR", "EINVAL", "EACCES"]);

/** A virus scanner or indexer holding the file for a moment; gone after a short wait (evidence.md, section 4). */
const RENAME_BUSY: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const RENAME_WAITS_MS: readonly number[] = [10, 20, 50, 100, 200, 500];

/** Writes all bytes at a position; a short write is continued. */
export function writeFully(disk: Disk, file: number, bytes: Uint8Array, position: number): void {
  let done = 0;
  while (done < bytes.length) {
    done += disk.write(file, bytes, done, bytes.length - done, position + done);
  }
}

/**
 * Puts `bytes` at `path` so that after a crash there is either the old file or the new one, whole:
 * a temporary file beside it, fsync, rename, fsync of the directory.
 */
export function writeDurably(path: string, bytes: string | Uint8Array, disk: Disk = nodeDisk): void {
  const temporary = `${path}.tmp`;
  disk.remove(temporary);
  const file = disk.open(temporary, "wx");
  try {
    writeFully(disk, file, typeof bytes === "string" ? Buffer.from(bytes) : bytes, 0);
    disk.sync(file);
  } finally {
    disk.close(file);
  }
  renameDurably(temporary, path, disk);
}

/** Renames, waiting out a busy file for up to about a second, and makes the new name survive a crash. */
export function renameDurably(from: string, to: string, disk: Disk = nodeDisk): void {
  for (const wait of [...RENAME_WAITS_MS, undefined]) {
    try {
      disk.rename(from, to);
      break;
    } catch (error) {
      if (wait === undefined || !RENAME_BUSY.has(systemCode(error))) throw error;
      pause(wait);
    }
  }
  syncDirectory(dirname(to), disk);
}

/** Makes new and changed names in a directory survive a crash, where the system can do that. */
export function syncDirectory(directory: string, disk: Disk = nodeDisk): void {
  let handle: number | undefined;
  try {
    handle = disk.open(directory, "r");
    disk.sync(handle);
  } catch (error) {
    if (!DIRECTORY_SYNC_REFUSED.has(systemCode(error))) throw error;
  } finally {
    if (handle !== undefined) disk.close(handle);
  }
}

/** The whole of a file, for files that fit in memory. */
export function readWhole(path: string, disk: Disk = nodeDisk): Buffer {
  const file = disk.open(path, "r");
  try {
    const bytes = Buffer.alloc(disk.size(file));
    let done = 0;
    while (done < bytes.length) {
      const got = disk.read(file, bytes, done, bytes.length - done, done);
      if (got === 0) break;
      done += got;
    }
    return bytes.subarray(0, done);
  } finally {
    disk.close(file);
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
