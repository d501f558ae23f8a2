import { CareoError } from "../../base/index.ts";
import { type BundleFile, type Leak, scanForLeaks } from "../../dossier/index.ts";
import { type Disk, readWhole } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import { handleOf } from "../things/index.ts";
import type { ProtectedReader } from "./protected-reader.ts";

// More than this nobody reads in a message; careo dossier check lists those that stand in sources.
const SHOWN = 5;

/**
 * A last look for names in the finished bytes, whatever made them: pages, tables, PDF, file names, what is disclosed of the ledger.
 *
 * @throws CareoError dossier/leak where a protected name stands in any of them, or where a file could not be looked into
 */
export function refuseLeaks(
  { state, disk }: { readonly state: CaseState; readonly disk: Disk },
  { strings, isNamesake }: ProtectedReader,
  files: readonly BundleFile[],
): void {
  const { leaks, unread } = scanForLeaks(finalFiles(files, disk), strings);
  const hits = leaks.filter(({ owner, words }) => !isNamesake(owner, words));
  if (hits.length + unread.length === 0) return;
  const said = [
    ...hits.map((leak) => sayLeak(state, leak)),
    ...unread.map(
      ({ path, inside, why }) =>
        `${path}${inside === "" ? "" : ` (${inside})`} could not be looked into: ${why}`,
    ),
  ];
  const more = said.length > SHOWN ? ` And ${said.length - SHOWN} more.` : "";
  throw new CareoError("dossier/leak", `Nothing was published: ${said.slice(0, SHOWN).join(" ")}${more}`, {
    hint: "Change the words where they stand in the case (a summary, a reason, a handle), redact the source, or say whose name it is: careo dossier namesake CASE.",
  });
}

function* finalFiles(
  files: readonly BundleFile[],
  disk: Disk,
): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  for (const { path, content } of files)
    yield { path, bytes: "copyOf" in content ? readWhole(content.copyOf, disk) : content };
}

function sayLeak(state: CaseState, { path, inside, owner, words }: Leak): string {
  const whose = state.agents.get(owner)?.name ?? handleOf(state, owner);
  return `${path}${inside === "" ? "" : ` (${inside})`} has “${words}”, of ${whose}.`;
}
