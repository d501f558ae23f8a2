import { Map as MapIcon, SearchCheck } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from "react";
import type { MarkAnswer } from "../../../api/drawing.ts";
import type { MapAnswer, PlaceRow } from "../../../api/map/contract.ts";
import { useChange } from "../../app/change.tsx";
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
import { runVerb, useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { BordersForm } from "./borders-form.tsx";
import { LocateForm } from "./locate-form.tsx";
import { MapTools } from "./map-tools.tsx";
import { PlaceTable } from "./place-table.tsx";
import { ReviewPlaces } from "./review-places.tsx";
import { mapView } from "./view.ts";

/** Where things happened: land, sea and the net of degrees, and no border but one that a person brings. */
export function MapScreen(): ReactNode {
  const say = useSay();
  const id = useCase();
  const [over, setOver] = useState<"review" | "borders" | PlaceRow | undefined>(undefined);
  const all = useAnswer("GET /cases/:case/places", { params: { case: id }, query: {} });
  useKeys({ "map.review": () => setOver("review"), "map.borders": () => setOver("borders") });
  const close = () => setOver(undefined);
  return (
    <ScreenBody>
      <ScreenHead title={say("web.map.title")}>
        <Button verb="map.borders" onClick={() => setOver("borders")}>
          <MapIcon aria-hidden="true" />
          {say("web.map.borders")}
        </Button>
        <Button look="main" verb="map.review" onClick={() => setOver("review")}>
          <SearchCheck aria-hidden="true" />
          {say("web.map.review")}
        </Button>
      </ScreenHead>
      <Answered of={all}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState
              says={say("web.map.none")}
              action={
                <Button look="main" onClick={() => setOver("review")}>
                  {say("web.map.review")}
                </Button>
              }
            />
          ) : (
            <Shown all={rows} onLocate={setOver} />
          )
        }
      </Answered>
      {over === "review" && <ReviewPlaces onClose={close} />}
      {over === "borders" && <BordersForm onClose={close} />}
      {typeof over === "object" && <LocateForm place={over} onClose={close} />}
    </ScreenBody>
  );
}

interface ShownProps {
  readonly all: readonly PlaceRow[];
  readonly onLocate: (place: PlaceRow) => void;
}

function Shown({ all, onLocate }: ShownProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(mapView);
  const [frame, width] = useWidth();
  const words = useDeferredValue(view.words);
  const { lon, lat, across } = view;
  const query = {
    ...(words === undefined ? {} : { words }),
    ...(view.only === undefined ? {} : { only: view.only }),
  };
  const window = lon === undefined || lat === undefined || across === undefined ? {} : { lon, lat, across };
  const drawn = useAnswer(
    "GET /cases/:case/places/drawing",
    { params: { case: id }, query: { ...query, ...window, width: width ?? 720, lang: say.language } },
    { keepsLast: true, when: width !== undefined },
  );
  const places = useAnswer("GET /cases/:case/places", { params: { case: id }, query }, { keepsLast: true });
  const rows = places.data?.rows ?? [];
  const current = rows.find((row) => row.id === view.row) ?? rows[0];
  useKeys({ "map.locate": current === undefined ? undefined : () => onLocate(current) });
  const open = ({ trail }: MarkAnswer) => {
    const here = all.filter((row) => trail.includes(row.id));
    const [first] = here;
    if (here.length > 1) setView({ only: here.map((row) => row.id).join(" "), row: undefined });
    else if (first !== undefined) openTrail(first.event.id);
  };
  const unlocated = all.filter((row) => row.lat === null || row.lon === null);
  const [firstUnlocated] = unlocated;
  return (
    <>
      <Filters />
      {rows.length === 0 && places.data !== undefined && (
        <EmptyState
          says={say("web.chart.noneSuch")}
          action={
            <Button onClick={() => setView({ words: undefined, only: undefined })}>
              {say("web.chart.showAll")}
            </Button>
          }
        />
      )}
      {unlocated.length === all.length && firstUnlocated !== undefined && (
        <EmptyState
          says={say("web.map.noneLocated")}
          action={
            <Button look="main" onClick={() => onLocate(firstUnlocated)}>
              {say("web.map.locateFirst")}
            </Button>
          }
        />
      )}
      <div className={styles.beside} data-wide={unlocated.length < all.length || undefined}>
        {unlocated.length < all.length && (
          // biome-ignore lint/a11y/noStaticElementInteractions: arrows move what has the focus; the same keys are verbs of the screen.
          <div onKeyDown={onArrow}>
            <ChartFigure
              drawing={drawn.data?.drawing}
              frame={frame}
              reached={say("web.map.frame")}
              current={current?.event.id}
              onOpen={open}
              legend={[say("web.map.key"), say("web.map.land")]}
              tools={<MapTools drawn={drawn.data} places={rows} />}
            />
          </div>
        )}
        <div className={styles.stack}>
          {places.data !== undefined && rows.length > 0 && <PlaceTable rows={rows} onLocate={onLocate} />}
          <Borders drawn={drawn.data} />
        </div>
      </div>
    </>
  );
}

/** Up and down belong to the list everywhere else; on the map itself they move the map. */
function onArrow(event: KeyboardEvent): void {
  if (event.shiftKey || !(event.target as HTMLElement).matches("[data-reached]")) return;
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  event.preventDefault();
  runVerb(event.key === "ArrowUp" ? "map.north" : "map.south");
}

function Borders({ drawn }: { readonly drawn: MapAnswer | undefined }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  if (drawn === undefined || drawn.borders === null) return null;
  const { source, viewpoint } = drawn.borders;
  const remove = () =>
    void change(
      "POST /cases/:case/borders/remove",
      { params: { case: id } },
      { says: () => say("web.map.bordersGone") },
    );
  return (
    <p className={styles.row}>
      <span className={styles.status}>
        <bdi>{source}</bdi> · <bdi>{viewpoint}</bdi>
      </span>
      <Button isSmall onClick={remove}>
        {say("web.map.noBorders")}
      </Button>
    </p>
  );
}

function Filters(): ReactNode {
  const say = useSay();
  const [view, setView] = useView(mapView);
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={`${parts.input} ${styles.search}`}
        placeholder={say("web.map.filter")}
        aria-label={say("web.map.filter")}
        value={view.words ?? ""}
        onChange={(event) => setView({ words: event.target.value, row: undefined }, "replace")}
      />
      {view.only !== undefined && (
        <Button isSmall onClick={() => setView({ only: undefined })}>
          {say("web.map.someOnly", { count: view.only.split(" ").length })}
        </Button>
      )}
    </search>
  );
}
