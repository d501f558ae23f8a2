import type { ReactNode } from "react";
import type { TableAnswer } from "../../../api/tables/contract.ts";
import { useCase } from "../../app/place.ts";
import { addressOf } from "../../client/call.ts";
import { useAnswer } from "../../client/queries.ts";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";

/** Listed here at once; the file that is given out has them all. */
const LISTED = 500;

/** Rows that could not be read, each with its line and how it begins, and what else was wrong with the file. */
export function Rejects({ table }: { readonly table: TableAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const params = { case: id, table: table.seq };
  const rejects = useAnswer("GET /cases/:case/tables/:table/rejects", { params, query: { limit: LISTED } });
  const address = `${addressOf("GET /cases/:case/tables/:table/rejects", { params, query: {} })}?format=csv`;
  return (
    <div className={styles.page}>
      <Problems table={table} />
      <Answered of={rejects}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState says={say("web.records.noRejects")} />
          ) : (
            <>
              <p>
                {say("web.records.rejectedCount", { count: total })}{" "}
                <a href={address} download={`rejected-${table.seq}.csv`}>
                  {say("web.records.saveCsv")}
                </a>
              </p>
              <div className={parts.tableFrame}>
                <table className={parts.table}>
                  <caption className="visually-hidden">
                    {say("web.records.tab.rejects", { count: total })}
                  </caption>
                  <thead>
                    <tr>
                      <th scope="col" className={parts.number}>
                        {say("web.records.line")}
                      </th>
                      <th scope="col">{say("web.records.why")}</th>
                      <th scope="col">{say("web.records.begins")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ ordinal, line, code, text }) => (
                      <tr key={ordinal}>
                        <td className={parts.number}>{line}</td>
                        <td>
                          <code lang="en">{code}</code>
                        </td>
                        <td dir="auto" className={styles.text}>
                          {text}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          )
        }
      </Answered>
    </div>
  );
}

export function Problems({
  table: {
    reading: { problems },
  },
}: {
  readonly table: Pick<TableAnswer, "reading">;
}): ReactNode {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} lang="en">
      {problems.map(({ code, message, hint, examples }) => (
        <li key={`${code} ${message}`}>
          {message} {hint}
          {examples.map(({ line, text }) => (
            <div key={`${line} ${text}`} className={styles.by}>
              {line}: <code dir="auto">{text}</code>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
