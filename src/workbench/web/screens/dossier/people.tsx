import type { ReactNode } from "react";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge, OrMissing } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useRows } from "../../keys/rows.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";
import type { Mending } from "./mendings.ts";

/** Everybody who may stand in the dossier, and how; whoever is not decided of comes first. */
export function People({ onMend }: { readonly onMend: (mending: Mending) => void }): ReactNode {
  const say = useSay();
  const id = useCase();
  const found = useAnswer("GET /cases/:case/publication/people", { params: { case: id } });
  const rows = found.data?.rows ?? [];
  const list = useRows({
    count: rows.length,
    onOpen: (at) => onMend({ form: "risk", about: rows[at]?.id }),
  });
  return (
    <Answered of={found}>
      {() =>
        rows.length === 0 ? (
          <EmptyState says={say("web.dossier.noPeople")} />
        ) : (
          <div className={parts.tableFrame}>
            <table className={parts.table}>
              <caption className="visually-hidden">{say("web.dossier.part.people")}</caption>
              <thead>
                <tr>
                  <th scope="col">{say("web.dossier.person")}</th>
                  <th scope="col">{say("web.dossier.shownAs")}</th>
                  <th scope="col">{say("web.dossier.decidedBy")}</th>
                  <th scope="col">
                    <span className="visually-hidden">{say("web.dossier.decide")}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <tr key={row.id} {...list.rowProps(at)}>
                    <td>
                      <bdi>{row.label}</bdi>
                      <div className={styles.quiet}>
                        {row.roles.map((role) => sayWord(say, "web.dossier.role", role)).join(", ")}
                      </div>
                    </td>
                    <td>
                      <OrMissing value={row.publish && sayWord(say, "web.dossier.publish", row.publish)} />{" "}
                      {row.wanting !== null && (
                        <Badge tone="warm">{sayWord(say, "web.dossier.wanting", row.wanting)}</Badge>
                      )}
                      {row.consents.map(({ state, scope }) => (
                        <div key={`${state} ${scope.join(" ")}`} className={styles.quiet}>
                          {sayWord(say, "web.dossier.f.state", state)}:{" "}
                          {scope.map((use) => sayWord(say, "web.dossier.f.scope", use)).join(", ")}
                        </div>
                      ))}
                    </td>
                    <td>
                      <bdi>{row.decidedBy.join(", ")}</bdi>
                    </td>
                    <td className={styles.actions}>
                      <Button isSmall onClick={() => onMend({ form: "risk", about: row.id })}>
                        {say("web.dossier.decide")}
                      </Button>
                      {row.id.startsWith("act_") && (
                        <Button
                          isSmall
                          look="plain"
                          onClick={() => onMend({ form: "consent", about: row.id })}
                        >
                          {say("web.dossier.mend.consent")}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  );
}
