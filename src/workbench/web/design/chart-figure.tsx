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
  /** Over the drawing, such as who drew a line. */
  readonly children?: ReactNode;
}

/** A drawing with what moves it above and what its forms mean below. Its summary is said to whoever does not see it. */
export function ChartFigure({
  drawing,
  frame,
  current,
  onOpen,
  legend,
  tools,
  children,
}: ChartFigureProps): ReactNode {
  return (
    <figure className={styles.figure}>
      {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      <div className={styles.paper} ref={frame}>
        {drawing !== undefined && <Drawing drawing={drawing} current={current} onOpen={onOpen} />}
        {children}
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
