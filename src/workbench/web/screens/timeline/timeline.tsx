import { CalendarSearch, ChevronLeft, ChevronRight, Maximize2, Minus, Plus } from "lucide-react";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { EventRow, TimelineAnswer } from "../../../api/timeline/contract.ts";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { ChartFigure } from "../../design/chart-figure.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useWidth } from "../../design/use-width.ts";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { EventDate } from "./event-date.tsx";
import { EventForm } from "./event-form.tsx";
import { EventTable } from "./event-table.tsx";
import { ReviewDates } from "./review-dates.tsx";
import { UndatedTray } from "./undated-tray.tsx";
import { LANES, timelineView } from "./view.ts";
import { panned, type TimeWindow, zoomed } from "./window.ts";

/** Events along time, in lanes; what has no date stands in a tray and is counted. */
export function Timeline(): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view] = useView(timelineView);
  const [over, setOver] = useState<"new" | "review" | undefined>(undefined);
  const [dated, setDated] = useState<EventRow | undefined>(undefined);
  const words = useDeferredValue(view.words);
  const query = words === undefined ? {} : { words };
  const events = useAnswer("GET /cases/:case/events", { params: { case: id }, query }, { keepsLast: true });
  useKeys({ "timeline.new": () => setOver("new"), "timeline.review": () => setOver("review") });
  return (
    <ScreenBody>
      <ScreenHead title={say("web.timeline.title")}>
        <Button verb="timeline.review" onClick={() => setOver("review")}>
          <CalendarSearch aria-hidden="true" />
          {say("web.timeline.review")}
        </Button>
        <Button look="main" verb="timeline.new" onClick={() => setOver("new")}>
          <Plus aria-hidden="true" />
          {say("web.verb.newEvent")}
        </Button>
      </ScreenHead>
      <Answered of={events}>
        {({ rows }) => (
          <>
            {words === undefined && !rows.some(({ isDated }) => isDated) ? (
              <EmptyState
                says={say("web.timeline.none")}
                action={
                  <Button look="main" onClick={() => setOver("review")}>
                    {say("web.timeline.review")}
                  </Button>
                }
              />
            ) : (
              <AlongTime rows={rows} words={words} />
            )}
            <UndatedTray rows={rows.filter(({ isDated }) => !isDated)} onDate={setDated} />
          </>
        )}
      </Answered>
      {over === "new" && <EventForm onClose={() => setOver(undefined)} />}
      {over === "review" && <ReviewDates onClose={() => setOver(undefined)} />}
      {dated !== undefined && <EventDate event={dated} onClose={() => setDated(undefined)} />}
    </ScreenBody>
  );
}

function AlongTime({
  rows,
  words,
}: {
  readonly rows: readonly EventRow[];
  readonly words: string | undefined;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(timelineView);
  const [frame, width] = useWidth();
  const { lanes, from, to, row } = view;
  const query = {
    lanes,
    width: width ?? 720,
    lang: say.language,
    ...(words === undefined ? {} : { words }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const drawn = useAnswer(
    "GET /cases/:case/events/drawing",
    { params: { case: id }, query },
    { keepsLast: true, when: width !== undefined },
  );
  const dated = rows.filter(({ isDated }) => isDated);
  return (
    <>
      <Filters />
      {dated.length === 0 && (
        <EmptyState
          says={say("web.chart.noneSuch")}
          action={<Button onClick={() => setView({ words: undefined })}>{say("web.chart.showAll")}</Button>}
        />
      )}
      <div className={styles.beside} hidden={dated.length === 0}>
        <ChartFigure
          drawing={drawn.data?.drawing}
          frame={frame}
          current={row}
          legend={[say("web.timeline.key"), say("web.chart.doubtKey")]}
          tools={<Moves drawn={drawn.data} />}
        />
        <EventTable rows={rows} onOpen={({ id: event }) => openTrail(event)} />
      </div>
    </>
  );
}

function Filters(): ReactNode {
  const say = useSay();
  const [view, setView] = useView(timelineView);
  const next = () => setView({ lanes: LANES[(LANES.indexOf(view.lanes) + 1) % LANES.length] as "actor" });
  useKeys({ "timeline.lanes": next });
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={`${parts.input} ${styles.search}`}
        placeholder={say("web.timeline.filter")}
        aria-label={say("web.timeline.filter")}
        value={view.words ?? ""}
        onChange={(event) => setView({ words: event.target.value }, "replace")}
      />
      <span className={styles.status} id="timeline-lanes">
        {say("web.timeline.lanes")}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons in a line are no form. */}
      <span className={styles.row} role="group" aria-labelledby="timeline-lanes">
        {LANES.map((lane) => (
          <Button
            key={lane}
            isSmall
            aria-pressed={view.lanes === lane}
            onClick={() => setView({ lanes: lane })}
          >
            {say(`web.timeline.lane.${lane}`)}
          </Button>
        ))}
      </span>
    </search>
  );
}

/** Moves the window: as buttons, and as keys that say so on them. */
function Moves({ drawn }: { readonly drawn: TimelineAnswer | undefined }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(timelineView);
  const window = drawn?.window ?? undefined;
  const go = (change: (before: TimeWindow) => TimeWindow) =>
    window === undefined ? undefined : () => setView(change(window), "replace");
  const moves = {
    "timeline.earlier": go((before) => panned(before, -1)),
    "timeline.later": go((before) => panned(before, 1)),
    "timeline.zoom-in": go((before) => zoomed(before, "in")),
    "timeline.zoom-out": go((before) => zoomed(before, "out")),
    "timeline.fit": () => setView({ from: undefined, to: undefined }),
  };
  useKeys(moves);
  return (
    <>
      <Button isSmall verb="timeline.earlier" onClick={moves["timeline.earlier"]}>
        <ChevronLeft aria-hidden="true" />
        {say("web.verb.earlier")}
      </Button>
      <Button isSmall verb="timeline.later" onClick={moves["timeline.later"]}>
        {say("web.verb.later")}
        <ChevronRight aria-hidden="true" />
      </Button>
      <Button isSmall verb="timeline.zoom-in" onClick={moves["timeline.zoom-in"]}>
        <Plus aria-hidden="true" />
        {say("web.verb.zoomIn")}
      </Button>
      <Button isSmall verb="timeline.zoom-out" onClick={moves["timeline.zoom-out"]}>
        <Minus aria-hidden="true" />
        {say("web.verb.zoomOut")}
      </Button>
      {(view.from !== undefined || view.to !== undefined) && (
        <Button isSmall verb="timeline.fit" onClick={moves["timeline.fit"]}>
          <Maximize2 aria-hidden="true" />
          {say("web.verb.fit")}
        </Button>
      )}
      {drawn !== undefined && window !== undefined && (
        <span className={styles.status} role="status" data-end>
          {[
            say("web.timeline.window", window),
            say("web.timeline.within", { count: drawn.within }),
            ...(drawn.earlier > 0 ? [say("web.timeline.earlier", { count: drawn.earlier })] : []),
            ...(drawn.later > 0 ? [say("web.timeline.later", { count: drawn.later })] : []),
          ].join(" · ")}
        </span>
      )}
    </>
  );
}
