import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect } from "react";
import type { SourceAnswer } from "../../../api/sources/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { DoubtBadge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import { EdtfDate } from "../../design/edtf-date.tsx";
import { Answered } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { Custody } from "./custody.tsx";
import { Derived } from "./derived.tsx";
import { Original } from "./original.tsx";
import styles from "./sources.module.css";
import { TextTab } from "./text-tab.tsx";
import { sourcesView, TABS, type Tab } from "./view.ts";

/** One source: its text with claims, its original, how it came here, and what was made of it. */
export function Reader({ seq }: { readonly seq: number }): ReactNode {
  const say = useSay();
  const id = useCase();
  const source = useAnswer("GET /cases/:case/sources/:source", { params: { case: id, source: seq } });
  const sources = useAnswer("GET /cases/:case/sources", { params: { case: id } });
  const [view, setView] = useView(sourcesView);
  const next = nextOf(sources.data?.rows.map((row) => row.seq) ?? [], seq);
  const title = source.data?.name;
  const goNext = () => setView({ source: next, claim: undefined, at: undefined });
  useKeys({
    "sources.next-source": next === undefined ? undefined : goNext,
    "everywhere.close": () => setView({ source: undefined, claim: undefined, at: undefined, tab: "text" }),
  });
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${say("web.app.name")}`;
  }, [title, say]);
  return (
    <Answered of={source}>
      {(found) => (
        <>
          <header className={styles.readerHead}>
            <Title source={found} onNext={next === undefined ? undefined : goNext} />
            <Tabs tab={view.tab} onTab={(tab) => setView({ tab })} />
          </header>
          <div role="tabpanel" id="panel" aria-labelledby={`tab-${view.tab}`}>
            {view.tab === "text" && (
              <TextTab source={found} onEnd={next === undefined ? undefined : goNext} />
            )}
            {view.tab === "original" && <Original source={found} />}
            {view.tab === "custody" && <Custody source={found} />}
            {view.tab === "derived" && <Derived source={found} />}
          </div>
        </>
      )}
    </Answered>
  );
}

function nextOf(seqs: readonly number[], seq: number): number | undefined {
  const at = seqs.indexOf(seq);
  return at < 0 ? undefined : seqs[at + 1];
}

function Title({
  source,
  onNext,
}: {
  readonly source: SourceAnswer;
  readonly onNext: (() => void) | undefined;
}): ReactNode {
  const say = useSay();
  const id = useCase();
  const by = [...source.author, ...(source.publisher === null ? [] : [source.publisher])].join(", ");
  return (
    <div className={styles.readerTitle}>
      <Link
        to={`/cases/${id}/sources` as "/"}
        aria-label={say("web.sources.back")}
        title={say("web.sources.back")}
      >
        <ArrowLeft size={16} aria-hidden="true" />
      </Link>
      <h1>
        <bdi>{source.name}</bdi>
      </h1>
      <span className={styles.by}>
        {say(`web.sources.kindName.${source.kind}`)}
        {by !== "" && (
          <>
            {" · "}
            <bdi>{by}</bdi>
          </>
        )}
        {source.published !== null && (
          <>
            {" · "}
            <EdtfDate date={source.published} />
          </>
        )}
      </span>
      <DoubtBadge doubt={source.doubt} />
      <Button isSmall look="plain" onClick={() => openTrail(source.id)}>
        {say("web.trail.title")}
      </Button>
      {onNext !== undefined && (
        <Button isSmall look="plain" verb="sources.next-source" onClick={onNext}>
          {say("web.verb.nextSource")}
        </Button>
      )}
    </div>
  );
}

/** Tabs as they are everywhere: arrows go from one to the next, Tab goes on to what they show. */
function Tabs({ tab, onTab }: { readonly tab: Tab; readonly onTab: (tab: Tab) => void }): ReactNode {
  const say = useSay();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] as Tab;
    onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={say("web.sources.views")} onKeyDown={onKeyDown}>
        {TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === tab}
            aria-controls="panel"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {say(`web.sources.tab.${each}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
