/**
 * Step 10: a dossier asks nobody for anything when it is read, and what we made ourselves says nothing of where, when and on
 * what it was made. Originals are as they were received: what they hold was listed and approved.
 */
import { type Bag, readSmall } from "../integrity/bag.ts";
import { fieldOf, listOf, textOf } from "../integrity/claims-file.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";
import { isActiveFormat } from "./active-format.ts";
import { cssLoads } from "./addresses.ts";
import { imageMetadata } from "./image-metadata.ts";
import { markupLoads } from "./markup-loads.ts";
import { pdfMetadata, type Sayable } from "./pdf-metadata.ts";
import { timedEntries } from "./zip-times.ts";

const LOADS = checker(10, "remote loads", "integrity");
const METADATA = checker(10, "metadata", "integrity");
const ACTIVE = checker(10, "active originals", "integrity");

const MARKUP = /\.(x?html?|xht|svg)$/i;
const STYLES = /\.css$/i;
const HEARD_OR_SEEN = /\.(mp4|m4v|mov|mp3|m4a|ogg|ogv|webm|wav|flac|avi|mkv)$/i;
const MOST_BYTES = 512 << 20;

export function privacyChecks(bag: Bag, claims: unknown): BundleCheck[] {
  const originals = new Set(
    listOf(claims, "sources").flatMap((source) =>
      textOf(source, "class") === "P" ? [`data/${textOf(source, "original", "path")}`] : [],
    ),
  );
  const sayable = sayableIn(claims);
  const loads: BundleCheck[] = [];
  const telling: BundleCheck[] = [];
  for (const path of bag.files) {
    if (MARKUP.test(path) || STYLES.test(path)) loads.push(...loadFaults(bag, path));
    else if (!originals.has(path)) telling.push(...metadataFaults(bag, path, sayable));
  }
  const active = [...originals].filter((path) => isActiveFormat(path));
  return [
    ...faultsOr(loads, LOADS, "No page, picture or style sheet loads anything from elsewhere."),
    ...faultsOr(
      telling,
      METADATA,
      "What the authors made holds no metadata but what the dossier says itself.",
    ),
    ...faultsOr(
      active.map((path) => ACTIVE.failed("A browser would run this original; it has to end in .txt.", path)),
      ACTIVE,
      `${originals.size} originals are in files that no browser runs.`,
    ),
  ];
}

function loadFaults(bag: Bag, path: string): BundleCheck[] {
  const bytes = readSmall(bag, path, MOST_BYTES);
  if (bytes === undefined) return [LOADS.cannotCheck("It is too large to be looked through.", path)];
  const text = bytes.toString("utf8");
  const found = STYLES.test(path) ? cssLoads(text) : markupLoads(text);
  return [...new Set(found)].map((each) =>
    LOADS.failed(`It would load ${JSON.stringify(each.slice(0, 200))}.`, path),
  );
}

function metadataFaults(bag: Bag, path: string, sayable: Sayable): BundleCheck[] {
  if (HEARD_OR_SEEN.test(path))
    return [METADATA.cannotCheck("The metadata of sound and film are not read here.", path)];
  if (!bag.files.has(path) || /\.(txt|json|jsonl|jsonld|csv|md|note|sig)$/i.test(path)) return [];
  const bytes = readSmall(bag, path, MOST_BYTES);
  if (bytes === undefined) return [METADATA.cannotCheck("It is too large to be looked through.", path)];
  const picture = imageMetadata(bytes) ?? [];
  const pages = pdfMetadata(bytes, sayable) ?? [];
  const times = (timedEntries(bytes) ?? []).map(
    (name) => `a time of its own in the archive, for ${JSON.stringify(name)}`,
  );
  return [...picture, ...pages, ...times].map((each) => METADATA.failed(`It holds ${each}.`, path));
}

/** What the dossier says of itself anyway. */
function sayableIn(claims: unknown): Sayable {
  const publication = fieldOf(claims, "publication");
  const program = fieldOf(publication, "program");
  const words = [
    ...["title", "question", "answer", "licence", "language", "contact", "id"].map((name) =>
      textOf(publication, name),
    ),
    ...listOf(publication, "authors"),
    listOf(publication, "authors").join(", "),
    listOf(publication, "authors").join("; "),
    `${textOf(program, "name")} ${textOf(program, "version")}`,
  ].filter((each): each is string => typeof each === "string");
  return { words: new Set(words), at: textOf(publication, "approvedAt") ?? "" };
}
