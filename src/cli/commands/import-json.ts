import type { MappedColumn, TableDescription, TableProblem } from "../../casework/index.ts";

/** `careo.import/1` (design/matching.md, section 13) of one table. */
export function importAsJson(
  description: TableDescription,
  recordSet: object | null,
  columns: readonly MappedColumn[],
): object {
  const { artifactSha256, fileFormat, encoding, dialect, rows, problems, sheet } = description;
  return {
    recordSet,
    artifactSha256,
    format: fileFormat,
    ...(sheet === undefined ? {} : { sheet }),
    encoding,
    dialect: dialect ?? null,
    rows,
    columns: columns.map(columnAsJson),
    problems: problems.map(problemAsJson),
  };
}

function columnAsJson({
  name,
  received,
  type,
  isHidden,
  isAccepted,
  mapping,
  profile,
}: MappedColumn): object {
  return {
    name,
    ...(received === undefined || received === name ? {} : { received }),
    mapsTo: mapping?.mapsTo ?? null,
    order: mapping?.order ?? null,
    ...(mapping?.dates === undefined ? {} : { dates: mapping.dates }),
    basis: isAccepted ? "accepted" : mapping === undefined ? null : "proposed",
    ...(type === undefined ? {} : { type }),
    ...(isHidden ? { hidden: true } : {}),
    filled: profile.filled,
    scripts: profile.scripts.map(({ script }) => script),
    profile,
    problems: profile.oddCharacters > 0 ? ["records/odd-characters"] : [],
  };
}

function problemAsJson({ code, message, count, examples }: TableProblem): object {
  return { code, count, message, examples };
}
