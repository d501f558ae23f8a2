import { CircleDashed, Link2 } from "lucide-react";
import { memo, type ReactNode } from "react";
import type {
  BearingAnswer,
  BoardClaim,
  BoardRow,
  OriginAnswer,
  ToldAnswer,
} from "../../../api/board/contract.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Absence, Badge, DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { useSay } from "../../messages/say.tsx";
import styles from "./claims.module.css";
import { StatePips } from "./state-pips.tsx";

interface BoardRowProps {
  readonly row: BoardRow;
  readonly isCurrent: boolean;
  readonly onLink: () => void;
}

/** One sentence: what its holders told of it, what was found, and what the record says, by origin and not by article. */
export const BoardRowView = memo(
  function BoardRowView({ row, isCurrent, onLink }: BoardRowProps): ReactNode {
    const say = useSay();
    return (
      <>
        <header className={styles.sentence}>
          <span className={styles.handle}>{row.handle}</span>
          <h2 id={`row-${row.id}`} dir="auto">
            {row.text}
          </h2>
          <Badge tone="quiet">{say(`web.claims.kind.${row.kind}`)}</Badge>
          <DoubtBadge doubt={row.doubt} />
          {isCurrent && (
            <Button isSmall look="plain" verb="claims.link" onClick={onLink}>
              <Link2 aria-hidden="true" />
              {say("web.verb.link")}
            </Button>
          )}
        </header>
        <div className={styles.sides}>
          <section className={styles.side} aria-label={`${row.handle}: ${say("web.claims.told")}`}>
            {row.told.length === 0 ? (
              <p className={styles.by}>{say("web.claims.untold")}</p>
            ) : (
              row.told.map((each) => <Told key={each.narrative.id} told={each} />)
            )}
          </section>
          <section className={styles.between} aria-label={`${row.handle}: ${say("web.claims.foundHead")}`}>
            <State row={row} />
            <Findings row={row} />
          </section>
          <section className={styles.side} aria-label={`${row.handle}: ${say("web.claims.record")}`}>
            <Side origins={row.for} side="for" />
            <Side origins={row.against} side="against" />
            {row.beside.length > 0 && (
              <Side origins={[{ origins: [], bearings: row.beside }]} side="beside" />
            )}
            {row.for.length + row.against.length + row.beside.length === 0 && (
              <p className={styles.by}>{say("web.claims.nothing")}</p>
            )}
          </section>
        </div>
        <footer>
          <ul className={styles.gaps}>
            {row.gaps.map(({ kind, side }) => (
              <li key={`${kind} ${side}`}>
                <CircleDashed aria-hidden="true" />
                {say(`web.claims.gap.${kind}`, { side: side ?? "none" })}
              </li>
            ))}
            <li>
              {say("web.claims.refutedBy")} <span dir="auto">{row.refutedBy}</span>
            </li>
          </ul>
        </footer>
      </>
    );
  },
  (before, after) => before.row === after.row && before.isCurrent === after.isCurrent,
);

function State({ row }: { readonly row: BoardRow }): ReactNode {
  const say = useSay();
  const { state, origins } = row;
  return (
    <button type="button" className={styles.state} onClick={() => openTrail(row.id)}>
      <StatePips pro={origins.for} contra={origins.against} />
      <span>{say(`web.claims.stateName.${state}`)}</span>
      <span className={styles.by}>
        {say("web.claims.origins", { pro: origins.for, contra: origins.against })}
      </span>
    </button>
  );
}

function Findings({ row: { findings } }: { readonly row: BoardRow }): ReactNode {
  const say = useSay();
  if (findings.length === 0) return <span className={styles.by}>{say("web.claims.noFinding")}</span>;
  return findings.map(({ id, handle, verdict, standard, confidence, isAbout, doubt }) => (
    <button key={id} type="button" className={styles.finding} onClick={() => openTrail(id)} title={verdict}>
      <span>{say(isAbout ? "web.claims.finding" : "web.claims.bearsOn", { handle })}</span>
      <span className={styles.by}>
        {standard === null ? <Absence which="missing" /> : say(`web.claims.standard.${standard}`)}
        {" · "}
        {say(`web.claims.confidence.${confidence}`)}
      </span>
      <DoubtBadge doubt={doubt} />
    </button>
  ));
}

function Told({ told: { narrative, versions } }: { readonly told: ToldAnswer }): ReactNode {
  const say = useSay();
  return (
    <div className={styles.side}>
      <h3>
        <bdi>{narrative.holder}</bdi>
      </h3>
      {versions.length === 0 && <p className={styles.by}>{say("web.claims.notInWords")}</p>}
      {versions.map(({ at, claims, after }) => (
        <div key={at} className={styles.version}>
          <p className={styles.versionHead}>
            <EdtfDate date={at} />
            {after !== null && <> · {say("web.claims.after", { what: after })}</>}
          </p>
          {claims.map((claim) => (
            <Said key={claim.id} claim={claim} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Said({ claim }: { readonly claim: BoardClaim }): ReactNode {
  const say = useSay();
  return (
    <button type="button" className={styles.said} onClick={() => openTrail(claim.id)}>
      <span className={styles.saidWords} dir="auto" lang={claim.lang}>
        “{claim.quote}”
      </span>{" "}
      <span className={styles.by}>
        <bdi>{claim.speaker}</bdi>
        {claim.source !== null && (
          <>
            {" · "}
            <bdi>{claim.source.name}</bdi>
          </>
        )}
        {claim.polarity !== "affirms" && <> · {say(`web.claim.polarity.${claim.polarity}`)}</>}
      </span>{" "}
      <DoubtBadge doubt={claim.doubt} />
    </button>
  );
}

interface SideProps {
  readonly origins: readonly OriginAnswer[];
  readonly side: "for" | "against" | "beside";
}

function Side({ origins, side }: SideProps): ReactNode {
  const say = useSay();
  if (origins.length === 0) return null;
  return (
    <>
      <h3>{say(`web.claims.side.${side}`)}</h3>
      {origins.map((origin, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group of several origins has no name but theirs, and nothing beside has one.
        <div key={at} className={styles.origin} data-side={side}>
          {origin.bearings.length > 1 && side !== "beside" && (
            <p className={styles.by}>{say("web.claims.oneOrigin", { count: origin.bearings.length })}</p>
          )}
          {origin.bearings.map((bearing) => (
            <Bearing key={(bearing.link ?? bearing.claim ?? bearing.item)?.id} bearing={bearing} />
          ))}
        </div>
      ))}
    </>
  );
}

function Bearing({ bearing }: { readonly bearing: BearingAnswer }): ReactNode {
  const say = useSay();
  const { claim, item, how, notCounted, interest, under } = bearing;
  return (
    <div className={notCounted === null ? undefined : styles.uncounted}>
      {claim !== null && <Said claim={claim} />}
      {item !== null && (
        <button type="button" className={styles.said} onClick={() => openTrail(item.id)}>
          {item.summary} <span className={styles.handle}>{item.handle}</span>
        </button>
      )}
      {(how === "undercuts" || how === "qualifies") && (
        <p className={styles.by}>{say(`web.claims.how.${how}`)}</p>
      )}
      {bearing.link !== null && bearing.link.why !== "" && (
        <p className={styles.by} dir="auto">
          {bearing.link.why}
        </p>
      )}
      {interest !== null && <p className={styles.by}>{say("web.claims.interest", { why: interest })}</p>}
      {notCounted !== null && (
        <p className={styles.by}>{say("web.claims.notCounted", { why: notCounted })}</p>
      )}
      {under.map((each) => (
        <p key={each.id} className={styles.by} dir="auto">
          ↳ {say(`web.claims.how.${each.how as "undercuts"}`)}: {each.says}
        </p>
      ))}
    </div>
  );
}
