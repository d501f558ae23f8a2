import type { ReactNode } from "react";
import type { ProposedPaymentRow } from "../../../api/money/contract.ts";
import { useCase } from "../../app/place.ts";
import { ReviewFound } from "../../app/review-found.tsx";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { Words } from "../../design/words.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";

interface ReviewSumsProps {
  readonly onClose: () => void;
  readonly onEnter: (row: ProposedPaymentRow) => void;
}

/** Sums that the reading found in accepted claims. Who paid whom is said by a person. */
export function ReviewSums({ onClose, onEnter }: ReviewSumsProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const proposed = useAnswer("GET /cases/:case/payments/proposed", { params: { case: id } });
  return (
    <ReviewFound
      found={proposed}
      words={{
        title: say("web.money.review"),
        lead: say("web.money.reviewLead"),
        none: say("web.money.reviewNone"),
        toSources: say("web.money.toSources"),
      }}
      onClose={onClose}
    >
      {(rows) => <Offers rows={rows} onEnter={onEnter} />}
    </ReviewFound>
  );
}

function Offers({
  rows,
  onEnter,
}: Pick<ReviewSumsProps, "onEnter"> & { readonly rows: readonly ProposedPaymentRow[] }): ReactNode {
  const say = useSay();
  const open = (at: number) => {
    const row = rows[at];
    if (row !== undefined) onEnter(row);
  };
  const list = useRows({ count: rows.length, onOpen: open });
  useKeys({ "money.enter": () => open(list.at) });
  return (
    <div className={styles.offers}>
      {rows.map((row, at) => (
        <article key={row.claim} className={styles.offer} {...list.rowProps(at)}>
          <p>
            <strong>
              <Words>{row.amounts.map(({ words }) => words).join(" · ")}</Words>
            </strong>
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
              {...(at === list.at ? { verb: "money.enter" as const } : {})}
              onClick={() => onEnter(row)}
            >
              {say("web.money.enter")}
            </Button>
          </p>
        </article>
      ))}
    </div>
  );
}
