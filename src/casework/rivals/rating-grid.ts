/** A question as people rate it: every item under every hypothesis, with who holds what, and what is not shown yet. */
import {
  type Consistency,
  consensus,
  disagreement,
  likelihoodRange,
  type Range,
} from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Assessment, Evidence } from "../entries/rivals.ts";
import { handleOf, type Kept, raterOf } from "../things/index.ts";
import { groupOf, hypothesesOf } from "./add-hypothesis.ts";
import { type BuiltQuestion, buildQuestion, likelihoodOf } from "./build-question.ts";
import type { ItemCluster } from "./item-clusters.ts";
import { raterName } from "./list-evidence.ts";
import { NO_REASON } from "./rate.ts";

export interface GridVote {
  readonly id: string;
  /** Number of the entry that holds it now. */
  readonly seq: number;
  readonly rater: string;
  readonly isOwn: boolean;
  readonly blind: boolean;
  readonly consistency: Consistency | null;
  readonly relevance: "H" | "M" | "L" | null;
  readonly likelihood: NonNullable<Assessment["cell"]>["likelihood"] | null;
  /** What the likelihood comes to. */
  readonly comesTo: Range | null;
  /** Null where none was given. */
  readonly why: string | null;
}

export interface GridCell {
  readonly hypothesis: string;
  /** What the viewer may see. */
  readonly votes: readonly GridVote[];
  /** How many ratings are not shown before the viewer has rated the same. */
  readonly hidden: number;
  readonly consensus: Consistency | null;
  readonly disagreement: number | null;
}

/** An item of evidence. */
export interface GridRow {
  readonly id: string;
  readonly handle: string;
  readonly summary: string;
  readonly kind: Evidence["evidenceKind"];
  /** Id of the origin as it is weighed: that of its cluster, or its own. */
  readonly origin: string;
  /** One that only repeats adds nothing. */
  readonly role: "root" | "repeats" | "adds-own-access";
  readonly from: readonly { readonly id: string; readonly said: string }[];
  /** Why it is in neither lens however it is rated. */
  readonly notWeighed: string | null;
  readonly cells: readonly GridCell[];
}

/** Several items that share an origin, weighed as one. */
export interface GridCluster {
  readonly id: string;
  readonly said: string;
  /** Where a rating of the whole goes; null where nobody judged that they are one. */
  readonly target: string | null;
  readonly items: readonly string[];
  readonly cells: readonly GridCell[];
}

export interface RatingGrid {
  readonly group: string;
  /** Ids, in the order in which they were entered. */
  readonly hypotheses: readonly string[];
  readonly rows: readonly GridRow[];
  readonly clusters: readonly GridCluster[];
}

/**
 * The grid of a question.
 *
 * @param blindFor the id of a person who is not to see what others hold of a cell before having rated it; empty for one whom
 *   the case does not know
 * @param viewer whose ratings are called their own
 * @throws CareoError casework/no-such-thing, casework/incomplete where it is not said which question
 */
export function ratingGrid(
  state: CaseState,
  ref: string | undefined,
  { viewer, blindFor }: { readonly viewer?: string | undefined; readonly blindFor?: string | undefined } = {},
): RatingGrid {
  const group = groupOf(state, ref);
  const built = buildQuestion(state, group);
  const hypotheses = hypothesesOf(state, group).map(({ id }) => id);
  const read = cellReader(state, hypotheses, viewer, blindFor);
  const why = new Map(built.notWeighed.map((each) => [each.item, each.why]));
  const items = [...state.things.evidence.values()].filter(
    ({ thing: { id } }) => why.has(id) || built.items.some((each) => each.id === id),
  );
  return {
    group,
    hypotheses,
    rows: items.map(({ thing }) => ({
      ...placeOf(built, thing.id),
      id: thing.id,
      handle: handleOf(state, thing.id),
      summary: thing.summary,
      kind: thing.evidenceKind,
      from: built.origins.ofEvidence(thing.id).map((id) => ({ id, said: built.origins.said(id) })),
      notWeighed: why.get(thing.id) ?? null,
      cells: read([thing.id]),
    })),
    clusters: built.clusters
      .filter(({ cluster }) => cluster.members.length > 1)
      .map((each) => clusterRow(built, each, read)),
  };
}

function placeOf({ clusters }: BuiltQuestion, item: string): Pick<GridRow, "origin" | "role"> {
  const held = clusters.find(({ cluster }) => cluster.members.some((each) => each.item === item))?.cluster;
  if (held === undefined) return { origin: item, role: "root" };
  const role = held.members.find((each) => each.item === item)?.role ?? "repeats";
  return { origin: held.id, role: held.root === item ? "root" : role };
}

/**
 * Ids of the ratings that a person is not to see before having rated the same cell.
 *
 * @param blindFor the id of the person; empty for one whom the case does not know
 */
export function hiddenRatings({ things }: CaseState, blindFor: string): ReadonlySet<string> {
  const cellOf = ({ target, cell }: Assessment) => `${target} ${cell?.hypothesis}`;
  const all = [...things.assessment.values()].filter(({ thing }) => thing.cell !== undefined);
  const own = new Set(all.filter((each) => raterOf(each) === blindFor).map(({ thing }) => cellOf(thing)));
  return new Set(all.filter(({ thing }) => !own.has(cellOf(thing))).map(({ thing }) => thing.id));
}

type ReadCells = (targets: readonly string[]) => GridCell[];

function clusterRow({ origins }: BuiltQuestion, { cluster, origins: joined }: ItemCluster, read: ReadCells) {
  const targets = joined.flatMap(({ clusters }) => clusters.map(({ id }) => id));
  const said = cluster.id.split("+").map((id) => origins.said(id));
  return {
    id: cluster.id,
    said: said.join("; "),
    target: targets[0] ?? null,
    items: cluster.members.map(({ item }) => item),
    cells: read(targets),
  };
}

function cellReader(
  state: CaseState,
  hypotheses: readonly string[],
  viewer: string | undefined,
  blindFor: string | undefined,
): ReadCells {
  const byTarget = new Map<string, Kept<Assessment>[]>();
  for (const kept of state.things.assessment.values()) {
    if (kept.thing.cell === undefined) continue;
    const known = byTarget.get(kept.thing.target);
    if (known === undefined) byTarget.set(kept.thing.target, [kept]);
    else known.push(kept);
  }
  return (targets) =>
    hypotheses.map((hypothesis) => {
      const all = targets
        .flatMap((target) => byTarget.get(target) ?? [])
        .filter(({ thing }) => thing.cell?.hypothesis === hypothesis);
      const maySee = blindFor === undefined || all.some((each) => raterOf(each) === blindFor);
      return cellOf(state, hypothesis, all, { viewer, maySee });
    });
}

function cellOf(
  state: CaseState,
  hypothesis: string,
  all: readonly Kept<Assessment>[],
  { viewer, maySee }: { readonly viewer: string | undefined; readonly maySee: boolean },
): GridCell {
  const votes = maySee ? all.map((each) => voteOf(state, each, viewer)) : [];
  const codes = votes.flatMap(({ consistency }) => consistency ?? []);
  return {
    hypothesis,
    votes,
    hidden: all.length - votes.length,
    consensus: consensus(codes) ?? null,
    disagreement: disagreement(codes) ?? null,
  };
}

function voteOf(state: CaseState, kept: Kept<Assessment>, viewer: string | undefined): GridVote {
  const { id, blind, why, cell } = kept.thing;
  const { consistency = null, relevance = null, likelihood = null } = cell ?? {};
  const rater = raterOf(kept);
  return {
    id,
    seq: kept.seq,
    rater: raterName(state, rater),
    isOwn: rater === viewer,
    blind,
    consistency,
    relevance,
    likelihood,
    comesTo: likelihood === null ? null : likelihoodRange(likelihoodOf(likelihood)),
    why: why === NO_REASON ? null : why,
  };
}
