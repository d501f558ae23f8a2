import type { ReactNode } from "react";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered } from "../../design/states.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";
import type { Mending } from "./mendings.ts";

/** How much of each source goes out. */
export function SourcesOut({ onMend }: { readonly onMend: (mending: Mending) => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const found = useAnswer("GET /cases/:case/publication/sources", { params: { case: id } });
  const rows = found.data?.rows ?? [];
  const list = useRows({
    count: rows.length,
    onOpen: (at) => onMend({ form: "class", about: rows[at]?.id }),
  });
  return (
    <Answered of={found}>
      {() => (
        <div className={parts.tableFrame}>
          <table className={parts.table}>
            <caption className="visually-hidden">{say("web.dossier.part.sources")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("web.dossier.source")}</th>
                <th scope="col">{say("web.dossier.howMuch")}</th>
                <th scope="col">
                  <span className="visually-hidden">{say("web.dossier.decide")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={row.id} {...list.rowProps(at)}>
                  <td>
                    <bdi>{row.name}</bdi> <span className={styles.quiet}>{row.handle}</span>
                  </td>
                  <td>{say(`web.dossier.class.${row.class ?? "undecided"}`)}</td>
                  <td className={styles.actions}>
                    <Button isSmall onClick={() => onMend({ form: "class", about: row.id })}>
                      {say("web.dossier.decide")}
                    </Button>
                    <Button isSmall look="plain" onClick={() => onMend({ form: "redact", about: row.id })}>
                      {say("web.dossier.cut")}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Answered>
  );
}
