import { sankey, sankeyJustify } from "d3-sankey";
import type { Say } from "../../../messages/index.ts";
import type { Drawing, Look, Mark, Shape, Size } from "../drawing.ts";
import { hatch } from "../hatch.ts";
import { textWidth, wrapText } from "../text-size.ts";
import { amountWords } from "./amount-words.ts";
import type { FlowKind, SummedFlow } from "./flows.ts";

interface Node {
  /** An actor, or one of the two ends that nobody knows. */
  readonly name: string;
  readonly actor: string | undefined;
}

interface Band {
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly flow: SummedFlow;
}

const LABEL = 12.5;
const SMALL = 11;
const NODE = 11;
const MOST_BAND_LABELS = 14;
// Room above a node in the middle for its name in two lines.
const PADDING = 40;

/** Who gave whom how much, as bands from left to right; ends that nobody knows are hatched. Not for flows that come back. */
export function bandsDrawing(
  flows: readonly SummedFlow[],
  nameOf: (actor: string) => string,
  size: Size,
  { say, summary }: { readonly say: Say; readonly summary: string },
): Drawing {
  const { nodes, bands } = graphOf(flows, nameOf, say);
  const { width } = size;
  const aside = Math.min(210, width * 0.31);
  const height = size.height ?? 30 + 72 * Math.max(sides(flows, "payer"), sides(flows, "beneficiary"));
  const layout = sankey<Node, Band>()
    .nodeWidth(NODE)
    .nodePadding(PADDING)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .extent([
      [aside, 16],
      [width - aside, height - 16],
    ]);
  const graph = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: bands.map((band) => ({ ...band })),
  });
  const isLabelled = bands.length <= MOST_BAND_LABELS;
  return {
    width,
    height,
    summary,
    shapes: [
      ...graph.links.map((link) => bandMark(link as Laid, nameOf, isLabelled, say)),
      ...graph.nodes.flatMap((node) => nodeShapes(node as LaidNode, aside, width)),
    ],
  };
}

interface LaidNode extends Node {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Laid {
  readonly source: LaidNode;
  readonly target: LaidNode;
  readonly y0: number;
  readonly y1: number;
  readonly width: number;
  readonly flow: SummedFlow;
}

function graphOf(flows: readonly SummedFlow[], nameOf: (actor: string) => string, say: Say) {
  const nodes: Node[] = [];
  const places = new Map<string, number>();
  const placeOf = (actor: string | undefined, side: "payer" | "beneficiary"): number => {
    const key = actor === undefined ? `unknown ${side}` : `actor ${actor}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const name = actor === undefined ? say("dossier.money.unknownEnd", { side }) : nameOf(actor);
    places.set(key, nodes.push({ name, actor }) - 1);
    return nodes.length - 1;
  };
  const bands = flows.map(
    (flow): Band => ({
      source: placeOf(flow.payer, "payer"),
      target: placeOf(flow.beneficiary, "beneficiary"),
      // Widths only; every figure that is read comes from the decimal string.
      value: Number(flow.amount),
      flow,
    }),
  );
  return { nodes, bands };
}

function sides(flows: readonly SummedFlow[], side: "payer" | "beneficiary"): number {
  return new Set(flows.map((flow) => flow[side])).size;
}

/** Kinds are told apart by their edge as well: full, broken, thin, dotted. */
export function flowLook(kind: FlowKind): Look {
  switch (kind) {
    case "paid":
      return { fill: "cool", opacity: 0.5 };
    case "owed":
      return { fill: "land", stroke: "quiet", strokeWidth: 1.2 };
    case "promised":
      return { fill: "paper", stroke: "cool", strokeWidth: 1.4, dash: [6, 4] };
    case "forgiven":
      return { fill: "paper", stroke: "quiet", strokeWidth: 1.4, dash: [1.5, 3] };
  }
}

function bandMark(
  { source, target, y0, y1, width, flow }: Laid,
  nameOf: (actor: string) => string,
  isLabelled: boolean,
  say: Say,
): Mark {
  const thick = Math.max(2, width) / 2;
  const [from, to] = [source.x1, target.x0];
  const middle = (from + to) / 2;
  const f = (value: number) => value.toFixed(1);
  const d = [
    `M${f(from)} ${f(y0 - thick)}`,
    `C${f(middle)} ${f(y0 - thick)} ${f(middle)} ${f(y1 - thick)} ${f(to)} ${f(y1 - thick)}`,
    `L${f(to)} ${f(y1 + thick)}`,
    `C${f(middle)} ${f(y1 + thick)} ${f(middle)} ${f(y0 + thick)} ${f(from)} ${f(y0 + thick)}Z`,
  ].join("");
  const words = amountWords(flow, say);
  const names = [flow.payer, flow.beneficiary].map((actor) => (actor === undefined ? "?" : nameOf(actor)));
  const label: Exclude<Shape, Mark> = {
    kind: "label",
    x: middle,
    y: (y0 + y1) / 2 + 4,
    text: words,
    size: SMALL,
    anchor: "middle",
    hasHalo: true,
  };
  return {
    kind: "mark",
    trail: flow.trail,
    title: `${names.join(" → ")}: ${words}`,
    shapes: [
      { kind: "path", d, ...flowLook(flow.kind) },
      ...(isLabelled && textWidth(words, SMALL) < to - from - 6 ? [label] : []),
    ],
  };
}

function nodeShapes({ x0, y0, x1, y1, name, actor }: LaidNode, aside: number, width: number): Shape[] {
  const height = Math.max(2, y1 - y0);
  const isLeft = x0 <= aside + 1;
  const isRight = x1 >= width - aside - 1;
  const room = isLeft || isRight ? aside - 16 : 150;
  const lines = wrapText(name, LABEL, room, isLeft || isRight ? 3 : 2);
  const top =
    isLeft || isRight ? (y0 + y1) / 2 - ((lines.length - 1) * 15) / 2 + 4 : y0 - 6 - (lines.length - 1) * 15;
  return [
    ...(actor === undefined
      ? [
          {
            kind: "rect" as const,
            x: x0,
            y: y0,
            width: NODE,
            height,
            fill: "paper" as const,
            stroke: "quiet" as const,
          },
          ...hatch(x0, y0, NODE, height),
        ]
      : [{ kind: "rect" as const, x: x0, y: y0, width: NODE, height, fill: "ink" as const }]),
    ...lines.map(
      (text, index): Shape => ({
        kind: "label",
        x: isLeft ? x0 - 8 : isRight ? x1 + 8 : (x0 + x1) / 2,
        y: top + index * 15,
        text,
        size: LABEL,
        anchor: isLeft ? "end" : isRight ? "start" : "middle",
        tone: actor === undefined ? "quiet" : "ink",
        hasHalo: true,
      }),
    ),
  ];
}
