import { EyeOff, Split } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import type {
  CellAnswer,
  Code,
  GridRowAnswer,
  HypothesisAnswer,
  WeighingAnswer,
} from "../../../api/weighing/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase, useView } from "../../app/place.ts";
import { openTrail } from "../../app/trail-place.ts";
import { Badge, DoubtBadge } from "../../design/badges.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { CellPanel } from "./cell-panel.tsx";
import { percent, ratio, short } from "./figures.ts";
import { nextUnrated, ownVote, type Place, ratedCells } from "./grid-order.ts";
import { RatingForm } from "./rating-form.tsx";
import { leftOut, weighingView } from "./view.ts";
import styles from "./weighing.module.css";

interface GridProps {
  readonly answer: WeighingAnswer;
  readonly rows: readonly GridRowAnswer[];
  readonly isPreview: boolean;
}

/** Evidence by hypotheses: arrows move, one key rates, and the next cell without a rating of one's own is there. */
export function Grid({ answer, rows, isPreview }: GridProps): ReactNode {
  const say = useSay();
  const { hypotheses } = answer;
  const [isReasoning, setReasoning] = useState(false);
  const cursor = useCursor(rows, hypotheses);
  const row = rows[cursor.row];
  const hypothesis = hypotheses[cursor.at];
  const cell = cursor.at < 0 ? undefined : row?.cells[cursor.at];
  const { rate, clear, canRate } = useRating({ rows, row, hypothesis, cell, cursor, isPreview });
  const leaveOut = useLeaveOut(row);
  const opens = () => {
    const [first] = cell?.votes ?? [];
    openTrail((ownVote(cell) ?? first)?.id ?? row?.id ?? "");
  };
  useKeys({
    "everywhere.next": () => cursor.goTo({ row: cursor.row + 1, at: cursor.at }),
    "everywhere.previous": () => cursor.goTo({ row: cursor.row - 1, at: cursor.at }),
    "weighing.left": () => cursor.goTo({ row: cursor.row, at: cursor.at - 1 }),
    "weighing.right": () => cursor.goTo({ row: cursor.row, at: cursor.at + 1 }),
    "everywhere.trail": (event) => {
      const target = event?.target;
      if (target instanceof HTMLElement && target.closest("a, button, summary") !== null) return false;
      opens();
      return true;
    },
    "weighing.rate-ii": () => rate("II"),
    "weighing.rate-i": () => rate("I"),
    "weighing.rate-n": () => rate("N"),
    "weighing.rate-c": () => rate("C"),
    "weighing.rate-cc": () => rate("CC"),
    "weighing.rate-na": () => rate("NA"),
    "weighing.clear": ownVote(cell) === undefined ? undefined : clear,
    "weighing.reason": canRate ? () => setReasoning(true) : undefined,
    "weighing.next-unrated": () => {
      const next = nextUnrated(rows, cursor, hypotheses.length);
      if (next !== undefined) cursor.goTo(next);
    },
    "weighing.leave-out": leaveOut,
  });
  return (
    <>
      <p className={styles.quiet} role="status">
        <Progress rows={rows} /> · {say("web.weighing.gridHelp")}
      </p>
      <div className={styles.desk}>
        <div className={styles.gridFrame}>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through cell by cell is a grid. */}
          <table role="grid" className={styles.grid} aria-label={say("web.weighing.grid")}>
            <Heads answer={answer} />
            <tbody>
              {rows.map((each, at) => (
                <Row
                  key={each.id}
                  row={each}
                  hypotheses={hypotheses}
                  cellProps={(column) => cursor.cellProps({ row: at, at: column })}
                  follows={rows[at - 1]?.origin === each.origin && !each.isCluster}
                />
              ))}
            </tbody>
            <Feet answer={answer} />
          </table>
        </div>
        {row !== undefined && (
          <CellPanel
            row={row}
            hypothesis={hypothesis}
            cell={cell}
            onRate={canRate ? rate : undefined}
            onReason={canRate ? () => setReasoning(true) : undefined}
            onLeaveOut={leaveOut}
          />
        )}
      </div>
      {isReasoning && row !== undefined && hypothesis !== undefined && (
        <RatingForm row={row} hypothesis={hypothesis} cell={cell} onClose={() => setReasoning(false)} />
      )}
    </>
  );
}

function Progress({ rows }: { readonly rows: readonly GridRowAnswer[] }): ReactNode {
  const say = useSay();
  const { done, total } = ratedCells(rows);
  return done === total && total > 0
    ? say("web.weighing.allRated")
    : say("web.weighing.progress", { done, total });
}

interface CellProps {
  readonly ref: (element: HTMLElement | null) => void;
  readonly tabIndex: number;
  readonly "aria-selected": boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

interface Cursor extends Place {
  readonly goTo: (place: Place) => void;
  readonly cellProps: (place: Place) => CellProps;
}

/** One cell is the current one and has the focus; where it is stands in the address. */
function useCursor(rows: readonly GridRowAnswer[], hypotheses: readonly HypothesisAnswer[]): Cursor {
  const [view, setView] = useView(weighingView);
  const [place, setPlace] = useState<{ readonly row: string | undefined; readonly at: number }>(() => ({
    row: rows.find(({ handle }) => handle === view.row)?.id,
    at:
      view.at === "-"
        ? -1
        : Math.max(
            0,
            hypotheses.findIndex(({ handle }) => handle === view.at),
          ),
  }));
  const elements = useRef(new Map<string, HTMLElement>());
  const row = Math.max(
    0,
    rows.findIndex(({ id }) => id === place.row),
  );
  const at = Math.min(place.at, hypotheses.length - 1);
  const take = (next: Place) => {
    const held = rows[next.row];
    if (held === undefined || (next.row === row && next.at === at && place.row !== undefined)) return;
    setPlace({ row: held.id, at: next.at });
    setView({ row: held.handle, at: hypotheses[next.at]?.handle ?? "-" }, "replace");
  };
  const goTo = (next: Place) => {
    const bounded = {
      row: Math.max(0, Math.min(rows.length - 1, next.row)),
      at: Math.max(-1, Math.min(hypotheses.length - 1, next.at)),
    };
    take(bounded);
    const element = elements.current.get(`${rows[bounded.row]?.id} ${bounded.at}`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return {
    row,
    at,
    goTo,
    cellProps: (own) => {
      const key = `${rows[own.row]?.id} ${own.at}`;
      const isCurrent = own.row === row && own.at === at;
      return {
        ref: (element) => {
          if (element === null) elements.current.delete(key);
          else elements.current.set(key, element);
        },
        tabIndex: isCurrent ? 0 : -1,
        "aria-selected": isCurrent,
        onFocus: () => take(own),
        onClick: () => take(own),
      };
    },
  };
}

interface RatingOptions {
  readonly rows: readonly GridRowAnswer[];
  readonly row: GridRowAnswer | undefined;
  readonly hypothesis: HypothesisAnswer | undefined;
  readonly cell: CellAnswer | undefined;
  readonly cursor: Cursor;
  readonly isPreview: boolean;
}

function useRating({ rows, row, hypothesis, cell, cursor, isPreview }: RatingOptions) {
  const say = useSay();
  const id = useCase();
  const { change, tell } = useChange();
  const names = { item: row?.handle ?? "", hypothesis: hypothesis?.handle ?? "" };
  const target = row?.target;
  const canRate = !isPreview && target != null && hypothesis !== undefined;
  const rate = (code: Code) => {
    if (isPreview) return tell(say("web.weighing.inPreview"));
    if (row !== undefined && target == null) return tell(say("web.weighing.rateItems"));
    if (target == null || hypothesis === undefined) return undefined;
    const width = row?.cells.length ?? 0;
    const next = nextUnrated(rows, cursor, width);
    // The next cell is there at once; what was said of this one is on its way.
    if (next !== undefined) cursor.goTo(next);
    return void change(
      "POST /cases/:case/ratings",
      { params: { case: id }, body: { target, hypothesis: hypothesis.handle, code } },
      {
        says: () => say("web.weighing.rated", { ...names, code }),
        undo: ({ seq }) => (seq === null ? [] : [seq]),
      },
    );
  };
  const clear = () => {
    if (target == null || hypothesis === undefined || ownVote(cell) === undefined) return;
    void change(
      "POST /cases/:case/ratings/clear",
      { params: { case: id }, body: { target, hypothesis: hypothesis.handle } },
      { says: () => say("web.weighing.cleared", names), undo: ({ seqs }) => [...seqs].reverse() },
    );
  };
  return { rate, clear, canRate };
}

/** Opens a preview without the row, or puts it back. */
function useLeaveOut(row: GridRowAnswer | undefined): (() => void) | undefined {
  const [view, setView] = useView(weighingView);
  if (row === undefined || row.notWeighed !== null) return undefined;
  const own = row.isCluster ? row.from.map(({ says }) => says) : [row.handle];
  const out = leftOut(view);
  const next = row.isOut ? out.filter((each) => !own.includes(each)) : [...new Set([...out, ...own])];
  return () => setView({ without: next.length === 0 ? undefined : next.join(",") });
}

function Heads({ answer: { hypotheses, flips } }: { readonly answer: WeighingAnswer }): ReactNode {
  const say = useSay();
  const [{ lens }] = useView(weighingView);
  return (
    <thead>
      <tr>
        <th scope="col">{say("web.weighing.evidence")}</th>
        {hypotheses.map(({ id, handle, text, matrix, leads }) => (
          <th key={id} scope="col">
            <button type="button" className={styles.head} title={text} onClick={() => openTrail(id)}>
              <span className={styles.handle}>{handle}</span>
              <span className={styles.headText} dir="auto">
                {text}
              </span>
              <span className={styles.quiet}>
                {lens === "bayes" ? (leads ? "★" : "") : matrix === null ? "" : `#${matrix.rank}`}
              </span>
            </button>
          </th>
        ))}
        <th scope="col" title={lens === "bayes" ? say("web.weighing.ratioHelp") : undefined}>
          {lens === "bayes"
            ? flips?.leads == null
              ? ""
              : say("web.weighing.ratio", { leader: flips.leads[0] ?? "", next: flips.runnerUp ?? "" })
            : say("web.weighing.tellsApart")}
        </th>
      </tr>
    </thead>
  );
}

/** What does not bear and what nobody rated, counted apart. */
function Feet({ answer: { hypotheses } }: { readonly answer: WeighingAnswer }): ReactNode {
  const say = useSay();
  const [{ lens }] = useView(weighingView);
  if (hypotheses.every(({ matrix }) => matrix === null)) return null;
  const lines = (["against", "notApplicable", "unrated"] as const).map((each) => ({
    name: say(`web.weighing.${each}`),
    values: hypotheses.map(({ matrix }) =>
      matrix === null ? "" : each === "against" ? short(matrix.inconsistency) : String(matrix[each]),
    ),
  }));
  const after = {
    name: say("web.weighing.posterior"),
    values: hypotheses.map(({ bayes }) => (bayes === null ? "" : percent(bayes.posterior))),
  };
  return (
    <tfoot>
      {(lens === "bayes" ? [after, ...lines.slice(1)] : lines).map(({ name, values }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {values.map((value, at) => (
            <td key={hypotheses[at]?.id}>{value}</td>
          ))}
          <td />
        </tr>
      ))}
    </tfoot>
  );
}

interface RowProps {
  readonly row: GridRowAnswer;
  readonly hypotheses: readonly HypothesisAnswer[];
  readonly cellProps: (at: number) => CellProps;
  /** Stands below another item of the same origin. */
  readonly follows: boolean;
}

function Row({ row, hypotheses, cellProps, follows }: RowProps): ReactNode {
  const say = useSay();
  const [{ lens }] = useView(weighingView);
  const { handle, says, notWeighed, isOut, role, isCluster, doubt } = row;
  return (
    <tr
      data-out={isOut || undefined}
      data-refused={notWeighed !== null || undefined}
      data-follows={follows || undefined}
    >
      <th scope="row" {...cellProps(-1)} onDoubleClick={() => openTrail(row.id)}>
        <span className={styles.handle}>{handle}</span>{" "}
        <span className={styles.itemText} dir="auto">
          {says}
        </span>{" "}
        {isCluster && <Badge tone="quiet">{say("web.weighing.sharesOrigin")}</Badge>}
        {role === "repeats" && <Badge tone="quiet">{say("web.weighing.repeats")}</Badge>}
        {follows && role !== "repeats" && <Badge tone="quiet">{say("web.weighing.sharesOrigin")}</Badge>}
        {row.isComputed && <Badge tone="quiet">{say("web.weighing.computed")}</Badge>}
        {isOut && <Badge tone="warm">{say("web.weighing.isOut")}</Badge>}
        {notWeighed !== null && (
          <Badge tone="warm" title={notWeighed}>
            {say("web.weighing.notWeighed")}
          </Badge>
        )}
        <DoubtBadge doubt={doubt} />
      </th>
      {row.cells.map((cell, at) => (
        <td
          key={hypotheses[at]?.id}
          data-code={cell.code ?? undefined}
          data-split={(cell.disagreement ?? 0) >= SPLIT_FROM || undefined}
          {...cellProps(at)}
        >
          <CellText cell={cell} />
        </td>
      ))}
      <td className={styles.tells}>
        {lens === "bayes" ? (
          row.ratio !== null && <Ratio ratioOf={row.ratio} />
        ) : row.diagnosticity === null ? (
          ""
        ) : (
          <Tells amount={row.diagnosticity} />
        )}
      </td>
    </tr>
  );
}

// A sample deviation of 0.7 is that of two raters one step apart; what is more is told.
const SPLIT_FROM = 1;

function CellText({ cell }: { readonly cell: CellAnswer }): ReactNode {
  const say = useSay();
  const [{ lens }] = useView(weighingView);
  const { code, mean, votes, hidden, disagreement } = cell;
  const codes = votes.flatMap((vote) => vote.code ?? []);
  const differ = new Set(codes).size > 1;
  const likelihoods = votes.flatMap(({ comesTo }) => comesTo?.value ?? []);
  return (
    <>
      <span className={styles.code} aria-hidden="true">
        {code ?? (mean === null ? "·" : short(mean))}
      </span>
      <span className="visually-hidden">
        {code === null && mean !== null
          ? say("web.weighing.meanOf", { mean: short(mean) })
          : `${code ?? ""} ${say(`web.weighing.code.${code ?? "none"}`)}`}
      </span>
      <span className={styles.under}>
        {lens === "bayes" ? likelihoods.map(short).join(" ") : differ ? codes.join(" ") : ""}
        {(disagreement ?? 0) >= SPLIT_FROM && (
          <>
            <Split aria-hidden="true" />
            <span className="visually-hidden">
              {say("web.weighing.disagree", { amount: short(disagreement ?? 0) })}
            </span>
          </>
        )}
        {hidden > 0 && (
          <>
            <EyeOff aria-hidden="true" />
            <span aria-hidden="true">{hidden}</span>
            <span className="visually-hidden">{say("web.weighing.hiddenCell", { count: hidden })}</span>
          </>
        )}
      </span>
    </>
  );
}

/** No two codes are further apart than II and CC, whose deviation is 2. */
const MOST_APART = 2;

function Tells({ amount }: { readonly amount: number }): ReactNode {
  return (
    <>
      <svg viewBox="0 0 40 8" width={40} height={8} aria-hidden="true">
        <rect width="40" height="8" fill="var(--line)" opacity="0.5" />
        <rect width={Math.min(40, (amount / MOST_APART) * 40)} height="8" fill="var(--cool)" />
      </svg>{" "}
      {short(amount)}
    </>
  );
}

function Ratio({
  ratioOf: { capped, uncapped },
}: {
  readonly ratioOf: NonNullable<GridRowAnswer["ratio"]>;
}): ReactNode {
  const say = useSay();
  const [own, free] = [ratio(capped), ratio(uncapped)];
  return (
    <>
      {own}
      {own !== free && (
        <div className={styles.quiet}>
          {say("web.weighing.uncapped")} {free}
        </div>
      )}
    </>
  );
}
