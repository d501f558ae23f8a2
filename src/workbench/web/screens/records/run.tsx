import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import type { RunAnswer } from "../../../api/matches/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Answered } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { figuresIn } from "./figures.ts";
import { Queue } from "./queue.tsx";
import styles from "./records.module.css";
import { Tabs } from "./tabs.tsx";
import { NOWHERE, RUN_TABS, recordsView } from "./view.ts";

/** One run: the queue of its pairs, and what it rests on. */
export function Run({ id: run }: { readonly id: string }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(recordsView);
  const found = useAnswer("GET /cases/:case/runs/:run", { params: { case: id, run } });
  const title = found.data === undefined ? undefined : `${found.data.list.name} → ${found.data.table.name}`;
  useKeys({ "everywhere.close": () => setView(NOWHERE) });
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${say("web.app.name")}`;
  }, [title, say]);
  return (
    <Answered of={found}>
      {(shown) => (
        <>
          <header className={styles.head}>
            <div className={styles.title}>
              <Link
                to={`/cases/${id}/records` as "/"}
                aria-label={say("web.records.back")}
                title={say("web.records.back")}
              >
                <ArrowLeft size={16} aria-hidden="true" />
              </Link>
              <h1>
                <bdi>{shown.list.name}</bdi> → <bdi>{shown.table.name}</bdi>
              </h1>
            </div>
            <Tabs
              label={say("web.records.views")}
              tab={view.part}
              tabs={RUN_TABS.map((part) => [part, say(`web.records.part.${part}`)])}
              onTab={(part) => setView({ part })}
            />
          </header>
          <div role="tabpanel" id="panel" aria-labelledby={`tab-${view.part}`} className={styles.panel}>
            {view.part === "queue" ? <Queue run={shown} /> : <RunFigures run={shown} />}
          </div>
        </>
      )}
    </Answered>
  );
}

function RunFigures({ run }: { readonly run: RunAnswer }): ReactNode {
  const say = useSay();
  const { count, chance, percent, p, figure } = figuresIn(say);
  const { audit, decoys, best } = run;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        {say("web.records.run.observed", { count: run.chance.observed })}{" "}
        {say("web.records.run.byChance", {
          expected: chance(run.chance.expected),
          low: count(run.chance.low),
          high: count(run.chance.high),
        })}
      </p>
      <p>
        {say("web.records.run.best", {
          strong: best.strong,
          possible: best.possible,
          tie: best.tie,
          weak: best.weak,
          none: best.none,
          unusable: run.list.unusable,
        })}
      </p>
      <dl className={styles.figures}>
        <dt>{say("web.records.run.compared")}</dt>
        <dd>
          {say("web.records.run.comparedOf", {
            compared: run.compared,
            rows: run.table.rows,
            persons: run.table.persons,
          })}
        </dd>
        <dt>{say("web.records.run.candidates")}</dt>
        <dd>{count(run.candidates)}</dd>
        <dt>{say("web.records.run.accepted")}</dt>
        <dd>
          {say("web.records.run.acceptedOf", {
            accepted: run.accepted,
            judged: run.judged,
            nameOnly: run.nameOnly,
          })}
        </dd>
        <dt>{say("web.records.run.chanceHead")}</dt>
        <dd>
          {say("web.records.run.chanceP", { p: p(run.chance.p) })}{" "}
          <span lang="en" className={styles.by}>
            {run.chance.basis}
          </span>
        </dd>
        <dt>{say("web.records.run.decoys")}</dt>
        <dd>
          {decoys === null
            ? say("web.records.run.noDecoys")
            : say("web.records.run.decoysFound", {
                lists: decoys.lists,
                mean: figure(decoys.mean),
                most: decoys.most,
                p: p(decoys.p),
              })}
        </dd>
        <dt>{say("web.records.run.audit")}</dt>
        <dd>
          {audit === null
            ? say("web.records.run.noAudit")
            : say("web.records.run.audited", {
                sampled: audit.sampled,
                pairs: audit.pairs,
                missed: audit.missed,
                low: percent(audit.low),
                high: percent(audit.high),
              })}
        </dd>
        <dt>{say("web.records.run.prior")}</dt>
        <dd>
          {percent(run.prior.value)}{" "}
          <span lang="en" className={styles.by}>
            {run.prior.basis}
          </span>
        </dd>
        <dt>{say("web.records.run.cut")}</dt>
        <dd>
          {run.truncated.length === 0
            ? say("web.records.run.noneCut")
            : run.truncated.slice(0, 20).map(({ query, lane, kept, total }) => (
                <div key={`${query} ${lane}`}>
                  <bdi>{query ?? ""}</bdi> {lane}: {count(kept)} / {count(total)}
                </div>
              ))}
        </dd>
        <dt>{say("web.records.run.settings")}</dt>
        <dd className={styles.code}>
          {run.algorithm} · Careo {run.version} · {run.settingsDigest.slice(0, 12)}… · {run.seed}
        </dd>
      </dl>
    </div>
  );
}
