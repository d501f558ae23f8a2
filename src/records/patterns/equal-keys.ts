import { pairs, poissonTail } from "../../statistics/index.ts";
import { daySql, filledSql, foldSql, mappedTo, PERSON_CAVEAT, type ViewColumn } from "../view/index.ts";
import type { PatternName, PatternSettings, Sought } from "./pattern.ts";
import type { Selected } from "./selection.ts";
import {
  countDraws,
  describeGroups,
  drawUnits,
  type FoundGroup,
  missingRows,
  personsOf,
  rangeOf,
  sharedByGroup,
  TIES_CAVEAT,
} from "./units.ts";

/** Persons who have an equal thing: a day and office of issue, an address, a telephone. */
interface EqualKey {
  readonly pattern: PatternName;
  readonly columns: readonly ViewColumn[];
  /** SQL of what is to be equal, and of whether it is there. */
  readonly key: string;
  readonly there: readonly { readonly column: ViewColumn; readonly there: string }[];
  readonly what: string;
}

export async function sameDayIssue(selected: Selected, settings: PatternSettings): Promise<Sought> {
  const { view } = selected;
  const [issued] = mappedTo(view, "Passport:startDate");
  const [authority] = mappedTo(view, "Passport:authority");
  if (!issued) return { pattern: "same-day-issue", why: "No column is mapped to the day of issue." };
  const day = daySql(issued);
  return equalKeys(
    selected,
    {
      pattern: "same-day-issue",
      columns: authority ? [issued, authority] : [issued],
      key: authority
        ? `strftime(${day}, '%Y-%m-%d') || ', ' || ${foldSql(authority.sql)}`
        : `strftime(${day}, '%Y-%m-%d')`,
      there: [
        { column: issued, there: `${day} IS NOT NULL` },
        ...(authority ? [{ column: authority, there: filledSql(authority.sql) }] : []),
      ],
      what: `documents issued on one day${authority ? " by one office" : ""}`,
    },
    settings,
  );
}

const ATTRIBUTES = ["address", "phone", "email", "employer", "inviter"] as const;

export async function sharedAttributes(
  selected: Selected,
  settings: PatternSettings,
): Promise<readonly Sought[]> {
  const columns = mappedTo(selected.view, ...ATTRIBUTES);
  if (columns.length === 0)
    return [
      {
        pattern: "shared-attribute",
        why: "No column is mapped to an address, telephone, e-mail, employer or inviter.",
      },
    ];
  const results: Sought[] = [];
  for (const column of columns) {
    // "-", "нет" and the like are nothing that two persons share.
    const there = `${filledSql(column.sql)} AND length(regexp_replace(${column.sql}, '[^\\pL\\d]', '', 'g')) >= 5`;
    const attribute = {
      pattern: "shared-attribute",
      columns: [column],
      key: foldSql(column.sql),
      there: [{ column, there }],
      what: `“${column.name}” equal`,
    } as const;
    results.push(await equalKeys(selected, attribute, settings));
  }
  return results;
}

async function equalKeys(selected: Selected, about: EqualKey, settings: PatternSettings): Promise<Sought> {
  const { pattern, columns, key, there, what } = about;
  if (selected.everyRow)
    return {
      pattern,
      why: "The whole table is its own measure here; select persons to compare with the rest.",
    };
  const has = there.map((each) => each.there).join(" AND ");
  const items = `SELECT r.person AS unit, r.person, r.ordinal, p.stratum, ${key} AS key FROM records JOIN pt_rows r USING (ordinal) JOIN pt_persons p USING (person) WHERE ${has}`;
  const { strata, draws } = await drawUnits(selected, items, settings, `${pattern}/${columns[0]?.name}`);
  const persons = personsOf(strata);
  if (persons.selected.high < 2)
    return { pattern, why: "Fewer than two of the selected persons have what it compares." };
  const perDraw = `SELECT draw, sum(c * (c - 1) / 2)::BIGINT AS n FROM (SELECT c.draw, i.stratum, i.key, count(DISTINCT i.unit) AS c
    FROM pt_chosen c JOIN pt_items i USING (unit) GROUP BY ALL) GROUP BY draw`;
  const { observed, decoys } = await countDraws(selected, draws, perDraw);
  const inAll = await selected.view.db.rows<{ stratum: string; pairs: number }>(
    `SELECT stratum, sum(c * (c - 1) / 2)::BIGINT AS pairs FROM (SELECT stratum, key, count(DISTINCT unit) AS c FROM pt_items GROUP BY ALL) GROUP BY 1`,
  );
  const equalPairs = new Map(inAll.map((each) => [each.stratum, each.pairs]));
  const expected = rangeOf(strata, ({ stratum, all }, n) =>
    all < 2 ? 0 : (pairs(n) * (equalPairs.get(stratum) ?? 0)) / pairs(all),
  );
  const found = (await selected.view.db.rows<FoundGroup>(
    `SELECT shared, ordinals, sure FROM (${sharedByGroup()}) WHERE len(ordinals) > 1 ORDER BY len(ordinals) DESC, shared`,
  )) as FoundGroup[];
  return {
    pattern,
    parameters: {},
    columns: columns.map(({ name }) => name),
    strata: selected.strata.map(({ name }) => name),
    persons,
    counts: `pairs of persons with ${what}`,
    observed,
    expected,
    tail: {
      p: poissonTail(observed.low, expected.low),
      method:
        "Poisson with the expected number; too small where three or more share one thing, so see the random selections",
    },
    ...(decoys ? { decoys } : {}),
    tested: {
      count: rangeOf(strata, (_, n) => pairs(n)).low,
      what: "pairs",
      falseHitsExpected: expected.low,
    },
    groups: await describeGroups(selected, found, columns, 2),
    groupsInAll: found.length,
    missing: await missingRows(selected, there),
    method:
      "Sum over strata of the pairs of selected persons, times the share of all pairs of the stratum that are equal: C(n,2)·Σ C(N_d,2)/C(N,2).",
    caveats: [PERSON_CAVEAT, ...(selected.hasTies ? [TIES_CAVEAT] : [])],
  };
}
