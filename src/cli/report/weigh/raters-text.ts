import type { WeighedCase } from "../../../casework/index.ts";
import { safeForTerminal, type Terminal } from "../../terminal.ts";
import { wrap } from "../../wrap.ts";
import { probability } from "./answers-text.ts";
import { table } from "./columns.ts";

type Spread = NonNullable<NonNullable<WeighedCase["ratersApart"]>["pooled"]["spread"]>;

/** What the case comes to by each rater alone, and what raters hold outright; a spread from three raters on. */
export function ratersText(weighed: WeighedCase, terminal: Terminal): string {
  if (!weighed.hasProbabilities) return "";
  return [...apart(weighed), ...outright(weighed, terminal)].join("\n");
}

function apart({ ratersApart, hypotheses, order, result }: WeighedCase): string[] {
  if (ratersApart === null) return [];
  const { raters, pooled } = ratersApart;
  const all = result.bayes?.origins.length ?? 0;
  const rows = raters.map(({ name, origins, posterior }) => [
    safeForTerminal(name),
    ...order.map((at) => probability(posterior[at])),
    origins < all ? `rated ${origins} of ${all} origins` : "",
  ]);
  return [
    table(
      ["by the ratings of", ...order.map((at) => hypotheses[at]?.handle ?? ""), ""],
      [...rows, sharesRow("pooled", pooled.pooled, order), ...spreadRow(pooled.spread, order)],
      order.map((_, at) => at + 1),
    ),
    ...(pooled.spread === undefined ? ["  Fewer than three raters: no spread is given."] : []),
  ];
}

function outright({ outright: judged, hypotheses, order }: WeighedCase, terminal: Terminal): string[] {
  if (judged === null) return [];
  const rows = judged.raters.flatMap(({ name, given, floored, proportional, distance }) => [
    sharesRow(safeForTerminal(name), given, order),
    ...(distance === 0
      ? []
      : [
          sharesRow("  made to sum to 1", floored, order, `moved by ${distance.toFixed(2)}`),
          sharesRow("  in proportion", proportional, order),
        ]),
  ]);
  const note = "Held outright by raters, all in all; beside the weighing and not a part of it:";
  return [
    wrap(note, terminal.columns, "  "),
    table(
      ["", ...order.map((at) => hypotheses[at]?.handle ?? ""), ""],
      [...rows, sharesRow("pooled", judged.pooled.pooled, order), ...spreadRow(judged.pooled.spread, order)],
      order.map((_, at) => at + 1),
    ),
  ];
}

function sharesRow(name: string, shares: readonly number[], order: readonly number[], note = ""): string[] {
  return [name, ...order.map((at) => probability(shares[at])), note];
}

function spreadRow(spread: Spread | undefined, order: readonly number[]): string[][] {
  if (spread === undefined) return [];
  return [["spread, SD of log-odds", ...order.map((at) => (spread[at]?.deviation ?? 0).toFixed(2)), ""]];
}
