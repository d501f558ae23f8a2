/**
 * Step 4, with an earlier version that a reader kept: this one names its tagmanifest, the hash of all its hashes, is of the same case, and continues its ledger.
 * The earlier folder is taken as the reader has it; whether that one verifies is asked of it alone.
 */
import { startSha256 } from "../../../base/index.ts";
import { type Disk, pinOf } from "../../../ledger/index.ts";
import { type BundleCheck, checker } from "../report/index.ts";
import { type Bag, readSmall } from "./bag.ts";
import { CHECKPOINT_NOTE, readNote } from "./checkpoint.ts";
import { fieldOf, readClaims, textOf } from "./claims-file.ts";
import { BAG_LIMITS } from "./walk-bag.ts";

const CHECK = checker(4, "version before", "integrity");
const TAGMANIFEST = "tagmanifest-sha256.txt";
const WANTED = [TAGMANIFEST, "data/claims.json", CHECKPOINT_NOTE];

/** `size:root` of an earlier bundle, which a later one has to fit as it would any pin. */
export function pinOfBundle(folder: string, disk: Disk): string | undefined {
  const note = readNote(partOf(folder, disk), CHECKPOINT_NOTE);
  return note === undefined ? undefined : pinOf(note.checkpoint);
}

export function earlierBundleCheck(claims: unknown, folder: string, disk: Disk): BundleCheck {
  const bag = partOf(folder, disk);
  const manifest = readSmall(bag, TAGMANIFEST, BAG_LIMITS.manifest);
  const { value: earlier } = readClaims(bag);
  const version = fieldOf(earlier, "publication", "version");
  if (manifest === undefined || typeof version !== "number")
    return CHECK.cannotCheck("The earlier version that you named cannot be read.", folder);
  if (textOf(earlier, "publication", "caseId") !== textOf(claims, "publication", "caseId"))
    return CHECK.failed("The earlier version that you named is of another case.", folder);
  const now = fieldOf(claims, "publication", "version");
  if (typeof now !== "number" || version >= now)
    return CHECK.failed(
      `What you named is version ${version}, which is not before version ${String(now)}.`,
      folder,
    );
  if (version !== now - 1)
    return CHECK.ok(
      `Version ${version} is of the same case; this one names the manifest of version ${now - 1}.`,
      folder,
    );
  const hash = startSha256().update(manifest).digest("hex");
  return textOf(claims, "publication", "previous") === hash
    ? CHECK.ok(`This is the version after the one that you named: it names its manifest.`, folder)
    : CHECK.failed("The version before this one has another manifest than the one that you named.", folder);
}

/** As much of an earlier bundle as is looked at. */
function partOf(folder: string, disk: Disk): Bag {
  const files = new Set(WANTED.filter((path) => disk.kindOf(`${folder}/${path}`) === "file"));
  return { folder, disk, files, manifest: new Map(), tags: new Map(), info: new Map() };
}
