import { useNavigate } from "@tanstack/react-router";
import { Languages, Save } from "lucide-react";
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import type { HitAnswer, SearchAnswer, SearchGroupName } from "../../../api/search/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useDesk } from "../../app/desk-context.tsx";
import { ScreenBody, ScreenHead } from "../../app/frame.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Badge } from "../../design/badges.tsx";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { JobProgress } from "../../design/progress.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import { KeepForm } from "./keep-form.tsx";
import styles from "./search.module.css";
import { Spellings } from "./spellings.tsx";
import { GROUPS, searchView } from "./view.ts";

/** Words anywhere in the case, each where it stands. */
export function SearchScreen(): ReactNode {
  const say = useSay();
  const id = useCase();
  const [view, setView] = useView(searchView);
  const [isKeeping, setKeeping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const words = useDeferredValue(view.words ?? "").trim();
  const found = useAnswer(
    "GET /cases/:case/search",
    {
      params: { case: id },
      query: {
        words,
        ...(view.exact === undefined ? {} : { exact: view.exact }),
        ...(view.off === undefined ? {} : { off: view.off }),
        ...(view.group === undefined ? {} : { group: view.group }),
        ...(view.limit === undefined ? {} : { limit: view.limit }),
      },
    },
    { when: words !== "", keepsLast: true },
  );
  const toggleScripts = () => setView({ exact: view.exact === "yes" ? undefined : "yes", off: undefined });
  const canKeep = words !== "" && found.data !== undefined;
  useKeys({
    "search.focus": () => {
      input.current?.focus();
      input.current?.select();
    },
    "search.all-scripts": toggleScripts,
    "search.keep": canKeep ? () => setKeeping(true) : undefined,
  });
  useEffect(() => {
    if (input.current?.value === "") input.current.focus();
  }, []);
  return (
    <ScreenBody>
      <ScreenHead title={say("web.search.title")}>
        <Button verb="search.keep" disabled={!canKeep} onClick={() => setKeeping(true)}>
          <Save aria-hidden="true" />
          {say("web.verb.keepSearch")}
        </Button>
      </ScreenHead>
      <search className={styles.bar}>
        <input
          ref={input}
          type="search"
          className={`${parts.input} ${styles.words}`}
          aria-label={say("web.search.label")}
          placeholder={say("web.search.label")}
          value={view.words ?? ""}
          maxLength={400}
          onChange={(event) =>
            setView({ words: event.target.value, off: undefined, limit: undefined }, "replace")
          }
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            event.preventDefault();
            const first = document.querySelector<HTMLElement>(`main .${styles.hit}`);
            (first ?? document.querySelector<HTMLElement>("main"))?.focus();
          }}
        />
        <Button verb="search.all-scripts" aria-pressed={view.exact === undefined} onClick={toggleScripts}>
          <Languages aria-hidden="true" />
          {say("web.verb.allScripts")}
        </Button>
        <select
          className={parts.button}
          aria-label={say("web.search.group")}
          value={view.group ?? ""}
          onChange={(event) => setView({ group: event.target.value as SearchGroupName })}
        >
          <option value="">{say("web.search.allGroups")}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {say(`web.search.group.${group}`)}
            </option>
          ))}
        </select>
      </search>
      {words === "" ? (
        <p className={parts.help}>{say("web.search.help")}</p>
      ) : (
        <Answered of={found}>{(answer) => <Found answer={answer} words={words} />}</Answered>
      )}
      {isKeeping && found.data !== undefined && (
        <KeepForm answer={found.data} words={words} onClose={() => setKeeping(false)} />
      )}
    </ScreenBody>
  );
}

function Found({ answer, words }: { readonly answer: SearchAnswer; readonly words: string }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(searchView);
  const { total, groups, index } = answer;
  const isNarrow = view.exact === "yes" || view.off !== undefined || view.group !== undefined;
  return (
    <>
      <Waiting answer={answer} />
      <Spellings answer={answer} />
      <p className={parts.help} role="status">
        {say("web.search.found", { total })}
      </p>
      {total === 0 ? (
        <EmptyState
          says={say("web.search.none", { words: `“${words}”`, done: index.done, total: index.total })}
          action={
            isNarrow && (
              <Button
                look="main"
                onClick={() => setView({ exact: undefined, off: undefined, group: undefined })}
              >
                {say("web.search.wider")}
              </Button>
            )
          }
        />
      ) : (
        <Hits groups={groups.filter((each) => each.hits.length > 0)} />
      )}
    </>
  );
}

/** What is not in the index yet is taken in at once, and while it is, what was not searched is told. */
function Waiting({ answer: { index } }: { readonly answer: SearchAnswer }): ReactNode {
  const say = useSay();
  const id = useCase();
  const { jobs } = useDesk();
  const { change } = useChange();
  const asked = useRef(false);
  const job = jobs.find((each) => each.verb === "index-case" && each.case === id && each.state === "running");
  const start = () => void change("POST /cases/:case/index", { params: { case: id } });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a visit, whatever changes.
  useEffect(() => {
    if (index.waiting === 0 || asked.current) return;
    asked.current = true;
    start();
  }, [index.waiting]);
  if (index.waiting === 0) return null;
  return (
    <div className={styles.waiting} role="status">
      <p>{say("web.search.waiting", { count: index.waiting })}</p>
      {job === undefined ? (
        <Button isSmall onClick={start}>
          {say("web.search.index")}
        </Button>
      ) : (
        <JobProgress job={job} />
      )}
    </div>
  );
}

type Group = SearchAnswer["groups"][number];

// So many more each time.
const MORE = 100;

function Hits({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  const say = useSay();
  const [, setView] = useView(searchView);
  const open = useOpenHit();
  const flat = groups.flatMap((each) => each.hits);
  const list = useRows({
    count: flat.length,
    onOpen: (at) => {
      const hit = flat[at];
      if (hit !== undefined) open(hit);
    },
  });
  let before = 0;
  return groups.map(({ group, total, hits }) => {
    const from = before;
    before += hits.length;
    return (
      <section key={group} className={styles.group} aria-label={say(`web.search.group.${group}`)}>
        <h2>
          {say(`web.search.group.${group}`)} <span className={parts.help}>{total}</span>
        </h2>
        {hits.map((hit, at) => (
          <article
            key={`${hit.about} ${hit.source} ${hit.at}`}
            className={styles.hit}
            {...list.rowProps(from + at)}
            onDoubleClick={() => open(hit)}
          >
            <Hit group={group} hit={hit} onOpen={() => open(hit)} />
          </article>
        ))}
        {hits.length < total && (
          <Button isSmall onClick={() => setView({ group, limit: hits.length + MORE })}>
            {say("web.search.showMore")}
          </Button>
        )}
      </section>
    );
  });
}

interface HitProps {
  readonly group: SearchGroupName;
  readonly hit: HitAnswer;
  readonly onOpen: () => void;
}

function Hit({ group, hit, onOpen }: HitProps): ReactNode {
  const say = useSay();
  const { pieces, isCutBefore, isCutAfter, isEarlier } = hit;
  return (
    <>
      <button type="button" className={styles.where} tabIndex={-1} onClick={onOpen}>
        <bdi>{hit.in}</bdi>
        {group === "records" && <> · {say("web.search.row", { at: hit.at })}</>}
        {(group === "ledger" || group === "notes" || group === "claims") && (
          <> · {say("web.search.entry", { at: hit.at })}</>
        )}
      </button>{" "}
      {isEarlier && <Badge tone="warm">{say("web.search.earlier")}</Badge>}
      <p className={group === "sources" || group === "records" ? styles.theirs : undefined} dir="auto">
        {isCutBefore && "… "}
        {pieces.map(({ text, isHit }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order, never moved.
          isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
        {isCutAfter && " …"}
      </p>
    </>
  );
}

/** The reader at the passage; the trail of whatever is no source; an entry in History. */
function useOpenHit(): (hit: HitAnswer) => void {
  const id = useCase();
  const navigate = useNavigate();
  return ({ source, at, about }) => {
    if (source !== null)
      void navigate({ to: `/cases/${id}/sources` as "/", search: { source, at } as never });
    else if (about !== null) openTrail(about);
    else void navigate({ to: `/cases/${id}/history` as "/", search: { entry: at } as never });
  };
}
