import type { ReactNode } from "react";
import type { ClearedAnswer } from "../../../api/dossier/contract.ts";
import parts from "../../design/parts.module.css";
import { sayWord, useSay } from "../../messages/say.tsx";
import styles from "./dossier.module.css";

/** How much goes out with the decisions as they are, and what is counted as left out. */
export function Cleared({ cleared }: { readonly cleared: ClearedAnswer }): ReactNode {
  const say = useSay();
  const { findings, claims, people, sources, exclusions, digest } = cleared;
  return (
    <div className={styles.cleared}>
      <p>
        {say("web.dossier.goesOut", {
          findings,
          claims,
          people,
          whole: sources.P,
          redacted: sources.R,
          committed: sources.C,
        })}
      </p>
      {exclusions.length > 0 && (
        <div className={parts.tableFrame}>
          <table className={parts.table}>
            <caption className="visually-hidden">{say("web.dossier.leftOut")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("web.dossier.leftOut")}</th>
                <th scope="col">{say("web.dossier.reason")}</th>
                <th scope="col" className={parts.number}>
                  {say("web.dossier.count")}
                </th>
              </tr>
            </thead>
            <tbody>
              {exclusions.map(({ what, reason, count }) => (
                <tr key={`${what} ${reason}`} lang="en">
                  <td>{what}</td>
                  <td>{reason}</td>
                  <td className={parts.number}>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.quiet}>
        <code>{digest}</code>
      </p>
    </div>
  );
}

/** What is cut, by method and reason, as the dossier itself counts it. */
export function CountedRedactions({ cleared }: { readonly cleared: ClearedAnswer }): ReactNode {
  const say = useSay();
  if (cleared.redactions.length === 0) return null;
  return (
    <div className={parts.tableFrame}>
      <table className={parts.table}>
        <caption className="visually-hidden">{say("web.dossier.part.redactions")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("web.dossier.method")}</th>
            <th scope="col">{say("web.dossier.reason")}</th>
            <th scope="col" className={parts.number}>
              {say("web.dossier.count")}
            </th>
          </tr>
        </thead>
        <tbody>
          {cleared.redactions.map(({ method, reason, count }) => (
            <tr key={`${method} ${reason}`}>
              <td>{sayWord(say, "web.dossier.methodName", method)}</td>
              <td>{sayWord(say, "web.dossier.reasonName", reason)}</td>
              <td className={parts.number}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
