/**
 * How an outline names things of a case so that the name outlives the publication: by the handle that the authors gave, or by
 * the number of the ledger entry that a thing was entered with. Ids of a publication serve where a thing has neither.
 */
import type { PublishedCase } from "../published/index.ts";

/** What a sentence may cite. */
export const CITABLE = [
  "source",
  "claim",
  "proposition",
  "narrative",
  "origin",
  "actor",
  "event",
  "relation",
  "payment",
  "table",
  "matchRun",
  "test",
  "evidence",
  "weighing",
  "hypothesis",
  "finding",
  "search",
  "question",
] as const;
export type CitableKind = (typeof CITABLE)[number];

export interface Cited {
  readonly kind: CitableKind;
  readonly id: string;
  readonly handle?: string | undefined;
  readonly entries: readonly number[];
}

export interface References {
  /** What a reference names, all of it: more than one where the reference is not told exactly. */
  find(ref: string): readonly Cited[];
  /** The reference to be written for a thing of the publication. */
  refTo(id: string): string;
  byId(id: string): Cited | undefined;
}

/** `#17`, or `#17.2`: the second of the things that were entered with entry 17. */
const ENTRY = /^#(\d+)(?:\.(\d+))?$/;

export function referencesOf(published: PublishedCase): References {
  const all = citedThings(published);
  const byId = new Map(all.map((thing) => [thing.id, thing]));
  const byHandle = grouped(all, ({ handle }) => (handle === undefined ? [] : [handle]));
  const byFirst = grouped(all, ({ entries }) => entries.slice(0, 1));
  const byAny = grouped(all, ({ entries }) => entries);

  const find = (ref: string): readonly Cited[] => {
    const [, entry, ordinal] = ENTRY.exec(ref) ?? [];
    if (entry === undefined) return byHandle.get(ref) ?? listOf(byId.get(ref));
    const entered = byFirst.get(Number(entry)) ?? byAny.get(Number(entry)) ?? [];
    return ordinal === undefined ? entered : listOf(entered[Number(ordinal) - 1]);
  };
  const refTo = (id: string): string => {
    const thing = byId.get(id);
    if (thing?.handle !== undefined && byHandle.get(thing.handle)?.length === 1) return thing.handle;
    const entry = thing?.entries[0];
    if (thing === undefined || entry === undefined) return id;
    const together = byFirst.get(entry) ?? [];
    return together.length === 1 ? `#${entry}` : `#${entry}.${together.indexOf(thing) + 1}`;
  };
  return { find, refTo, byId: (id) => byId.get(id) };
}

function citedThings(published: PublishedCase): Cited[] {
  return [
    ...things("source", published.sources),
    ...things("claim", published.claims),
    ...things("proposition", published.propositions),
    ...things("narrative", published.narratives),
    ...things("origin", published.origins),
    ...things("actor", published.actors),
    ...things("event", published.events),
    ...things("relation", published.relations),
    ...things("payment", published.payments),
    ...things("table", published.tables),
    ...things("matchRun", published.matchRuns),
    ...things("test", published.tests),
    ...things("evidence", published.evidence),
    ...things("weighing", published.weighings),
    ...things(
      "hypothesis",
      published.weighings.flatMap(({ hypotheses }) => hypotheses),
    ),
    ...things("finding", published.findings),
    ...things("search", published.searches),
    ...things("question", published.questions),
  ];
}

interface Thing {
  readonly id: string;
  readonly handle?: string | undefined;
  readonly entries?: readonly number[] | undefined;
}

function things(kind: CitableKind, list: readonly Thing[]): Cited[] {
  return list.map(({ id, handle, entries = [] }) => ({ kind, id, handle, entries }));
}

function grouped<Key>(all: readonly Cited[], keysOf: (thing: Cited) => readonly Key[]): Map<Key, Cited[]> {
  const groups = new Map<Key, Cited[]>();
  for (const thing of all) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

function listOf(thing: Cited | undefined): readonly Cited[] {
  return thing === undefined ? [] : [thing];
}
