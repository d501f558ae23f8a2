/** Step 9: every export is what the published case gives, byte for byte. */
import { join } from "node:path";
import type { BundleFile } from "../../bundle/bundle-file.ts";
import type { PublishedCase } from "../../published/index.ts";
import { type Bag, readSmall, sizeOf } from "../integrity/bag.ts";
import { type BundleCheck, type Checker, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(9, "exports", "reasoning");
const MOST_BYTES = 1 << 30;

/** A file as the manifest lists it: below `data/`, forward slashes. */
export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Makes files of a bundle from the published case, and where it describes the bundle, from what the manifest lists. */
export type Regenerator = (published: PublishedCase, listed: readonly ListedFile[]) => readonly BundleFile[];

/** How exports are made again. */
export interface Regeneration {
  readonly makers: readonly Regenerator[];
  /** Of the program that has them. What it makes may change from one version to the next. */
  readonly program: string;
}

export function exportChecks(
  bag: Bag,
  published: PublishedCase,
  { makers, program }: Regeneration,
): BundleCheck[] {
  const present = [...bag.files].filter((path) => path.startsWith("data/exports/"));
  if (makers.length === 0)
    return present.length === 0
      ? [CHECK.ok("There are no exports.")]
      : [CHECK.cannotCheck("Exports were not made again: this program brought nothing to make them with.")];
  const listed = listedFiles(bag);
  const files = makers.flatMap((make) => make(published, listed));
  const made = new Set(files.map(({ path }) => `data/${path}`));
  const fault = faultOf(published, program);
  if (files.length > 1 && files.every(({ path }) => !bag.files.has(`data/${path}`)))
    return [CHECK.failed(`All ${files.length} exports that the published case gives are missing.`)];
  const faults = [
    ...files.flatMap((file) => differsFrom(bag, file, fault)),
    ...present
      .filter((path) => !made.has(path))
      .map((path) => fault("The published case does not give this export", path)),
  ];
  return faultsOr(faults, CHECK, `${files.length} exports are what the published case gives, byte for byte.`);
}

function listedFiles({ manifest, files, folder, disk }: Bag): readonly ListedFile[] {
  return [...manifest]
    .filter(([path]) => files.has(path))
    .map(([path, sha256]) => ({
      path: path.slice("data/".length),
      sha256,
      size: sizeOf(join(folder, path), disk),
    }));
}

type Fault = (message: string, where: string) => ReturnType<Checker["failed"]>;

/** What another version made differently is no fault of the dossier; that version has to be asked. */
function faultOf({ publication }: PublishedCase, program: string): Fault {
  const maker = `${publication.program.name} ${publication.program.version}`;
  return maker === program
    ? (message, where) => CHECK.failed(`${message}.`, where)
    : (message, where) =>
        CHECK.cannotCheck(`${message} as ${program} makes it; the dossier was made by ${maker}.`, where);
}

function differsFrom(bag: Bag, { path, content }: BundleFile, fault: Fault): BundleCheck[] {
  const place = `data/${path}`;
  if (!bag.files.has(place)) return [fault("An export is missing", place)];
  const own = "copyOf" in content ? undefined : Buffer.from(content);
  const found = readSmall(bag, place, MOST_BYTES);
  if (own === undefined || found === undefined)
    return [CHECK.cannotCheck("It is too large to be compared.", place)];
  return found.equals(own) ? [] : [fault("It is not what the published case gives", place)];
}
