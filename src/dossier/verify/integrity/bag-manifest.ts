/**
 * The grammar of a manifest, strict: lower-case SHA-256, two spaces, a plain path, one line feed; ascending, nothing twice.
 * BagIt allows more; Careo writes this, and a manifest in any other spelling was not written by it.
 */
import { type BundleCheck, type Checker, quoted } from "../report/index.ts";

export interface ManifestLine {
  readonly path: string;
  readonly sha256: string;
}

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;
const SEGMENT = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

export interface ReadManifest {
  readonly lines: readonly ManifestLine[];
  readonly faults: readonly BundleCheck[];
}

/** @param isAllowed whether a path may stand in this manifest at all */
export function readManifest(
  text: string,
  name: string,
  isAllowed: (path: string) => boolean,
  { failed }: Checker,
): ReadManifest {
  const faults: BundleCheck[] = [];
  const lines: ManifestLine[] = [];
  const fault = (message: string, number: number): void => {
    faults.push(failed(message, `${name}, line ${number}`));
  };
  const rows = text.split("\n");
  if (rows.pop() !== "") fault("The manifest does not end with its last line.", rows.length + 1);
  rows.forEach((row, at) => {
    const [, sha256, path] = LINE.exec(row) ?? [];
    const last = lines.at(-1)?.path ?? "";
    if (sha256 === undefined || path === undefined)
      fault(`This is no line of a manifest: ${quoted(row)}.`, at + 1);
    else if (!isSafe(path))
      fault(`The path ${quoted(path)} leads out of the bundle, or is not plain.`, at + 1);
    else if (!isAllowed(path)) fault(`${quoted(path)} has no place in this manifest.`, at + 1);
    else if (path <= last) fault(`${quoted(path)} stands twice, or out of order.`, at + 1);
    else lines.push({ path, sha256 });
  });
  return { lines, faults };
}

function isSafe(path: string): boolean {
  return path.split("/").every((segment) => SEGMENT.test(segment) && !segment.endsWith("."));
}

/** Paths that some systems take for one: alike but for case, or for how their letters are composed. */
export function findTwins(paths: Iterable<string>): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const twins: (readonly [string, string])[] = [];
  for (const path of paths) {
    const folded = path.normalize("NFC").toLowerCase().toUpperCase().normalize("NFC");
    const other = seen.get(folded);
    if (other !== undefined) twins.push([other, path]);
    seen.set(folded, path);
  }
  return twins;
}
