import type { Entry, ZipFile } from "yauzl";
import { CareoError } from "../../base/index.ts";

interface Stretch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Refuses an archive in which two entries share bytes: that is how a small file expands without end (Fifield, "A better
 * zip bomb", 2019), and how two readers can see different contents. Reads every local header, so forged offsets show.
 */
export async function refuseOverlaps(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const stretches: Stretch[] = [];
  for (const entry of entries) stretches.push(await stretchOf(zip, entry));
  stretches.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let index = 1; index < stretches.length; index++) {
    const [before, after] = [stretches[index - 1], stretches[index]] as [Stretch, Stretch];
    if (after.start < before.end)
      throw new CareoError(
        "sources/archive-refused",
        `The entries ${JSON.stringify(before.name)} and ${JSON.stringify(after.name)} share the same bytes.`,
        { hint: "No ordinary program writes such an archive. Only the original is kept." },
      );
  }
}

async function stretchOf(zip: ZipFile, entry: Entry): Promise<Stretch> {
  const start = entry.relativeOffsetOfLocalHeader;
  const name = entry.fileNameRaw.toString("utf8");
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const end = fileDataStart + entry.compressedSize;
    if (end > zip.fileSize) throw new Error(`it would end at byte ${end} of ${zip.fileSize}`);
    return { name, start, end };
  } catch (cause) {
    throw new CareoError(
      "sources/archive-damaged",
      `The entry ${JSON.stringify(name)} is not where the list of the archive says: ${(cause as Error).message}.`,
      { cause },
    );
  }
}
