import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";

/**
 * The few things the ledger asks of a file system. Everything that keeps an entry goes through here, so that a test
 * can fill the disk or cut the power at any byte while the files stay real. Blocking on purpose: one append is one
 * step that nothing else in the process can get between (docs/decisions/0010-blocking-ledger.md).
 */
export interface Disk {
  /** "r" reads, "r+" reads and writes what exists, "wx" makes a new file and fails if there is one. */
  open(path: string, flags: "r" | "r+" | "wx", mode?: number): number;
  close(file: number): void;
  read(file: number, into: Uint8Array, offset: number, length: number, position: number): number;
  write(file: number, from: Uint8Array, offset: number, length: number, position: number): number;
  sync(file: number): void;
  truncate(file: number, length: number): void;
  size(file: number): number;
  exists(path: string): boolean;
  /** What lies at a path itself, links not followed; undefined if nothing does. */
  kindOf(path: string): "file" | "folder" | "link" | "other" | undefined;
  list(directory: string): readonly string[];
  makeDirectory(path: string): void;
  rename(from: string, to: string): void;
  /** A second name for a file; fails if the name is taken. */
  link(from: string, to: string): void;
  /** Removes a file; no error if it is not there. */
  remove(path: string): void;
  /** Removes an empty directory. */
  removeDirectory(path: string): void;
  protect(path: string, mode: number): void;
}

/** Mode of a case: nobody but its owner may look (evidence.md, section 2). */
const OWNER_ONLY_DIRECTORY = 0o700;

export const nodeDisk: Disk = {
  open: (path, flags, mode = 0o600) => openSync(path, flags, mode),
  close: closeSync,
  read: readSync,
  write: writeSync,
  sync: fsyncSync,
  truncate: ftruncateSync,
  size: (file) => fstatSync(file).size,
  exists: existsSync,
  kindOf: (path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (found.isSymbolicLink()) return "link";
    return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
  },
  list: (directory) => readdirSync(directory),
  makeDirectory: (path) => {
    mkdirSync(path, { recursive: true, mode: OWNER_ONLY_DIRECTORY });
  },
  rename: renameSync,
  link: linkSync,
  remove: (path) => rmSync(path, { force: true }),
  removeDirectory: rmdirSync,
  protect: chmodSync,
};

/** The `code` of a system error (`ENOSPC`, `EIO` …), or an empty string. */
export function systemCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}
