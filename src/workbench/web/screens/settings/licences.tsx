import type { ReactNode } from "react";
import { useAnswer } from "../../client/queries.ts";
import parts from "../../design/parts.module.css";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./settings.module.css";

/** What Careo ships with, and under which licence. */
export function Licences(): ReactNode {
  const say = useSay();
  const found = useAnswer("GET /licences", {});
  return (
    <Answered of={found}>
      {({ rows, total }) => (
        <details className={styles.list}>
          <summary>{say("web.settings.licencesSays", { count: total })}</summary>
          <div className={parts.tableFrame}>
            <table className={parts.table}>
              <caption className="visually-hidden">{say("web.settings.licences")}</caption>
              <thead>
                <tr>
                  <th scope="col">{say("web.settings.package")}</th>
                  <th scope="col">{say("web.settings.version")}</th>
                  <th scope="col">{say("web.settings.licence")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ name, version, licence }) => (
                  <tr key={`${name} ${version}`} lang="en">
                    <td>{name}</td>
                    <td>{version}</td>
                    <td>{licence}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </Answered>
  );
}
