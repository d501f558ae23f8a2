import type { CaseState } from "../../case-state.ts";
import { listNarratives, type SaidDrift } from "../list-narratives.ts";
import { type FoundTension, foundTension } from "./found-tension.ts";

/** What a later telling of one holder dropped, turned round or counted otherwise. What it only adds is no tension. */
export function driftTensions(state: CaseState): FoundTension[] {
  return listNarratives(state).flatMap(({ id, holder, versions }) =>
    versions.flatMap(({ at, drift, precededBy }) =>
      drift
        .filter(({ kind }) => kind !== "added")
        .map((each) => {
          const after = precededBy === null ? "" : `, after ${precededBy.handle} “${precededBy.says}”`;
          const says = `${holder.says} on ${at}${after}: ${driftWords(each)}`;
          const between = [id, each.proposition.id, ...each.before, ...each.after];
          return foundTension("drift", "tension", between, each.proposition.id, says);
        }),
    ),
  );
}

function driftWords({ kind, proposition, from, to }: SaidDrift): string {
  if (kind === "dropped") return `no longer says “${proposition.says}”`;
  if (kind === "turned") return `“${proposition.says}”: ${told(from)} before, ${told(to)} now`;
  return `“${from}” became “${to}”`;
}

const TOLD: Readonly<Record<string, string>> = {
  affirms: "affirmed",
  denies: "denied",
  unclear: "left open",
};

/** Polarities in words; a telling that says both ways says so. */
function told(polarities: string | null): string {
  return (polarities ?? "").replace(/affirms|denies|unclear/g, (each) => TOLD[each] ?? each);
}
