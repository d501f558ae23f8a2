import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { DecisionRow, JudgementName, QueueAnswer } from "../../../api/matches/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { call } from "../../client/call.ts";
import { queryKey } from "../../client/queries.ts";
import { useSay } from "../../messages/say.tsx";

export interface Judging {
  /** False where the entry was not made, which has been said by then. */
  readonly judge: (
    pair: string,
    judgement: JudgementName,
    reason: string,
    restsOn: readonly number[] | undefined,
  ) => Promise<boolean>;
  /** Takes back all that this person said of a pair. */
  readonly clear: (pair: string) => Promise<void>;
  /** Takes back one decision; what it replaced holds again. */
  readonly undo: (decision: DecisionRow) => Promise<void>;
  readonly amend: (
    decision: DecisionRow,
    change: { readonly judgement?: JudgementName; readonly reason?: string },
  ) => Promise<void>;
}

/**
 * Judgements on the pairs of one run. The page shows what was said at once and goes on; should the entry not have been made, the
 * pair waits again, and what was wrong is told.
 */
export function useJudging(run: string, query: { readonly all?: boolean }): Judging {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const client = useQueryClient();
  const params = { case: id, run };
  const key = queryKey("GET /cases/:case/runs/:run/queue", { params: { case: id, run }, query });
  const showAs = useCallback(
    (pair: string, judgement: JudgementName | null) =>
      client.setQueryData<QueueAnswer>(key, (before) => before && withJudgement(before, pair, judgement)),
    [client, key],
  );
  const send = async (
    pair: string,
    judgement: JudgementName,
    reason: string,
    restsOn: readonly number[] | undefined,
  ) => {
    const body = { pair, judgement, reason, ...(restsOn === undefined ? {} : { restsOn }) };
    // What was decided stands in the list beside, where it can be changed and undone: no notice covers the next pair.
    const judged = await change("POST /cases/:case/runs/:run/judge", { params, body });
    return judged !== undefined;
  };
  const takeBack = (entry: number) =>
    change("POST /cases/:case/history/:entry/undo", {
      params: { case: id, entry },
      body: { reason: say("web.undo.reason") },
    });
  return {
    judge: async (pair, judgement, reason, restsOn) => {
      const before = client.getQueryData<QueueAnswer>(key)?.rows.find((row) => row.pair === pair)?.judgement;
      showAs(pair, judgement);
      const isDone = await send(pair, judgement, reason, restsOn);
      if (!isDone) showAs(pair, before ?? null);
      return isDone;
    },
    clear: async (pair) => {
      const { seqs } = await call("GET /cases/:case/runs/:run/pairs/:pair/said", {
        params: { ...params, pair },
      });
      showAs(pair, null);
      for (const entry of seqs) await takeBack(entry);
    },
    undo: async ({ seq }) => {
      await takeBack(seq);
    },
    amend: async (decision, { judgement = decision.judgement, reason = decision.reason }) => {
      // What rested on the name alone goes on doing so.
      await send(decision.pair, judgement, reason, decision.nameOnly ? [] : undefined);
    },
  };
}

function withJudgement(queue: QueueAnswer, pair: string, judgement: JudgementName | null): QueueAnswer {
  const rows = queue.rows.map((row) => (row.pair === pair ? { ...row, judgement } : row));
  return { ...queue, rows, done: rows.filter((row) => row.judgement !== null).length };
}
