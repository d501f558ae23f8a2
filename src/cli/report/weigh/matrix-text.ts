import { originName, type WeighedCase } from "../../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";
import { cut, table } from "./columns.ts";

type View = WeighedCase["result"]["ach"]["byOrigin"];

const CODES: Readonly<Record<number, string>> = { 1: "II", 2: "I", 3: "N", 4: "C", 5: "CC" };
const LEGEND =
  "CC very consistent (5), C (4), N neutral (3), I inconsistent (2), II very (1), NA does not bear on it; a mean where raters differ; – not rated.";
// Columns besides the name of a row: each hypothesis, and how well the row tells them apart.
const CELL = 7;

/** The matrix of consistency, rows that tell most first; what speaks against each hypothesis ranks it. */
export function matrixText(weighed: WeighedCase, view: View, terminal: Terminal): string {
  const hypotheses = weighed.order.flatMap((at) => weighed.hypotheses[at] ?? []);
  if (view.rows.every(({ shareUnrated }) => shareUnrated === 1)) return "";
  const room = Math.max(12, terminal.columns - 18 - CELL * hypotheses.length);
  const cellsOf = new Map(view.matrix.rows.map(({ id, cells }) => [id, cells]));
  const rows = view.rows.map(({ id, diagnosticity }) => [
    cut(safeForTerminal(rowName(id, weighed)), room),
    ...weighed.order.map((at) => codeOf(cellsOf.get(id)?.[at])),
    diagnosticity.toFixed(2),
  ]);
  const scoreOf = new Map(view.hypotheses.map((each) => [each.hypothesis, each]));
  const scores = (of: (score: View["hypotheses"][number]) => string) =>
    hypotheses.map(({ id }) => {
      const score = scoreOf.get(id);
      return score === undefined ? "" : of(score);
    });
  const summary = [
    ["speaks against (least is best)", ...scores(({ inconsistency }) => rounded(inconsistency)), ""],
    ["speaks for", ...scores(({ consistency }) => rounded(consistency)), ""],
    ["rank", ...scores(({ rank }) => String(rank)), ""],
  ];
  const thin = view.hypotheses.filter((each) => each.thin).map(({ hypothesis }) => weighed.names[hypothesis]);
  const heads = ["", ...hypotheses.map(({ handle }) => handle), "tells apart"];
  const right = heads.map((_, at) => at).slice(1);
  return [
    table(heads, [...rows, ...summary], right),
    ...(thin.length === 0
      ? []
      : [
          `  Thin: more than a third of the cells of ${thin.join(", ")} say nothing, so that its score says little.`,
        ]),
    painter(terminal)("dim", wrap(LEGEND, terminal.columns, "  ")),
  ].join("\n");
}

function rowName(id: string, { result, names, items }: WeighedCase): string {
  const origin = result.origins.find((each) => each.id === id);
  const item = items.find((each) => each.id === id);
  if (item !== undefined) return `${item.handle} ${item.summary}`;
  return origin === undefined ? (names[id] ?? id) : originName(origin, names);
}

function codeOf(cell: View["matrix"]["rows"][number]["cells"][number] | undefined): string {
  if (cell?.mean === undefined) return "–";
  if (cell.notApplicable) return "NA";
  const { mean } = cell;
  return CODES[mean] ?? mean.toFixed(1);
}

function rounded(score: number): string {
  return Number.isInteger(score) ? String(score) : score.toFixed(2);
}
