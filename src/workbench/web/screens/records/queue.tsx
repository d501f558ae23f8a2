import { type ReactNode, useEffect, useRef, useState } from "react";
import type { JudgementName, PairAnswer, QueueAnswer, RunAnswer } from "../../../api/matches/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer, useKept } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { Decisions } from "./decisions.tsx";
import { nextPair } from "./next-pair.ts";
import { Pair } from "./pair.tsx";
import { QueueProgress } from "./queue-progress.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { linesOf, reasonFor, tickedAtFirst } from "./reasons.ts";
import styles from "./records.module.css";
import { useJudging } from "./use-judging.ts";
import { pairInAddress, recordsView } from "./view.ts";

/** Pairs that are asked for at once; the next so many are there before they are needed. */
const WINDOW = 10;

/** The queue of a run: pair after pair, one key a decision, and the next is already there. */
export function Queue({ run }: { readonly run: RunAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [{ all }] = useView(recordsView);
  const queue = useAnswer(
    "GET /cases/:case/runs/:run/queue",
    { params: { case: id, run: run.id }, query: all ? { all } : {} },
    { keepsLast: true },
  );
  return (
    <Answered of={queue}>
      {(found) =>
        found.rows.length === 0 ? (
          <EmptyState says={say("web.records.queueEmpty")} />
        ) : (
          <Work key={String(all)} run={run} queue={found} all={all} />
        )
      }
    </Answered>
  );
}

interface WorkProps {
  readonly run: RunAnswer;
  readonly queue: QueueAnswer;
  readonly all: boolean;
}

/** What somebody does with one pair before deciding: fields they tick, words they write. */
interface Draft {
  readonly pair: string;
  readonly ticked: ReadonlySet<string> | undefined;
  readonly written: string;
}

function Work({ run, queue, all }: WorkProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(recordsView);
  const query = all ? { all } : {};
  const { judge, clear, undo: takeBack, amend } = useJudging(run.id, query);
  const { rows } = queue;
  const skipped = useRef(new Set<string>());
  const [at, setAt] = useState(() => startOf(queue, view.pair));
  const [isOver, setOver] = useState(false);
  const [draft, setDraft] = useState<Draft>({ pair: "", ticked: undefined, written: "" });
  const [asks, setAsks] = useState<"reason" | JudgementName | undefined>(undefined);
  const pairAt = usePairs(run.id, query, at, rows.length);
  const row = rows[Math.min(at, rows.length - 1)];
  const pair = pairAt(at);
  const own = draft.pair === row?.pair ? draft : { pair: row?.pair ?? "", ticked: undefined, written: "" };
  const ticked = own.ticked ?? (pair === undefined ? new Set<string>() : tickedAtFirst(pair));

  const goTo = (next: number) => {
    const bounded = Math.max(0, Math.min(rows.length - 1, next));
    setAt(bounded);
    setOver(false);
    setView({ pair: pairInAddress(rows[bounded]?.pair ?? ""), line: undefined }, "replace");
  };
  const goToPair = (name: string) => {
    const place = rows.findIndex((each) => each.pair === name);
    if (place >= 0) goTo(place);
  };
  // Back, and links from elsewhere, say another pair than the one that is shown.
  const shown = useRef(row?.pair);
  shown.current = row?.pair;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address moves the queue.
  useEffect(() => {
    if (view.pair !== undefined && view.pair !== shown.current) goToPair(view.pair);
  }, [view.pair]);

  const moveOn = (from: number) => {
    const next = nextPair(rows, from, skipped.current);
    if (next === undefined) setOver(true);
    else goTo(next);
  };
  const decide = (judgement: JudgementName, written = own.written) => {
    // A pair that nobody has seen is not judged.
    if (row === undefined || pair === undefined || isOver) return false;
    if (row.judgement === judgement) {
      void clear(row.pair);
      return true;
    }
    const reason = reasonFor(say, pair, judgement, { written, ticked });
    if (reason === undefined) {
      setAsks(judgement);
      return true;
    }
    const place = at;
    moveOn(place);
    const restsOn = judgement === "positive" ? linesOf(pair, ticked) : undefined;
    void judge(row.pair, judgement, reason, restsOn).then((isDone) => {
      if (!isDone) goTo(place);
    });
    return true;
  };
  const skip = () => {
    if (row !== undefined) skipped.current.add(row.pair);
    moveOn(at);
  };
  const undo = () => {
    const [last] = queue.last;
    if (last === undefined) return false;
    goToPair(last.pair);
    void takeBack(last);
    return true;
  };
  useKeys({
    "records.same": () => decide("positive"),
    "records.different": () => decide("negative"),
    "records.unsure": () => decide("unsure"),
    "records.skip": skip,
    "records.latin": () => setView({ latin: !view.latin }, "replace"),
    "records.reason": pair === undefined ? undefined : () => setAsks("reason"),
    "records.undo": queue.last.length === 0 ? undefined : undo,
    "everywhere.next": () => goTo(at + 1),
    "everywhere.previous": () => goTo(at - 1),
    "everywhere.trail": (event) => {
      if (event?.target instanceof HTMLElement && event.target.closest("button, a, summary, input") !== null)
        return false;
      const judged = queue.last.find((each) => each.pair === row?.pair);
      if (judged === undefined) return false;
      openTrail(judged.id);
      return true;
    },
  });
  const toggle = (field: string) => {
    const changed = new Set(ticked);
    if (!changed.delete(field)) changed.add(field);
    setDraft({ ...own, ticked: changed });
  };
  return (
    <div className={styles.queue}>
      <div className={styles.queueMain}>
        <QueueProgress queue={queue} at={at} run={run} all={all} skipped={skipped.current.size} />
        {isOver ? (
          <EmptyState
            says={say("web.records.allDone", { done: queue.done, total: queue.total })}
            action={
              <Button
                look="main"
                onClick={() => {
                  skipped.current.clear();
                  const left = nextPair(rows, rows.length - 1, new Set());
                  if (left === undefined) setView({ part: "figures", pair: undefined });
                  else goTo(left);
                }}
              >
                {say(queue.done < queue.total ? "web.records.toSkipped" : "web.records.part.figures")}
              </Button>
            }
          />
        ) : pair === undefined || row === undefined ? (
          <p role="status">{say("web.app.waiting")}</p>
        ) : (
          <Pair
            key={pair.pair}
            run={run}
            pair={pair}
            judgement={row.judgement}
            ticked={ticked}
            written={own.written}
            onTick={toggle}
            onPair={goToPair}
            isInQueue={(name) => rows.some((each) => each.pair === name)}
          />
        )}
        <DecisionBar
          judgement={isOver ? null : (row?.judgement ?? null)}
          isLatin={view.latin}
          onDecide={decide}
          onSkip={skip}
          onLatin={() => setView({ latin: !view.latin }, "replace")}
          onReason={() => setAsks("reason")}
          isOver={isOver || pair === undefined}
        />
      </div>
      <Decisions queue={queue} onPair={goToPair} onAmend={amend} />
      {asks !== undefined && (
        <ReasonForm
          written={own.written}
          judgement={asks === "reason" ? undefined : asks}
          onClose={() => setAsks(undefined)}
          onSaid={(written) => {
            setAsks(undefined);
            setDraft({ ...own, ticked: own.ticked, written });
            if (asks !== "reason") decide(asks, written);
          }}
        />
      )}
    </div>
  );
}

function startOf({ rows }: QueueAnswer, pair: string | undefined): number {
  const named = rows.findIndex((row) => row.pair === pair);
  if (named >= 0) return named;
  return Math.max(
    0,
    rows.findIndex(({ judgement }) => judgement === null),
  );
}

/** The pairs around a place, and the next before they are needed. */
function usePairs(
  run: string,
  query: { readonly all?: boolean },
  at: number,
  total: number,
): (at: number) => PairAnswer | undefined {
  const id = useCase();
  const window = Math.floor(at / WINDOW);
  const ask = (place: number) => ({
    params: { case: id, run },
    query: { from: place * WINDOW, limit: WINDOW, ...query },
  });
  const here = useKept("GET /cases/:case/runs/:run/pairs", ask(window));
  const next = useKept("GET /cases/:case/runs/:run/pairs", ask(window + 1), {
    when: (window + 1) * WINDOW < total,
  });
  const first = useKept("GET /cases/:case/runs/:run/pairs", ask(0));
  return (place) => {
    const of = Math.floor(place / WINDOW);
    const asked = of === window ? here : of === window + 1 ? next : of === 0 ? first : undefined;
    return asked?.data?.rows[place % WINDOW];
  };
}
