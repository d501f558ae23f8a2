import { type DoubtStatus, findDoubt } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import type { Finding } from "../../entries/rivals.ts";
import { findingDigest } from "../../rivals/finding-digest.ts";
import { dayOf } from "../../story/ask.ts";
import { buildGraph } from "../../story/doubt/build-graph.ts";
import { adverseTo } from "../../story/list-replies.ts";
import { currentId, handleOf } from "../../things/index.ts";
import type { Blocker } from "../blocker.ts";
import type { Selection } from "./select-content.ts";

/** What is wrong with the findings of a plan, whoever they name. */
export function findingBlockers(
  state: CaseState,
  { findings }: Selection,
  wanted: readonly string[] | undefined,
  claims: ReadonlySet<string>,
): Blocker[] {
  const statuses = new Map(findDoubt(buildGraph(state).nodes).map(({ id, status }) => [id, status]));
  const missing = (wanted ?? []).filter((id) => !findings.includes(id));
  return [
    ...(findings.length === 0 ? [withoutFindings()] : []),
    ...missing.map(gone),
    ...findings.flatMap((id) => {
      const finding = state.things.finding.get(id)?.thing as Finding;
      return [
        ...staleness(state, finding),
        ...doubts(state, finding, statuses),
        ...hiddenSupports(state, finding, claims),
        ...unasked(state, finding),
      ];
    }),
  ];
}

function withoutFindings(): Blocker {
  return {
    kind: "missing",
    says: "The plan takes in no finding, so the dossier would say nothing.",
    fix: "careo findings add CASE G1 --verdict WHAT --confidence LEVEL --why WHY",
    about: [],
  };
}

function gone(id: string): Blocker {
  return {
    kind: "missing",
    says: `The plan takes in ${id}, which is no longer in the case.`,
    fix: "careo dossier plan CASE --finding F1 …",
    about: [id],
  };
}

function staleness(state: CaseState, finding: Finding): Blocker[] {
  if (findingDigest(state, finding) === finding.inputsDigest) return [];
  return [
    {
      kind: "stale",
      says: `Something that finding ${handleOf(state, finding.id)} was drawn from has changed since.`,
      fix: `careo findings reaffirm CASE ${handleOf(state, finding.id)} --reason WHY`,
      about: [finding.id],
    },
  ];
}

function doubts(state: CaseState, finding: Finding, statuses: ReadonlyMap<string, DoubtStatus>): Blocker[] {
  const { id, about, supports, contradicts, undercuts, linchpins, replies } = finding;
  const on = [...supports, ...contradicts, ...undercuts, ...linchpins, ...replies].map((each) =>
    currentId(state, each),
  );
  const doubted = on.filter((each) => ["withdrawn", "unsupported"].includes(statuses.get(each) ?? "sound"));
  return [...new Set(doubted)].map((each) => ({
    kind: "doubt",
    says: `Finding ${handleOf(state, id)} rests on ${handleOf(state, each)}, which is ${statuses.get(each)}.`,
    fix: `careo doubt CASE ${handleOf(state, each)}, then careo findings add CASE ${handleOf(state, about)} without it`,
    about: [id, each],
  }));
}

/** Of what speaks for it something must be shown, or a reader has to take our word. */
function hiddenSupports(state: CaseState, finding: Finding, claims: ReadonlySet<string>): Blocker[] {
  const on = [...finding.supports, ...finding.contradicts, ...finding.undercuts];
  const isShown = (id: string): boolean => {
    if (id.startsWith("clm_")) return claims.has(currentId(state, id));
    const item = state.things.evidence.get(id)?.thing;
    if (item === undefined) return false;
    // Searches, matches and tests are shown as what they came to.
    const isOther = item.matches.length + item.tests.length > 0 || item.search !== undefined;
    return isOther || item.claims.some((each) => claims.has(currentId(state, each)));
  };
  if (on.length === 0 || on.some(isShown)) return [];
  return [
    {
      kind: "nothing-shown",
      says: `Nothing that finding ${handleOf(state, finding.id)} rests on would be shown.`,
      fix: "careo dossier source CASE SOURCE --class P or R for a source of it, or careo dossier plan CASE without the finding",
      about: [finding.id],
    },
  ];
}

/** Whoever it is against was asked and answered, or let the deadline pass, or there is a written reason for not asking. */
function unasked(state: CaseState, finding: Finding): Blocker[] {
  if (finding.notAsked !== undefined) return [];
  return adverseTo(state, finding).flatMap((actor): Blocker[] => {
    const questions = [...state.things.question.values()]
      .map(({ thing }) => thing)
      .filter(
        ({ to, about }) => to === actor && about.some((id) => id === finding.id || id === finding.about),
      );
    const [first] = questions;
    const [id, who] = [handleOf(state, finding.id), handleOf(state, actor)];
    if (first === undefined) {
      return [
        {
          kind: "unasked",
          says: `Finding ${id} is against ${who}, who was not asked, and no reason for that is given.`,
          fix: `careo replies ask CASE --to ${who} --about ${id} --text QUESTION --channel HOW --deadline DAY`,
          about: [finding.id, actor],
        },
      ];
    }
    if (questions.some((each) => hasCome(state, each.id, each.deadline))) return [];
    return [
      {
        kind: "unasked",
        says: `Finding ${id} is against ${who}, who has until ${first.deadline} to answer ${handleOf(state, first.id)}; what came back is not entered.`,
        fix: `careo replies add CASE ${handleOf(state, first.id)} --outcome answered|declined|bounced|silence`,
        about: [finding.id, actor, first.id],
      },
    ];
  });
}

/** Silence counts only after the deadline. */
function hasCome(state: CaseState, question: string, deadline: string): boolean {
  return [...state.things.reply.values()].some(
    ({ thing }) =>
      thing.question === question &&
      (thing.outcome !== "silence" || dayOf(thing.receivedAt) > dayOf(deadline)),
  );
}
