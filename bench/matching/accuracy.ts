/** How often the planted row comes first and among the first ten, and how often what is proposed is right. */
import type { PlantedTruth } from "./planted.ts";
import type { TopTen } from "./run-built.ts";

export interface Accuracy {
  readonly group: string;
  readonly planted: number;
  /** Recall at rank 1 and 10. */
  readonly first: number;
  readonly ten: number;
  /** First candidates that are strong or possible, and the right ones among them; of all entries, in the group "all". */
  readonly proposed: number;
  readonly right: number;
  /** Planted people whose row comes first and is strong or possible. */
  readonly accepted: number;
}

export function accuracyOf(all: readonly TopTen[], truths: readonly PlantedTruth[]): Accuracy[] {
  const top = new Map(all.map((each) => [each.query, each]));
  const truthOf = new Map(truths.map((truth) => [truth.query, truth]));
  const place = ({ query, row }: PlantedTruth) =>
    top.get(query)?.rows.findIndex((rows) => rows.includes(String(row))) ?? -1;
  const proposed = [...top.values()].filter(({ band }) => band === "strong" || band === "possible");
  const isRight = ({ query, rows }: TopTen) => rows[0]?.includes(String(truthOf.get(query)?.row)) === true;
  const accepted = new Set(proposed.filter(isRight).map(({ query }) => query));
  const groups = new Map<string, PlantedTruth[]>();
  for (const truth of truths) {
    for (const group of ["all", ...groupsOf(truth)]) groups.set(group, [...(groups.get(group) ?? []), truth]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => ({
      group,
      planted: members.length,
      first: members.filter((truth) => place(truth) === 0).length / members.length,
      ten: members.filter((truth) => place(truth) >= 0).length / members.length,
      proposed: group === "all" ? proposed.length : 0,
      right: group === "all" ? proposed.filter(isRight).length : 0,
      accepted: members.filter(({ query }) => accepted.has(query)).length / members.length,
    }));
}

function groupsOf({ date, layout, noisy, script }: PlantedTruth): string[] {
  const dated = date === "absent" ? "without date" : "with date";
  return [dated, `date ${date}`, `layout ${layout}`, `script ${script}`, `noisy words ${Math.min(noisy, 2)}`];
}
