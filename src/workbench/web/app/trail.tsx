import { Link } from "@tanstack/react-router";
import { Copy, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { ThingAnswer, TrailAnswer, TrailClaimAnswer } from "../../api/trail/contract.ts";
import { useAnswer } from "../client/queries.ts";
import { DoubtBadge } from "../design/badges.tsx";
import { Button } from "../design/button.tsx";
import { Answered } from "../design/states.tsx";
import { useKeys } from "../keys/keys.tsx";
import { sayWord, useSay } from "../messages/say.tsx";
import styles from "./app.module.css";
import { useChange } from "./change.tsx";
import { useCase } from "./place.ts";
import { closeTrail, openTrail } from "./trail-place.ts";

/** From whatever was pointed at to the preserved words, their source, and the entries of the ledger. */
export function Trail({ of }: { readonly of: string }): ReactNode {
  const say = useSay();
  const id = useCase();
  const panel = useRef<HTMLElement>(null);
  const found = useAnswer("GET /cases/:case/trail/:thing", { params: { case: id, thing: of } });
  useEffect(() => panel.current?.focus(), []);
  return (
    <aside className={styles.trail} aria-label={say("web.trail.title")} data-work tabIndex={-1} ref={panel}>
      {found.data === undefined ? (
        <>
          <header className={styles.trailHead}>
            <div />
            <CloseTrail />
          </header>
          <Answered of={found}>{() => null}</Answered>
        </>
      ) : (
        <Shown trail={found.data} />
      )}
    </aside>
  );
}

function Shown({ trail }: { readonly trail: TrailAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { tell } = useChange();
  const copy = () =>
    void navigator.clipboard.writeText(`careo ${id} ${trail.id}`).then(() => tell(say("web.trail.copied")));
  useKeys({ "everywhere.copy-reference": copy });
  return (
    <>
      <header className={styles.trailHead}>
        <div>
          <p className={styles.noun}>
            {nounOf(say, trail.noun)} <span className={styles.handle}>{trail.handle}</span>{" "}
            <DoubtBadge doubt={trail.doubt} />
          </p>
          <h2 dir="auto">{trail.says}</h2>
        </div>
        <Button
          look="plain"
          isSmall
          aria-label={say("web.verb.copyReference")}
          title={say("web.verb.copyReference")}
          onClick={copy}
        >
          <Copy aria-hidden="true" />
        </Button>
        <CloseTrail />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard. */}
      <section className={styles.trailBody} tabIndex={0} aria-label={say("web.trail.title")}>
        {trail.chain.length > 1 && <Things title={say("web.trail.chain")} things={trail.chain} />}
        <Claims claims={trail.claims} />
        <Things title={say("web.trail.restsOn")} things={trail.restsOn} />
        <Things title={say("web.trail.under")} things={trail.under} />
        <Entries trail={trail} />
      </section>
    </>
  );
}

function CloseTrail(): ReactNode {
  const say = useSay();
  return (
    <Button look="plain" isSmall aria-label={say("web.app.close")} onClick={closeTrail}>
      <X aria-hidden="true" />
    </Button>
  );
}

function Claims({ claims }: { readonly claims: readonly TrailClaimAnswer[] }): ReactNode {
  const say = useSay();
  return (
    <section>
      <h3>{say("web.trail.claims", { count: claims.length })}</h3>
      <div className={styles.quotes}>
        {claims.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </div>
    </section>
  );
}

function Claim({ claim }: { readonly claim: TrailClaimAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { source, quotes, speaker, through, polarity, doubt, seq } = claim;
  return (
    <figure className={styles.quote}>
      {quotes.map((quote) => (
        <blockquote key={quote.start} dir="auto" lang={quote.lang}>
          …{quote.prefix}
          <mark>{quote.exact}</mark>
          {quote.suffix}…
        </blockquote>
      ))}
      <figcaption className={styles.quoteFoot}>
        <span>
          <bdi>{speaker}</bdi>
          {through.length > 0 && <> · {say("web.trail.through", { who: through.join(", ") })}</>}
        </span>
        {polarity !== "affirms" && <span>{say(`web.claim.polarity.${polarity}`)}</span>}
        <DoubtBadge doubt={doubt} />
        {source !== null && (
          <Link
            to={`/cases/${id}/sources` as "/"}
            search={{ source: source.seq, at: quotes[0]?.start } as never}
          >
            <bdi>{source.name}</bdi>
          </Link>
        )}
        <Link to={`/cases/${id}/history` as "/"} search={{ entry: seq } as never} className={styles.handle}>
          {say("web.trail.entry", { seq: String(seq) })}
        </Link>
        {source !== null && (
          <span className={styles.handle} title={source.sha256}>
            SHA-256 {source.sha256.slice(0, 10)}…
          </span>
        )}
      </figcaption>
    </figure>
  );
}

// More than this and a panel is no panel; the thing's own screen has them all.
const SHOWN = 40;

function Things({
  title,
  things,
}: {
  readonly title: string;
  readonly things: readonly ThingAnswer[];
}): ReactNode {
  const say = useSay();
  if (things.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.things}>
        {things.slice(0, SHOWN).map((thing) => (
          <li key={thing.id}>
            <button type="button" className={styles.thing} onClick={() => openTrail(thing.id)}>
              <span className={styles.handle}>{thing.handle.length > 20 ? "" : thing.handle}</span>
              <span dir="auto">{thing.says}</span>
              <span className={styles.noun}>
                {nounOf(say, thing.noun)} <DoubtBadge doubt={thing.doubt} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {things.length > SHOWN && (
        <p className={styles.noun}>{say("web.trail.more", { count: things.length - SHOWN })}</p>
      )}
    </section>
  );
}

function Entries({ trail }: { readonly trail: TrailAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  if (trail.entries.length === 0) return null;
  return (
    <section>
      <h3>{say("web.trail.entries")}</h3>
      <ol className={styles.entries}>
        {trail.entries.map(({ seq, at, by, summary, state }) => (
          <li key={seq}>
            <p>
              <Link
                to={`/cases/${id}/history` as "/"}
                search={{ entry: seq } as never}
                className={styles.handle}
              >
                {seq}
              </Link>{" "}
              {at?.slice(0, 16).replace("T", " ")} · <bdi>{by}</bdi>
              {state !== "open" && <> · {say(`web.history.state.${state as "undone"}`)}</>}
            </p>
            <p lang="en" dir="auto">
              {summary}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function nounOf(say: ReturnType<typeof useSay>, noun: string): string {
  return sayWord(say, "web.noun", noun);
}
