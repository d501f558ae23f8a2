import { pairs, poissonTail } from "../../statistics/index.ts";
import { filledSql, PERSON_CAVEAT, type ViewColumn } from "../view/index.ts";
import { expectedSharingPairs, type JourneyGroup, type Profile } from "./journey-chances.ts";
import { journeyOf } from "./journeys.ts";
import type { PatternSettings, Sought } from "./pattern.ts";
import type { Selected } from "./selection.ts";
import {
  countDraws,
  describeGroups,
  drawUnits,
  type FoundGroup,
  missingRows,
  personsOf,
  TIES_CAVEAT,
} from "./units.ts";

/** Beyond so many persons, pairs are too many to be counted one by one. */
const MOST_PERSONS = 5000;

/** Pairs of selected persons who were on at least k of the same journeys. */
export async function sharedJourneys(selected: Selected, settings: PatternSettings): Promise<Sought> {
  const pattern = "shared-journeys";
  const journey = journeyOf(selected.view, settings.pointMinutes);
  if (!journey) return { pattern, why: "No columns are mapped to a day of travel and a vehicle or point." };
  if (selected.persons.possible > MOST_PERSONS)
    return {
      pattern,
      why: `It compares every pair, and ${selected.persons.possible} persons are more than ${MOST_PERSONS}; select fewer.`,
    };
  const items = `SELECT r.person AS unit, r.person, min(r.ordinal) AS ordinal, p.stratum, ${journey.key} AS key, min(${journey.group}) AS part
    FROM records JOIN pt_rows r USING (ordinal) JOIN pt_persons p USING (person) WHERE ${journey.there} GROUP BY ALL`;
  // Draws compare every pair too, so there are fewer of them for many persons.
  const affordable = Math.floor(20_000_000 / Math.max(1, pairs(selected.persons.certain)));
  const { strata, draws } = await drawUnits(
    selected,
    items,
    { ...settings, draws: Math.min(settings.draws, Math.max(19, affordable)) },
    pattern,
  );
  const persons = personsOf(strata);
  if (persons.selected.high < 2)
    return { pattern, why: "Fewer than two of the selected persons have a journey." };
  const k = settings.sharedJourneys;
  const { observed, decoys } = await countDraws(
    selected,
    draws,
    `WITH j AS (SELECT c.draw, i.unit, i.key FROM pt_chosen c JOIN pt_items i USING (unit))
     SELECT draw, count(*) AS n FROM (SELECT a.draw, a.unit, b.unit AS other FROM j a JOIN j b ON a.draw = b.draw AND a.key = b.key AND a.unit < b.unit
       GROUP BY ALL HAVING count(*) >= ${k}) GROUP BY draw`,
  );
  const groups = await journeyGroups(selected);
  const expected = {
    low: expectedSharingPairs(await profiles(selected, "sure"), groups, k),
    high: expectedSharingPairs(await profiles(selected, "maybe"), groups, k),
  };
  const found = await sharingPairs(selected, k);
  return {
    pattern,
    parameters: { "journeys shared at least": k },
    columns: journey.columns.map(({ name }) => name),
    strata: [...selected.strata.map(({ name }) => name), "route and month"],
    persons,
    counts: `pairs of persons who share at least ${k} journeys`,
    observed,
    expected,
    tail: {
      p: poissonTail(observed.low, expected.low),
      method: "Poisson with the expected number of pairs; too small where three or more travel together",
    },
    ...(decoys ? { decoys } : {}),
    tested: { count: pairs(persons.selected.low), what: "pairs", falseHitsExpected: expected.low },
    groups: await describeGroups(selected, found, journey.columns as ViewColumn[], 2),
    groupsInAll: observed.high,
    missing: await missingRows(
      selected,
      journey.columns.map((column) => ({ column, there: filledSql(column.sql) })),
    ),
    method:
      "Sum over pairs of P(K ≥ k), K Poisson-binomial over the journeys of each route and month, each person placed on journey j with chance min(1, c·n_j/Σn), and no pair on more journeys of a month than either made.",
    caveats: [
      PERSON_CAVEAT,
      "The formula takes every traveller to choose alone, on the roads and in the months in which the selected travelled. Random selections travel elsewhere too, and keep the families of the table; the two answer different questions.",
      ...(journey.caveat ? [journey.caveat] : []),
      ...(selected.hasTies ? [TIES_CAVEAT] : []),
    ],
  };
}

async function journeyGroups({ view }: Selected): Promise<readonly JourneyGroup[]> {
  await view.db.run(
    `CREATE OR REPLACE TEMP TABLE pt_parts AS SELECT part, row_number() OVER (ORDER BY part) - 1 AS place
     FROM (SELECT DISTINCT i.part FROM pt_items i JOIN pt_units u USING (unit) WHERE u.maybe)`,
  );
  const rows = await view.db.rows<{ place: number; sizes: number[] }>(
    `SELECT place, list(size ORDER BY size) AS sizes FROM (SELECT p.place, i.key, count(*) AS size FROM pt_items i JOIN pt_parts p USING (part) GROUP BY ALL) GROUP BY place ORDER BY place`,
  );
  return rows.map(({ sizes }) => ({ sizes }));
}

async function profiles({ view }: Selected, which: "sure" | "maybe"): Promise<readonly Profile[]> {
  const rows = await view.db.rows<{ unit: string; place: number; n: number }>(
    `SELECT i.unit::VARCHAR AS unit, p.place, count(*) AS n FROM pt_items i JOIN pt_units u USING (unit) JOIN pt_parts p USING (part)
     WHERE u.${which} GROUP BY ALL ORDER BY ALL`,
  );
  const all = new Map<string, Map<number, number>>();
  for (const { unit, place, n } of rows) {
    const profile = all.get(unit) ?? new Map<number, number>();
    profile.set(place, n);
    all.set(unit, profile);
  }
  return [...all.values()];
}

/** The pairs that share most, each with the rows that say so. */
async function sharingPairs({ view }: Selected, k: number): Promise<readonly FoundGroup[]> {
  const rows = await view.db.rows<{ shared: number; keys: string[]; ordinals: number[]; sure: number }>(
    `WITH j AS (SELECT i.unit, i.key, i.ordinal, u.sure FROM pt_items i JOIN pt_units u USING (unit) WHERE u.maybe)
     SELECT count(*) AS shared, list(a.key ORDER BY a.key) AS keys, [min(a.ordinal), min(b.ordinal)] AS ordinals, (bool_and(a.sure)::INT + bool_and(b.sure)::INT) AS sure
     FROM j a JOIN j b ON a.key = b.key AND a.unit < b.unit GROUP BY a.unit, b.unit HAVING count(*) >= ${k} ORDER BY shared DESC, ordinals LIMIT 12`,
  );
  return rows.map(({ keys, ordinals, sure }) => ({ shared: keys.slice(0, 4).join("; "), ordinals, sure }));
}
