/**
 * The probe as a server runs it: over rows of numbers, with the tables of keys. It finds every row that src/records/matching
 * /candidates/scan-block.ts would keep, and few beside: words on the same place, and initials without more, are told apart
 * there, over what comes. Beside the rows go three counts over all of them.
 */
import { KIND } from "../../matching/candidates/probe-plan.ts";
import { MOST_ROW_WORDS } from "../../matching/row-tokens.ts";
import { WORDS_SQL } from "./count-rows.ts";
import type { RunTables } from "./run-tables.ts";

export interface ProbeSql {
  /** ordinal, words, birth_date, alternate, gender, nationality, digests; ascending. */
  readonly candidates: string;
  /** Words that would be charged, rows, rows of the community. */
  readonly facts: string;
  /** Joined word, rows. */
  readonly joined: string;
  /** 1 where the row has one full word alone, its words that count, rows. */
  readonly weak: string;
}

const NAME = KIND.surname | KIND.given;
/** No word has this id; it stands behind the last. */
const NO_WORD = 2 ** 32 - 1;

export function probeSql(
  index: string,
  tables: RunTables,
  identifiers: number,
  communityNationalities: Uint8Array,
): ProbeSql {
  const digests = Array.from({ length: identifiers }, (_, at) => `digest_${at}`);
  const columns = ["ordinal", "words", "birth_date", "alternate", "gender", "nationality", ...digests];
  const inCommunity = [...communityNationalities.keys()].filter((id) => communityNationalities[id] === 1);
  const ofCommunity = `arraySum(x -> ${word(tables, "community", "x")}, ${WORDS_SQL}) >= 2`;
  const nationality = inCommunity.length === 0 ? "" : ` OR nationality IN (${inCommunity.join(", ")})`;
  const places = placesSql(index, tables, columns);
  const identified = digests.map(
    (digest, at) => `joinGet('${tables.identifiers}', 'hit', toUInt8(${at}), ${digest}) = 1`,
  );
  const found = [...identified, foundByName(tables), foundByDate(tables)];
  return {
    candidates: `SELECT ${columns.join(", ")} FROM (${places}) WHERE ${found.map((each) => `(${each})`).join(" OR ")} ORDER BY ordinal`,
    facts: `SELECT least(arrayCount(x -> ${word(tables, "flagged", "x")} = 0, ${WORDS_SQL}), ${MOST_ROW_WORDS}) AS charged, count(), countIf(${ofCommunity}${nationality}) FROM ${index} GROUP BY charged`,
    joined: `SELECT arrayJoin(arrayFilter(x -> x != 0, made)) AS one, count() FROM (${places}) GROUP BY one`,
    weak: `SELECT alone, arraySort(arrayDistinct(arrayMap(p -> p.1, arrayFilter(p -> bitAnd(p.2, ${KIND.full}) != 0 AND (alone = 1 OR bitAnd(p.2, ${KIND.solo}) != 0), places)))) AS counted, count() FROM (SELECT full = 1 AS alone, places FROM (${places})) WHERE notEmpty(counted) GROUP BY alone, counted`,
  };
}

function word(tables: RunTables, column: string, id: string): string {
  return `joinGet('${tables.words}', '${column}', ${id})`;
}

/** Rows with what row-words.ts gathers: places (word, kind) of words near the list, joined ones made of two beside them. */
function placesSql(index: string, tables: RunTables, columns: readonly string[]): string {
  const kind = word(tables, "kind", "x");
  return `SELECT ${columns.join(", ")}, full, made,
    arrayConcat(
      arrayFilter(p -> bitAnd(p.2, ${NAME}) != 0, arrayZip(w, k)),
      arrayFilter(p -> p.1 != 0, arrayZip(made, made_kind))
    ) AS places
  FROM (
    SELECT ${columns.join(", ")}, w, k,
      arrayCount(x -> bitAnd(x, ${KIND.full}) != 0, k) AS full,
      arrayMap((x, y, z) -> if(bitAnd(z, ${KIND.joins}) = 0, 0, joinGet('${tables.joined}', 'made', x, y)),
        w, arraySlice(arrayPushBack(arraySlice(w, 2), toUInt32(${NO_WORD})), 1, length(w)), k) AS made,
      arrayMap(x -> if(x = 0, 0, ${kind}), made) AS made_kind
    FROM (SELECT ${columns.join(", ")}, ${WORDS_SQL} AS w, arrayMap(x -> ${kind}, w) AS k FROM ${index} WHERE notEmpty(words) OR ${anyDigest(columns)})
  )`;
}

/** A row without a name is looked at for its identifiers alone. */
function anyDigest(columns: readonly string[]): string {
  const digests = columns.filter((column) => column.startsWith("digest_")).map((column) => `${column} != 0`);
  return digests.length === 0 ? "0" : digests.join(" OR ");
}

/** Units near the places of a kind. */
function unitsOf(tables: RunTables, wanted: number, not: number, sides: readonly string[]): string {
  const chosen = `arrayFilter(p -> bitAnd(p.2, ${wanted}) != 0 AND bitAnd(p.2, ${not}) = 0, places)`;
  const near = sides.map((side) => `arrayFlatten(arrayMap(p -> ${word(tables, side, "p.1")}, ${chosen}))`);
  return near.length === 1 ? (near[0] as string) : `arrayConcat(${near.join(", ")})`;
}

/** Lanes A, B, D and E: two units of one entry. */
function foundByName(tables: RunTables): string {
  const surnames = unitsOf(tables, KIND.surname, 0, ["surnames"]);
  const givens = unitsOf(tables, KIND.given, 0, ["givens"]);
  const meets = (pairs: string, others: string) =>
    `arrayExists(x -> hasAny(joinGet('${pairs}', 'partners', x), ${others}), arrayDistinct(${surnames}))`;
  return `length(places) > 1 AND (${meets(tables.names, givens)} OR (full <= 2 AND ${meets(tables.doubles, surnames)}))`;
}

/** Lanes C and W: the date, and a rare word or the only one. */
function foundByDate(tables: RunTables): string {
  const sides = ["surnames", "givens"];
  const rare = unitsOf(tables, KIND.rare, KIND.initial, sides);
  const full = unitsOf(tables, KIND.full, KIND.initial, sides);
  const on = (date: string) => {
    const born = (units: string) => `joinGet('${tables.births}', '${units}', ${date})`;
    return `${date} != 0 AND (hasAny(${born("units")}, ${rare}) OR hasAny(if(full = 1, ${born("units")}, ${born("solos")}), ${full}))`;
  };
  return `notEmpty(places) AND ((${on("birth_date")}) OR (${on("alternate")}))`;
}
