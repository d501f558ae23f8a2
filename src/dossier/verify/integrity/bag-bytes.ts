/** Step 2: the SHA-256 of every file is the one that is listed. */
import { join } from "node:path";
import { startSha256 } from "../../../base/index.ts";
import type { Disk } from "../../../ledger/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";
import type { Bag } from "./bag.ts";

const CHECK = checker(2, "bytes", "integrity");
/** Large reads: on a fast disk the time goes into hashing and not into asking. */
const CHUNK_BYTES = 4 << 20;

export function bytesOf(bag: Bag): readonly BundleCheck[] {
  const { disk, folder, files } = bag;
  const faults: BundleCheck[] = [];
  const unread: BundleCheck[] = [];
  const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let octets = 0;
  const compare = (path: string, expected: string): number => {
    try {
      const found = hashFile(join(folder, path), disk, chunk);
      if (found.sha256 !== expected)
        faults.push(CHECK.failed(`It was changed: its SHA-256 is ${found.sha256}.`, path));
      return found.size;
    } catch (error) {
      unread.push(CHECK.cannotCheck(`It cannot be read: ${(error as Error).message}`, path));
      return 0;
    }
  };
  for (const [path, expected] of bag.tags) if (files.has(path)) compare(path, expected);
  for (const [path, expected] of bag.manifest) if (files.has(path)) octets += compare(path, expected);
  if (unread.length > 0) return [...faults, ...unread];
  const oxum = `${octets}.${bag.manifest.size}`;
  if (bag.info.get("Payload-Oxum") !== oxum)
    faults.push(CHECK.failed(`bag-info.txt does not state the ${oxum} bytes and files that are listed.`));
  return faultsOr(faults, CHECK, `${bag.manifest.size} files, ${octets} bytes, are what was listed.`);
}

function hashFile(
  place: string,
  disk: Disk,
  chunk: Buffer,
): { readonly sha256: string; readonly size: number } {
  const file = disk.open(place, "r");
  try {
    const hash = startSha256();
    let size = 0;
    while (true) {
      const got = disk.read(file, chunk, 0, chunk.length, size);
      if (got === 0) return { sha256: hash.digest("hex"), size };
      hash.update(chunk.subarray(0, got));
      size += got;
    }
  } finally {
    disk.close(file);
  }
}
