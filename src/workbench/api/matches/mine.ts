import {
  answerKey,
  answersTo,
  earlierJudgements,
  identityState,
  type OpenCase,
  type QueuedPair,
  recordId,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type { DecisionRow, QueueAnswer, SaidAnswer } from "./contract.ts";
import type { ReadRun } from "./kept-matches.ts";

/** What one person says of a pair now, with every entry of theirs about it, the latest first. */
interface Mine {
  readonly id: string;
  readonly seqs: readonly number[];
  readonly judgement: DecisionRow["judgement"];
  readonly reason: string;
  readonly nameOnly: boolean;
  readonly at: string;
}

/** Agent id of the person who works here; undefined for somebody new to the case. */
function reviewerOf({ state }: OpenCase, person: string | null): string | undefined {
  const name = person?.normalize("NFC").trim();
  return [...state.agents.values()].find((each) => each.agentKind === "person" && each.name === name)?.id;
}

/** By both records; the order of a pair says nothing here, for a queue has its list on the left. */
function judgementsOf(session: CaseSession, person: string | null): ReadonlyMap<string, Mine> {
  return session.derive(`judgements of ${person ?? ""}`, (open) => {
    const reviewer = reviewerOf(open, person);
    const found = new Map<string, Mine>();
    for (const { seq, entry } of open.state.matches.values()) {
      if (reviewer === undefined || entry.by !== reviewer) continue;
      const { id, left, right, judgement, nameOnly } = entry.match;
      const key = pairKeyOf({ left, right });
      const before = found.get(key);
      const seqs = [seq, ...(before?.seqs ?? [])];
      found.set(key, { id, seqs, judgement, nameOnly, reason: entry.reason, at: entry.at });
    }
    return found;
  });
}

function pairKeyOf({ left, right }: Pick<QueuedPair, "left" | "right">): string {
  return answerKey(recordId(left), recordId(right));
}

/** Decisions that stand in reach, to be changed where they stand. */
const LAST = 20;

export function queueAnswer(
  session: CaseSession,
  run: ReadRun,
  queue: readonly QueuedPair[],
  { id, person }: { readonly id: string; readonly person: string | null },
): QueueAnswer {
  const mine = judgementsOf(session, person);
  const suggested = answersTo(session.open, id);
  const rows = queue.map((pair) => ({
    pair: run.names.get(pair.candidate) as string,
    judgement: mine.get(pairKeyOf(pair))?.judgement ?? null,
    isSuggested: suggested.has(answerKey(pair.left.rowKey, pair.right.rowKey)),
  }));
  const { claimedTwice } = session.derive("identity", identityState);
  return {
    rows,
    total: rows.length,
    done: rows.filter(({ judgement }) => judgement !== null).length,
    last: lastOf(run, queue, mine),
    claimedTwice,
  };
}

function lastOf(
  { names }: ReadRun,
  queue: readonly QueuedPair[],
  mine: ReadonlyMap<string, Mine>,
): readonly DecisionRow[] {
  const decided = queue.flatMap((pair): DecisionRow[] => {
    const said = mine.get(pairKeyOf(pair));
    if (said === undefined) return [];
    const { id, seqs, judgement, reason, nameOnly, at } = said;
    return [
      {
        id,
        seq: seqs[0] as number,
        pair: names.get(pair.candidate) as string,
        left: pair.query.query.name,
        right: rightName(pair),
        judgement,
        reason,
        nameOnly,
        at,
      },
    ];
  });
  return decided.sort((a, b) => b.seq - a.seq).slice(0, LAST);
}

function rightName({ candidate, right }: QueuedPair): string {
  const words = candidate.explanation.flatMap(({ feature, right: word }) =>
    (feature === "name" || feature === "unexplained-name") && word !== undefined ? [word] : [],
  );
  return words.length === 0 ? right.rowKey : words.join(" ");
}

export function saidAnswer(
  session: CaseSession,
  pair: QueuedPair,
  { id, person }: { readonly id: string; readonly person: string | null },
): SaidAnswer {
  const { open } = session;
  const { left, right } = pair;
  const mine = judgementsOf(session, person).get(pairKeyOf(pair));
  const suggestions = answersTo(open, id).get(answerKey(left.rowKey, right.rowKey)) ?? [];
  return {
    judgement: mine?.judgement ?? null,
    seqs: mine?.seqs ?? [],
    earlier: earlierJudgements(open, reviewerOf(open, person), left, right).filter(
      (each) => each.left !== recordId(left) || each.right !== recordId(right),
    ),
    suggestions: suggestions.map(({ by, judgement, reason }) => ({ by, judgement, reason })),
  };
}
