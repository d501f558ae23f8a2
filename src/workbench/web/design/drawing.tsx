import type { ReactNode } from "react";
import type { DrawingAnswer, LookAnswer, MarkAnswer, ShapeAnswer } from "../../api/drawing.ts";
import { openTrail } from "../app/trail-place.ts";
import styles from "./parts.module.css";

/** A chart of `dossier/charts`, drawn as it stands there: one layout for page, PDF and screen. A mark opens its trail. */
export function Drawing({ drawing }: { readonly drawing: DrawingAnswer }): ReactNode {
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
      {drawn(shapes)}
    </svg>
  );
}

function drawn(shapes: readonly ShapeAnswer[]): ReactNode {
  // A drawing is data: its shapes have no other name than their place, and never move.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
  return shapes.map((shape, at) => <Form key={at} shape={shape} />);
}

function Form({ shape }: { readonly shape: ShapeAnswer }): ReactNode {
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
    case "mark":
      return <MarkForm mark={shape} />;
  }
}

/** Not in the order of tabs: the table beside a chart has the same, and says what they are. */
function MarkForm({ mark }: { readonly mark: MarkAnswer }): ReactNode {
  const [id] = mark.trail;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the chart is the way without a pointer.
    <g
      onClick={id === undefined ? undefined : () => openTrail(id)}
      cursor={id === undefined ? undefined : "pointer"}
    >
      <title>{mark.title}</title>
      {drawn(mark.shapes)}
    </g>
  );
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
