import type { CaseState } from "../../case-state.ts";
import { NOUNS, type Noun } from "../../entries/entities.ts";
import { handleOf, sayThing } from "../../things/index.ts";
import { claimReader } from "../claim-reader.ts";

/** Anything that doubt can reach, as people read it. */
export interface SaidNode {
  readonly id: string;
  readonly handle: string;
  /** source, capture, original, passage, claim, link, … as people say it. */
  readonly noun: string;
  readonly says: string;
  /** A step on the way that nobody enters by hand: captures, originals, texts, passages. */
  readonly isPlumbing: boolean;
}

export type NodeNamer = (id: string) => SaidNode;

const NOUN_OF_PREFIX: ReadonlyMap<string, Noun> = new Map(
  Object.entries(NOUNS).map(([noun, { prefix }]) => [prefix, noun as Noun]),
);

/** What stands between a source and its claims; an artifact that is no original is a text frozen from one. */
function plumbingOf(state: CaseState, prefix: string, id: string): string | undefined {
  if (prefix === "cap") return "capture";
  if (prefix === "psg") return "passage";
  if (prefix === "art") return state.artifacts.has(id) ? "original" : "frozen text";
  return undefined;
}

export function nodeNamer(state: CaseState): NodeNamer {
  const claims = claimReader(state);
  return (id) => {
    const prefix = id.slice(0, id.indexOf("_"));
    const noun = NOUN_OF_PREFIX.get(prefix);
    const handle = handleOf(state, id);
    if (noun !== undefined) {
      const thing = state.things[noun].get(id)?.thing;
      const says = thing === undefined ? "undone since" : sayThing(noun, thing);
      return { id, handle, noun: NOUNS[noun].said, says, isPlumbing: false };
    }
    const plumbing = plumbingOf(state, prefix, id);
    if (plumbing !== undefined) {
      const says = state.passages.get(id)?.entry.passage.text ?? "";
      return { id, handle: id, noun: plumbing, says, isPlumbing: true };
    }
    return { id, handle, ...sayOther(state, prefix, id, claims), isPlumbing: false };
  };
}

function sayOther(
  state: CaseState,
  prefix: string,
  id: string,
  claims: ReturnType<typeof claimReader>,
): { noun: string; says: string } {
  const gone = "undone since";
  if (prefix === "clm") return { noun: "claim", says: claims.read(id)?.quote ?? gone };
  if (prefix === "src") {
    const source = state.sources.get(id)?.entry.source;
    return {
      noun: "source",
      says: source?.title ?? state.handling.get(id)?.fileName ?? (source ? id : gone),
    };
  }
  if (prefix === "rst")
    return { noun: "table", says: state.recordSets.get(id)?.entry.recordSet.name ?? gone };
  if (prefix === "sea")
    return { noun: "search", says: state.searches.get(id)?.entry.search.question ?? gone };
  if (prefix === "mat") return { noun: "match", says: state.matches.get(id)?.entry.reason ?? gone };
  const [, group] = /^weighing of (grp_[0-9a-f]+)$/.exec(id) ?? [];
  if (group !== undefined)
    return { noun: "weighing", says: state.things.group.get(group)?.thing.question ?? gone };
  return { noun: id.startsWith("identity of ") ? "identity" : "thing", says: id };
}
