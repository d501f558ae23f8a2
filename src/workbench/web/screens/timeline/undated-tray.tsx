import type { ReactNode } from "react";
import type { EventRow } from "../../../api/timeline/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import { DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import styles from "../../design/chart.module.css";
import { useSay } from "../../messages/say.tsx";

interface UndatedTrayProps {
  readonly rows: readonly EventRow[];
  readonly onDate: (event: EventRow) => void;
}

/** What nothing dates: counted and never left out in silence. */
export function UndatedTray({ rows, onDate }: UndatedTrayProps): ReactNode {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <section className={styles.tray} aria-labelledby="undated">
      <h2 id="undated">{say("web.timeline.undated", { count: rows.length })}</h2>
      <ul>
        {rows.map((event) => (
          <li key={event.id}>
            <button type="button" className={styles.open} onClick={() => openTrail(event.id)}>
              <span dir="auto">{event.label}</span> <span className={styles.handle}>{event.handle}</span>{" "}
              <DoubtBadge doubt={event.doubt} />
            </button>
            <Button
              isSmall
              aria-label={`${say("web.timeline.dateIt")}: ${event.label}`}
              onClick={() => onDate(event)}
            >
              {say("web.timeline.dateIt")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
