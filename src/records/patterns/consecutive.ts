import { pairs, poissonTail } from "../../statistics/index.ts";
import { serialSql } from "../authenticity/serial-order.ts";
import { mappedTo, type ViewColumn } from "../view/index.ts";
import type { PatternSettings, Sought } from "./pattern.ts";
import type { Selected } from "./selection.ts";
import {
  countDraws,
  describeGroups,
  drawUnits,
  type FoundGroup,
  missingRows,
  personsOf,
  rangeOf,
  TIES_CAVEAT,
} from "./units.ts";

/** Pairs of selected persons whose documents have neighbouring numbers in one series. The unit is the document. */
export async function consecutiveNumbers(selected: Selected, settings: PatternSettings): Promise<Sought> {
  const pattern = "consecutive-numbers";
  const { view } = selected;
  const [number] = mappedTo(view, "Passport:number", "passportNumber");
  if (!number) return { pattern, why: "No column is mapped to the number of a document." };
  if (selected.everyRow)
    return {
      pattern,
      why: "The whole table is its own measure here; select persons to compare with the rest.",
    };
  const { series, running } = serialSql(view, number);
  const items = `SELECT hash(stratum, number) AS unit, * FROM (SELECT r.person, r.ordinal, p.stratum || ' / ' || coalesce(${series}, '') AS stratum, ${running} AS number
    FROM records JOIN pt_rows r USING (ordinal) JOIN pt_persons p USING (person) WHERE ${running} IS NOT NULL)`;
  const { strata, draws } = await drawUnits(selected, items, settings, pattern);
  const persons = personsOf(strata);
  if (persons.selected.high < 2)
    return { pattern, why: "Fewer than two of the selected persons have a document number." };
  const gap = settings.numberGap;
  const near = (from: string, part: string) =>
    `SELECT ${part}, sum(after)::BIGINT AS n FROM (SELECT ${part}, count(*) OVER (PARTITION BY ${part}, stratum ORDER BY number
       RANGE BETWEEN 1 FOLLOWING AND ${gap} FOLLOWING) AS after FROM (${from})) GROUP BY ${part}`;
  const documents = "SELECT DISTINCT unit, stratum, number FROM pt_items";
  const chosen = `SELECT c.draw, d.stratum, d.number FROM pt_chosen c JOIN (${documents}) d USING (unit)`;
  const { observed, decoys } = await countDraws(selected, draws, near(chosen, "draw"));
  const wanted = `SELECT stratum AS part, stratum, number FROM (${documents}) WHERE stratum IN (SELECT stratum FROM pt_units WHERE maybe)`;
  const inAll = await view.db.rows<{ part: string; n: number }>(near(wanted, "part"));
  const nearPairs = new Map(inAll.map((each) => [each.part, each.n]));
  const expected = rangeOf(strata, ({ stratum, all }, n) =>
    all < 2 ? 0 : (pairs(n) * (nearPairs.get(stratum) ?? 0)) / pairs(all),
  );
  const columns: ViewColumn[] = [...mappedTo(view, "Passport:series"), number];
  const found = await runsOfNumbers(selected, gap);
  return {
    pattern,
    parameters: { "numbers apart at most": gap },
    columns: columns.map(({ name }) => name),
    strata: [...selected.strata.map(({ name }) => name), "series"],
    persons,
    counts: `pairs of documents at most ${gap} numbers apart in one series`,
    observed,
    expected,
    tail: {
      p: poissonTail(observed.low, expected.low),
      method:
        "Poisson with the expected number; too small where three or more follow each other, so see the random selections",
    },
    ...(decoys ? { decoys } : {}),
    tested: {
      count: rangeOf(strata, (_, n) => pairs(n)).low,
      what: "pairs within a series",
      falseHitsExpected: expected.low,
    },
    groups: await describeGroups(selected, found, columns, 2),
    groupsInAll: found.length,
    missing: await missingRows(selected, [{ column: number, there: `${running} IS NOT NULL` }]),
    method:
      "Sum over series of the pairs of selected documents, times the share of all the series’ pairs in the table that are this near.",
    caveats: [
      "Numbers of the table that lie near each other set the measure; where the table holds only a part of a series, chance is counted too low.",
      "Families who apply together have neighbouring numbers.",
      ...(selected.hasTies ? [TIES_CAVEAT] : []),
    ],
  };
}

/** Runs of selected documents in which each is near the one before. */
async function runsOfNumbers({ view }: Selected, gap: number): Promise<readonly FoundGroup[]> {
  return view.db.rows<FoundGroup>(
    `WITH d AS (SELECT i.stratum, i.number, min(i.ordinal) AS first, bool_or(u.sure) AS sure FROM pt_items i JOIN pt_units u USING (unit) WHERE u.maybe GROUP BY 1, 2),
       s AS (SELECT *, coalesce(number - lag(number) OVER (PARTITION BY stratum ORDER BY number) > ${gap}, true) AS begins FROM d),
       r AS (SELECT *, sum(begins::INT) OVER (PARTITION BY stratum ORDER BY number) AS run FROM s)
     SELECT min(number)::VARCHAR || ' to ' || max(number)::VARCHAR AS shared, list(first ORDER BY number) AS ordinals, count(*) FILTER (sure) AS sure
     FROM r GROUP BY stratum, run HAVING count(*) > 1 ORDER BY count(*) DESC, shared`,
  );
}
