import { join } from "node:path";
import { type Disk, readWhole } from "../../../ledger/index.ts";

/** A bundle as its files are, and as its manifests say that they are. */
export interface Bag {
  readonly folder: string;
  readonly disk: Disk;
  /** Plain files that are there. */
  readonly files: ReadonlySet<string>;
  /** Hash by path, from manifest and tagmanifest. */
  readonly manifest: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** Fields of bag-info.txt. */
  readonly info: ReadonlyMap<string, string>;
}

/** The bytes of a file that is read whole; undefined if it is not there or larger than it may be. */
export function readSmall({ folder, disk, files }: Bag, path: string, most: number): Buffer | undefined {
  if (!files.has(path)) return undefined;
  const place = join(folder, path);
  return sizeOf(place, disk) > most ? undefined : readWhole(place, disk);
}

/** The text in bytes that have to be UTF-8; undefined if they are not. */
export function strictText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As `readSmall`, as text. */
export function readText(bag: Bag, path: string, most: number): string | undefined {
  const bytes = readSmall(bag, path, most);
  return bytes === undefined ? undefined : strictText(bytes);
}

export function sizeOf(place: string, disk: Disk): number {
  const file = disk.open(place, "r");
  try {
    return disk.size(file);
  } finally {
    disk.close(file);
  }
}
