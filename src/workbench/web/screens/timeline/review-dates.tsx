import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { ProposedEventRow } from "../../../api/timeline/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { ReviewFound } from "../../app/review-found.tsx";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { Words } from "../../design/words.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";

/** Dates that the reading found in accepted claims. One key takes one in, and the next is there. */
export function ReviewDates({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const proposed = useAnswer("GET /cases/:case/events/proposed", { params: { case: id } });
  return (
    <ReviewFound
      found={proposed}
      words={{
        title: say("web.timeline.review"),
        lead: say("web.timeline.reviewLead"),
        none: say("web.timeline.reviewNone"),
        toSources: say("web.timeline.toSources"),
      }}
      onClose={onClose}
    >
      {(rows) => <Offers rows={rows} />}
    </ReviewFound>
  );
}

function Offers({ rows }: { readonly rows: readonly ProposedEventRow[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const accept = (row: ProposedEventRow | undefined) =>
    row !== undefined &&
    void change(
      "POST /cases/:case/events",
      { params: { case: id }, body: { claim: row.claim } },
      {
        says: ({ handle }) => say("web.timeline.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
  const list = useRows({ count: rows.length });
  useKeys({ "timeline.accept": () => accept(rows[list.at]) });
  return (
    <div className={styles.offers}>
      {rows.map((row, at) => (
        <article key={row.claim} className={styles.offer} {...list.rowProps(at)}>
          <Offer row={row} isCurrent={at === list.at} onAccept={() => accept(row)} />
        </article>
      ))}
    </div>
  );
}

interface OfferProps {
  readonly row: ProposedEventRow;
  readonly isCurrent: boolean;
  readonly onAccept: () => void;
}

function Offer({ row, isCurrent, onAccept }: OfferProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const join = (event: string) =>
    void change(
      "POST /cases/:case/events/:event",
      { params: { case: id, event }, body: { claim: row.claim } },
      {
        says: ({ handle }) => say("web.timeline.joined", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
  return (
    <>
      <p>
        {row.dates.map(({ value, words }) => (
          <span key={value}>
            <strong>
              <EdtfDate date={value} />
            </strong>{" "}
            <span className={styles.under}>
              (“<Words>{words}</Words>”){" "}
            </span>
          </span>
        ))}
      </p>
      <p>
        <Words>{row.words}</Words>
      </p>
      <p className={styles.under}>
        <bdi>{row.by}</bdi> · <bdi>{row.source?.name}</bdi>
        {row.perhaps.length > 0 && (
          <>
            {" "}
            · {say("web.timeline.perhaps", { events: row.perhaps.map(({ handle }) => handle).join(", ") })}
          </>
        )}
      </p>
      <p className={styles.row}>
        <Button isSmall {...(isCurrent ? { verb: "timeline.accept" as const } : {})} onClick={onAccept}>
          <Check aria-hidden="true" />
          {say("web.verb.acceptEvent")}
        </Button>
        {row.perhaps.map(({ id: event, handle }) => (
          <Button key={event} isSmall look="plain" onClick={() => join(event)}>
            {say("web.timeline.isThat", { event: handle })}
          </Button>
        ))}
      </p>
    </>
  );
}
