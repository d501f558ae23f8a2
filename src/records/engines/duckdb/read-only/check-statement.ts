/**
 * What a person's SQL may be: one SELECT over the tables it was given. The engine itself parses it; its tree is walked here, and
 * what is not known to be harmless is refused. The engine is locked down besides, so this is the first wall of two.
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Refusal } from "./messages.ts";

export interface CheckedStatement {
  /** The statement says in which order its rows come. */
  readonly isOrdered: boolean;
}

/** Table functions that make rows out of their arguments alone. */
const TABLE_FUNCTIONS = new Set(["range", "generate_series", "unnest", "repeat", "json_each", "json_tree"]);
/** Names that SQL reads as functions without brackets, and functions that tell of this machine rather than of the rows. */
const OF_THE_MACHINE = [
  "current_catalog",
  "current_role",
  "current_time",
  "current_timestamp",
  "current_localtime",
  "current_localtimestamp",
  "current_user",
  "current_setting",
  "getvariable",
  "localtime",
  "localtimestamp",
  "session_user",
  "user",
  "version",
];
/** Of the functions whose answer may change, the one that changes nothing: it stops a statement on purpose. */
const HARMLESS = new Set(["error"]);

export async function checkStatement(
  connection: DuckDBConnection,
  sql: string,
  tables: readonly string[],
): Promise<CheckedStatement | Refusal> {
  const tree = JSON.parse(await oneText(connection, "SELECT json_serialize_sql($1::VARCHAR)", sql)) as Tree;
  if (tree.error) return notSelect(tree);
  const [statement, second] = tree.statements ?? [];
  if (statement === undefined) return refused("There is no statement.", ONE_SELECT);
  if (second !== undefined) return refused("There is more than one statement.", ONE_SELECT);
  const found = walk(statement.node);
  const changing = await textsOf(
    connection,
    "SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability <> 'CONSISTENT'",
  );
  const inside = await textsOf(
    connection,
    "SELECT view_name FROM duckdb_views() WHERE internal UNION SELECT table_name FROM duckdb_tables() WHERE internal",
  );
  return refusalOf(found, { tables, changing, inside }) ?? { isOrdered: isOrdered(statement.node) };
}

const ONE_SELECT = "Give one SELECT, without a semicolon and another behind it.";

interface Tree {
  readonly error: boolean;
  readonly error_type?: string;
  readonly error_message?: string;
  readonly statements?: readonly { readonly node: Node }[];
}
type Node = { readonly [key: string]: unknown };

function notSelect({ error_type, error_message = "" }: Tree): Refusal {
  if (error_type === "parser" || error_type === "syntax")
    return { kind: "failed", message: `The statement is not SQL: ${error_message}.`, hint: ONE_SELECT };
  return refused(
    "The statement is not a SELECT.",
    "Only a SELECT may be run: nothing is written, set, attached, loaded, installed or copied, and PRAGMA and PIVOT are not taken.",
  );
}

interface Found {
  readonly tables: { readonly name: string; readonly qualifier: string }[];
  readonly tableFunctions: string[];
  readonly functions: string[];
  /** Columns that are named without their table. */
  readonly bareColumns: string[];
  readonly commonTables: string[];
  readonly others: string[];
}

const KNOWN_REFERENCES = new Set([
  "BASE_TABLE",
  "TABLE_FUNCTION",
  "JOIN",
  "SUBQUERY",
  "EMPTY",
  "EXPRESSION_LIST",
]);

function walk(root: Node): Found {
  const found: Found = {
    tables: [],
    tableFunctions: [],
    functions: [],
    bareColumns: [],
    commonTables: [],
    others: [],
  };
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (Array.isArray(value)) waiting.push(...value.filter((each) => each !== null));
    else if (typeof value === "object" && value !== null) {
      look(value as Node, found);
      waiting.push(...Object.values(value).filter((each) => each !== null && each !== undefined));
    }
  }
  return found;
}

function look(node: Node, found: Found): void {
  const text = (key: string): string => String(node[key] ?? "");
  // Every reference to rows has a place for a sample, and no expression has.
  if ("sample" in node && "alias" in node && !KNOWN_REFERENCES.has(text("type")))
    found.others.push(text("type"));
  if ("sample" in node && node["sample"] !== null) found.others.push("SAMPLE");
  if (node["type"] === "BASE_TABLE") {
    found.tables.push({
      name: text("table_name"),
      qualifier: [text("catalog_name"), text("schema_name")].filter((each) => each !== "").join("."),
    });
  }
  if (node["type"] === "TABLE_FUNCTION") {
    found.tableFunctions.push(String((node["function"] as Node | undefined)?.["function_name"] ?? "?"));
  } else if (typeof node["function_name"] === "string") found.functions.push(text("function_name"));
  if (node["class"] === "COLUMN_REF" && Array.isArray(node["column_names"])) {
    const [name, second] = node["column_names"] as string[];
    if (name !== undefined && second === undefined) found.bareColumns.push(name);
  }
  if (node["class"] === "PARAMETER") found.others.push("PARAMETER");
  const commonTables = (node["cte_map"] as { map?: { key: string }[] } | undefined)?.map ?? [];
  found.commonTables.push(...commonTables.map(({ key }) => key));
}

interface Knowledge {
  readonly tables: readonly string[];
  readonly changing: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

function refusalOf(found: Found, { tables, changing, inside }: Knowledge): Refusal | undefined {
  const own = new Set(tables.map((name) => name.toLowerCase()));
  const known = new Set([...own, ...found.commonTables.map((name) => name.toLowerCase())]);
  const there = tables.length === 0 ? "No table was given." : `There are: ${tables.join(", ")}.`;
  // A table function's own call is met again as a function on the way down; it was judged as what it is.
  const functions = found.functions.filter((name) => !TABLE_FUNCTIONS.has(name.toLowerCase()));
  const unsteady = (name: string): boolean =>
    !HARMLESS.has(name) && (changing.has(name) || OF_THE_MACHINE.includes(name));
  for (const name of found.commonTables) {
    if (inside.has(name.toLowerCase()))
      return refused(`The name ${JSON.stringify(name)} is the engine's own.`, "Give the WITH table another.");
  }
  for (const { name, qualifier } of found.tables) {
    if (qualifier !== "")
      return refused(`${qualifier}.${name} is not one of the tables.`, `Name tables alone. ${there}`);
    if (!known.has(name.toLowerCase()))
      return refused(`There is no table ${JSON.stringify(name)}; files are not read.`, there);
  }
  for (const name of found.tableFunctions) {
    if (!TABLE_FUNCTIONS.has(name.toLowerCase()))
      return refused(`The function ${name}() is not allowed: it reads what was not given.`, there);
  }
  for (const name of functions) {
    if (unsteady(name.toLowerCase()))
      return refused(`The function ${name}() gives another answer at another time or place.`, STEADY);
  }
  for (const name of found.bareColumns) {
    if (unsteady(name.toLowerCase()))
      return refused(
        `${name} gives another answer at another time or place.`,
        `${STEADY} Where it is a column, name its table too: t.${name}.`,
      );
  }
  const [other] = found.others;
  if (other === "SAMPLE")
    return refused("A sample is another one each time.", "Order by sha256(…) of a column and LIMIT instead.");
  if (other === "PARAMETER") return refused("The statement has open parameters.", "Write the values out.");
  if (other !== undefined) return refused("SHOW, DESCRIBE and SUMMARIZE are not taken.", there);
  return undefined;
}

const STEADY = "A result that is to be checked by others may depend on the rows alone.";

function isOrdered(node: Node): boolean {
  const modifiers = node["modifiers"];
  return Array.isArray(modifiers) && modifiers.some((each: Node) => each["type"] === "ORDER_MODIFIER");
}

function refused(message: string, hint: string): Refusal {
  return { kind: "refused", message, hint };
}

async function oneText(connection: DuckDBConnection, sql: string, parameter: string): Promise<string> {
  const reader = await connection.runAndReadAll(sql, [parameter]);
  return String(reader.getRows()[0]?.[0]);
}

async function textsOf(connection: DuckDBConnection, sql: string): Promise<ReadonlySet<string>> {
  const reader = await connection.runAndReadAll(sql);
  return new Set(reader.getRows().map(([name]) => String(name).toLowerCase()));
}
