import type { ReactNode } from "react";
import type { PlaceRow } from "../../../api/map/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Absence, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { byWords, type Column, DataTable } from "../../design/data-table.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { useSay } from "../../messages/say.tsx";
import { mapView } from "./view.ts";

const PRECISIONS = ["exact", "vicinity", "locality", "region", "country"] as const;

interface PlaceTableProps {
  readonly rows: readonly PlaceRow[];
  readonly onLocate: (place: PlaceRow) => void;
}

/** Places as the sources name them, and how each was established. */
export function PlaceTable({ rows, onLocate }: PlaceTableProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(mapView);
  const { language } = say;
  const columns: readonly Column<PlaceRow>[] = [
    {
      id: "place",
      head: say("web.map.place"),
      compare: byWords(({ label }) => label, language),
      cell: ({ label, doubt }) => (
        <>
          <bdi>{label}</bdi> <DoubtBadge doubt={doubt} />
        </>
      ),
    },
    {
      id: "event",
      head: say("web.map.event"),
      compare: byWords(({ event }) => event.label, language),
      cell: ({ event }) => (
        <>
          <span dir="auto">{event.label}</span> <span className={styles.handle}>{event.handle}</span>
        </>
      ),
    },
    {
      id: "when",
      head: say("web.map.when"),
      compare: byWords(({ event }) => event.date, "en"),
      isExtra: true,
      cell: ({ event }) => <EdtfDate date={event.date} />,
    },
    {
      id: "precision",
      head: say("web.map.precisionHead"),
      compare: (a, b) => PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision),
      isExtra: true,
      cell: ({ precision }) => say(`web.map.precision.${precision}`),
    },
    {
      id: "position",
      head: say("web.map.position"),
      cell: (place) =>
        place.lat === null || place.lon === null ? (
          <span className={styles.lines}>
            <Absence which="missing" />
            <span>
              <Button
                isSmall
                aria-label={`${say("web.map.locate")}: ${place.label}, ${place.event.label}`}
                onClick={() => onLocate(place)}
              >
                {say("web.map.locate")}
              </Button>
            </span>
          </span>
        ) : (
          say("web.map.at", { lat: place.lat, lon: place.lon })
        ),
    },
    {
      id: "how",
      head: say("web.map.how"),
      isExtra: true,
      cell: ({ isOfEvent, claims }) => (
        <span className={styles.lines}>
          {isOfEvent && <span className={styles.under}>{say("web.map.ofEvent")}</span>}
          {claims.map(({ id, by, source }) => (
            <button
              key={id}
              type="button"
              className={styles.open}
              title={source?.name}
              onClick={() => openTrail(id)}
            >
              <bdi>{by}</bdi>
            </button>
          ))}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={say("web.map.places")}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      sort={view.sort}
      onSort={(sort) => setView({ sort })}
      onOpen={({ event }) => openTrail(event.id)}
      current={view.row}
      onCurrent={(row) => setView({ row }, "replace")}
    />
  );
}
