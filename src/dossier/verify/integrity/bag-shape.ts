/** Step 1: what is there is what the manifests list, by names that are the same on every system, and nothing else. */
import type { Disk } from "../../../ledger/index.ts";
import { type BundleCheck, checker, faultsOr, quoted } from "../report/index.ts";
import { type Bag, readText } from "./bag.ts";
import { findTwins, readManifest } from "./bag-manifest.ts";
import { BAG_LIMITS, walkBag } from "./walk-bag.ts";

const CHECK = checker(1, "shape", "integrity");
const BAGIT_TXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
const TAG_FILES = ["VERIFY.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
/** May be there and may be replaced: whoever does not trust it takes the page from elsewhere. */
const VERIFIER = "verify.html";
const UNLISTED = ["tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig"];
/** What systems put beside files without being asked. */
const LITTER = /(^|\/)(\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i;

export interface ShapedBag {
  readonly bag: Bag;
  readonly checks: readonly BundleCheck[];
}

export function shapeOf(folder: string, disk: Disk): ShapedBag {
  const { files, faults } = walkBag(folder, disk, CHECK);
  const empty = {
    folder,
    disk,
    files: new Set(files),
    manifest: new Map(),
    tags: new Map(),
    info: new Map(),
  };
  const manifest = manifestOf(empty, "manifest-sha256.txt", (path) => path.startsWith("data/"));
  const tags = manifestOf(empty, "tagmanifest-sha256.txt", (path) => [...TAG_FILES, VERIFIER].includes(path));
  const info = infoOf(empty);
  const bag: Bag = { ...empty, manifest: manifest.hashes, tags: tags.hashes, info };
  const all = [
    ...faults,
    ...manifest.faults,
    ...tags.faults,
    ...tagFaults(bag),
    ...presenceFaults(bag),
    ...twinFaults(bag),
  ];
  const well = `${bag.manifest.size} files, each listed once; none missing, none added, no links.`;
  return { bag, checks: faultsOr(all, CHECK, well) };
}

interface Manifest {
  readonly hashes: ReadonlyMap<string, string>;
  readonly faults: readonly BundleCheck[];
}

function manifestOf(bag: Bag, name: string, isAllowed: (path: string) => boolean): Manifest {
  const text = readText(bag, name, BAG_LIMITS.manifest);
  if (text === undefined)
    return { hashes: new Map(), faults: [CHECK.failed(`${name} is missing, too large, or not text.`)] };
  const { lines, faults } = readManifest(text, name, isAllowed, CHECK);
  return { hashes: new Map(lines.map(({ path, sha256 }) => [path, sha256])), faults };
}

function infoOf(bag: Bag): ReadonlyMap<string, string> {
  const lines = (readText(bag, "bag-info.txt", BAG_LIMITS.small) ?? "").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(": ");
      return colon === -1 ? [] : [[line.slice(0, colon), line.slice(colon + 2)] as const];
    }),
  );
}

function tagFaults(bag: Bag): BundleCheck[] {
  const faults = TAG_FILES.filter((each) => !bag.tags.has(each)).map((each) =>
    CHECK.failed(`tagmanifest-sha256.txt does not list ${each}.`),
  );
  if (readText(bag, "bagit.txt", BAG_LIMITS.small) !== BAGIT_TXT)
    faults.push(CHECK.failed("bagit.txt is not that of a BagIt 1.0 folder in UTF-8."));
  return faults;
}

function presenceFaults({ files, manifest, tags }: Bag): BundleCheck[] {
  const listed = new Set([...manifest.keys(), ...tags.keys(), ...UNLISTED]);
  const missing = [...manifest.keys(), ...tags.keys()].filter((path) => !files.has(path));
  const extra = [...files].filter((path) => !listed.has(path));
  return [
    ...missing.map((path) => CHECK.failed("A file that is listed is missing.", path)),
    ...extra.map((path) => CHECK.failed(whyExtra(path), quoted(path))),
  ];
}

function whyExtra(path: string): string {
  if (path === "fetch.txt") return "fetch.txt would have files loaded from elsewhere; a dossier is whole.";
  if (LITTER.test(path))
    return "A file was added that is in no manifest. A file browser puts such files there; remove it and check again.";
  return "A file was added that is in no manifest.";
}

function twinFaults({ files, manifest }: Bag): BundleCheck[] {
  return findTwins(new Set([...files, ...manifest.keys()])).map(([one, other]) =>
    CHECK.failed(`${quoted(one)} and ${quoted(other)} are one name on some systems.`),
  );
}
