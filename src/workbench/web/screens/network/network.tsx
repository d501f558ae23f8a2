import { Download, Plus, SearchCheck } from "lucide-react";
import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from "react";
import type { NetworkAnswer, NodeRow } from "../../../api/network/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { addressOf } from "../../client/call.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { ChartFigure } from "../../design/chart-figure.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState, Waiting } from "../../design/states.tsx";
import { useWidth } from "../../design/use-width.ts";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { ActorTable } from "./actor-table.tsx";
import { NodeTools } from "./node-tools.tsx";
import { ReviewTies } from "./review-ties.tsx";
import { TieForm } from "./tie-form.tsx";
import { TieTable } from "./tie-table.tsx";
import { LISTS, networkView } from "./view.ts";

/** What draws by WebGL is loaded when there is so much to draw, and cannot be loaded but in a browser. */
const BigNetwork = lazy(() => import("./big-network.tsx"));

/** Who is tied to whom, as sources say it: drawn, and as two lists. */
export function NetworkScreen(): ReactNode {
  const say = useSay();
  const id = useCase();
  const [over, setOver] = useState<"new" | "review" | undefined>(undefined);
  const everybody = useAnswer("GET /cases/:case/network/actors", { params: { case: id }, query: {} });
  useKeys({ "network.new": () => setOver("new"), "network.review": () => setOver("review") });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.network.title")}>
        <Button verb="network.review" onClick={() => setOver("review")}>
          <SearchCheck aria-hidden="true" />
          {say("web.network.review")}
        </Button>
        <Button look="main" verb="network.new" onClick={() => setOver("new")}>
          <Plus aria-hidden="true" />
          {say("web.network.linkTwo")}
        </Button>
      </ScreenHead>
      <Answered of={everybody}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.network.none")}
              action={
                <Button look="main" onClick={() => setOver("new")}>
                  {say("web.network.linkTwo")}
                </Button>
              }
            />
          ) : (
            <Shown everybody={rows} />
          )
        }
      </Answered>
      {over === "new" && <TieForm onClose={() => setOver(undefined)} />}
      {over === "review" && <ReviewTies onClose={() => setOver(undefined)} />}
    </ScreenBody>
  );
}

function Shown({ everybody }: { readonly everybody: readonly NodeRow[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(networkView);
  const [frame, width] = useWidth();
  const words = useDeferredValue(view.words);
  const part = {
    ...(words === undefined ? {} : { words }),
    ...(view.only === undefined ? {} : { only: view.only }),
    ...(view.hide === undefined ? {} : { hide: view.hide }),
  };
  const params = { case: id };
  const kept = { keepsLast: true };
  const drawn = useAnswer(
    "GET /cases/:case/network",
    {
      params,
      query: {
        ...part,
        width: width ?? 720,
        lang: say.language,
        ...(view.pins === undefined ? {} : { pins: view.pins }),
      },
    },
    { ...kept, when: width !== undefined },
  );
  const actors = useAnswer("GET /cases/:case/network/actors", { params, query: part }, kept);
  const ties = useAnswer("GET /cases/:case/network/ties", { params, query: part }, kept);
  const current = view.list === "actors" ? actors.data?.rows.find((row) => row.id === view.row) : undefined;
  const first = view.list === "actors" ? actors.data?.rows[0] : undefined;
  const isNothing = actors.data?.rows.length === 0;
  const isBig = drawn.data !== undefined && drawn.data.shown > drawn.data.most;
  const tools = <NodeTools node={current ?? first} everybody={everybody} drawn={drawn.data} />;
  return (
    <>
      <Filters drawn={drawn.data} />
      {isNothing && (
        <EmptyState
          says={say("web.chart.noneSuch")}
          action={
            <Button onClick={() => setView({ words: undefined, only: undefined, hide: undefined })}>
              {say("web.chart.showAll")}
            </Button>
          }
        />
      )}
      <div className={styles.beside} data-wide hidden={isNothing}>
        {isBig ? (
          <Suspense fallback={<Waiting />}>
            <BigNetwork
              nodes={actors.data?.rows ?? []}
              ties={ties.data?.rows ?? []}
              current={view.row ?? first?.id}
              summary={drawn.data?.drawing.summary ?? ""}
              legend={[say("web.network.many", { most: drawn.data?.most ?? 0 }), say("web.network.signs")]}
              tools={tools}
            />
          </Suspense>
        ) : (
          <ChartFigure
            drawing={drawn.data?.drawing}
            frame={frame}
            current={view.row ?? first?.id}
            legend={[say("web.network.key"), say("web.network.signs")]}
            tools={tools}
          />
        )}
        <div>
          {view.list === "actors"
            ? actors.data && <ActorTable rows={actors.data.rows} />
            : ties.data && <TieTable rows={ties.data.rows} />}
        </div>
      </div>
    </>
  );
}

function Filters({ drawn }: { readonly drawn: NetworkAnswer | undefined }): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(networkView);
  const other = () =>
    setView({ list: view.list === "actors" ? "ties" : "actors", sort: undefined, row: undefined });
  useKeys({ "network.lists": other });
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={`${parts.input} ${styles.search}`}
        placeholder={say("web.network.filter")}
        aria-label={say("web.network.filter")}
        value={view.words ?? ""}
        onChange={(event) => setView({ words: event.target.value, row: undefined }, "replace")}
      />
      <span className={styles.status} id="network-list">
        {say("web.network.list")}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons in a line are no form. */}
      <span className={styles.row} role="group" aria-labelledby="network-list">
        {LISTS.map((list) => (
          <Button
            key={list}
            isSmall
            aria-pressed={view.list === list}
            onClick={() => setView({ list, sort: undefined, row: undefined })}
          >
            {say(`web.network.${list}`)}
          </Button>
        ))}
      </span>
      {drawn !== undefined && (
        <span className={styles.status} role="status">
          {say("web.network.shown", { shown: drawn.shown, total: drawn.total })}
        </span>
      )}
      <a
        className={`${parts.button} ${parts.small}`}
        href={addressOf("GET /cases/:case/network/gexf", { params: { case: id } })}
        title={say("web.network.gexfHelp")}
        download
      >
        <Download aria-hidden="true" />
        {say("web.network.gexf")}
      </a>
    </search>
  );
}
