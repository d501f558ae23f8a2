import type { Say } from "../../../messages/index.ts";
import type { Drawing, Mark, Shape, Size } from "../drawing.ts";
import { hatch } from "../hatch.ts";
import { fitText, wrapText } from "../text-size.ts";
import { amountOf, amountWords } from "./amount-words.ts";
import type { SummedFlow } from "./flows.ts";

const LABEL = 12.5;
const SMALL = 11;
const LINE = 15;
const HEAD = 26;

/** Payer by payee, for money that comes back to where it went out. Columns have the numbers of the rows. */
export function payerMatrix(
  flows: readonly SummedFlow[],
  nameOf: (actor: string) => string,
  size: Size,
  { say, summary }: { readonly say: Say; readonly summary: string },
): Drawing {
  const actors = [...new Set(flows.flatMap(({ payer, beneficiary }) => [payer, beneficiary]))];
  const { width } = size;
  const aside = Math.min(200, width * 0.34);
  const cell = (width - aside - 4) / actors.length;
  const rows = actors.map((payer) => ({
    payer,
    lines: Math.max(2, ...actors.map((beneficiary) => 2 * between(flows, payer, beneficiary).length)),
  }));
  const shapes: Shape[] = actors.map((_, index) => ({
    kind: "label",
    x: aside + (index + 0.5) * cell,
    y: HEAD - 9,
    text: `→ ${index + 1}`,
    size: SMALL,
    anchor: "middle",
    tone: "quiet",
  }));
  let y = HEAD;
  for (const [row, { payer, lines }] of rows.entries()) {
    const height = lines * LINE + 8;
    shapes.push(...rowName(payer, row, { y, height, room: aside - 12 }, nameOf, say));
    for (const [column, beneficiary] of actors.entries()) {
      const box = { x: aside + column * cell, y, width: cell - 2, height: height - 2 };
      shapes.push(...cellShapes(between(flows, payer, beneficiary), box, say));
    }
    y += height;
  }
  return { width, height: y + 4, summary, shapes };
}

function between(
  flows: readonly SummedFlow[],
  payer: string | undefined,
  beneficiary: string | undefined,
): SummedFlow[] {
  return flows.filter((flow) => flow.payer === payer && flow.beneficiary === beneficiary);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function rowName(
  actor: string | undefined,
  row: number,
  { y, height, room }: { readonly y: number; readonly height: number; readonly room: number },
  nameOf: (actor: string) => string,
  say: Say,
): Shape[] {
  const name = actor === undefined ? say("dossier.money.unknownEnd", { side: "either" }) : nameOf(actor);
  const lines = wrapText(`${row + 1}. ${name}`, LABEL, room, 2);
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 3;
  const labels = lines.map(
    (text, index): Shape => ({
      kind: "label",
      x: 2,
      y: first + index * LINE,
      text,
      size: LABEL,
      tone: actor === undefined ? "quiet" : "ink",
    }),
  );
  return actor === undefined ? [...hatch(0, y, 2, height - 2), ...labels] : labels;
}

function cellShapes(flows: readonly SummedFlow[], { x, y, width, height }: Box, say: Say): Shape[] {
  const frame: Exclude<Shape, Mark> = {
    kind: "rect",
    x,
    y,
    width,
    height,
    fill: flows.length > 0 ? "panel" : "paper",
    stroke: "line",
  };
  if (flows.length === 0) return [frame];
  const lines = flows.flatMap((flow) => cellLines(flow, say));
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  return [
    {
      kind: "mark",
      trail: flows.flatMap(({ trail }) => trail),
      title: flows.map((flow) => amountWords(flow, say)).join("; "),
      shapes: [
        frame,
        ...lines.map(
          ({ text, tone }, index): Exclude<Shape, Mark> => ({
            kind: "label",
            x: x + width / 2,
            y: top + index * LINE,
            text: fitText(text, SMALL, width - 2),
            size: SMALL,
            anchor: "middle",
            tone,
          }),
        ),
      ],
    },
  ];
}

/** What kind of flow, and below it how much: a cell is narrow. */
function cellLines(flow: SummedFlow, say: Say): { readonly text: string; readonly tone: "ink" | "quiet" }[] {
  return [
    { text: say("dossier.money.kind", { kind: flow.kind }), tone: "quiet" },
    { text: amountOf(flow, say), tone: "ink" },
  ];
}
