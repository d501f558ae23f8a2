import type { Hash } from "node:crypto";
import { dirname, join } from "node:path";
import { CareoError, sha256, startSha256 } from "../../base/index.ts";
import { type Disk, renameDurably, syncDirectory, writeFully } from "../../ledger/index.ts";
import type { CopiedFile } from "./bundle-file.ts";

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * A folder that comes into being whole: written beside its place under another name, and renamed when it is finished. A crash
 * leaves the other name behind and nothing in the place.
 */
export interface BagFolder {
  /** Writes a file, path from the top of the bundle. Throws `dossier/file-changed` for a copy that is not what was approved. */
  put(path: string, content: string | Uint8Array | CopiedFile): WrittenFile;
  /** Renames the folder to its place. */
  finish(): void;
  /** Removes what was written. */
  abandon(): void;
}

const CHUNK_BYTES = 1 << 20;
/** Anybody may read what is published. */
const READABLE_FILE = 0o644;
const READABLE_FOLDER = 0o755;

/** Throws `dossier/folder-not-empty` where the place is taken. */
export function startBag(target: string, disk: Disk): BagFolder {
  // A name that nobody gives a folder of their own: what a crash left of an earlier attempt is removed.
  const temporary = `${target}.careo-part`;
  refuseTaken(target, disk);
  removeTree(temporary, disk);
  const folders = new Set<string>();
  const makeFolder = (path: string): void => {
    if (folders.has(path)) return;
    if (path !== temporary) makeFolder(dirname(path));
    disk.makeDirectory(path);
    disk.protect(path, READABLE_FOLDER);
    folders.add(path);
  };
  makeFolder(temporary);
  return {
    put: (path, content) => {
      const place = join(temporary, path);
      makeFolder(dirname(place));
      const isCopy = typeof content !== "string" && "copyOf" in content;
      const written = isCopy ? copyFile(content, place, disk) : writeFile(content, place, disk);
      return { path, ...written };
    },
    finish: () => {
      for (const folder of folders) syncDirectory(folder, disk);
      if (disk.exists(target)) disk.removeDirectory(target);
      renameDurably(temporary, target, disk);
    },
    abandon: () => removeTree(temporary, disk),
  };
}

function refuseTaken(target: string, disk: Disk): void {
  const kind = disk.kindOf(target);
  if (kind === undefined || (kind === "folder" && disk.list(target).length === 0)) return;
  throw new CareoError("dossier/folder-not-empty", `${target} holds other things; no bundle was written.`, {
    hint: "Name a folder that does not exist yet, or an empty one. A bundle is never written over another.",
  });
}

type Written = Omit<WrittenFile, "path">;

function writeFile(content: string | Uint8Array, place: string, disk: Disk): Written {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const file = disk.open(place, "wx", READABLE_FILE);
  try {
    writeFully(disk, file, bytes, 0);
    disk.sync(file);
  } finally {
    disk.close(file);
  }
  return { sha256: sha256(bytes), size: bytes.length };
}

/** Streams, and hashes what it writes: what changed since it was approved is found before anything is sealed. */
function copyFile(copied: CopiedFile, place: string, disk: Disk): Written {
  const from = disk.open(copied.copyOf, "r");
  try {
    const to = disk.open(place, "wx", READABLE_FILE);
    try {
      const hash = startSha256();
      const size = stream(from, to, hash, disk);
      disk.sync(to);
      const found = hash.digest("hex");
      if (found !== copied.sha256 || size !== copied.size) throw changed(copied, found, size);
      return { sha256: found, size };
    } finally {
      disk.close(to);
    }
  } finally {
    disk.close(from);
  }
}

function stream(from: number, to: number, hash: Hash, disk: Disk): number {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let size = 0;
  while (true) {
    const got = disk.read(from, chunk, 0, chunk.length, size);
    if (got === 0) return size;
    const part = chunk.subarray(0, got);
    hash.update(part);
    writeFully(disk, to, part, size);
    size += got;
  }
}

function changed(
  { copyOf, sha256: expected, size: length }: CopiedFile,
  found: string,
  size: number,
): CareoError {
  return new CareoError(
    "dossier/file-changed",
    `${copyOf} is not what was approved: ${size} bytes with SHA-256 ${found}, not ${length} with ${expected}.`,
    { hint: "Run `careo verify` on the case; what changed is not published." },
  );
}

function removeTree(path: string, disk: Disk): void {
  const kind = disk.kindOf(path);
  if (kind === undefined) return;
  if (kind !== "folder") {
    disk.remove(path);
    return;
  }
  for (const name of disk.list(path)) removeTree(join(path, name), disk);
  disk.removeDirectory(path);
}
