/** The lines of an explanation that are about the name: agreements, order, what is missing, what is left over. */
import type { Reading, Role } from "../names/index.ts";
import type { EvidenceCell, ExplanationLine } from "./explanation.ts";
import { type KeepLine, nameCell } from "./kept-lines.ts";
import type { Step } from "./name-path.ts";
import { tokenWeight } from "./prepare.ts";
import { SURNAME } from "./prepared-layout.ts";
import { type PreparedLayout, type PreparedQuery, type PreparedUnit, TICKS } from "./prepared-query.ts";
import { COLUMNS, MOST_ROW_WORDS, type RowTokens } from "./row-tokens.ts";
import { WORD } from "./statistics.ts";

/** Turns a word id of the table into the word as it is written there. */
export type WordText = (word: number) => string;

export interface ExplainedPath {
  readonly query: PreparedQuery;
  readonly layout: PreparedLayout;
  readonly row: RowTokens;
  readonly steps: readonly Step[];
  readonly wordText: WordText;
  readonly keep: KeepLine;
}

export function explainName(path: ExplainedPath): ExplanationLine[] {
  const { steps } = path;
  const agreements = steps.filter(({ match }) => match >= 0);
  return [
    ...agreements.map((step) => keptAgreement(path, step)),
    ...agreements.flatMap((step) => orderLines(path, step)),
    ...missingLines(path, agreements),
    ...leftoverLines(
      path,
      steps.filter(({ match }) => match < 0),
    ),
    ...layoutLine(path),
  ];
}

function unitOf({ query }: ExplainedPath, step: Step): PreparedUnit {
  return query.units[query.matchUnit[step.match] as number] as PreparedUnit;
}

function roleOf({ query, layout }: ExplainedPath, unit: PreparedUnit): string {
  return query.bits
    .flatMap((_, bit) => (unit.mask & (1 << bit) ? [layout.roles[bit] as Role] : []))
    .join("+");
}

function wordOf({ row, query }: ExplainedPath, { place, joined, match }: Step): { id: number; span: number } {
  if (!joined) return { id: row.words[place] as number, span: 1 };
  for (let index = 0; index < row.joined; index++) {
    const id = row.joinedWords[index] as number;
    if (row.joinedStarts[index] !== place) continue;
    for (let at = query.firstMatch.get(id) ?? -1; at !== -1; at = query.nextMatch[at] as number) {
      if (at === match) return { id, span: row.joinedSpans[index] as number };
    }
  }
  return { id: row.words[place] as number, span: 1 };
}

function keptAgreement(path: ExplainedPath, step: Step): ExplanationLine {
  const { query, layout, row, keep } = path;
  const { match, place, stratum, joined } = step;
  const make = () => agreementLine(path, step);
  // Which two words of the row were read as one, the match does not say.
  if (joined) return make();
  const where = place * COLUMNS.length + (row.columns[place] as number);
  const which = query.layouts.indexOf(layout) * 2 + (stratum === "community" ? 1 : 0);
  return keep((which * query.matchUnit.length + match) * MOST_ROW_WORDS * COLUMNS.length + where, make);
}

function agreementLine(path: ExplainedPath, step: Step): ExplanationLine {
  const { query, layout, row } = path;
  const unit = unitOf(path, step);
  const { id, span } = wordOf(path, step);
  const kind = layout.kinds[query.units.indexOf(unit)] as number;
  const agreement = unit.neighbours.get(id) as NonNullable<ReturnType<typeof unit.neighbours.get>>;
  const part = kind === SURNAME ? "surname" : "given";
  const { m, u } = tokenWeight(unit, id, agreement, part, step.stratum, query.context);
  const offset = kind * 2 + (step.stratum === "community" ? 1 : 0);
  const tokens = query.person.form.tokens;
  return {
    feature: "name",
    role: roleOf(path, unit),
    cells: [
      ...unit.tokens.map((word) => leftCell(query, word)),
      ...Array.from({ length: span }, (_, next) => rightCell(row, step.place + next)),
    ],
    left: unit.tokens.map((token) => tokens[token]?.text ?? "").join(" "),
    right: textOf(path, step.place, span),
    reading: `${readingName(agreement.left)} / ${readingName(agreement.right)}`,
    phones: [agreement.left.phones, agreement.right.phones],
    rules: agreement.rules,
    similarity: agreement.similarity,
    cost: agreement.cost,
    m,
    u,
    stratum: step.stratum,
    level: agreement.level,
    weight: (query.matchWeights[step.match * 4 + offset] as number) / TICKS,
  };
}

function readingName({ kind, scheme }: Reading): string {
  return scheme === undefined ? kind : `${kind} ${scheme}`;
}

function leftCell({ person }: PreparedQuery, word: number): EvidenceCell {
  const column = person.form.cells[person.form.tokens[word]?.cell ?? 0]?.column ?? "whole";
  return nameCell("left", column, word);
}

export function rightCell(row: RowTokens, place: number): EvidenceCell {
  return nameCell("right", COLUMNS[row.columns[place] as number] ?? "whole", place);
}

function textOf({ row, wordText }: ExplainedPath, place: number, span: number): string {
  return Array.from({ length: span }, (_, next) => wordText(row.words[place + next] as number)).join(" ");
}

/** The same conditions as takeMatches in name-path.ts; the property that lines sum to the score holds them together. */
function orderLines(path: ExplainedPath, step: Step): ExplanationLine[] {
  const { query, layout, row } = path;
  const unit = unitOf(path, step);
  const index = query.units.indexOf(unit);
  const kind = layout.kinds[index] as number;
  const { maskBefore, lastKind } = step;
  const swapped = maskBefore & (layout.before[index] as number) ? (layout.beforeCost[index] as number) : 0;
  const inOrder = maskBefore & (layout.after[index] as number) ? (layout.afterGain[index] as number) : 0;
  const column = row.columns[step.place] as number;
  const apart =
    kind === lastKind
      ? 0
      : kind === SURNAME
        ? maskBefore & layout.surnames && layout.surnamesApart
        : maskBefore & layout.givens && layout.givensApart;
  const costs: readonly [string, number][] = [
    ["swapped", swapped],
    ["in order", inOrder],
    [`in the column ${COLUMNS[column]}`, layout.columnCost[index * COLUMNS.length + column] as number],
    ["apart", apart],
    ["joined", unit.mask & (unit.mask - 1) ? query.joined : 0],
    ["split", step.joined ? query.split : 0],
  ];
  return costs
    .filter(([, cost]) => cost !== 0)
    .map(([how, cost]) => {
      const role = `${roleOf(path, unit)} ${how}`;
      return path.keep(`order ${role} ${cost} ${step.place} ${column}`, () => ({
        feature: "order",
        role,
        cells: [rightCell(row, step.place)],
        weight: cost / TICKS,
      }));
    });
}

function missingLines(path: ExplainedPath, agreements: readonly Step[]): ExplanationLine[] {
  const { query, layout, keep } = path;
  const found = agreements.reduce((mask, step) => mask | unitOf(path, step).mask, 0);
  const all = (1 << query.bits.length) - 1;
  return query.bits.flatMap((token, bit): ExplanationLine[] => {
    if (found & (1 << bit)) return [];
    // What one role costs: the cost of lacking it alone.
    const cost = layout.missing[all & ~(1 << bit)] as number;
    const left = query.person.form.tokens[token]?.text ?? "";
    const role = layout.roles[bit] as Role;
    const line = keep(`missing ${role} ${bit}`, () => ({
      feature: "missing-name",
      role,
      cells: [leftCell(query, token)],
      left,
      weight: cost / TICKS,
    }));
    return [line];
  });
}

function leftoverLines(path: ExplainedPath, steps: readonly Step[]): ExplanationLine[] {
  const { query, layout, row, keep } = path;
  const { leftover, context } = query;
  let unsaid = layout.unsaid;
  return steps.map(({ place, isExtra }): ExplanationLine => {
    const word = row.words[place] as number;
    const flags = context.statistics.wordFlags[word] as number;
    const of = (role: string, cost: number): ExplanationLine =>
      keep(`unexplained ${role} ${word} ${place} ${row.columns[place]}`, () => ({
        feature: "unexplained-name",
        role,
        cells: [rightCell(row, place)],
        right: textOf(path, place, 1),
        weight: cost / TICKS,
      }));
    if (isExtra && unsaid-- > 0) return of("beyond the list", leftover.word + leftover.refund);
    if (isExtra) return of("word", leftover.word);
    if (flags & WORD.initial) return of("initial", leftover.initial);
    return flags & WORD.patronymic ? of("patronymic", leftover.patronymic) : of("no weight", 0);
  });
}

function layoutLine({ layout, query, keep }: ExplainedPath): ExplanationLine[] {
  if (layout.cost === 0) return [];
  const line = keep(`layout ${layout.name} ${layout.cost}`, () => ({
    feature: "layout",
    role: layout.name,
    cells: query.bits.map((token) => leftCell(query, token)),
    weight: layout.cost / TICKS,
  }));
  return [line];
}
