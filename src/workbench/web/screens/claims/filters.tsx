import { type ReactNode, useMemo } from "react";
import type { BoardRow } from "../../../api/board/contract.ts";
import { useView } from "../../app/place.ts";
import { Button, KeyHint } from "../../design/button.tsx";
import parts from "../../design/parts.module.css";
import { useSay } from "../../messages/say.tsx";
import styles from "./claims.module.css";
import { gapCounts } from "./filter-rows.ts";
import { boardView, GAPS, STATES } from "./view.ts";

/** What of the board is shown: by words, by what is missing, by what the record says. */
export function Filters({
  rows,
  shown,
}: {
  readonly rows: readonly BoardRow[];
  readonly shown: number;
}): ReactNode {
  const say = useSay();
  const [view, setView] = useView(boardView);
  const counts = useMemo(() => gapCounts(rows), [rows]);
  const stories = new Map(
    rows.flatMap(({ told }) => told.map(({ narrative }) => [narrative.handle, narrative] as const)),
  );
  return (
    <search className={styles.filters}>
      <input
        type="search"
        className={`${parts.input} ${styles.search}`}
        placeholder={say("web.claims.filter")}
        aria-label={say("web.claims.filter")}
        value={view.words ?? ""}
        onChange={(event) => setView({ words: event.target.value }, "replace")}
      />
      {stories.size > 1 && (
        <select
          className={parts.button}
          aria-label={say("web.claims.story")}
          value={view.story ?? ""}
          onChange={(event) => setView({ story: event.target.value })}
        >
          <option value="">{say("web.claims.allStories")}</option>
          {[...stories].map(([handle, { title, holder }]) => (
            <option key={handle} value={handle}>
              {holder}: {title}
            </option>
          ))}
        </select>
      )}
      <select
        className={parts.button}
        aria-label={say("web.claims.state")}
        value={view.state ?? ""}
        onChange={(event) => setView({ state: event.target.value as "both" })}
      >
        <option value="">{say("web.claims.anyState")}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {say(`web.claims.stateName.${state}`)}
          </option>
        ))}
      </select>
      {GAPS.filter((gap) => counts[gap] > 0 || view.gap === gap).map((gap) => (
        <Button
          key={gap}
          isSmall
          aria-pressed={view.gap === gap}
          onClick={() => setView({ gap: view.gap === gap ? undefined : gap })}
        >
          {say(`web.claims.gapFilter.${gap}`)} <span className={parts.number}>{counts[gap]}</span>
          {gap === "any" && <KeyHint verb="claims.gaps" />}
        </Button>
      ))}
      <span className={styles.by} role="status">
        {say("web.claims.shown", { shown, total: rows.length })}
      </span>
    </search>
  );
}
