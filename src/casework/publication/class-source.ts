import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { SOURCE_CLASSES } from "../entries/publication.ts";
import type { OpenCase } from "../open-case.ts";
import { digestOf } from "../rivals/inputs-digest.ts";
import { type NewThing, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { oneOf } from "./deciding.ts";
import { openMaterial } from "./material.ts";

/** Decides how much of sources goes out: P the original, R a redacted text, C a commitment, X nothing. */
export function classSources(
  open: OpenCase,
  classes: Readonly<Record<string, string>>,
  said: {
    readonly person?: string | undefined;
    /** Somebody looked at what the files say of themselves, and lets that out as well. */
    readonly metadataSeen?: boolean | undefined;
  },
  effects: LedgerEffects = systemEffects,
): RecordedThing[] {
  const material = openMaterial(open);
  const known = [...open.state.things.sourceClass.values()].map(({ thing }) => thing);
  const things = Object.entries(classes).map(([name, decided]): NewThing => {
    const named = resolveHandle(open.state, name, ["source", "table"]);
    // A table goes out as what it was read from does.
    const source = open.state.recordSets.get(named)?.entry.recordSet.source ?? named;
    const earlier = known.find((each) => each.source === source);
    const of = oneOf(SOURCE_CLASSES, decided, "class of a source");
    const lines = said.metadataSeen === true ? material.metadataOf(source) : [];
    // What somebody looked at stays looked at while the class stays.
    const kept = earlier?.class === of ? earlier.metadataSeen : undefined;
    const metadataSeen = lines.length === 0 ? kept : digestOf(lines);
    const thing = { source, class: of, ...(metadataSeen === undefined ? {} : { metadataSeen }) };
    return { noun: "sourceClass", thing: earlier === undefined ? thing : { ...thing, id: earlier.id } };
  });
  return recordThings(open, things, said, effects);
}
