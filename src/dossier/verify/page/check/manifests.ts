import { hashFile, type PageFile, readText } from "./files.ts";
import { faultsOr, type PageCheck } from "./report.ts";

const LINE = /^([0-9a-f]{64}) {2}((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*)$/;
const TAG_FILES = ["VERIFY.txt", "bag-info.txt", "bagit.txt", "manifest-sha256.txt"];
/** This page, where it lies in the dossier: it may be there. */
const OWN_PAGE = "verify.html";
const UNLISTED = ["tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig"];

export type Files = ReadonlyMap<string, PageFile>;

interface Fault {
  readonly message: string;
  readonly where?: string;
}

/** Every file listed once, none missing or added, each with the listed SHA-256. */
export async function fileChecks(files: Files, onBytes: (count: number) => void): Promise<PageCheck[]> {
  const faults: Fault[] = [];
  const payload = await listedIn(files, "manifest-sha256.txt", (path) => path.startsWith("data/"), faults);
  const tags = await listedIn(
    files,
    "tagmanifest-sha256.txt",
    (path) => [...TAG_FILES, OWN_PAGE].includes(path),
    faults,
  );
  for (const name of TAG_FILES)
    if (!tags.has(name)) faults.push({ message: "The tagmanifest does not list it.", where: name });
  const listed = new Map([...payload, ...tags]);
  for (const path of files.keys())
    if (!listed.has(path) && !UNLISTED.includes(path))
      faults.push({ message: "It was added: no manifest lists it.", where: path });
  for (const [one, other] of twins(files.keys()))
    faults.push({ message: `Some systems take it and ${one} for one file.`, where: other });
  for (const [path, expected] of listed) {
    const file = files.get(path);
    if (file === undefined) faults.push({ message: "It is missing.", where: path });
    else if ((await hashFile(file, onBytes)) !== expected)
      faults.push({ message: "It was changed: its SHA-256 is not the listed one.", where: path });
  }
  return faultsOr("files", faults, `${listed.size} files are listed, there, and unchanged; none was added.`);
}

async function listedIn(
  files: Files,
  name: string,
  isAllowed: (path: string) => boolean,
  faults: Fault[],
): Promise<ReadonlyMap<string, string>> {
  const listed = new Map<string, string>();
  const text = await readText(files.get(name));
  const rows = (text ?? "").split("\n");
  if (text === undefined || rows.pop() !== "")
    faults.push({ message: "It is missing or cut short.", where: name });
  let last = "";
  rows.forEach((row, at) => {
    const [, hash, path] = LINE.exec(row) ?? [];
    if (hash === undefined || path === undefined || !isAllowed(path) || path <= last)
      faults.push({
        message: `Line ${at + 1} lists nothing, or what it may not list, or out of order.`,
        where: name,
      });
    else {
      listed.set(path, hash);
      last = path;
    }
  });
  return listed;
}

function twins(paths: Iterable<string>): (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const found: (readonly [string, string])[] = [];
  for (const path of paths) {
    const folded = path.normalize("NFC").toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) found.push([other, path]);
    seen.set(folded, path);
  }
  return found;
}
