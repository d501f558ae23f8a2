/** Matches that people accepted beside what chance alone would give; of those accepted, the ones that rest on a name alone hatched. */
import { chanceWords, countWords, type Say } from "../../messages/index.ts";
import type { Drawing, Mark, Shape, Size } from "./drawing.ts";
import { hatch } from "./hatch.ts";
import { fitText } from "./text-size.ts";

export interface ChanceRun {
  readonly label: string;
  /** Missing where the number is not shown, for it would point at few people. */
  readonly found?: number | undefined;
  readonly nameOnly?: number | undefined;
  /** Missing where nobody worked it out. */
  readonly expected?: number | undefined;
  readonly trail: readonly string[];
}

const LABEL = 12.5;
const SMALL = 11.5;
const BAR = 13;
const ROW = 70;

export function chanceDrawing(runs: readonly ChanceRun[], size: Size, say: Say): Drawing {
  const { width } = size;
  const most = Math.max(1, ...runs.flatMap(({ found = 0, expected = 0 }) => [found, expected]));
  const aside = Math.min(170, width * 0.36);
  const room = width - aside - 64;
  return {
    width,
    height: 6 + runs.length * ROW,
    summary: say("dossier.chart.chance", { runs: runs.length }),
    shapes: runs.map((run, index) =>
      runMark(run, 6 + index * ROW, { width, aside, scale: room / most }, say),
    ),
  };
}

interface Frame {
  readonly width: number;
  readonly aside: number;
  /** Pixels to one match. */
  readonly scale: number;
}

function runMark(run: ChanceRun, y: number, frame: Frame, say: Say): Mark {
  return {
    kind: "mark",
    trail: run.trail,
    title: run.label,
    shapes: [
      {
        kind: "label",
        x: 2,
        y: y + 12,
        text: fitText(run.label, LABEL, frame.width - 4),
        size: LABEL,
        isStrong: true,
      },
      ...bar(say("dossier.chart.found"), run.found, run.nameOnly ?? 0, y + 20, frame, foundWords(run, say)),
      ...bar(say("dossier.chart.expected"), run.expected, 0, y + 42, frame, expectedWords(run, say)),
    ],
  };
}

function foundWords({ found }: ChanceRun, say: Say): string {
  return found === undefined ? say("dossier.absence.withheld") : countWords(found, say.language);
}

function expectedWords({ expected }: ChanceRun, say: Say): string {
  return expected === undefined
    ? say("dossier.absence.missing")
    : chanceWords(String(expected), say.language);
}

function bar(
  name: string,
  value: number | undefined,
  hatched: number,
  y: number,
  frame: Frame,
  words: string,
): Exclude<Shape, Mark>[] {
  const label: Exclude<Shape, Mark> = {
    kind: "label",
    x: frame.aside - 8,
    y: y + BAR - 3,
    text: fitText(name, SMALL, frame.aside - 10),
    size: SMALL,
    anchor: "end",
    tone: "quiet",
  };
  if (value === undefined) {
    return [
      label,
      {
        kind: "rect",
        x: frame.aside,
        y,
        width: 56,
        height: BAR,
        fill: "paper",
        stroke: "quiet",
        dash: [3, 2],
      },
      { kind: "label", x: frame.aside + 64, y: y + BAR - 3, text: words, size: SMALL, tone: "quiet" },
    ];
  }
  const length = Math.max(1.5, value * frame.scale);
  const part = Math.min(length, hatched * frame.scale);
  return [
    label,
    { kind: "rect", x: frame.aside, y, width: length, height: BAR, fill: "cool", opacity: 0.75 },
    ...(part < 1
      ? []
      : [
          {
            kind: "rect" as const,
            x: frame.aside + length - part,
            y,
            width: part,
            height: BAR,
            fill: "paper" as const,
            stroke: "cool" as const,
          },
          ...hatch(frame.aside + length - part, y, part, BAR, 4),
        ]),
    { kind: "label", x: frame.aside + length + 7, y: y + BAR - 3, text: words, size: SMALL },
  ];
}
