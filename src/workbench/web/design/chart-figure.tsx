import type { ReactNode } from "react";
import type { DrawingAnswer, MarkAnswer } from "../../api/drawing.ts";
import styles from "./chart.module.css";
import { Drawing } from "./drawing.tsx";

interface ChartFigureProps {
  readonly drawing: DrawingAnswer | undefined;
  /** Measures how wide the drawing may be. */
  readonly frame: (element: HTMLElement | null) => void;
  /** Id of what the list beside is at: its mark stands out. */
  readonly current?: string | undefined;
  readonly onOpen?: ((mark: MarkAnswer) => void) | undefined;
  /** What its forms mean, sentence by sentence. */
  readonly legend: readonly string[];
  /** Buttons that move or change the drawing. */
  readonly tools?: ReactNode;
  /** Where the drawing itself can have the focus: what it is called then. */
  readonly reached?: string | undefined;
}

/** A drawing with what moves it above and what its forms mean below. Its summary is said to whoever does not see it. */
export function ChartFigure({
  drawing,
  frame,
  current,
  onOpen,
  legend,
  tools,
  reached,
}: ChartFigureProps): ReactNode {
  return (
    <figure className={styles.figure}>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      <div
        className={styles.paper}
        ref={frame}
        {...(reached === undefined
          ? {}
          : { tabIndex: 0, role: "group", "aria-label": reached, "data-reached": true })}
      >
        {drawing !== undefined && <Drawing drawing={drawing} current={current} onOpen={onOpen} />}
      </div>
      <figcaption className={styles.caption}>
        {drawing !== undefined && <p className={styles.summary}>{drawing.summary}</p>}
        {legend.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </figcaption>
    </figure>
  );
}
