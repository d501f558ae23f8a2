import { FilePen, ListTree } from "lucide-react";
import type { ReactNode } from "react";
import type {
  CellAnswer,
  Code,
  GridRowAnswer,
  HypothesisAnswer,
  VoteAnswer,
} from "../../../api/weighing/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Absence, Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { useSay } from "../../messages/say.tsx";
import { CODES } from "./codes.ts";
import { short } from "./figures.ts";
import { ownVote } from "./grid-order.ts";
import styles from "./weighing.module.css";

interface CellPanelProps {
  readonly row: GridRowAnswer;
  /** Undefined where the cursor is on the item itself. */
  readonly hypothesis: HypothesisAnswer | undefined;
  readonly cell: CellAnswer | undefined;
  readonly onRate: ((code: Code) => void) | undefined;
  readonly onReason: (() => void) | undefined;
  readonly onLeaveOut: (() => void) | undefined;
}

/** The cell where the cursor is: who rated it, how, and why. */
export function CellPanel({
  row,
  hypothesis,
  cell,
  onRate,
  onReason,
  onLeaveOut,
}: CellPanelProps): ReactNode {
  const say = useSay();
  return (
    <section className={styles.panel} aria-label={say("web.weighing.cellTitle")}>
      <h3>
        {hypothesis === undefined
          ? row.handle
          : say("web.weighing.cell", { item: row.handle, hypothesis: hypothesis.handle })}
      </h3>
      <p dir="auto">{row.says}</p>
      {hypothesis !== undefined && (
        <p className={styles.under} dir="auto">
          {hypothesis.text}
        </p>
      )}
      {row.notWeighed !== null && (
        <p className={styles.warn}>{say("web.weighing.notWeighedWhy", { why: row.notWeighed })}</p>
      )}
      {cell !== undefined && onRate !== undefined && <RateButtons cell={cell} onRate={onRate} />}
      {row.target === null && <p className={styles.quiet}>{say("web.weighing.rateItems")}</p>}
      {cell !== undefined && <Votes cell={cell} />}
      <div className={styles.panelFoot}>
        {onReason !== undefined && (
          <Button isSmall verb="weighing.reason" onClick={onReason}>
            <FilePen aria-hidden="true" />
            {say("web.verb.ratingReason")}
          </Button>
        )}
        <Button isSmall onClick={() => openTrail(row.id)}>
          <ListTree aria-hidden="true" />
          {say("web.weighing.openItem")}
        </Button>
        {onLeaveOut !== undefined && (
          <Button isSmall verb="weighing.leave-out" onClick={onLeaveOut}>
            {say(row.isOut ? "web.weighing.putBack" : "web.verb.leaveOut")}
          </Button>
        )}
      </div>
      <ul className={styles.froms}>
        {row.from.map(({ id, says }) => (
          <li key={id}>
            <bdi>{says}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RateButtons({
  cell,
  onRate,
}: {
  readonly cell: CellAnswer;
  readonly onRate: (code: Code) => void;
}): ReactNode {
  const say = useSay();
  const own = ownVote(cell)?.code;
  return (
    <fieldset className={styles.rates}>
      <legend className="visually-hidden">{say("web.weighing.rateAs")}</legend>
      {CODES.map(([code, verb]) => (
        <Button
          key={code}
          isSmall
          verb={verb}
          aria-pressed={own === code}
          title={say(`web.weighing.code.${code}`)}
          onClick={() => onRate(code)}
        >
          {code}
        </Button>
      ))}
    </fieldset>
  );
}

function Votes({ cell: { votes, hidden, disagreement } }: { readonly cell: CellAnswer }): ReactNode {
  const say = useSay();
  return (
    <>
      {votes.length + hidden === 0 && <p className={styles.quiet}>{say("web.weighing.nobody")}</p>}
      {hidden > 0 && <p className={styles.quiet}>{say("web.weighing.hiddenCell", { count: hidden })}</p>}
      {votes.length > 1 && (disagreement ?? 0) > 0 && (
        <p className={styles.quiet}>{say("web.weighing.disagree", { amount: short(disagreement ?? 0) })}</p>
      )}
      <ul className={styles.votes}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <Vote vote={vote} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Vote({ vote }: { readonly vote: VoteAnswer }): ReactNode {
  const say = useSay();
  const { id, rater, isOwn, blind, code, comesTo, why, doubt } = vote;
  return (
    <button type="button" className={styles.vote} onClick={() => openTrail(id)}>
      <span className={styles.voteHead}>
        <strong>{code ?? "–"}</strong> <bdi>{rater}</bdi>
        {isOwn && <> ({say("web.weighing.you")})</>}{" "}
        <Badge tone="quiet">{say(blind ? "web.weighing.blind" : "web.weighing.notBlind")}</Badge>
        <DoubtBadge doubt={doubt} />
      </span>
      {comesTo !== null && (
        <span className={styles.quiet}>
          {say("web.weighing.comesTo", {
            value:
              comesTo.low === comesTo.high
                ? short(comesTo.value)
                : `${short(comesTo.value)} (${short(comesTo.low)}–${short(comesTo.high)})`,
          })}
        </span>
      )}
      {why === null ? (
        <span className={styles.quiet}>
          <Absence which="missing" /> · {say("web.weighing.noReason")}
        </span>
      ) : (
        <span dir="auto">{why}</span>
      )}
    </button>
  );
}
