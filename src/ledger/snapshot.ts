import { join } from "node:path";
import { sha256 } from "../base/index.ts";
import { systemCode } from "./disk.ts";
import { readWhole, writeDurably } from "./durable.ts";
import type { LedgerView } from "./entry.ts";
import { lineHash } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import { payloadsOfKind, readHeaderLine } from "./of-kind.ts";
import { type OpenEntry, type Replayed, replay } from "./replay.ts";

/** How a state is kept between runs. */
export interface Recipe<State> {
  /** A file name: lower-case letters and hyphens. */
  readonly name: string;
  /** Changes whenever the same entries would give another state, or the state is written differently. */
  readonly version: string;
  encode(state: State): string;
  /** May throw or return undefined for what it does not understand; the ledger is then replayed. */
  decode(text: string): State | undefined;
}

/** Below this many new entries a replay is faster than writing the state down. */
const WORTH_KEEPING = 1000;

/**
 * A replay that begins at the last snapshot, if one fits: same recipe, whole, made at a size whose head hash the ledger
 * still has, and nothing in it undone or erased since. Otherwise, and whenever anything is odd, from the start.
 * Snapshots are disposable (`index/`) and never evidence: `verifyLedger` does not look at them.
 */
export function replayCached<State>(
  ledger: Ledger,
  initial: State,
  step: (state: State, entry: OpenEntry) => State,
  recipe: Recipe<State>,
): Replayed<State> {
  const snapshot = readSnapshot(ledger, recipe);
  const from = snapshot?.size ?? 0;
  const result = replay(ledger, snapshot?.state ?? initial, step, { from });
  const isWhole = result.problems.length === 0;
  if (ledger.canWrite && isWhole && ledger.size - from >= WORTH_KEEPING)
    writeSnapshot(ledger, recipe, result.value);
  return result;
}

interface Label {
  readonly size: number;
  readonly head: string;
  readonly version: string;
  readonly sha256: string;
}

function pathOf(view: LedgerView, recipe: Recipe<never>): string {
  return join(view.folder.index, `replay-${recipe.name}.json`);
}

function writeSnapshot<State>(ledger: Ledger, recipe: Recipe<State>, state: State): void {
  const body = recipe.encode(state);
  const label: Label = {
    size: ledger.size,
    head: ledger.head,
    version: recipe.version,
    sha256: sha256(body),
  };
  try {
    ledger.disk.makeDirectory(ledger.folder.index);
    writeDurably(pathOf(ledger, recipe as Recipe<never>), `${JSON.stringify(label)}\n${body}`, ledger.disk);
  } catch (error) {
    // Without a snapshot the next replay takes longer, and that is all.
    if (systemCode(error) === "") throw error;
  }
}

function readSnapshot<State>(
  view: LedgerView,
  recipe: Recipe<State>,
): { readonly size: number; readonly state: State } | undefined {
  const path = pathOf(view, recipe as Recipe<never>);
  if (!view.disk.exists(path)) return undefined;
  try {
    const text = readWhole(path, view.disk).toString("utf8");
    const end = text.indexOf("\n");
    const label = JSON.parse(text.slice(0, end)) as Label;
    const body = text.slice(end + 1);
    const fits = label.version === recipe.version && label.sha256 === sha256(body) && isPrefix(view, label);
    const state = fits ? recipe.decode(body) : undefined;
    return state === undefined ? undefined : { size: label.size, state };
  } catch {
    // Whatever is wrong with a snapshot, the ledger is there.
    return undefined;
  }
}

function isPrefix(view: LedgerView, { size, head }: Label): boolean {
  if (!Number.isSafeInteger(size) || size < 1 || size > view.size) return false;
  const file = view.disk.open(view.folder.headers, "r");
  try {
    if (lineHash(readHeaderLine(view, file, size - 1)) !== head) return false;
  } finally {
    view.disk.close(file);
  }
  const reaching = payloadsOfKind(view, ["undone", "disposed"]);
  return !reaching.some(({ seq, payload }) => seq >= size && (payload["s"] as number) < size);
}
