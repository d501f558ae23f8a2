/**
 * Romanised forms of Spanish names in Cyrillic under every scheme: each reproduced exactly, and each matched to its Cyrillic
 * form at phone similarity .95, read without and with the scheme known.
 */
import { compareTokens, readToken, romanise } from "../../../src/records/index.ts";
import { tableLines } from "../table.ts";

const RUSSIAN = "romanisation/golden-russian.tsv";
const UKRAINIAN = "romanisation/golden-ukrainian-kmu55.tsv";
const BELARUSIAN = "romanisation/golden-belarusian-icao.tsv";
export const needs: readonly string[] = [RUSSIAN, UKRAINIAN, BELARUSIAN];

type Row = readonly [scheme: string, cyrillic: string, latin: string];
const MATCHED = 0.95;

export function measure(read: (file: string) => string): string[] {
  const rows = (file: string) =>
    read(file)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
  const golden: [string, Row[]][] = [
    ["Russian, 27 schemes", rows(RUSSIAN).map(([scheme = "", a = "", b = ""]) => [scheme, a, b])],
    ["Ukrainian", rows(UKRAINIAN).map(([a = "", b = ""]) => ["ukrainian_kmu55", a, b])],
    ["Belarusian", rows(BELARUSIAN).map(([a = "", b = ""]) => ["belarusian_icao", a, b])],
  ];
  const table = golden.map(([name, list]) => [
    name,
    share(list, ([scheme, cyrillic, latin]) => romanise(cyrillic, scheme) === latin),
    share(list, ([scheme, cyrillic, latin]) => similarity(cyrillic, latin, [scheme]) >= MATCHED),
    share(list, ([, cyrillic, latin]) => similarity(cyrillic, latin) >= MATCHED),
  ]);
  const missed = golden.flatMap(([, list]) =>
    list.flatMap(([scheme, cyrillic, latin]) => {
      const found = similarity(cyrillic, latin, [scheme]);
      return found >= MATCHED ? [] : [`  ${scheme}: ${cyrillic} ${latin} ${found.toFixed(2)}`];
    }),
  );
  return [
    "",
    "Romanised names, golden rows (target: all exact, all matched at .95)",
    ...tableLines([["rows", "exact", "matched, scheme known", "matched, scheme unknown"], ...table]),
    ...missed.slice(0, 12),
    ...(missed.length > 12 ? [`  and ${missed.length - 12} more`] : []),
  ];
}

function share(rows: readonly Row[], holds: (row: Row) => boolean): string {
  return `${rows.filter(holds).length} of ${rows.length}`;
}

function similarity(cyrillic: string, latin: string, schemes?: readonly string[]): number {
  const hints = schemes ? { schemes } : {};
  return compareTokens(readToken(latin, hints), readToken(cyrillic))?.similarity ?? 0;
}
