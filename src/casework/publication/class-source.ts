import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { SOURCE_CLASSES } from "../entries/publication.ts";
import type { OpenCase } from "../open-case.ts";
import { type NewThing, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { oneOf } from "./deciding.ts";

/** Decides how much of sources goes out: P the original, R a redacted text, C a commitment, X nothing. */
export function classSources(
  open: OpenCase,
  classes: Readonly<Record<string, string>>,
  said: { readonly person?: string | undefined },
  effects: LedgerEffects = systemEffects,
): RecordedThing[] {
  const known = [...open.state.things.sourceClass.values()].map(({ thing }) => thing);
  const things = Object.entries(classes).map(([name, decided]): NewThing => {
    const named = resolveHandle(open.state, name, ["source", "table"]);
    // A table goes out as what it was read from does.
    const source = open.state.recordSets.get(named)?.entry.recordSet.source ?? named;
    const thing = { source, class: oneOf(SOURCE_CLASSES, decided, "class of a source") };
    const earlier = known.find((each) => each.source === source);
    return { noun: "sourceClass", thing: earlier === undefined ? thing : { ...thing, id: earlier.id } };
  });
  return recordThings(open, things, said, effects);
}
