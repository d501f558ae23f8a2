import { type ReactNode, useState } from "react";
import type { DecisionRow, JudgementName, QueueAnswer } from "../../../api/matches/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./records.module.css";
import type { Judging } from "./use-judging.ts";

interface DecisionsProps {
  readonly queue: QueueAnswer;
  readonly onPair: (pair: string) => void;
  readonly onAmend: Judging["amend"];
}

/** The last decisions, to be changed where they stand: what is said of the pair, and why. */
export function Decisions({ queue: { last }, onPair, onAmend }: DecisionsProps): ReactNode {
  const say = useSay();
  return (
    <section className={styles.decisions} aria-label={say("web.records.last")}>
      <h2>{say("web.records.last")}</h2>
      {last.length === 0 && <p className={styles.by}>{say("web.records.noneYet")}</p>}
      <ol>
        {last.map((decision) => (
          <Decision
            key={decision.id}
            decision={decision}
            onPair={() => onPair(decision.pair)}
            onAmend={(change) => void onAmend(decision, change)}
          />
        ))}
      </ol>
    </section>
  );
}

const JUDGEMENTS: readonly JudgementName[] = ["positive", "negative", "unsure"];

interface DecisionProps {
  readonly decision: DecisionRow;
  readonly onPair: () => void;
  readonly onAmend: (change: Parameters<Judging["amend"]>[1]) => void;
}

function Decision({ decision, onPair, onAmend }: DecisionProps): ReactNode {
  const say = useSay();
  const [reason, setReason] = useState<string | undefined>(undefined);
  const { judgement, nameOnly, left, right } = decision;
  return (
    <li className={styles.decision}>
      <button type="button" className={styles.bare} onClick={onPair}>
        <bdi>{left}</bdi> · <bdi>{right}</bdi>
      </button>
      <fieldset className={styles.choices} aria-label={`${left} · ${right}`}>
        {JUDGEMENTS.map((each) => (
          <Button
            key={each}
            isSmall
            aria-pressed={each === judgement}
            onClick={() => each !== judgement && onAmend({ judgement: each })}
          >
            {say(`web.records.judgement.${each}`)}
          </Button>
        ))}
        {nameOnly && <Badge tone="warm">{say("web.records.nameOnly")}</Badge>}
      </fieldset>
      {reason === undefined ? (
        <button
          type="button"
          className={styles.reason}
          title={say("web.records.editReason")}
          onClick={() => setReason(decision.reason)}
        >
          <span dir="auto">{decision.reason}</span>
        </button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "" && reason !== decision.reason) onAmend({ reason: reason.trim() });
            setReason(undefined);
          }}
        >
          <input
            className={styles.reasonField}
            aria-label={say("web.records.reason.label")}
            value={reason}
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed.
            autoFocus
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.stopPropagation();
              setReason(undefined);
            }}
          />
        </form>
      )}
      <button type="button" className={styles.entryLink} onClick={() => openTrail(decision.id)}>
        {say("web.trail.entry", { seq: String(decision.seq) })}
      </button>
    </li>
  );
}
