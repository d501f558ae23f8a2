import { Eye, EyeOff, FlipHorizontal2, Layers, Undo2 } from "lucide-react";
import { type ReactNode, useMemo, useRef } from "react";
import type { GridRowAnswer, GroupRow, WeighingAnswer } from "../../../api/weighing/contract.ts";
import { useCase, useView } from "../../app/place.ts";
import { useAnswer } from "../../client/queries.ts";
import { Button } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { Answered, EmptyState, Problem } from "../../design/states.tsx";
import { useKeys } from "../../keys/keys.tsx";
import { useSay } from "../../messages/say.tsx";
import { Flips } from "./flips.tsx";
import { Grid } from "./grid.tsx";
import { inFixedOrder, orderedRows } from "./grid-order.ts";
import { Result } from "./result.tsx";
import { leftOut, weighingView } from "./view.ts";
import styles from "./weighing.module.css";

interface QuestionProps {
  readonly group: GroupRow;
  readonly onEvidence: () => void;
  readonly onPriors: () => void;
}

/** One question as it was recorded; or, over it, a preview of how it would be. */
export function Question({ group, onEvidence, onPriors }: QuestionProps): ReactNode {
  const id = useCase();
  const [view, setView] = useView(weighingView);
  const { open, without, prior } = view;
  const isPreview = leftOut(view).length > 0 || prior !== undefined;
  const query = { group: group.handle, ...(open === undefined ? {} : { open }) };
  const recorded = useAnswer(
    "GET /cases/:case/weighing",
    { params: { case: id }, query },
    { keepsLast: true },
  );
  const supposed = {
    ...query,
    ...(without === undefined ? {} : { without }),
    ...(prior === undefined ? {} : { prior }),
  };
  const preview = useAnswer(
    "GET /cases/:case/weighing",
    { params: { case: id }, query: supposed },
    { when: isPreview, keepsLast: true },
  );
  const endPreview = () => setView({ without: undefined, prior: undefined });
  useKeys({
    "weighing.lens": () => setView({ lens: view.lens === "bayes" ? undefined : "bayes" }),
    "weighing.clusters": () => setView({ fold: view.fold === "origins" ? undefined : "origins" }),
    "weighing.flips": () => setView({ flips: view.flips === "yes" ? undefined : "yes" }),
    "weighing.see-ratings": () => setView({ open: open === "yes" ? undefined : "yes" }),
    "everywhere.close": isPreview ? endPreview : undefined,
  });
  return (
    <Answered of={recorded}>
      {(answer) => (
        <>
          <Blindness answer={answer} />
          {isPreview && <PreviewBar onEnd={endPreview} />}
          {isPreview && preview.error !== null && preview.data === undefined ? (
            <Problem error={preview.error} />
          ) : (
            <Weighed
              shown={(isPreview ? preview.data : undefined) ?? answer}
              recorded={answer}
              isPreview={isPreview}
              onEvidence={onEvidence}
              onPriors={onPriors}
            />
          )}
        </>
      )}
    </Answered>
  );
}

/** That ratings of others are not shown, and what it means to look at them. */
function Blindness({ answer: { hidden, isBlind } }: { readonly answer: WeighingAnswer }): ReactNode {
  const say = useSay();
  const [view, setView] = useView(weighingView);
  if (hidden === 0 && (isBlind || view.open === undefined)) return null;
  const isOpen = view.open === "yes";
  return (
    <div className={styles.blind} role="status">
      {isOpen ? <Eye aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
      <p>
        {isOpen ? (
          say("web.weighing.allShown")
        ) : (
          <>
            {say("web.weighing.hidden", { count: hidden })}{" "}
            <span className={parts.help}>{isBlind && say("web.weighing.showAllHelp")}</span>
          </>
        )}
      </p>
      <Button
        isSmall
        verb="weighing.see-ratings"
        onClick={() => setView({ open: isOpen ? undefined : "yes" })}
      >
        {say(isOpen ? "web.weighing.hideAgain" : "web.weighing.showAll")}
      </Button>
    </div>
  );
}

function PreviewBar({ onEnd }: { readonly onEnd: () => void }): ReactNode {
  const say = useSay();
  const [view] = useView(weighingView);
  const items = leftOut(view);
  const [hypothesis = "", prior = ""] = view.prior?.split("=", 2) ?? [];
  return (
    <div className={styles.previewBar} role="status">
      <p>
        <strong>{say("web.weighing.previewing")}</strong>{" "}
        {items.length > 0 && say("web.weighing.previewOut", { items: items.join(", ") })}{" "}
        {view.prior !== undefined &&
          say("web.weighing.previewPrior", { hypothesis, prior: `${Math.round(Number(prior) * 100)}%` })}
      </p>
      <Button isSmall onClick={onEnd}>
        <Undo2 aria-hidden="true" />
        {say("web.weighing.endPreview")}
      </Button>
    </div>
  );
}

interface WeighedProps {
  readonly shown: WeighingAnswer;
  readonly recorded: WeighingAnswer;
  readonly isPreview: boolean;
  readonly onEvidence: () => void;
  readonly onPriors: () => void;
}

function Weighed({ shown, recorded, isPreview, onEvidence, onPriors }: WeighedProps): ReactNode {
  const say = useSay();
  const [view, setView] = useView(weighingView);
  const { rows, isOutOfDate, reorder } = useFixedRows(recorded, shown, view.fold === "origins");
  return (
    <div className={styles.stage} data-preview={isPreview || undefined}>
      <Result shown={shown} recorded={isPreview ? recorded : undefined} onPriors={onPriors} />
      {view.flips === "yes" && recorded.flips !== null && <Flips answer={recorded} flips={recorded.flips} />}
      <div className={styles.tools}>
        <h2>{say("web.weighing.grid")}</h2>
        <Button
          isSmall
          verb="weighing.clusters"
          aria-pressed={view.fold === "origins"}
          onClick={() => setView({ fold: view.fold === "origins" ? undefined : "origins" })}
        >
          <Layers aria-hidden="true" />
          {say("web.verb.foldOrigins")}
        </Button>
        <Button
          isSmall
          verb="weighing.flips"
          aria-pressed={view.flips === "yes"}
          onClick={() => setView({ flips: view.flips === "yes" ? undefined : "yes" })}
        >
          <FlipHorizontal2 aria-hidden="true" />
          {say("web.verb.flips")}
        </Button>
        <select
          className={`${parts.button} ${parts.small}`}
          aria-label={say("web.weighing.order")}
          value={view.order ?? ""}
          onChange={(event) => setView({ order: event.target.value === "" ? undefined : "entered" })}
        >
          <option value="">{say("web.weighing.order.ranked")}</option>
          <option value="entered">{say("web.weighing.order.entered")}</option>
        </select>
        {isOutOfDate && (
          <Button isSmall onClick={reorder}>
            {say("web.weighing.reorder")}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          says={say("web.weighing.noEvidence")}
          action={
            <Button look="main" onClick={onEvidence}>
              {say("web.verb.newEvidence")}
            </Button>
          }
        />
      ) : (
        <Grid answer={shown} rows={rows} isPreview={isPreview} />
      )}
    </div>
  );
}

/** Rows stay where they are while somebody rates, though what they say of each other changes: they are ranked anew when asked. */
function useFixedRows(recorded: WeighingAnswer, shown: WeighingAnswer, fold: boolean) {
  const [{ order }, setView] = useView(weighingView);
  const fixed = useRef<{ readonly key: string; readonly ids: readonly string[] } | undefined>(undefined);
  const ranked = useMemo(() => orderedRows(recorded, fold, order === "entered"), [recorded, fold, order]);
  const ids = ranked.map(({ id }) => id);
  const key = `${fold} ${order}`;
  if (fixed.current?.key !== key) fixed.current = { key, ids };
  const kept = fixed.current.ids;
  const rows: readonly GridRowAnswer[] = inFixedOrder(orderedRows(shown, fold, order === "entered"), kept);
  const place = new Map(kept.map((id, at) => [id, at]));
  const known = ids.flatMap((id) => place.get(id) ?? []);
  return {
    rows,
    isOutOfDate: known.some((at, index) => index > 0 && at < (known[index - 1] as number)),
    reorder: () => {
      fixed.current = { key, ids };
      setView({}, "replace");
    },
  };
}
