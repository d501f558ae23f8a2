/**
 * Which things of a case a publication shows, and by which ids: a letter and a number in the order of the case, new for every
 * publication. A thing that has no public id is in no part of what is published.
 */

import type { CaseState } from "../../case-state.ts";
import { claimsInForce } from "../../claims-by-original.ts";
import { sourcesInOrder } from "../../read-source.ts";
import { claimSources } from "../../rivals/claim-sources.ts";
import { originsOf } from "../../rivals/origins-of.ts";
import { currentId } from "../../things/index.ts";
import type { Cleared } from "../cleared.ts";

export interface PublicIds {
  /** Of a thing of the case by its own id; undefined where it is not published. */
  readonly find: (id: string) => string | undefined;
  /** Those of a list that are published, in its order, each once. */
  readonly those: (ids: readonly string[]) => string[];
  /** Of an origin, which may be called by the id of a source, a search or an item: `O0001`. */
  readonly ofOrigin: (id: string) => string | undefined;
  /** Ids of the origins behind all that is published. */
  readonly origins: readonly string[];
  /** Ids of the case that are published and begin with this prefix, in the order of the publication. */
  readonly inOrder: (prefix: string) => readonly string[];
}

export function publicIds(state: CaseState, cleared: Cleared): PublicIds {
  const ids = new Map<string, string>();
  const ordered = new Map<string, string[]>();
  const number = (letter: string, shown: readonly string[]): void =>
    shown.forEach((id, at) => {
      ids.set(id, numbered(letter, at));
      const prefix = id.slice(0, 3);
      ordered.set(prefix, [...(ordered.get(prefix) ?? []), id]);
    });
  const isShown = (id: string): boolean => ids.has(currentId(state, id));
  const { things } = state;
  const ofThings = <Thing extends { readonly id: string }>(
    map: ReadonlyMap<string, { readonly thing: Thing }>,
    keep: (thing: Thing) => boolean,
  ): string[] => [...map.values()].flatMap(({ thing }) => (keep(thing) ? [thing.id] : []));

  number("S", shownSources(state, cleared));
  number("C", shownClaims(state, cleared));
  number("A", shownActors(things.actor.keys(), cleared));
  number(
    "P",
    ofThings(things.proposition, ({ id }) => cleared.propositions.has(id)),
  );
  number(
    "N",
    ofThings(things.narrative, ({ holder, propositions }) => isShown(holder) && propositions.some(isShown)),
  );
  number(
    "V",
    ofThings(things.event, ({ claims }) => claims.some(({ claim }) => isShown(claim))),
  );
  number(
    "R",
    ofThings(
      things.relation,
      ({ source, target, claims }) => [source, target].every(isShown) && claims.some(isShown),
    ),
  );
  number(
    "M",
    ofThings(things.payment, ({ claims }) => claims.some(isShown)),
  );
  const { recordSets, matchRuns } = state;
  number(
    "T",
    [...recordSets].flatMap(([id, { entry }]) => (isShown(entry.recordSet.source) ? [id] : [])),
  );
  number(
    "X",
    [...matchRuns].flatMap(([id, { entry }]) =>
      [entry.run.left, entry.run.right].every(isShown) ? [id] : [],
    ),
  );
  number("D", [
    ...ofThings(things.predictionRun, ({ tables }) => tables.every(({ recordSet }) => isShown(recordSet))),
    ...things.timingRun.keys(),
  ]);
  number(
    "G",
    ofThings(things.group, ({ id }) => hypothesesOf(state, id).length > 1),
  );
  number(
    "H",
    ofThings(things.hypothesis, ({ group }) => isShown(group)),
  );
  number("E", [...things.evidence.keys()]);
  number(
    "F",
    ofThings(things.finding, ({ id, about }) => cleared.findings.has(id) && isShown(about)),
  );
  number("Q", [...state.searches.keys()]);
  number(
    "K",
    ofThings(things.question, ({ to }) => isShown(to)),
  );
  number(
    "Y",
    ofThings(things.reply, ({ question }) => isShown(question)),
  );
  const origins = shownOrigins(state, ordered);
  const originNumbers = new Map(origins.map((id, at) => [id, numbered("O", at)]));
  return {
    ofOrigin: (id) => originNumbers.get(id),
    origins,
    find: (id) => ids.get(currentId(state, id)),
    those: (wanted) => [...new Set(wanted.flatMap((id) => ids.get(currentId(state, id)) ?? []))],
    inOrder: (prefix) => ordered.get(prefix) ?? [],
  };
}

function numbered(letter: string, at: number): string {
  return `${letter}${String(at + 1).padStart(4, "0")}`;
}

function hypothesesOf({ things }: CaseState, group: string): readonly string[] {
  return [...things.hypothesis.values()].flatMap(({ thing }) => (thing.group === group ? [thing.id] : []));
}

/**
 * Whoever has a code or initials comes after the others, in the order of those: the order of the case may be that of an alphabet, and
 * is the same in the next version.
 */
function shownActors(known: Iterable<string>, { actors }: Cleared): string[] {
  const label = (id: string): string => {
    const shown = actors.get(id);
    return shown === undefined || shown.shownAs === "full" ? "" : shown.label;
  };
  const byLabel = (a: string, b: string): number => (label(a) < label(b) ? -1 : label(a) > label(b) ? 1 : 0);
  return [...known].filter((id) => actors.has(id)).sort(byLabel);
}

function shownSources(state: CaseState, { sources }: Cleared): string[] {
  return sourcesInOrder(state).flatMap(({ source }) => (sources.has(source.id) ? [source.id] : []));
}

/** A claim is published with its words: of a source that is only committed to there are none to show. */
function shownClaims(state: CaseState, { claims, sources }: Cleared): string[] {
  const from = claimSources(state);
  return claimsInForce(state).flatMap(({ entry: { claim } }) => {
    const source = sources.get(from.ofClaim(claim.id) ?? "");
    return claims.has(claim.id) && (source?.class === "P" || source?.class === "R") ? [claim.id] : [];
  });
}

/** The origins behind everything that is shown, in the order in which they are met. */
function shownOrigins(state: CaseState, ordered: ReadonlyMap<string, readonly string[]>): string[] {
  const origins = originsOf(state);
  return [
    ...new Set([
      ...(ordered.get("clm") ?? []).map((id) => origins.ofClaim(id)),
      ...(ordered.get("evi") ?? []).flatMap((id) => origins.ofEvidence(id)),
    ]),
  ];
}
