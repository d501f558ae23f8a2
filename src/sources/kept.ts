import { join } from "node:path";
import { CareoError, type Sha256, sha256 } from "../base/index.ts";
import { type Disk, readWhole } from "../ledger/index.ts";
import { derivativeName } from "./derivative.ts";
import type { Block, FrozenText, Publication } from "./frozen-text.ts";
import { materialFolder, originalPath } from "./material-folder.ts";

/** A frozen text as it was kept, read back. */
export interface FrozenDerivative {
  readonly text: string;
  readonly textSha256: Sha256;
  readonly extractor: string;
  readonly blocks: readonly Block[];
  readonly published: Publication | null;
  /** Where its hyperlinks lead, as written. */
  readonly links: readonly string[];
  /** What the file says of itself, as it was read. */
  readonly metadata: FrozenText["metadata"];
}

/** The text that an extractor froze from an original; undefined where it is not there. Unchecked: compare its hash. */
export function derivativeText(
  root: string,
  original: Sha256,
  extractor: string,
  disk: Disk,
): string | undefined {
  return readText(join(derivativeFolder(root, original, extractor), "text.txt"), disk);
}

/** Reads a frozen text back with its blocks. Throws `sources/derivative-missing` or `sources/derivative-changed`. */
export function readDerivative(
  root: string,
  original: Sha256,
  extractor: string,
  disk: Disk,
): FrozenDerivative {
  const folder = derivativeFolder(root, original, extractor);
  const text = readText(join(folder, "text.txt"), disk);
  const meta = readText(join(folder, "meta.json"), disk);
  if (text === undefined || meta === undefined) {
    throw new CareoError(
      "sources/derivative-missing",
      `The text that ${extractor} froze from ${original} is not here.`,
      {
        hint: "Restore the folder “derived” from a copy of the case.",
      },
    );
  }
  const described = JSON.parse(meta) as Omit<FrozenDerivative, "metadata"> &
    Partial<Pick<FrozenText, "metadata">>;
  if (sha256(text) !== described.textSha256) {
    throw new CareoError(
      "sources/derivative-changed",
      `The text that ${extractor} froze from ${original} was changed.`,
      {
        hint: "Run “careo verify”, and restore the folder “derived” from a copy of the case.",
      },
    );
  }
  const { textSha256, blocks, published, metadata = [] } = described;
  const links = metadata.filter(({ witness }) => witness === "link").map(({ value }) => value);
  return { text, textSha256, extractor, blocks, published, links, metadata };
}

/** Removes an original and everything made from it, for an erasure. What is gone already is no error. */
export function removeMaterial(root: string, original: Sha256, disk: Disk): void {
  const made = join(materialFolder(root).derived, original);
  for (const name of disk.exists(made) ? disk.list(made) : []) removeFolder(join(made, name), disk);
  if (disk.exists(made)) removeFolder(made, disk);
  disk.remove(originalPath(root, original));
}

function removeFolder(folder: string, disk: Disk): void {
  for (const file of disk.list(folder)) disk.remove(join(folder, file));
  disk.removeDirectory(folder);
}

function derivativeFolder(root: string, original: Sha256, extractor: string): string {
  return join(materialFolder(root).derived, original, derivativeName(extractor).name);
}

function readText(path: string, disk: Disk): string | undefined {
  return disk.exists(path) ? readWhole(path, disk).toString("utf8") : undefined;
}
