import { z } from "zod";
import { CareoError } from "../../../base/index.ts";
import {
  getTable,
  judgeMatch,
  type MatchCandidate,
  type QueuedPair,
  takeAnswers,
} from "../../../casework/index.ts";
import { list, listOf, started, startJob, type Topic } from "../endpoint.ts";
import type { MatchesApi } from "./contract.ts";
import { type ReadRun, readRun } from "./kept-matches.ts";
import { matchPeopleJob } from "./match-job.ts";
import { queueAnswer as queueOf, saidAnswer as saidOf } from "./mine.ts";
import { pairAnswers } from "./pairs.ts";
import { runAnswer as runOf, runRows } from "./run-rows.ts";
import {
  judgeBody,
  judgedAnswer,
  pairAnswer,
  pairsQuery,
  queueAnswer,
  queueQuery,
  runAnswer,
  runBody,
  runRow,
  saidAnswer,
} from "./schemas.ts";

export const matches: Topic<MatchesApi> = {
  "GET /cases/:case/runs": {
    summary:
      "Runs that looked for the people of one table in another, the latest first, each with what chance would give.",
    answer: listOf(runRow),
    run: async ({ session }) => list(await runRows(session)),
  },
  "POST /cases/:case/runs": {
    summary: "Looks for the people of a list in a table, as a job. What comes out are proposals.",
    body: runBody,
    answer: started,
    run: ({ desk, session, body, person }) => {
      const { list: left, table, top = 20, audit = 0, seed = "1", dictionary = true, prior, decoys } = body;
      session.refuseReadOnly();
      for (const each of [left, table]) getTable(session.open.state, String(each));
      const input = {
        list: left,
        table,
        top,
        audit,
        seed,
        dictionary,
        ...(prior === undefined ? {} : { prior }),
        ...(decoys === undefined ? {} : { decoys }),
      };
      return startJob(matchPeopleJob, input, { desk, session, person });
    },
  },
  "GET /cases/:case/runs/:run": {
    summary: "One run: its settings, what chance and decoys give, and what an audit found that it lost.",
    answer: runAnswer,
    run: ({ session, params }) => runOf(session, params.run),
  },
  "GET /cases/:case/runs/:run/queue": {
    summary:
      "The pairs of a run in the order in which they are asked, and what the person who works here said of each.",
    query: queueQuery,
    answer: queueAnswer,
    run: ({ session, params, query, desk }) => {
      const run = readRun(session, params.run);
      const { person } = desk.preferences.get();
      return queueOf(session, run, queueIn(run, query.all), { id: params.run, person });
    },
  },
  "GET /cases/:case/runs/:run/pairs": {
    summary: "Pairs of the queue by their place: both records as received, the evidence, rivals.",
    query: pairsQuery,
    answer: listOf(pairAnswer),
    run: async ({ session, params, query }) => {
      const run = readRun(session, params.run);
      const queue = queueIn(run, query.all);
      return { rows: await pairAnswers(session, run, queue, query), total: queue.length };
    },
  },
  "GET /cases/:case/runs/:run/pairs/:pair/said": {
    summary: "What was judged before of either record, and what colleagues propose for the pair.",
    answer: saidAnswer,
    run: ({ session, params, desk }) => {
      const run = readRun(session, params.run);
      const { person } = desk.preferences.get();
      return saidOf(session, pairNamed(run, params.pair), { id: params.run, person });
    },
  },
  "POST /cases/:case/runs/:run/judge": {
    summary: "Records what a person says of a pair.",
    body: judgeBody,
    answer: judgedAnswer,
    run: async ({ session, params, body, person }) => {
      const run = readRun(session, params.run);
      const { left, right, candidate } = pairNamed(run, body.pair);
      const { judgement, reason, restsOn } = body;
      const proposal = { matches: run.matches, candidate };
      const judged = await session.write((open) =>
        judgeMatch(open, { left, right, judgement, reason, restsOn, proposal, person }),
      );
      const { id, seq, nameOnly, now } = judged;
      return { id, handle: String(seq), seq, nameOnly, now };
    },
  },
  "POST /cases/:case/runs/:run/answers": {
    summary: "Takes in what a colleague answered on an exported queue: as proposals, beside the run.",
    body: z.strictObject({ content: z.string().max(50_000_000) }),
    answer: z.strictObject({ by: z.string(), count: z.int() }),
    run: ({ session, params, body }) => {
      session.refuseReadOnly();
      return takeAnswers(session.open, params.run, parsed(body.content));
    },
  },
};

function queueIn(run: ReadRun, isAll: boolean | undefined): readonly QueuedPair[] {
  return isAll === true ? run.everything : run.queue;
}

/** A pair by its name in the run, whether or not it is in the queue. */
function pairNamed({ matches: { queries } }: ReadRun, name: string): QueuedPair {
  const [query, candidate] = name.split(".").map(Number);
  const found = queries[query as number];
  const named: MatchCandidate | undefined = found?.candidates[candidate as number];
  if (found === undefined || named === undefined)
    throw new CareoError("casework/no-such-thing", `There is no pair ${JSON.stringify(name)} in this run.`);
  const { recordSet, id: rowKey, rowHash } = found.query;
  const { record } = named;
  return {
    query: found,
    candidate: named,
    left: { recordSet, rowKey, rowHash },
    right: { recordSet: record.recordSet, rowKey: record.id, rowHash: record.rowHash },
    why: "",
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
