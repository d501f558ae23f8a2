/** The columns that matching reads, as a server holds them: the same names whatever the file calls them. */
import type { MatchColumns } from "../match-source.ts";

export interface PushedColumn {
  /** As the server calls it. */
  readonly name: string;
  /** As the stored table does. */
  readonly stored: string;
}

export interface PushedColumns {
  readonly all: readonly PushedColumn[];
  readonly names: readonly string[];
  readonly birthDate: string | undefined;
  readonly gender: string | undefined;
  readonly nationality: string | undefined;
  readonly identifiers: readonly string[];
}

export function pushedColumns(columns: MatchColumns): PushedColumns {
  const all: PushedColumn[] = [];
  const put = (name: string, stored: string): string => {
    all.push({ name, stored });
    return name;
  };
  return {
    all,
    names: columns.names.map(({ sql }, at) => put(`name_${at}`, sql)),
    birthDate: columns.birthDate && put("birth_date", columns.birthDate.sql),
    gender: columns.gender && put("gender", columns.gender.sql),
    nationality: columns.nationality && put("nationality", columns.nationality.sql),
    identifiers: columns.identifiers.map(({ sql }, at) => put(`identifier_${at}`, sql)),
  };
}
