import type { ReactNode } from "react";
import type { DrawingAnswer, LookAnswer, MarkAnswer, ShapeAnswer } from "../../api/drawing.ts";
import { openTrail } from "../app/trail-place.ts";
import styles from "./parts.module.css";

interface DrawingProps {
  readonly drawing: DrawingAnswer;
  /** Id of a thing whose mark stands out. */
  readonly current?: string | undefined;
  /** What a mark does instead of opening the trail of its first id. */
  readonly onOpen?: ((mark: MarkAnswer) => void) | undefined;
}

/** A chart of `dossier/charts`, drawn as it stands there: one layout for page, PDF and screen. A mark opens its trail. */
export function Drawing({ drawing, current, onOpen }: DrawingProps): ReactNode {
  const { width, height, summary, shapes } = drawing;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      {shapes.map((shape, at) =>
        shape.kind === "mark" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is data, its shapes have no other name than their place.
          <MarkForm key={at} mark={shape} isCurrent={shape.trail[0] === current} onOpen={onOpen} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above.
          <Form key={at} shape={shape} />
        ),
      )}
    </svg>
  );
}

function Form({ shape }: { readonly shape: Exclude<ShapeAnswer, MarkAnswer> }): ReactNode {
  switch (shape.kind) {
    case "line":
      return <polyline points={pointsOf(shape.points)} {...lookOf({ ...shape, fill: undefined })} />;
    case "area":
      return <polygon points={pointsOf(shape.points)} {...lookOf(shape)} />;
    case "rect":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          {...lookOf(shape)}
        />
      );
    case "circle":
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...lookOf(shape)} />;
    case "path":
      return <path d={shape.d} {...lookOf(shape)} />;
    case "label":
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fontWeight={shape.isStrong === true ? 600 : undefined}
          fill={`var(--${shape.tone ?? "ink"})`}
          {...(shape.hasHalo === true && {
            stroke: "var(--paper)",
            strokeWidth: 3,
            strokeLinejoin: "round",
            paintOrder: "stroke",
          })}
        >
          {shape.text}
        </text>
      );
  }
}

interface MarkFormProps {
  readonly mark: MarkAnswer;
  readonly isCurrent: boolean;
  readonly onOpen: ((mark: MarkAnswer) => void) | undefined;
}

/** Not in the order of tabs: the table beside a chart has the same, and says what they are. */
function MarkForm({ mark, isCurrent, onOpen = openFirst }: MarkFormProps): ReactNode {
  const leads = mark.trail.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the chart is the way without a pointer.
    <g
      onClick={leads ? () => onOpen(mark) : undefined}
      cursor={leads ? "pointer" : undefined}
      data-mark={mark.trail[0]}
      data-current={isCurrent || undefined}
    >
      <title>{mark.title}</title>
      {mark.shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: see above.
        <Form key={at} shape={shape} />
      ))}
    </g>
  );
}

function openFirst({ trail: [id] }: MarkAnswer): void {
  if (id !== undefined) openTrail(id);
}

function lookOf({ fill, stroke, strokeWidth, dash, opacity }: LookAnswer) {
  return {
    fill: fill === undefined ? "none" : `var(--${fill})`,
    stroke: stroke === undefined ? undefined : `var(--${stroke})`,
    strokeWidth: stroke === undefined ? undefined : (strokeWidth ?? 1),
    strokeDasharray: dash?.join(" "),
    opacity,
  };
}

function pointsOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(" ");
}
