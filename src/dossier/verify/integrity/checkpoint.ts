/** The checkpoint that a bundle carries, those of earlier versions, and the pins of a reader, each against the headers. */
import {
  type Checkpoint,
  isConsistent,
  isPin,
  openNote,
  originOf,
  parseCheckpoint,
  parsePin,
  pinOf,
  type TreeHash,
} from "../../../ledger/index.ts";
import { type BundleCheck, checker, quoted } from "../report/index.ts";
import { type Bag, readText } from "./bag.ts";
import { fieldOf, textOf } from "./claims-file.ts";
import { BAG_LIMITS } from "./walk-bag.ts";

const CHECK = checker(4, "checkpoint", "integrity");
const EARLIER = checker(4, "earlier versions", "integrity");
const PIN = checker(4, "pin", "integrity");

/** A signed note of a bundle, read. */
export interface NoteRead {
  readonly path: string;
  readonly note: string;
  /** What is signed, and what proofs of time are over. */
  readonly text: string;
  readonly checkpoint: Checkpoint;
}

export const CHECKPOINT_NOTE = "data/ledger/checkpoint.note";

export function readNote(bag: Bag, path: string): NoteRead | undefined {
  const note = readText(bag, path, BAG_LIMITS.small);
  if (note === undefined) return undefined;
  try {
    const { text } = openNote(note, []);
    return { path, note, text, checkpoint: parseCheckpoint(text) };
  } catch {
    return undefined;
  }
}

/** Notes of earlier versions: `data/ledger/earlier/<size>.note`. */
export function earlierNotes(
  bag: Bag,
): readonly { readonly path: string; readonly read: NoteRead | undefined }[] {
  const paths = [...bag.files].filter((path) => /^data\/ledger\/earlier\/[0-9]+\.note$/.test(path));
  return paths.map((path) => ({ path, read: readNote(bag, path) }));
}

/** What is known of the tree: roots that were computed, or the one root that a checkpoint states. */
export interface KnownTree {
  readonly size: number;
  /** Roots computed from all headers, by size; undefined where only proofs are published. */
  readonly roots: ReadonlyMap<number, TreeHash> | undefined;
}

/** Step 4 for the checkpoint itself: of this case, over these headers, the one that was approved. */
export function checkpointChecks(
  note: NoteRead | undefined,
  tree: KnownTree,
  claims: unknown,
): BundleCheck[] {
  if (note === undefined)
    return [CHECK.failed("It is missing, or no signed note of a tree.", CHECKPOINT_NOTE)];
  const { origin, size, root } = note.checkpoint;
  const faults: string[] = [];
  const caseId = textOf(claims, "publication", "caseId") ?? "";
  if (origin !== originOf(caseId))
    faults.push(`It is of ${quoted(origin)} and not of the case that claims.json names.`);
  if (fieldOf(claims, "publication", "checkpoint", "size") !== size)
    faults.push("claims.json names another size.");
  if (textOf(claims, "publication", "checkpoint", "root") !== root.toString("hex"))
    faults.push("claims.json names another root.");
  if (tree.roots !== undefined && tree.size !== size)
    faults.push(`It is over ${size} entries and ${tree.size} headers are there.`);
  else if (tree.roots !== undefined && !tree.roots.get(size)?.equals(root))
    faults.push("Its root is not that of the headers: they were changed.");
  if (faults.length > 0) return faults.map((each) => CHECK.failed(each, CHECKPOINT_NOTE));
  const over =
    tree.roots === undefined ? "every entry that is disclosed is proved to be in it" : "its root is theirs";
  return [CHECK.ok(`The checkpoint is over ${size} entries; ${over}.`, CHECKPOINT_NOTE)];
}

/** That this ledger continues those that earlier versions were published with. */
export function earlierChecks(bag: Bag, note: NoteRead | undefined, tree: KnownTree): BundleCheck[] {
  if (note === undefined) return [];
  return earlierNotes(bag).map(({ path, read }) => {
    if (read === undefined) return EARLIER.failed("It is no signed note of a tree.", path);
    const { size } = read.checkpoint;
    if (path !== `data/ledger/earlier/${size}.note`) return EARLIER.failed(`It is of size ${size}.`, path);
    if (continues(bag, read.checkpoint, note.checkpoint, tree))
      return EARLIER.ok(`The ledger continues that of an earlier version, of ${size} entries.`, path);
    return EARLIER.failed(
      `The ledger does not continue that of an earlier version, of ${size} entries: they were changed since.`,
      path,
    );
  });
}

function continues(bag: Bag, earlier: Checkpoint, now: Checkpoint, tree: KnownTree): boolean {
  if (tree.roots !== undefined) return tree.roots.get(earlier.size)?.equals(earlier.root) === true;
  if (earlier.size === 0) return true;
  const proof = consistencyOf(bag, earlier.size, now.size);
  return proof !== undefined && isConsistent(earlier, now, proof);
}

function consistencyOf(bag: Bag, old: number, now: number): readonly TreeHash[] | undefined {
  const text = readText(bag, `data/ledger/earlier/${old}.consistency`, BAG_LIMITS.small);
  const [first, from, to, ...rest] = (text ?? "").split("\n");
  if (first !== "careo/consistency@v1" || from !== `old ${old}` || to !== `new ${now}` || rest.pop() !== "")
    return undefined;
  const hashes = rest.map((each) => Buffer.from(each, "base64"));
  const isWhole = hashes.every((hash, at) => hash.length === 32 && hash.toString("base64") === rest[at]);
  return isWhole && hashes.length <= 64 ? hashes : undefined;
}

/** What a reader kept from before: the one thing that a rewrite of everything cannot fit. */
export function pinChecks(
  bag: Bag,
  note: NoteRead | undefined,
  tree: KnownTree,
  pins: readonly string[],
): BundleCheck[] {
  if (note === undefined) return [];
  const { checkpoint } = note;
  if (pins.length === 0) {
    const keep = pinOf(checkpoint);
    return [
      PIN.warning(
        `Tail NOT pinned: nothing held elsewhere shows that entries were not removed from the end, or all rewritten, before this was published. To pin what is there now, keep ${keep}`,
      ),
    ];
  }
  return pins.map((pin) => {
    if (!isPin(pin)) return PIN.cannotCheck(`${quoted(pin)} is no pin and was not used; a pin is size:root.`);
    return checkPin(bag, parsePin(pin), checkpoint, tree);
  });
}

function checkPin(
  bag: Bag,
  pin: Pick<Checkpoint, "size" | "root">,
  checkpoint: Checkpoint,
  tree: KnownTree,
): BundleCheck {
  if (pin.size > checkpoint.size)
    return PIN.failed(
      `The pin covers ${pin.size} entries and this dossier ${checkpoint.size}: it is older than the pin, or entries were removed.`,
    );
  const root = rootAt(bag, pin.size, checkpoint, tree);
  if (root === undefined)
    return PIN.cannotCheck(
      `This dossier holds no proof for a ledger of ${pin.size} entries, only for those of published versions.`,
    );
  if (root.equals(pin.root))
    return PIN.ok(`The first ${pin.size} entries are those that the pin was taken of.`);
  return PIN.failed(
    `The first ${pin.size} entries are not those that the pin was taken of. They were changed.`,
  );
}

/** The root that this dossier proves for a size. */
function rootAt(bag: Bag, size: number, checkpoint: Checkpoint, tree: KnownTree): TreeHash | undefined {
  if (tree.roots !== undefined) return tree.roots.get(size);
  if (size === checkpoint.size) return checkpoint.root;
  const earlier = readNote(bag, `data/ledger/earlier/${size}.note`)?.checkpoint;
  return earlier !== undefined && continues(bag, earlier, checkpoint, tree) ? earlier.root : undefined;
}

/** Every size whose root will be asked for. */
export function sizesAsked(
  bag: Bag,
  note: NoteRead | undefined,
  pins: readonly string[],
): ReadonlySet<number> {
  const noted = [note, ...earlierNotes(bag).map(({ read }) => read)];
  return new Set([
    ...noted.flatMap((each) => (each === undefined ? [] : [each.checkpoint.size])),
    ...pins.filter(isPin).map((pin) => parsePin(pin).size),
  ]);
}
