import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { ProposedTieRow } from "../../../api/network/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { ReviewFound } from "../../app/review-found.tsx";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { Words } from "../../design/words.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";

/** Ties that the reading found in accepted claims. One key takes one in, and the next is there. */
export function ReviewTies({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const proposed = useAnswer("GET /cases/:case/network/proposed", { params: { case: id } });
  return (
    <ReviewFound
      found={proposed}
      words={{
        title: say("web.network.review"),
        lead: say("web.network.reviewLead"),
        none: say("web.network.reviewNone"),
        toSources: say("web.network.toSources"),
      }}
      onClose={onClose}
    >
      {(rows) => <Offers rows={rows} />}
    </ReviewFound>
  );
}

function Offers({ rows }: { readonly rows: readonly ProposedTieRow[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const accept = (row: ProposedTieRow | undefined) =>
    row !== undefined &&
    void change(
      "POST /cases/:case/network/ties",
      {
        params: { case: id },
        body: {
          source: row.subject.actor ?? row.subject.name,
          target: row.object.actor ?? row.object.name,
          schema: row.schema,
          claim: row.claim,
          ...(row.role === null ? {} : { role: row.role }),
        },
      },
      {
        says: ({ handle }) => say("web.network.entered", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
  const list = useRows({ count: rows.length });
  useKeys({ "network.accept": () => accept(rows[list.at]) });
  return (
    <div className={styles.offers}>
      {rows.map((row, at) => (
        <article
          key={`${row.claim} ${row.subject.name} ${row.object.name}`}
          className={styles.offer}
          {...list.rowProps(at)}
        >
          <p>
            <End end={row.subject} /> {row.role ?? say(`web.network.relation.${row.schema}`)}{" "}
            <End end={row.object} />
          </p>
          <p>
            <Words>{row.words}</Words>
          </p>
          <p className={styles.under}>
            <bdi>{row.by}</bdi> · <bdi>{row.source?.name}</bdi>
          </p>
          <p className={styles.row}>
            <Button
              isSmall
              {...(at === list.at ? { verb: "network.accept" as const } : {})}
              onClick={() => accept(row)}
            >
              <Check aria-hidden="true" />
              {say("web.verb.acceptTie")}
            </Button>
          </p>
        </article>
      ))}
    </div>
  );
}

function End({ end: { name, actor } }: { readonly end: ProposedTieRow["subject"] }): ReactNode {
  const say = useSay();
  return (
    <>
      <strong>
        <bdi>{name}</bdi>
      </strong>{" "}
      {actor === null && <Badge>{say("web.network.new")}</Badge>}
    </>
  );
}
