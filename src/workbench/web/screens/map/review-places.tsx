import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { ProposedPlaceRow } from "../../../api/map/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { ReviewFound } from "../../app/review-found.tsx";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { Words } from "../../design/words.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";

/** Places that the reading found in accepted claims. One key takes one in, and the next is there. */
export function ReviewPlaces({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const proposed = useAnswer("GET /cases/:case/places/proposed", { params: { case: id } });
  return (
    <ReviewFound
      found={proposed}
      words={{
        title: say("web.map.review"),
        lead: say("web.map.reviewLead"),
        none: say("web.map.reviewNone"),
        toSources: say("web.map.toSources"),
      }}
      onClose={onClose}
    >
      {(rows) => <Offers rows={rows} />}
    </ReviewFound>
  );
}

function Offers({ rows }: { readonly rows: readonly ProposedPlaceRow[] }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  // As exact as a town, until somebody says more.
  const accept = (claim: string, label: string) =>
    void change(
      "POST /cases/:case/events",
      { params: { case: id }, body: { claim, place: { label, precision: "locality" } } },
      {
        says: ({ handle }) => say("web.map.taken", { handle }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
  const list = useRows({ count: rows.length });
  const acceptFirst = () => {
    const row = rows[list.at];
    const [place] = row?.places ?? [];
    if (row !== undefined && place !== undefined) accept(row.claim, place);
  };
  useKeys({ "map.accept": acceptFirst });
  return (
    <div className={styles.offers}>
      {rows.map((row, at) => (
        <article key={row.claim} className={styles.offer} {...list.rowProps(at)}>
          <p>
            <Words>{row.words}</Words>
          </p>
          <p className={styles.under}>
            <bdi>{row.by}</bdi> · <bdi>{row.source?.name}</bdi>
          </p>
          <p className={styles.row}>
            {row.places.map((place, index) => (
              <Button
                key={place}
                isSmall
                {...(at === list.at && index === 0 ? { verb: "map.accept" as const } : {})}
                onClick={() => accept(row.claim, place)}
              >
                <Check aria-hidden="true" />
                <bdi>{place}</bdi>
              </Button>
            ))}
          </p>
        </article>
      ))}
    </div>
  );
}
