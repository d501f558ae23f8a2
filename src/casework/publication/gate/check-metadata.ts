import type { CaseState } from "../../case-state.ts";
import { sourcesInOrder } from "../../read-source.ts";
import { digestOf } from "../../rivals/inputs-digest.ts";
import { handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import type { Cleared } from "../cleared.ts";
import type { PublicationMaterial } from "../material.ts";

/** Originals that tell more than is read in them, which nobody has looked at. */
export function metadataBlockers(
  state: CaseState,
  { sources }: Pick<Cleared, "sources">,
  material: PublicationMaterial,
): Blocker[] {
  const seen = new Map(
    [...state.things.sourceClass.values()].map(({ thing }) => [thing.source, thing.metadataSeen]),
  );
  return sourcesInOrder(state).flatMap(({ source: { id }, name }): Blocker[] => {
    if (sources.get(id)?.class !== "P") return [];
    const lines = material.metadataOf(id);
    if (lines.length === 0 || seen.get(id) === digestOf(lines)) return [];
    const source = handleOf(state, id);
    return [
      {
        kind: "metadata",
        says: `The file of source ${source} (${name}) tells more than is read in it: ${shortened(lines)}`,
        fix: `careo dossier source CASE ${source} --class R, or C; where all of it may go out: careo dossier source CASE ${source} --class P --metadata-seen`,
        about: [id],
      },
    ];
  });
}

const SHOWN = 6;

function shortened(lines: readonly string[]): string {
  const more = lines.length > SHOWN ? ` … and ${lines.length - SHOWN} more` : "";
  return `${lines.slice(0, SHOWN).join("; ")}${more}.`;
}
