/** Step 8: the figures of every weighing, made again from the ratings that are published. */
import { formatProbability, formatRatio } from "../../../weighing/index.ts";
import { figuresOf, isSameFigure, WEIGHING_ENGINE } from "../../figures/index.ts";
import type { PublishedCase, PublishedFigures, PublishedWeighing } from "../../published/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(8, "weighings", "reasoning");
const TEXT = checker(8, "figures in sentences", "reasoning");

export function weighingChecks({ weighings }: PublishedCase): BundleCheck[] {
  const found = weighings.map((weighing) => [weighing, recomputed(weighing)] as const);
  const faults = found.flatMap(([weighing, figures]) => figureFaults(weighing, figures));
  const said = found.flatMap(([weighing, figures]) =>
    typeof figures === "string" ? [] : sentenceFaults(weighing, figures),
  );
  const well =
    weighings.length === 0
      ? "Nothing was weighed."
      : `${weighings.length === 1 ? "One weighing gives" : `${weighings.length} weighings give`} the published figures, to nine digits, from the published ratings.`;
  return [
    ...faultsOr(faults, CHECK, well),
    ...faultsOr(said, TEXT, "Figures in sentences are those of the weighings."),
  ];
}

/** The figures, or why there are none. */
function recomputed(weighing: PublishedWeighing): PublishedFigures | string {
  try {
    return figuresOf(weighing);
  } catch (error) {
    return (error as Error).message;
  }
}

function figureFaults(
  { id, figures: published }: PublishedWeighing,
  figures: PublishedFigures | string,
): BundleCheck[] {
  const where = `data/claims.json, ${id}`;
  if (typeof figures === "string")
    return [CHECK.failed(`It cannot be weighed as it is published: ${figures}`, where)];
  if (published.engine !== WEIGHING_ENGINE)
    return [
      CHECK.cannotCheck(
        `Its figures are by “${published.engine}”, and this program has “${WEIGHING_ENGINE}”.`,
        where,
      ),
    ];
  return differences(published, figures).map((each) =>
    CHECK.failed(`Published ratings give other figures: ${each}.`, where),
  );
}

function differences(published: PublishedFigures, own: PublishedFigures): string[] {
  return [
    ...compare(
      "inconsistency",
      keyed(published.ach, "hypothesis", "score"),
      keyed(own.ach, "hypothesis", "score"),
    ),
    ...(["value", "uncapped", "low", "high"] as const).flatMap((field) =>
      compare(
        `probability (${field})`,
        keyed(published.posterior ?? [], "hypothesis", field),
        keyed(own.posterior ?? [], "hypothesis", field),
      ),
    ),
    ...compare("odds", oddsOf(published), oddsOf(own)),
    ...wordDifferences(published, own),
  ];
}

type Figures = ReadonlyMap<string, string>;

function keyed<Row extends object>(rows: readonly Row[], key: keyof Row, value: keyof Row): Figures {
  return new Map(rows.map((row) => [String(row[key]), String(row[value])]));
}

function oddsOf({ odds = [] }: PublishedFigures): Figures {
  return new Map(odds.map(({ of, over, after }) => [`${of} over ${over}`, after]));
}

function compare(what: string, published: Figures, own: Figures): string[] {
  return [...new Set([...published.keys(), ...own.keys()])].flatMap((key) => {
    const [said, found] = [published.get(key), own.get(key)];
    if (said !== undefined && found !== undefined && isSameFigure(said, found)) return [];
    return [`${what} of ${key} is ${found ?? "not given"} and not ${said ?? "missing"}`];
  });
}

function wordDifferences(
  { posterior: published = [] }: PublishedFigures,
  { posterior: own = [] }: PublishedFigures,
): string[] {
  return own.flatMap(({ hypothesis, words }) => {
    const said = published.find((each) => each.hypothesis === hypothesis)?.words ?? [];
    return said.join() === words.join() ? [] : [`the words for ${hypothesis} are “${words.join(" to ")}”`];
  });
}

/** Every per cent in a sentence is one of the figures, as figures are printed. */
function sentenceFaults(
  { id, sentences }: PublishedWeighing,
  { posterior, odds = [] }: PublishedFigures,
): BundleCheck[] {
  const where = `data/claims.json, ${id}`;
  const shares = (posterior ?? []).flatMap(({ value, uncapped, low, high }) => [value, uncapped, low, high]);
  const perCents = new Set(shares.map((share) => formatProbability(Number(share))));
  const ratios = new Set(
    odds.flatMap(({ after }) => [formatRatio(Number(after)), formatRatio(1 / Number(after))]),
  );
  return sentences.flatMap((sentence) => [
    ...[...sentence.matchAll(/[<>]?\d+\s?%/g)]
      .map(([said]) => said.replace(/\s/, ""))
      .filter((said) => !perCents.has(said))
      .map((said) => TEXT.failed(`A sentence says ${said}, which is no figure of this weighing.`, where)),
    ...[...sentence.matchAll(/the odds are ([\d .]+) to 1/g)]
      .filter(([, said = ""]) => !ratios.has(said))
      .map(([, said]) =>
        TEXT.failed(`A sentence says odds of ${said} to 1, which this weighing does not give.`, where),
      ),
  ]);
}
