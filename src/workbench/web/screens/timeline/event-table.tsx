import type { ReactNode } from "react";
import type { EventClaimAnswer, EventRow } from "../../../api/timeline/contract.ts";
import { useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge, DoubtBadge, OrMissing } from "../../design/badges.tsx";
import styles from "../../design/chart.module.css";
import { byNumber, byWords, type Column, DataTable } from "../../design/data-table.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { useSay } from "../../messages/say.tsx";
import { timelineView } from "./view.ts";

interface EventTableProps {
  readonly rows: readonly EventRow[];
  readonly onOpen: (event: EventRow) => void;
}

export function EventTable({ rows, onOpen }: EventTableProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(timelineView);
  const { language } = say;
  const columns: readonly Column<EventRow>[] = [
    {
      id: "when",
      head: say("web.timeline.when"),
      compare: byWords(({ earliest, latest }) => earliest ?? latest, "en"),
      cell: (event) => <When event={event} />,
    },
    {
      id: "event",
      head: say("web.timeline.event"),
      compare: byWords(({ label }) => label, language),
      cell: ({ label, handle, doubt }) => (
        <>
          <span dir="auto">{label}</span> <span className={styles.handle}>{handle}</span>{" "}
          <DoubtBadge doubt={doubt} />
        </>
      ),
    },
    {
      id: "who",
      head: say("web.timeline.who"),
      compare: byWords(({ who }) => who[0]?.label, language),
      isExtra: true,
      cell: ({ who }) => (
        <OrMissing
          value={
            who.length === 0 ? null : (
              <span className={styles.lines}>
                {who.map(({ id, label, role }) => (
                  <span key={`${id} ${role}`}>
                    <bdi>{label}</bdi> <span className={styles.under}>· {role}</span>
                  </span>
                ))}
              </span>
            )
          }
        />
      ),
    },
    {
      id: "place",
      head: say("web.timeline.place"),
      compare: byWords(({ place }) => place?.label, language),
      cell: ({ place }) => <OrMissing value={place === null ? null : <bdi>{place.label}</bdi>} />,
    },
    {
      id: "origins",
      head: say("web.chart.origins"),
      compare: byNumber(({ origins }) => origins),
      isNumber: true,
      isExtra: true,
      cell: ({ origins }) => origins,
    },
    {
      id: "said",
      head: say("web.chart.saidBy"),
      isExtra: true,
      cell: ({ claims }) => (
        <OrMissing
          value={
            claims.length === 0 ? null : (
              <span className={styles.lines}>
                {claims.map((claim) => (
                  <Said key={claim.id} claim={claim} />
                ))}
              </span>
            )
          }
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={say("web.timeline.events")}
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      sort={view.sort}
      onSort={(sort) => setView({ sort })}
      onOpen={onOpen}
      current={view.row}
      onCurrent={(row) => setView({ row }, "replace")}
    />
  );
}

/** The date of the event, or all that its claims give: nothing is chosen between them. */
function When({ event: { date, basis, claims, isDisputed } }: { readonly event: EventRow }): ReactNode {
  const say = useSay();
  const given = [...new Set(claims.flatMap((claim) => claim.date ?? []))];
  return (
    <span className={styles.lines}>
      {date !== null ? (
        <span>
          <EdtfDate date={date} />
          {basis !== null && basis !== "stated" && (
            <span className={styles.under}> · {say(`web.timeline.basis.${basis}`)}</span>
          )}
        </span>
      ) : given.length === 0 ? (
        <EdtfDate date={null} />
      ) : (
        given.map((each) => <EdtfDate key={each} date={each} />)
      )}
      {isDisputed && (
        <span>
          <Badge tone="warm">{say("web.timeline.disputed")}</Badge>
        </span>
      )}
    </span>
  );
}

function Said({
  claim: { id, by, stance, date, doubt, source },
}: {
  readonly claim: EventClaimAnswer;
}): ReactNode {
  const say = useSay();
  return (
    <button type="button" className={styles.open} onClick={() => openTrail(id)} title={source?.name}>
      <bdi>{by}</bdi>
      <span className={styles.under}>
        {stance !== "asserts" && <> · {say(`web.timeline.stance.${stance}`)}</>}
        {date !== null && (
          <>
            {" · "}
            <EdtfDate date={date} />
          </>
        )}
      </span>{" "}
      <DoubtBadge doubt={doubt} />
    </button>
  );
}
