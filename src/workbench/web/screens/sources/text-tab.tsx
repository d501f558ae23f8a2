import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ClaimCard as ClaimCardAnswer } from "../../../api/claims/contract.ts";
import type { ReaderAnswer, SourceAnswer } from "../../../api/sources/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import { Dialog } from "../../design/dialog.tsx";
import { TextField } from "../../design/field.tsx";
import { Answered, EmptyState } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useRows } from "../../keys/rows.tsx";
import { useSay } from "../../messages/say.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { ClaimForm } from "./claim-form.tsx";
import { nextProposal, type ShownStatus, shownStatus } from "./claim-status.ts";
import { useDecide } from "./decide.ts";
import { MarkedText } from "./marked-text.tsx";
import { type SelectedPlace, selectByKey, selectedPlace } from "./selection.ts";
import styles from "./sources.module.css";
import { MARKS, type Marks, sourcesView } from "./view.ts";

interface TextTabProps {
  readonly source: SourceAnswer;
  /** Goes on to the next source, once nothing is proposed here any more. */
  readonly onEnd: (() => void) | undefined;
}

export function TextTab({ source, onEnd }: TextTabProps): ReactNode {
  const say = useSay();
  const id = useCase();
  const text = useAnswer("GET /cases/:case/sources/:source/text", {
    params: { case: id, source: source.seq },
  });
  return (
    <Answered of={text}>
      {(reader) =>
        reader.blocks.length === 0 ? (
          <EmptyState says={say("web.sources.noTextLong")} />
        ) : (
          <Spread reader={reader} onEnd={onEnd} />
        )
      }
    </Answered>
  );
}

type Over =
  | { readonly kind: "edit"; readonly claim: ClaimCardAnswer }
  | { readonly kind: "why"; readonly claim: ClaimCardAnswer }
  | { readonly kind: "found"; readonly place: SelectedPlace };

function Spread({
  reader,
  onEnd,
}: {
  readonly reader: ReaderAnswer;
  readonly onEnd: (() => void) | undefined;
}): ReactNode {
  const say = useSay();
  const [view, setView] = useView(sourcesView);
  const [showsHidden, setHidden] = useState(false);
  const [over, setOver] = useState<Over | undefined>(undefined);
  const words = useRef<HTMLDivElement>(null);
  const decide = useDecide(reader.seq);
  const claims = useMemo(
    () => reader.claims.filter((each) => isShown(each, view.marks)),
    [reader.claims, view.marks],
  );
  const statuses = useMemo(
    () => new Map<string, ShownStatus>(claims.map((each) => [each.ref, shownStatus(each)])),
    [claims],
  );
  const numbers = useMemo(
    () => new Map(reader.claims.map((each, at) => [each.ref, at + 1])),
    [reader.claims],
  );
  const start = startOf(claims, view.claim, view.at);
  const goToClaim = useCallback(
    (at: number) => setView({ claim: claims[at]?.ref, at: undefined }, "replace"),
    [claims, setView],
  );
  const rows = useRows({
    count: claims.length,
    start,
    onMove: goToClaim,
    onOpen: (at) => openTrailOf(claims[at]),
  });
  const current = claims[rows.at];
  useShowMark(words, current?.ref, rows.at);

  const goOn = (ref: string) => {
    const next = nextProposal(reader.claims, ref);
    if (next !== undefined) rows.goTo(claims.findIndex((each) => each.ref === next.ref));
  };
  const accept = (claim: ClaimCardAnswer) => {
    void decide.accept(claim);
    goOn(claim.ref);
  };
  const reject = (claim: ClaimCardAnswer, reason: string = say("web.sources.rejectReason")) => {
    void decide.reject(claim, reason);
    goOn(claim.ref);
  };
  const anchor = () => {
    const place = words.current === null ? undefined : selectedPlace(words.current);
    if (place === undefined) return false;
    setOver({ kind: "found", place });
    return true;
  };
  const onProposal = (run: (claim: ClaimCardAnswer) => void, statusesIn: readonly string[]) =>
    current !== undefined && statusesIn.includes(current.status) ? () => run(current) : undefined;
  useKeys({
    "sources.accept": onProposal(accept, ["proposed", "rejected"]),
    "sources.reject": onProposal(reject, ["proposed"]),
    "sources.edit": current === undefined ? undefined : () => setOver({ kind: "edit", claim: current }),
    "sources.anchor": anchor,
    "sources.hidden-characters": () => setHidden((before) => !before),
    "sources.next-mark": () => rows.goTo(rows.at + 1),
    "sources.previous-mark": () => rows.goTo(rows.at - 1),
  });
  const onPick = useCallback(
    (refs: readonly string[]) => {
      const at = refs.indexOf(view.claim ?? "");
      // A second press on words that several claims share goes on to the next of them.
      const ref = refs[(at + 1) % refs.length];
      rows.goTo(claims.findIndex((each) => each.ref === ref));
    },
    [claims, rows.goTo, view.claim],
  );
  const waiting = reader.claims.filter(({ status }) => status === "proposed").length;
  return (
    <div className={styles.spread}>
      <div>
        <Tools
          {...{ showsHidden, setHidden }}
          marks={view.marks}
          onMarks={(marks) => setView({ marks })}
          onAnchor={anchor}
        />
        <Problems reader={reader} />
        <div
          ref={words}
          className={styles.text}
          lang={reader.lang}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it by arrows, without a pointer.
          tabIndex={0}
          role="document"
          aria-label={say("web.sources.textOf", { name: reader.name })}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            if (selectByKey(event.currentTarget, event.key, event.shiftKey)) event.preventDefault();
          }}
        >
          <MarkedText
            blocks={reader.blocks}
            current={current?.ref}
            {...{ statuses, numbers, showsHidden, onPick }}
          />
        </div>
      </div>
      <section className={styles.margin} aria-label={say("web.sources.claims")}>
        <p className={styles.count} role="status">
          <span>
            {say("web.sources.progress", {
              decided: reader.claims.length - waiting,
              total: reader.claims.length,
            })}
          </span>
          {waiting === 0 && onEnd !== undefined && (
            <Button isSmall verb="sources.next-source" onClick={onEnd}>
              {say("web.verb.nextSource")}
            </Button>
          )}
        </p>
        {claims.length === 0 && <p className={styles.by}>{say("web.sources.noClaims")}</p>}
        {claims.map((claim, at) => (
          <article
            key={claim.ref}
            className={styles.card}
            data-status={shownStatus(claim)}
            {...rows.rowProps(at)}
          >
            <ClaimCard
              claim={claim}
              number={numbers.get(claim.ref) ?? 0}
              lang={reader.lang}
              isCurrent={at === rows.at}
              onAccept={() => accept(claim)}
              onReject={() => reject(claim)}
              onRejectWhy={() => setOver({ kind: "why", claim })}
              onEdit={() => setOver({ kind: "edit", claim })}
            />
          </article>
        ))}
      </section>
      {over?.kind === "edit" && (
        <ClaimForm
          title={say("web.form.edit", { ref: over.claim.ref })}
          words={over.claim.words}
          lang={reader.lang}
          claim={over.claim}
          onClose={() => setOver(undefined)}
          onSave={(edit) => {
            setOver(undefined);
            void decide.edit(over.claim, edit);
            if (over.claim.status === "proposed") goOn(over.claim.ref);
          }}
        />
      )}
      {over?.kind === "found" && (
        <ClaimForm
          title={say("web.form.found")}
          words={over.place.words}
          lang={reader.lang}
          onClose={() => setOver(undefined)}
          onSave={(edit) => {
            setOver(undefined);
            void decide
              .found(over.place, edit)
              .then((ref) => (ref === undefined ? undefined : setView({ claim: ref }, "replace")));
          }}
        />
      )}
      {over?.kind === "why" && (
        <RejectWhy
          onClose={() => setOver(undefined)}
          onReject={(reason) => {
            setOver(undefined);
            reject(over.claim, reason);
          }}
        />
      )}
    </div>
  );
}

function isShown(claim: ClaimCardAnswer, marks: Marks): boolean {
  if (marks === "all") return true;
  return shownStatus(claim) === (marks === "proposed" ? "proposed" : "taken");
}

/** The claim that the address names, or the one at a place of the text, or the first that waits for a decision. */
function startOf(
  claims: readonly ClaimCardAnswer[],
  ref: string | undefined,
  at: number | undefined,
): number {
  const named = claims.findIndex((each) =>
    ref === undefined ? at !== undefined && each.at === at : each.ref === ref,
  );
  if (named >= 0) return named;
  return Math.max(
    0,
    claims.findIndex(({ status }) => status === "proposed"),
  );
}

function openTrailOf(claim: ClaimCardAnswer | undefined): void {
  if (claim?.id) openTrail(claim.id);
}

/** Brings the words of the current claim into sight when another becomes current. */
function useShowMark(words: React.RefObject<HTMLElement | null>, ref: string | undefined, at: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same claim at another place of the list is to be shown again.
  useEffect(() => {
    if (ref === undefined) return;
    const mark = [...(words.current?.querySelectorAll<HTMLElement>("mark[data-claims]") ?? [])].find((each) =>
      each.dataset["claims"]?.split(" ").includes(ref),
    );
    mark?.scrollIntoView({ block: "center", behavior: "instant" });
    const card = document.activeElement;
    if (card instanceof HTMLElement && card.matches("article"))
      card.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [words, ref, at]);
}

interface ToolsProps {
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  readonly showsHidden: boolean;
  readonly setHidden: (shows: boolean) => void;
  readonly onAnchor: () => boolean;
}

function Tools({ marks, onMarks, showsHidden, setHidden, onAnchor }: ToolsProps): ReactNode {
  const say = useSay();
  return (
    <div className={styles.tools}>
      {MARKS.map((each) => (
        <Button key={each} isSmall aria-pressed={each === marks} onClick={() => onMarks(each)}>
          {say(`web.sources.marks.${each}`)}
        </Button>
      ))}
      <Button
        isSmall
        look="plain"
        verb="sources.anchor"
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAnchor}
        title={say("web.sources.anchorHelp")}
      >
        {say("web.verb.anchor")}
      </Button>
      <Button
        isSmall
        look="plain"
        verb="sources.hidden-characters"
        aria-pressed={showsHidden}
        onClick={() => setHidden(!showsHidden)}
      >
        {say("web.verb.hiddenCharacters")}
      </Button>
    </div>
  );
}

function Problems({ reader: { broken, problems } }: { readonly reader: ReaderAnswer }): ReactNode {
  const say = useSay();
  return (
    <>
      {broken.length > 0 && (
        <p className={styles.why} role="alert">
          {say("web.sources.broken", { count: broken.length, refs: broken.join(", ") })}
        </p>
      )}
      {problems.map(({ code, message }) => (
        <p key={`${code} ${message}`} className={styles.why} lang="en">
          {message}
        </p>
      ))}
    </>
  );
}

function RejectWhy({
  onReject,
  onClose,
}: {
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const [reason, setReason] = useState("");
  return (
    <Dialog
      title={say("web.sources.rejectWhy")}
      onClose={onClose}
      onSubmit={() => onReject(reason)}
      submit={say("web.verb.reject")}
    >
      <TextField
        label={say("web.form.reason")}
        help={say("web.form.reasonHelp")}
        value={reason}
        required
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
