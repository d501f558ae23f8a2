import { type FrozenDerivative, originalPath, readDerivative } from "../../sources/index.ts";
import type { OpenCase } from "../open-case.ts";
import { sourcesInOrder } from "../read-source.ts";
import { fileMetadata } from "./file-metadata.ts";
import type { RowName } from "./protected-strings.ts";

/** What the gate reads of the material itself, besides the ledger. By ids of sources; undefined where there is none. */
export interface PublicationMaterial {
  /** The frozen text. */
  readonly textOf: (source: string) => string | undefined;
  /** The original, as far as it is small enough to be looked through. */
  readonly originalOf: (source: string) => Uint8Array | undefined;
  /** What the file says of itself, a line each: who made it, where, when, with what. */
  readonly metadataOf: (source: string) => readonly string[];
  /** Names in rows of tables. */
  readonly rowNames: readonly RowName[];
}

// Larger originals are recordings; what they say and show no scan of bytes can tell.
const MOST_BYTES = 256 * 1024 * 1024;

export function openMaterial(open: OpenCase, rowNames: readonly RowName[] = []): PublicationMaterial {
  const { disk } = open.ledger;
  const sources = new Map(sourcesInOrder(open.state).map((each) => [each.source.id, each.artifact]));
  const read = new Map<string, FrozenDerivative | undefined>();
  const derivativeOf = (source: string): FrozenDerivative | undefined => {
    if (!read.has(source)) {
      const artifact = sources.get(source);
      const entry = artifact === undefined ? undefined : open.state.derivatives.get(artifact)?.entry;
      const kept =
        artifact === undefined || entry === undefined
          ? undefined
          : readDerivative(open.root, artifact, entry.extractor, disk);
      read.set(source, kept);
    }
    return read.get(source);
  };
  return {
    textOf: (source) => derivativeOf(source)?.text,
    metadataOf: (source) =>
      fileMetadata(open.state, sources.get(source) ?? "", derivativeOf(source)?.metadata ?? []),
    originalOf: (source) => {
      const artifact = sources.get(source);
      if (artifact === undefined) return undefined;
      const file = disk.open(originalPath(open.root, artifact), "r");
      try {
        const size = disk.size(file);
        if (size > MOST_BYTES) return undefined;
        const bytes = Buffer.alloc(size);
        for (let at = 0; at < size; ) {
          const read = disk.read(file, bytes, at, size - at, at);
          if (read === 0) break;
          at += read;
        }
        return bytes;
      } finally {
        disk.close(file);
      }
    },
    rowNames,
  };
}
