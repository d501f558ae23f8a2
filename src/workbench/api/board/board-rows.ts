import {
  type Bearing,
  type Confronted,
  confrontAll,
  type ListedFinding,
  type ListedNarrative,
  listFindings,
  listNarratives,
  type OpenCase,
  type OriginSide,
  type Weighty,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { briefClaim } from "../claims/claim-rows.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { BearingAnswer, BoardRow, FindingBrief, OriginAnswer, ToldAnswer } from "./contract.ts";

type Doubts = ReadonlyMap<string, DoubtName>;
type State = OpenCase["state"];

/** Every proposition with what its holders told of it, what the record says, and what was found. */
export function boardRows(session: CaseSession): readonly BoardRow[] {
  const doubts = doubtsOf(session);
  return session.derive("board", ({ state }) => {
    const narratives = listNarratives(state);
    const findings = listFindings(state);
    return confrontAll(state).map((each) => rowOf(state, each, { narratives, findings, doubts }));
  });
}

interface Around {
  readonly narratives: readonly ListedNarrative[];
  readonly findings: readonly ListedFinding[];
  readonly doubts: Doubts;
}

function rowOf(state: State, confronted: Confronted, { narratives, findings, doubts }: Around): BoardRow {
  const { id, handle, text, propositionKind, refutedBy, origins, gaps } = confronted;
  const sideOf = (side: readonly OriginSide[]) => side.map((each) => originOf(state, each, doubts));
  return {
    id,
    handle,
    text,
    kind: propositionKind,
    refutedBy,
    seq: state.things.proposition.get(id)?.seq ?? 0,
    told: narratives
      .filter((each) => each.propositions.some((held) => held.id === id))
      .map((each) => toldOf(each, id, doubts)),
    state: confronted.state,
    origins,
    for: sideOf(confronted.for),
    against: sideOf(confronted.against),
    beside: confronted.beside.map((each) => bearingOf(state, each, doubts)),
    gaps: gaps.map(({ kind, side }) => ({ kind, side })),
    findings: findingsOn(confronted, findings, doubts),
    doubt: doubts.get(id) ?? "sound",
  };
}

function toldOf(
  { id, handle, title, holder, versions }: ListedNarrative,
  proposition: string,
  doubts: Doubts,
): ToldAnswer {
  return {
    narrative: { id, handle, title, holder: holder.says },
    versions: versions.flatMap(({ at, claims, precededBy }) => {
      const said = claims.filter((claim) => claim.proposition === proposition);
      if (said.length === 0) return [];
      return [{ at, claims: said.map((each) => briefClaim(each, doubts)), after: precededBy?.says ?? null }];
    }),
  };
}

function originOf(state: State, { origins, bearings }: OriginSide, doubts: Doubts): OriginAnswer {
  return {
    origins: origins.map(({ id, said }) => ({ id, said })),
    bearings: bearings.map((each) => bearingOf(state, each, doubts)),
  };
}

function bearingOf(
  state: State,
  { how, claim, item, link, notCounted, interest, under }: Weighty,
  doubts: Doubts,
): BearingAnswer {
  return {
    how,
    claim: claim === null ? null : briefClaim(claim, doubts),
    item:
      item === null
        ? null
        : {
            id: item.id,
            handle: item.handle,
            summary: item.summary,
            claims: item.claims.map((each) => briefClaim(each, doubts)),
          },
    link: link === null ? null : { ...link, seq: state.things.link.get(link.id)?.seq ?? 0 },
    notCounted,
    interest,
    under: under.map(underOf),
  };
}

function underOf({ how, claim, item }: Bearing): BearingAnswer["under"][number] {
  return { how, says: claim?.quote ?? item?.summary ?? "", id: claim?.id ?? item?.id ?? "" };
}

/** Findings on the proposition itself, then those that rest on something which bears on it. */
function findingsOn(
  confronted: Confronted,
  findings: readonly ListedFinding[],
  doubts: Doubts,
): FindingBrief[] {
  const sides = [...confronted.for, ...confronted.against].flatMap(({ bearings }) => bearings);
  const bearing = new Set(
    [...sides, ...confronted.beside].flatMap(({ claim, item }) => claim?.id ?? item?.id ?? []),
  );
  const isAbout = ({ about }: ListedFinding) => about === confronted.id;
  const rests = ({ supports, contradicts }: ListedFinding) =>
    [...supports, ...contradicts].some((id) => bearing.has(id));
  const on = [...findings.filter(isAbout), ...findings.filter((each) => !isAbout(each) && rests(each))];
  return on.map((each) => findingOf(each, isAbout(each), doubts));
}

function findingOf(finding: ListedFinding, isAbout: boolean, doubts: Doubts): FindingBrief {
  const { id, handle, verdict, standard = null, confidence, isStale } = finding;
  const doubt = doubts.get(id) ?? (isStale ? "stale" : "sound");
  return { id, handle, verdict, standard, confidence: confidence.level, isAbout, doubt };
}
