import { hypergeometricTail, poissonTail } from "../../statistics/index.ts";
import { daySql, filledSql, foldSql, mappedTo, PERSON_CAVEAT, type ViewColumn } from "../view/index.ts";
import { journeyOf } from "./journeys.ts";
import type { PatternName, PatternSettings, Sought } from "./pattern.ts";
import type { Selected } from "./selection.ts";
import {
  countDraws,
  describeGroups,
  drawUnits,
  type FoundGroup,
  missingRows,
  personsOf,
  sharedByGroup,
  TIES_CAVEAT,
} from "./units.ts";

interface CohortKind {
  readonly pattern: PatternName;
  readonly what: string;
  readonly columns: readonly ViewColumn[];
  readonly key: string;
  readonly there: string;
}

/** Journeys, days and issuers on which at least so many selected persons meet. */
export async function cohorts(selected: Selected, settings: PatternSettings): Promise<readonly Sought[]> {
  const results: Sought[] = [];
  for (const [pattern, kind] of kinds(selected, settings)) {
    if (!kind) results.push({ pattern, why: "No mapped columns tell it." });
    else if (selected.everyRow)
      results.push({
        pattern,
        why: "The whole table is its own measure here; select persons to compare with the rest.",
      });
    else results.push(await cohort(selected, kind, settings));
  }
  return results;
}

function kinds(
  { view }: Selected,
  settings: PatternSettings,
): readonly (readonly [PatternName, CohortKind | undefined])[] {
  const journey = journeyOf(view, settings.pointMinutes);
  const [day] = mappedTo(view, "Trip:startDate");
  const [authority] = mappedTo(view, "Passport:authority");
  return [
    [
      "cohort-journey",
      journey && {
        pattern: "cohort-journey",
        what: "journeys",
        columns: journey.columns,
        key: journey.key,
        there: journey.there,
      },
    ],
    [
      "cohort-day",
      day && {
        pattern: "cohort-day",
        what: "days of travel",
        columns: [day],
        key: `strftime(${daySql(day)}, '%Y-%m-%d')`,
        there: `${daySql(day)} IS NOT NULL`,
      },
    ],
    [
      "cohort-issuer",
      authority && {
        pattern: "cohort-issuer",
        what: "issuers",
        columns: [authority],
        key: foldSql(authority.sql),
        there: filledSql(authority.sql),
      },
    ],
  ];
}

async function cohort(selected: Selected, kind: CohortKind, settings: PatternSettings): Promise<Sought> {
  const { pattern, what, columns, key, there } = kind;
  const least = settings.cohort;
  const items = `SELECT r.person AS unit, r.person, min(r.ordinal) AS ordinal, p.stratum, ${key} AS key
    FROM records JOIN pt_rows r USING (ordinal) JOIN pt_persons p USING (person) WHERE ${there} GROUP BY ALL`;
  const { strata, draws } = await drawUnits(selected, items, settings, pattern);
  const persons = personsOf(strata);
  if (persons.selected.high < least)
    return { pattern, why: `Fewer than ${least} of the selected persons have one.` };
  const { observed, decoys } = await countDraws(
    selected,
    draws,
    `SELECT draw, count(*) AS n FROM (SELECT c.draw, i.stratum, i.key FROM pt_chosen c JOIN pt_items i USING (unit)
       GROUP BY ALL HAVING count(*) >= ${least}) GROUP BY draw`,
  );
  const sizes = await selected.view.db.rows<{ stratum: string; size: number; cells: number }>(
    `SELECT stratum, size, count(*) AS cells FROM (SELECT stratum, key, count(*) AS size FROM pt_items GROUP BY ALL) GROUP BY ALL ORDER BY ALL`,
  );
  const urns = new Map(strata.map((each) => [each.stratum, each]));
  const chance = (which: "sure" | "maybe") =>
    sizes.reduce((sum, { stratum, size, cells }) => {
      const urn = urns.get(stratum);
      if (!urn) return sum;
      return (
        sum + cells * hypergeometricTail(least, { population: urn.all, marked: urn[which], drawn: size })
      );
    }, 0);
  const expected = { low: chance("sure"), high: chance("maybe") };
  const found = await withChances(selected, least, urns);
  return {
    pattern,
    parameters: { "persons at least": least },
    columns: columns.map(({ name }) => name),
    strata: selected.strata.map(({ name }) => name),
    persons,
    counts: `${what} with at least ${least} selected persons`,
    observed,
    expected,
    tail: {
      p: poissonTail(observed.low, expected.low),
      method:
        "Poisson with the expected number of cohorts; too small where the same persons meet again and again, so see the random selections",
    },
    ...(decoys ? { decoys } : {}),
    tested: {
      count: sizes.reduce((sum, { cells }) => sum + cells, 0),
      what,
      falseHitsExpected: expected.low,
    },
    groups: await describeGroups(selected, found, columns, least),
    groupsInAll: found.length,
    missing: await missingRows(
      selected,
      columns.map((column) => ({ column, there: filledSql(column.sql) })),
    ),
    method: `Sum over ${what} of the chance that at least ${least} of the persons on it are selected, were the selected drawn at random (hypergeometric).`,
    caveats: [
      PERSON_CAVEAT,
      "People who belong together for an ordinary reason, such as families, travel and apply together.",
      ...(selected.hasTies ? [TIES_CAVEAT] : []),
    ],
  };
}

async function withChances(
  { view }: Selected,
  least: number,
  urns: ReadonlyMap<string, { readonly all: number; readonly sure: number }>,
): Promise<readonly FoundGroup[]> {
  // A cohort is counted within one stratum; one that spans two is listed under each where it is large enough there.
  const found = await view.db.rows<FoundGroup & { stratum: string; size: number }>(
    `SELECT g.*, s.size FROM (${sharedByGroup()}) g
     JOIN (SELECT stratum, key AS shared, count(*) AS size FROM pt_items GROUP BY ALL) s USING (stratum, shared)
     WHERE len(ordinals) >= ${least} ORDER BY len(ordinals) DESC, shared`,
  );
  return found
    .map(({ shared, ordinals, sure, stratum, size }) => {
      const urn = urns.get(stratum) as { all: number; sure: number };
      const p = hypergeometricTail(sure, { population: urn.all, marked: urn.sure, drawn: size });
      return { shared, ordinals, sure, p };
    })
    .sort((a, b) => a.p - b.p);
}
