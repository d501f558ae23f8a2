/** Takes a score apart: one line for each piece of evidence, whose weights sum to it. */
import { DATE_AGREEMENTS, EQUAL, HEAPED } from "./dates.ts";
import { explainName, rightCell, type WordText } from "./explain-name.ts";
import type { ExplanationLine } from "./explanation.ts";
import { bothCells, type KeepLine, keepLines } from "./kept-lines.ts";
import { bestPath, lastPath, meetRow } from "./name-path.ts";
import { communityAgreement, communityShareOf, dateShare } from "./prepare.ts";
import { type PreparedLayout, type PreparedQuery, TICKS } from "./prepared-query.ts";
import {
  dateAgreement,
  dateTicks,
  genderEvidence,
  identifierTicks,
  nationalityEvidence,
} from "./row-evidence.ts";
import { GENDERS, type RowTokens } from "./row-tokens.ts";

/** `wordText` gives the words of the table as written; `keep` is one for all rows of a query. */
export function explainRow(
  query: PreparedQuery,
  row: RowTokens,
  wordText: WordText,
  keep: KeepLine = keepLines(),
): ExplanationLine[] {
  const ofCommunity = meetRow(query, row);
  let best = Number.NEGATIVE_INFINITY;
  let chosen: PreparedLayout | undefined;
  let steps: ReturnType<typeof lastPath> = [];
  for (const layout of query.layouts) {
    const total = bestPath(query, layout, row);
    if (total <= best) continue;
    best = total;
    chosen = layout;
    steps = lastPath();
  }
  if (chosen === undefined) return [];
  return [
    ...explainName({ query, layout: chosen, row, steps, wordText, keep }),
    ...(ofCommunity ? communityLine(query, row, wordText, keep) : []),
    ...dateLine(query, row),
    ...identifierLines(query, row),
    ...plainLine("gender", genderEvidence(query, row), query.person.gender, GENDERS[row.gender]),
    ...plainLine(
      "nationality",
      nationalityEvidence(query, row),
      query.person.nationality?.join(", "),
      query.context.statistics.nationalities[row.nationality]?.join(", "),
    ),
  ];
}

/** The score of an explanation: nothing else is needed to have it. */
export function scoreOfLines(lines: readonly ExplanationLine[]): number {
  return lines.reduce((sum, { weight }) => sum + Math.round(weight * TICKS), 0) / TICKS;
}

function communityLine(
  { community, context: { settings, statistics } }: PreparedQuery,
  row: RowTokens,
  wordText: WordText,
  keep: KeepLine,
): ExplanationLine[] {
  if (community === 0) return [];
  const places = Array.from({ length: row.length }, (_, place) => place).filter(
    (place) => statistics.communityWords[row.words[place] as number] === 1,
  );
  const said = places.map((place) => `${place} ${row.columns[place]} ${row.words[place]}`).join(" ");
  const line = keep(`community ${row.community} ${said}`, () => ({
    feature: "community",
    cells: [
      ...places.map((place) => rightCell(row, place)),
      ...(row.community === 1 ? [{ side: "right", column: "nationality" } as const] : []),
    ],
    right: places.map((place) => wordText(row.words[place] as number)).join(" "),
    m: communityAgreement(settings, statistics),
    u: communityShareOf(statistics),
    weight: community / TICKS,
  }));
  return [line];
}

/** The pair of dates that dateEvidence chose. */
function dateLine(query: PreparedQuery, row: RowTokens): ExplanationLine[] {
  const pairs = [row.birthDate, row.birthDateAlternate]
    .filter((date) => date !== 0)
    .flatMap((date) => Array.from(query.birthDates, (_, index) => ({ index, date })));
  const scored = pairs.map(({ index, date }) => {
    const agreement = dateAgreement(query, index, date);
    return { index, date, agreement, weight: dateTicks(query, index, agreement) };
  });
  if (row.birthDate === 0 || scored.length === 0) return [];
  const { index, date, agreement, weight } = scored.reduce((a, b) => (b.weight > a.weight ? b : a));
  const own = query.birthDates[index] as number;
  const { settings, statistics } = query.context;
  const rested = agreement === EQUAL ? own : Math.trunc(own / 10_000) * 10_000;
  return [
    {
      feature: "birth-date",
      role: DATE_AGREEMENTS[agreement] as string,
      cells: bothCells("birthDate"),
      left: dateText(own),
      right: dateText(date),
      ...(agreement === EQUAL || agreement === HEAPED
        ? { m: settings.dates.agreement, u: dateShare(rested, statistics) }
        : {}),
      weight: weight / TICKS,
    },
  ];
}

function dateText(date: number): string {
  const [year, month, day] = [Math.trunc(date / 10_000), Math.trunc((date % 10_000) / 100), date % 100];
  const two = (part: number) => String(part).padStart(2, "0");
  return [String(year).padStart(4, "0"), ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join(
    "-",
  );
}

function identifierLines(query: PreparedQuery, row: RowTokens): ExplanationLine[] {
  return query.context.statistics.identifierProperties.flatMap((property, index): ExplanationLine[] => {
    const weight = identifierTicks(query, row, index);
    if (weight === 0) return [];
    const left = query.person.identifiers.find((each) => each.property === property)?.value ?? "";
    return [
      { feature: "identifier", role: property, cells: bothCells(property), left, weight: weight / TICKS },
    ];
  });
}

function plainLine(
  feature: "gender" | "nationality",
  weight: number,
  left: string | undefined,
  right: string | undefined,
): ExplanationLine[] {
  if (weight === 0) return [];
  return [
    {
      feature,
      cells: bothCells(feature),
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
      weight: weight / TICKS,
    },
  ];
}
