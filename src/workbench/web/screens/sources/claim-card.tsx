import { memo, type ReactNode } from "react";
import type { ClaimCard as ClaimCardAnswer } from "../../../api/claims/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { type Say, sayWord, useSay } from "../../messages/say.tsx";
import { shownStatus } from "./claim-status.ts";
import styles from "./sources.module.css";

interface ClaimCardProps {
  readonly claim: ClaimCardAnswer;
  /** As in the text, where it shares words with others. */
  readonly number: number;
  readonly lang: string;
  readonly isCurrent: boolean;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
  readonly onRejectWhy: () => void;
}

/** A claim in the margin: what it says, who says it, why it is proposed, and what can be decided. */
export const ClaimCard = memo(function ClaimCard(props: ClaimCardProps): ReactNode {
  const { claim, number, lang, isCurrent } = props;
  const say = useSay();
  const { ref, handle, words, restatement, speakers, polarity, doubt, hedges, proposition } = claim;
  return (
    <>
      <div className={styles.cardHead}>
        <span>
          {number} · {handle ?? ref}
        </span>
        <Badge tone={shownStatus(claim) === "taken" ? "cool" : undefined}>
          {say(`web.claim.status.${claim.status}`)}
        </Badge>
        {polarity !== "affirms" && <Badge>{say(`web.claim.polarity.${polarity}`)}</Badge>}
        {claim.kind !== "fact" && <Badge tone="quiet">{say(`web.claim.kind.${claim.kind}`)}</Badge>}
        {claim.band === "C" && claim.status === "proposed" && (
          <Badge tone="quiet">{say("web.claim.unsure")}</Badge>
        )}
        <DoubtBadge doubt={doubt} />
      </div>
      {restatement !== null && <p dir="auto">{restatement}</p>}
      <p className={styles.cardWords} dir="auto" lang={lang}>
        {words}
      </p>
      <p>
        <bdi>{speakerWords(say, speakers)}</bdi>
        {hedges.length > 0 && <> · {say("web.claim.hedged", { words: hedges.join(", ") })}</>}
      </p>
      {proposition !== null && (
        <p>
          {say("web.claim.states")} <bdi>{proposition.text}</bdi>{" "}
          <span className={styles.by}>{proposition.handle}</span>
        </p>
      )}
      {isCurrent && <More {...props} />}
    </>
  );
});

function More({ claim, onAccept, onEdit, onReject, onRejectWhy }: ClaimCardProps): ReactNode {
  const say = useSay();
  const { id, status, why, reason, open } = claim;
  const isProposal = status === "proposed" || status === "rejected";
  return (
    <>
      {open.length > 0 && (
        <p className={styles.why}>
          {say("web.claim.open", { what: open.map((each) => sayWord(say, "web.question", each)).join(", ") })}
        </p>
      )}
      {reason !== null && <p dir="auto">{say("web.claim.reason", { reason })}</p>}
      <p className={styles.why} lang="en">
        {why}
      </p>
      <div className={styles.cardActions}>
        {isProposal && (
          <Button isSmall look="main" verb="sources.accept" onClick={onAccept}>
            {say("web.verb.accept")}
          </Button>
        )}
        <Button isSmall verb="sources.edit" onClick={onEdit}>
          {say("web.verb.edit")}
        </Button>
        {status === "proposed" && (
          <>
            <Button isSmall verb="sources.reject" onClick={onReject}>
              {say("web.verb.reject")}
            </Button>
            <Button isSmall look="plain" onClick={onRejectWhy}>
              {say("web.sources.rejectWhy")}
            </Button>
          </>
        )}
        {id !== null && (
          <Button isSmall look="plain" verb="everywhere.trail" onClick={() => openTrail(id)}>
            {say("web.trail.title")}
          </Button>
        )}
      </div>
    </>
  );
}

/** Who says it, and through whom the source has it, the innermost first. */
function speakerWords(say: Say, speakers: ClaimCardAnswer["speakers"]): string {
  return speakers.map(({ who, words }) => words ?? sayWord(say, "web.who.kind", who)).join(" ← ");
}
