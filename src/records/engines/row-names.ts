import type { RowName } from "./engine.ts";

/** What gives rows back by ordinal; an OpenTable does. */
export interface RowSource {
  rows(
    ordinals: readonly number[],
  ): Promise<readonly { readonly ordinal: number; readonly rowKey: string; readonly rowHash: string }[]>;
}

export async function namesOf(
  table: RowSource,
  ordinals: readonly number[],
): Promise<ReadonlyMap<number, RowName>> {
  const wanted = [...new Set(ordinals)].sort((a, b) => a - b);
  const rows = await table.rows(wanted);
  return new Map(rows.map(({ ordinal, rowKey, rowHash }) => [ordinal, { id: rowKey, rowHash }]));
}
