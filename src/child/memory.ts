import { readFile } from "node:fs/promises";

const MILLISECONDS_BETWEEN_LOOKS = 200;
/** Linux counts resident memory in pages; 4 KiB on every platform Node ships for but some arm64 kernels, which err high. */
const PAGE_BYTES = 4096;

/**
 * Calls `onTooMuch` once the process holds more than `megabytes`. The heap limit does not see buffers, and a bomb fills
 * buffers. Only Linux tells about another process without a tool; elsewhere the heap and time limits stand alone.
 * Returns what ends the watch.
 */
export function watchMemory(pid: number | undefined, megabytes: number, onTooMuch: () => void): () => void {
  if (process.platform !== "linux" || pid === undefined) return () => {};
  const look = async (): Promise<void> => {
    const resident = await findResidentBytes(pid);
    if (resident !== undefined && resident > megabytes * 2 ** 20) onTooMuch();
  };
  const timer = setInterval(() => void look(), MILLISECONDS_BETWEEN_LOOKS);
  return () => clearInterval(timer);
}

async function findResidentBytes(pid: number): Promise<number | undefined> {
  try {
    const [, pages] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
    return Number(pages) * PAGE_BYTES;
  } catch {
    // The process has ended.
    return undefined;
  }
}
