import { sqlText } from "../../engines/duckdb/sql-text.ts";
import { type CheckRule, DIGITS, LETTERS, type Term, type WeightedCheck } from "./rule.ts";

/** An SQL expression: the cell as the rule reads it. */
export function compactSql(rule: CheckRule, cell: string): string {
  return `translate(upper(trim(${cell})), ${sqlText(rule.separators)}, '')`;
}

/** An SQL condition on a compacted cell: it has the shape that the rule is about. */
export function shapeSql(rule: CheckRule, compacted: string): string {
  return `regexp_full_match(${compacted}, ${sqlText(rule.shape)})`;
}

/** An SQL condition on a compacted cell that has the shape: every check holds. */
export function holdsSql(rule: CheckRule, compacted: string): string {
  const conditions = rule.checks.map((check) =>
    check.kind === "mod-97" ? `${mod97Sql(compacted)} = 1` : weightedSql(check, compacted),
  );
  return conditions.map((each) => `(${each})`).join(" AND ");
}

function weightedSql({ terms, modulus, marks, markAt }: WeightedCheck, text: string): string {
  const sum = terms.map((term) => termSql(term, text)).join(" + ");
  const remainder = `(((${sum}) % ${modulus}) + ${modulus}) % ${modulus}`;
  const expected = `[${marks.map(sqlText).join(", ")}][${remainder} + 1]`;
  const width = (marks[0] as string).length;
  return `substr(${text}, ${markAt}, ${width}) = ${expected}`;
}

function termSql({ at, weight, values }: Term, text: string): string {
  const character = `substr(${text}, ${at}, 1)`;
  // A shape lets only digits stand where digits count, so the place of a digit is its code.
  if (values === DIGITS) return `(ascii(${character}) - 48) * ${weight}`;
  return `greatest(strpos(${sqlText(values)}, ${character}) - 1, 0) * ${weight}`;
}

/** Up to 68 digits, by pieces of 16 so that every step fits in 64 bits. */
function mod97Sql(text: string): string {
  const turned = `(substr(${text}, 5) || left(${text}, 4))`;
  const digits = [...LETTERS].reduce((sql, letter, i) => `replace(${sql}, '${letter}', '${i + 10}')`, turned);
  // Zeros in front change no remainder.
  const padded = `lpad(${digits}, 80, '0')`;
  const piece = (from: number) => `substr(${padded}, ${from}, 16)::BIGINT`;
  return [17, 33, 49, 65].reduce(
    (sql, from) => `((${sql}) * (10000000000000000 % 97) + ${piece(from)}) % 97`,
    `${piece(1)} % 97`,
  );
}
