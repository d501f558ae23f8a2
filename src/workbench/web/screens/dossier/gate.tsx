import { type ReactNode, useId } from "react";
import type { BlockerRow, PublicationAnswer } from "../../../api/dossier/contract.ts";
import { useCase } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Answered } from "../../design/states.tsx";
import { useRows } from "../../keys/rows.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import { Cleared } from "./cleared.tsx";
import styles from "./dossier.module.css";
import { type Mending, mendingsOf } from "./mendings.ts";

interface GateProps {
  readonly publication: PublicationAnswer;
  readonly onMend: (mending: Mending) => void;
}

/** Everything that stands in the way, each with what mends it; Enter mends the current one. */
export function Gate({ publication, onMend }: GateProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const found = useAnswer("GET /cases/:case/publication/blockers", { params: { case: id } });
  return (
    <Answered of={found}>
      {({ rows }) => (
        <>
          <p className={styles.verdict} data-open={rows.length === 0 || undefined} role="status">
            <strong>{say("web.dossier.inTheWay", { count: rows.length })}</strong>{" "}
            {rows.length > 0 && say("web.dossier.shut")}
          </p>
          <Blockers rows={rows} hasVault={publication.hasVault} onMend={onMend} />
          {publication.cleared !== null && <Cleared cleared={publication.cleared} />}
        </>
      )}
    </Answered>
  );
}

interface BlockersProps {
  readonly rows: readonly BlockerRow[];
  readonly hasVault: boolean;
  readonly onMend: (mending: Mending) => void;
}

function Blockers({ rows, hasVault, onMend }: BlockersProps): ReactNode {
  const say = useSay();
  const run = (mending: Mending) =>
    mending.form === "trail" ? openTrail(mending.about ?? "") : onMend(mending);
  const list = useRows({
    count: rows.length,
    onOpen: (at) => {
      const [first] = mendingsOf(rows[at] as BlockerRow, hasVault);
      if (first !== undefined) run(first);
    },
  });
  const name = useId();
  return (
    <ol className={styles.blockers}>
      {rows.map((row, at) => (
        <li key={`${row.kind} ${row.says}`} className={styles.blocker} {...list.rowProps(at)}>
          <h3 id={`${name}-${at}`}>{sayWord(say, "web.dossier.kind", row.kind)}</h3>
          <p lang="en" dir="auto">
            {row.says}
          </p>
          <div className={styles.actions}>
            {mendingsOf(row, hasVault).map((mending, first) => (
              <Button
                key={mending.form}
                isSmall
                look={first === 0 && at === list.at ? "main" : undefined}
                aria-describedby={`${name}-${at}`}
                onClick={() => run(mending)}
              >
                {say(`web.dossier.mend.${mending.form}`)}
              </Button>
            ))}
          </div>
          {at === list.at && (
            <p className={styles.quiet}>
              {say("web.dossier.command")}: <code lang="en">{row.fix}</code>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
