import { join } from "node:path";
import type { PublishedChange } from "../../dossier/index.ts";
import { readWhole } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Seal } from "../entries/publication.ts";
import type { OpenCase } from "../open-case.ts";
import { handleOf, type Kept } from "../things/index.ts";

/** A version that is out. */
export interface EarlierVersion {
  readonly seal: Seal;
  /** The signed note that it was published with; undefined where it is gone from the case. */
  readonly note: string | undefined;
}

/** The versions of a case that are out, the latest last. */
export function earlierVersions({ state, ledger }: OpenCase): EarlierVersion[] {
  const sizes = [...ledger.entries()].flatMap(({ seq, payload }) =>
    payload?.kind === "checkpoint" ? [{ seq, size: Number(payload["size"]) }] : [],
  );
  const seals: readonly Kept<Seal>[] = [...state.things.seal.values()].sort(
    (a, b) => a.thing.version - b.thing.version,
  );
  return seals.map(({ seq, thing }) => {
    const size = sizes.findLast((each) => each.seq < seq)?.size;
    const path = join(ledger.folder.checkpoints, `${size ?? ""}.note`);
    const isThere = size !== undefined && ledger.disk.exists(path);
    return { seal: thing, note: isThere ? readWhole(path, ledger.disk).toString("utf8") : undefined };
  });
}

/**
 * What readers of the version before should know: what was corrected since it came out, and where nobody wrote a correction,
 * which findings are new, changed or gone.
 *
 * @param at when this version was approved
 * @param say own words as they may be read
 */
export function changesSince(
  state: CaseState,
  earlier: readonly EarlierVersion[],
  {
    version,
    at,
    say,
  }: { readonly version: number; readonly at: string; readonly say: (text: string) => string },
): PublishedChange[] {
  const last = earlier.at(-1)?.seal;
  if (last === undefined) return [];
  const corrections = [...state.things.correction.values()].filter(
    ({ thing }) => thing.version === last.version,
  );
  if (corrections.length > 0)
    return corrections.map(({ thing }) => ({
      version,
      at,
      says: say(thing.says),
      findings: thing.findings.map((id) => handleOf(state, id)),
    }));
  const sealed = state.things.seal.get(last.id)?.seq ?? 0;
  const changed = [...state.things.finding.values()].filter(({ seq }) => seq > sealed);
  const names = changed.map(({ thing }) => handleOf(state, thing.id));
  const says =
    names.length === 0 ? "No finding changed." : `Findings entered or changed since: ${names.join(", ")}.`;
  return [{ version, at, says, findings: names }];
}
