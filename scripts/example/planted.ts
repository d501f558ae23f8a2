import { lookUp } from "./look-up.ts";

/** How a run of careo match did against the truth that was planted. */
export interface PlantedFound {
  readonly planted: number;
  /** Of them: the right row stands first, alone or tied. */
  readonly first: number;
  /** The right row is called strong. */
  readonly strong: number;
  /** A row is called strong that is not the right one, or where there is none. */
  readonly strongAndWrong: number;
}

/** @param truth CSV with a header: row key of the list, row key of the table */
export function setAgainstPlanted(answer: unknown, truth: string): PlantedFound {
  const lines = truth
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const rowOf = new Map(lines.map(([listed = "", row = ""]) => [listed, row]));
  const queries = lookUp(answer, "queries") as readonly unknown[];
  const candidates = queries.flatMap((query) => {
    const right = rowOf.get(String(lookUp(query, "query.id")));
    return (lookUp(query, "candidates") as readonly unknown[]).map((candidate) => ({
      isRight: lookUp(candidate, "record.id") === right,
      rank: lookUp(candidate, "rank"),
      band: lookUp(candidate, "band"),
    }));
  });
  const count = (holds: (each: (typeof candidates)[number]) => boolean) => candidates.filter(holds).length;
  return {
    planted: rowOf.size,
    first: count(({ isRight, rank }) => isRight && rank === 1),
    strong: count(({ isRight, band }) => isRight && band === "strong"),
    strongAndWrong: count(({ isRight, band }) => !isRight && band === "strong"),
  };
}
