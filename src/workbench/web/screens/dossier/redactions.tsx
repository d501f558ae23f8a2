import type { ReactNode } from "react";
import type { PublicationAnswer, RedactionRow, SourceClassRow } from "../../../api/dossier/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useRows } from "../../keys/rows.tsx";
import { sayWord, useSay } from "../../messages/say.tsx";
import { CountedRedactions } from "./cleared.tsx";
import styles from "./dossier.module.css";
import type { Mending } from "./mendings.ts";

interface RedactionsProps {
  readonly publication: PublicationAnswer;
  readonly onMend: (mending: Mending) => void;
}

/** What is cut, by method and reason, with the words: for the case alone. */
export function Redactions({ publication, onMend }: RedactionsProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const found = useAnswer("GET /cases/:case/publication/sources", { params: { case: id } });
  const rows = (found.data?.rows ?? []).flatMap((source) =>
    source.redactions.map((cut): readonly [SourceClassRow, RedactionRow] => [source, cut]),
  );
  const list = useRows({
    count: rows.length,
    onOpen: (at) => onMend({ form: "redact", about: rows[at]?.[0].id, words: rows[at]?.[1].words }),
  });
  const undo = (entry: number) =>
    change(
      "POST /cases/:case/history/:entry/undo",
      { params: { case: id, entry }, body: { reason: say("web.undo.reason") } },
      { says: () => say("web.undo.done"), undo: ({ seq }) => [seq] },
    );
  return (
    <Answered of={found}>
      {() => (
        <>
          {publication.cleared !== null && <CountedRedactions cleared={publication.cleared} />}
          {rows.length === 0 ? (
            <EmptyState says={say("web.dossier.noRedactions")} />
          ) : (
            <div className={parts.tableFrame}>
              <table className={parts.table}>
                <caption className="visually-hidden">{say("web.dossier.words")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say("web.dossier.source")}</th>
                    <th scope="col">{say("web.dossier.words")}</th>
                    <th scope="col">{say("web.dossier.method")}</th>
                    <th scope="col">{say("web.dossier.reason")}</th>
                    <th scope="col">
                      <span className="visually-hidden">{say("web.undo.button")}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([source, cut], at) => (
                    <tr key={cut.id} {...list.rowProps(at)}>
                      <td>
                        <bdi>{source.name}</bdi>
                      </td>
                      <td dir="auto">{cut.words}</td>
                      <td>
                        {sayWord(say, "web.dossier.methodName", cut.method)}
                        {cut.instead !== null && <div dir="auto">{cut.instead}</div>}
                      </td>
                      <td>{sayWord(say, "web.dossier.reasonName", cut.reason)}</td>
                      <td className={styles.actions}>
                        <Button isSmall look="plain" onClick={() => void undo(cut.seq)}>
                          {say("web.undo.button")}
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </Answered>
  );
}
