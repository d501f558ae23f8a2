import { convolve, hypergeometricShares, newcombe, tailOf } from "../../statistics/index.ts";
import { sqlText } from "../engines/duckdb/sql-text.ts";
import {
  daySql,
  filledSql,
  foldSql,
  mappedTo,
  oneRow,
  PERSON_CAVEAT,
  type ViewColumn,
} from "../view/index.ts";
import { ENTRY_WORDS, EXIT_WORDS } from "./direction-words.ts";
import type { PatternSettings, Sought } from "./pattern.ts";
import type { Selected } from "./selection.ts";
import {
  countDraws,
  describeGroups,
  drawUnits,
  missingRows,
  personsOf,
  rangeOf,
  TIES_CAVEAT,
} from "./units.ts";

/**
 * Selected persons whose last crossing one way, if it left time enough before the table ends, was followed by none the other
 * way within T days; against the others of their strata.
 */
export async function noReturn(selected: Selected, settings: PatternSettings): Promise<Sought> {
  const pattern = "no-return";
  const { view } = selected;
  const [date] = mappedTo(view, "Trip:startDate");
  const [direction] = mappedTo(view, "Trip:direction");
  if (!date || !direction)
    return { pattern, why: "No columns are mapped to a day and a direction of crossing." };
  if (selected.everyRow)
    return {
      pattern,
      why: "The whole table is its own measure here; select persons to compare with the rest.",
    };
  const words = await directionWords(selected, direction, date);
  if (!words)
    return {
      pattern,
      why: `“${direction.name}” does not say in words known here whether a border was crossed in or out.`,
    };
  const T = settings.returnDays;
  const { strata, draws } = await drawUnits(
    selected,
    journeysOut(direction, date, words, T),
    settings,
    pattern,
  );
  const persons = personsOf(strata);
  if (persons.selected.high < 1)
    return { pattern, why: "No selected person has a crossing early enough before the table ends." };
  const { observed, decoys } = await countDraws(
    selected,
    draws,
    "SELECT c.draw, count(*) FILTER (i.stayed) AS n FROM pt_chosen c JOIN pt_items i USING (unit) GROUP BY 1",
  );
  const shares = await view.db.rows<{ stratum: string; stayed: number; others: number; otherStayed: number }>(
    `SELECT stratum, count(*) FILTER (stayed) AS stayed, count(*) FILTER (NOT maybe) AS others, count(*) FILTER (stayed AND NOT maybe) AS "otherStayed"
     FROM pt_items JOIN pt_units USING (unit, stratum) GROUP BY 1`,
  );
  const byStratum = new Map(shares.map((each) => [each.stratum, each]));
  const share = (stratum: string) => {
    const found = byStratum.get(stratum);
    return found && found.others > 0 ? found.otherStayed / found.others : 0;
  };
  const expected = rangeOf(strata, ({ stratum }, n) => n * share(stratum));
  const all = strata
    .map(({ stratum, all: population, sure }) =>
      hypergeometricShares({ population, marked: byStratum.get(stratum)?.stayed ?? 0, drawn: sure }),
    )
    .reduce((sum, each) => convolve(sum, each), [1]);
  const n = persons.selected.low;
  const others = shares.reduce(
    (sum, each) => sum + (strata.some(({ stratum }) => stratum === each.stratum) ? each.others : 0),
    0,
  );
  const difference = newcombe(
    { marked: observed.low, total: n },
    { marked: n === 0 ? 0 : (expected.low / n) * others, total: others },
  );
  const stayed = await view.db.rows<{ ordinal: number; sure: boolean }>(
    "SELECT ordinal, sure FROM pt_items JOIN pt_units USING (unit, stratum) WHERE stayed AND maybe ORDER BY ordinal",
  );
  const groups =
    stayed.length === 0
      ? []
      : [
          {
            shared: `no ${words.back} within ${T} days`,
            ordinals: stayed.map(({ ordinal }) => ordinal),
            sure: stayed.filter(({ sure }) => sure).length,
          },
        ];
  return {
    pattern,
    parameters: { "days waited": T, "crossing looked at": words.out, "return looked for": words.back },
    columns: [direction.name, date.name],
    strata: selected.strata.map(({ name }) => name),
    persons,
    counts: `persons with no ${words.back} within ${T} days of their last ${words.out}`,
    observed,
    expected,
    tail: { p: tailOf(all, observed.low), method: "hypergeometric within each stratum, strata convolved" },
    ...(decoys ? { decoys } : {}),
    tested: { count: n, what: "persons", falseHitsExpected: expected.low },
    groups: await describeGroups(selected, groups, [direction, date], 1),
    groupsInAll: groups.length,
    missing: await missingRows(selected, [
      { column: date, there: `${daySql(date)} IS NOT NULL` },
      { column: direction, there: filledSql(direction.sql) },
    ]),
    interval: {
      low: difference.low,
      high: difference.high,
      text: "95% interval (Newcombe) of the share among the selected less the share among the others of the same strata",
    },
    method:
      "For each person the last crossing that lies at least the days waited before the table’s last day; the share of the others without a return, stratum by stratum, times the selected.",
    caveats: [
      PERSON_CAVEAT,
      "A return by another road, under another document or another spelling does not show.",
      ...(strata.length > 1
        ? ["The interval takes the share of the others at the selected persons’ mix of strata."]
        : []),
      ...(selected.hasTies ? [TIES_CAVEAT] : []),
    ],
  };
}

interface Words {
  readonly out: string;
  readonly back: string;
  readonly outSql: string;
  readonly backSql: string;
}

/** Which way people go first in this table is the way from which a return is looked for. */
async function directionWords(
  { view }: Selected,
  direction: ViewColumn,
  date: ViewColumn,
): Promise<Words | undefined> {
  const list = (words: readonly string[]) =>
    `${foldSql(direction.sql)} IN (${words.map(sqlText).join(", ")})`;
  const [entry, exit] = [list(ENTRY_WORDS), list(EXIT_WORDS)];
  const { entries, exits, first } = await oneRow<Record<"entries" | "exits" | "first", number>>(
    view,
    `SELECT count(*) FILTER (${entry}) AS entries, count(*) FILTER (${exit}) AS exits,
       (SELECT count(*) FILTER (way) - count(*) FILTER (NOT way) FROM (SELECT arg_min(${entry}, ${daySql(date)}) AS way FROM records JOIN pt_rows USING (ordinal)
         WHERE (${entry} OR ${exit}) AND ${daySql(date)} IS NOT NULL GROUP BY person)) AS first FROM records`,
  );
  if (entries === 0 || exits === 0) return undefined;
  return first >= 0
    ? { out: "entry", back: "exit", outSql: entry, backSql: exit }
    : { out: "exit", back: "entry", outSql: exit, backSql: entry };
}

function journeysOut(direction: ViewColumn, date: ViewColumn, { outSql, backSql }: Words, T: number): string {
  return `WITH e AS (SELECT r.person, r.ordinal, ${daySql(date)} AS day, ${outSql} AS goes, ${backSql} AS returns
      FROM records JOIN pt_rows r USING (ordinal) WHERE ${daySql(date)} IS NOT NULL AND ${filledSql(direction.sql)}),
    l AS (SELECT person, max(day) AS day, arg_max(ordinal, day) AS ordinal FROM e WHERE goes AND day <= (SELECT max(day) FROM e) - ${T} GROUP BY person),
    b AS (SELECT DISTINCT l.person FROM l JOIN e USING (person) WHERE e.returns AND e.day >= l.day AND e.day <= l.day + ${T})
    SELECT l.person AS unit, l.person, l.ordinal, p.stratum, l.person NOT IN (SELECT person FROM b) AS stayed FROM l JOIN pt_persons p USING (person)`;
}
