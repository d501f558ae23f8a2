import type { ReactNode } from "react";
import type { EntryAnswer } from "../../../api/history/contract.ts";
import { useCase } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Answered } from "../../design/states.tsx";
import { useSay } from "../../messages/say.tsx";
import { fieldsOf } from "./fields.ts";
import styles from "./history.module.css";

interface EntryProps {
  readonly seq: number;
  readonly onUndo: (entry: EntryAnswer) => void;
}

/** One entry with all that it recorded, what stood there before, and what can be done about it. */
export function Entry({ seq, onUndo }: EntryProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const found = useAnswer("GET /cases/:case/history/:entry", { params: { case: id, entry: seq } });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard.
    <section className={styles.entry} aria-label={say("web.trail.entry", { seq: String(seq) })} tabIndex={0}>
      <Answered of={found}>{(entry) => <Shown entry={entry} onUndo={() => onUndo(entry)} />}</Answered>
    </section>
  );
}

function Shown({ entry, onUndo }: { readonly entry: EntryAnswer; readonly onUndo: () => void }): ReactNode {
  const say = useSay();
  const { seq, about, canUndo, commitment, payload, before } = entry;
  return (
    <>
      <h2>{say("web.trail.entry", { seq: String(seq) })}</h2>
      <div className={styles.actions}>
        {canUndo && (
          <Button isSmall verb="history.undo" onClick={onUndo}>
            {say("web.verb.undoEntry")}
          </Button>
        )}
        {about !== null && (
          <Button isSmall look="plain" verb="everywhere.trail" onClick={() => openTrail(about)}>
            {say("web.trail.title")}
          </Button>
        )}
      </div>
      {before !== null && <p className={styles.quiet}>{say("web.history.changed")}</p>}
      <dl className={styles.fields}>
        {fieldsOf(payload, before).map(({ name, value, was }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd data-changed={was !== undefined || undefined} dir="auto">
              {was !== undefined && was !== "" && <span className={styles.was}>{was} </span>}
              {value}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say("web.history.commitment")}</dt>
          <dd>
            <code>{commitment}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
