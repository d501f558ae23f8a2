/** One proposed pair as a reviewer sees it: both names side by side, what speaks for and against, and what else is known. */
import { latinised, type MatchLine, type ReviewItem } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

export interface Place {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export const KEYS = "s same   n not the same   u unsure   space skip   z undo   q quit";

export function reviewScreen(item: ReviewItem, place: Place, terminal: Terminal): string {
  const paint = painter(terminal);
  const rule = paint("dim", "─".repeat(Math.min(terminal.columns, 80)));
  return [
    rule,
    `${paint("bold", `${place.number} of ${place.of}`)}   ${paint("dim", item.why)}`,
    "",
    ...names(item, terminal),
    "",
    ...waterfall(item.candidate.explanation, terminal),
    "",
    ...figures(item, terminal),
    ...rivals(item, terminal),
    ...earlier(item, terminal),
    rule,
    paint("dim", KEYS),
    "",
  ].join("\n");
}

/** Words that agree have one colour on both sides; what nothing explains is dim. */
const PAIR_COLOURS: readonly Style[] = ["green", "cyan", "yellow", "magenta", "blue"];

interface ColouredWord {
  readonly text: string;
  readonly style: Style;
  readonly at: number;
}

function words(item: ReviewItem, side: "left" | "right"): ColouredWord[] {
  let colour = 0;
  return item.candidate.explanation
    .flatMap((line): ColouredWord[] => {
      const style = line.feature === "name" ? (PAIR_COLOURS[colour++ % PAIR_COLOURS.length] as Style) : "dim";
      const text = line[side];
      if (!NAME_LINES.includes(line.feature) || text === undefined) return [];
      const at = line.cells.find((cell) => cell.side === side)?.word ?? 99;
      return [{ text, style, at }];
    })
    .sort((a, b) => a.at - b.at);
}

const NAME_LINES = ["name", "missing-name", "unexplained-name"];

function names(item: ReviewItem, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const show = (side: "left" | "right", change: (text: string) => string) =>
    words(item, side)
      .map(({ text, style }) => paint(style, safeForTerminal(change(text))))
      .join(" ");
  const same = (text: string) => text;
  const { left, right, query } = item;
  const whole = show("left", same) || safeForTerminal(query.query.name);
  return [
    `  list   ${whole}`,
    `         ${paint("dim", safeForTerminal(`${left.recordSet} / ${left.rowKey}`))}`,
    `  table  ${show("right", same)}`,
    `         ${show("right", latinised)}  ${paint("dim", "in Latin letters")}`,
    `         ${paint("dim", safeForTerminal(`${right.recordSet} / ${right.rowKey}`))}`,
  ];
}

/** Longest bar of the waterfall, in columns. */
const LONGEST_BAR = 16;
const BITS_OF_A_BAR = 16;

function waterfall(lines: readonly MatchLine[], terminal: Terminal): string[] {
  const paint = painter(terminal);
  let colour = 0;
  const rows = lines.map((line) => {
    const style = line.feature === "name" ? (PAIR_COLOURS[colour++ % PAIR_COLOURS.length] as Style) : "dim";
    const length = Math.min(LONGEST_BAR, Math.round((Math.abs(line.weight) * LONGEST_BAR) / BITS_OF_A_BAR));
    const bar = (line.weight < 0 ? "▒" : "█").repeat(length).padEnd(LONGEST_BAR);
    const weight = `${line.weight >= 0 ? "+" : "−"}${Math.abs(line.weight).toFixed(1)}`.padStart(6);
    return `  ${weight} ${paint(line.weight < 0 ? "red" : style, bar)} ${describe(line)}`;
  });
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  return [...rows, `  ${total.toFixed(1).padStart(6)} ${paint("bold", "bits together")}`];
}

function describe(line: MatchLine): string {
  const sides = [line.left, line.right].filter((text) => text !== undefined).join(" = ");
  const what = line.feature === "name" ? (line.role ?? "name") : (SAID[line.feature] ?? line.feature);
  const how =
    line.feature === "name" ? [line.level, line.level === "precise" ? undefined : line.reading] : [line.role];
  const rare =
    line.u === undefined
      ? []
      : [
          `1 in ${Math.round(1 / line.u).toLocaleString("en")}${line.stratum === "community" ? " of the community" : ""}`,
        ];
  const details = [...how, ...rare].filter((part) => part !== undefined && part !== "").join(", ");
  return safeForTerminal(
    [what, sides, details === "" ? "" : `(${details})`].filter((part) => part !== "").join("  "),
  );
}

const SAID: Readonly<Record<string, string>> = {
  "missing-name": "not in the row",
  "unexplained-name": "only in the row",
  "birth-date": "born",
  order: "order",
  layout: "unusual layout",
  identifier: "number",
};

function figures({ candidate, query }: ReviewItem, terminal: Terminal): string[] {
  const margin = query.margin === null ? "no rival" : `${query.margin.toFixed(1)} bits ahead of the next`;
  const tie = candidate.tieGroup === null ? [] : [`tied with others on the same evidence`];
  const expected = candidate.expectedByChance;
  const chance = `${expected >= 0.01 ? expected.toFixed(2) : expected.toExponential(1)} people expected to match so well by chance`;
  const none = `nobody in the table: ${percent(query.noMatchProbability)}`;
  const bare = candidate.explanation.some(
    ({ feature, weight }) => (feature === "birth-date" || feature === "identifier") && weight > 0,
  )
    ? []
    : ["rests on the name alone"];
  const parts = [
    `P ${percent(candidate.probability)}`,
    candidate.band,
    candidate.rank === 1 ? margin : `rank ${candidate.rank}`,
    ...tie,
    none,
    chance,
    ...bare,
  ];
  return wrap(parts.join(" · "), terminal.columns, "  ").split("\n");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.99 && share < 1 ? 2 : 0)}%`;
}

/** Most rivals named; the rest is counted. */
const NAMED_RIVALS = 3;

function rivals({ query, candidate }: ReviewItem, terminal: Terminal): string[] {
  const others = query.candidates.filter((each) => each !== candidate);
  if (others.length === 0) return [];
  const paint = painter(terminal);
  const lines = others.slice(0, NAMED_RIVALS).map(({ rank, explanation, probability, record }) => {
    const name = explanation
      .filter(({ feature, right }) => NAME_LINES.includes(feature) && right !== undefined)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map(({ right }) => right)
      .join(" ");
    return `    ${rank}. ${safeForTerminal(name)}  ${paint("dim", safeForTerminal(`${record.id}, P ${percent(probability)}`))}`;
  });
  const more = others.length > NAMED_RIVALS ? [`    and ${others.length - NAMED_RIVALS} more`] : [];
  return ["", "  Rivals for this entry:", ...lines, ...more];
}

function placeOf({ cells }: MatchLine): number {
  return cells.find(({ side }) => side === "right")?.word ?? 99;
}

function earlier({ earlier }: ReviewItem, terminal: Terminal): string[] {
  if (earlier.length === 0) return [];
  const lines = earlier.map(({ left, right, judgement, by, reason }) =>
    wrap(safeForTerminal(`${by}: ${left} and ${right} ${judgement}. ${reason}`), terminal.columns, "    "),
  );
  return ["", "  Judged before:", ...lines];
}
