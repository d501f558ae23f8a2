/**
 * How likely each explanation is after the evidence as rated: a dot with its interval, a hollow dot where it stood before, a tick
 * where it would stand without the cap. From 0 to 100 %, always the whole scale.
 */
import { percentWords, type Say } from "../../messages/index.ts";
import type { Drawing, Mark, Shape, Size } from "./drawing.ts";
import { fitText } from "./text-size.ts";

export interface Answer {
  readonly handle: string;
  readonly label: string;
  /** Shares from 0 to 1. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly uncapped: number;
  readonly prior?: number | undefined;
  readonly trail: readonly string[];
}

const LABEL = 12.5;
const SMALL = 11;
const ROW = 44;
const TOP = 26;
const SIDE = 22;

export function answersDrawing(answers: readonly Answer[], size: Size, say: Say): Drawing {
  const { width } = size;
  const x = (share: number) => SIDE + share * (width - 2 * SIDE);
  const bottom = TOP + answers.length * ROW;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share): Shape[] => [
    {
      kind: "line",
      points: [
        [x(share), TOP - 6],
        [x(share), bottom],
      ],
      stroke: "line",
      strokeWidth: share === 0.5 ? 1.4 : 0.8,
    },
    {
      kind: "label",
      x: x(share),
      y: TOP - 11,
      text: percentWords(String(share), say.language),
      size: SMALL,
      anchor: "middle",
      tone: "quiet",
    },
  ]);
  return {
    width,
    height: bottom + 4,
    summary: say("dossier.chart.answers", { answers: answers.length }),
    shapes: [
      ...ticks,
      ...answers.map((answer, index) => answerMark(answer, TOP + index * ROW, x, width, say)),
    ],
  };
}

function answerMark(answer: Answer, y: number, x: (share: number) => number, width: number, say: Say): Mark {
  const middle = y + 29;
  const figure = say("dossier.chart.answer", {
    value: percentWords(String(answer.value), say.language),
    low: percentWords(String(answer.low), say.language),
    high: percentWords(String(answer.high), say.language),
  });
  return {
    kind: "mark",
    trail: answer.trail,
    title: `${answer.handle}: ${figure}`,
    shapes: [
      {
        kind: "label",
        x: SIDE,
        y: y + 15,
        text: fitText(`${answer.handle} · ${answer.label}`, LABEL, width - 2 * SIDE - 128),
        size: LABEL,
        hasHalo: true,
      },
      {
        kind: "label",
        x: width - SIDE,
        y: y + 15,
        text: figure,
        size: SMALL,
        anchor: "end",
        tone: "quiet",
        hasHalo: true,
      },
      {
        kind: "rect",
        x: x(answer.low),
        y: middle - 4,
        width: Math.max(2, x(answer.high) - x(answer.low)),
        height: 8,
        radius: 4,
        fill: "cool",
        opacity: 0.4,
      },
      {
        kind: "line",
        points: [
          [x(answer.uncapped), middle - 8],
          [x(answer.uncapped), middle + 8],
        ],
        stroke: "warm",
        strokeWidth: 1.8,
      },
      ...(answer.prior === undefined
        ? []
        : [
            {
              kind: "circle" as const,
              x: x(answer.prior),
              y: middle,
              r: 4,
              fill: "paper" as const,
              stroke: "quiet" as const,
              strokeWidth: 1.4,
            },
          ]),
      { kind: "circle", x: x(answer.value), y: middle, r: 5, fill: "ink" },
    ],
  };
}
