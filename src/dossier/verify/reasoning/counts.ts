/** Step 8: what is counted is counted right: origins of propositions and relations, cells of tables. */
import { originCounts } from "../../figures/index.ts";
import type { PublishedCase } from "../../published/index.ts";
import { type BundleCheck, checker, faultsOr } from "../report/index.ts";

const CHECK = checker(8, "counts", "reasoning");

export function countChecks(published: PublishedCase): BundleCheck[] {
  const faults = [...propositionFaults(published), ...relationFaults(published), ...tableFaults(published)];
  return faultsOr(
    faults.map(([id, message]) => CHECK.failed(message, `data/claims.json, ${id}`)),
    CHECK,
    `${published.propositions.length} propositions have as many origins for and against as their links give.`,
  );
}

type Fault = readonly [string, string];

function propositionFaults(published: PublishedCase): Fault[] {
  return published.propositions.flatMap((proposition): Fault[] => {
    const { id, origins, state } = proposition;
    const own = originCounts(published, proposition);
    if (own.for !== origins.for || own.against !== origins.against)
      return [
        [
          id,
          `It has ${own.for} origins for it and ${own.against} against, and not ${origins.for} and ${origins.against}.`,
        ],
      ];
    return own.state === state ? [] : [[id, `The record stands at “${own.state}” and not at “${state}”.`]];
  });
}

function relationFaults({ relations, claims }: PublishedCase): Fault[] {
  const origins = new Map(claims.map((claim) => [claim.id, claim.origins]));
  return relations.flatMap(({ id, claims: own, origins: said }): Fault[] => {
    const count = new Set(own.flatMap((claim) => origins.get(claim) ?? [])).size;
    return count === said ? [] : [[id, `It counts ${said} origins, and its claims have ${count}.`]];
  });
}

function tableFaults({ tables }: PublishedCase): Fault[] {
  return tables.flatMap(({ id, rows, columns }) =>
    columns
      .filter(
        ({ filled, empty }) => filled !== "suppressed" && empty !== "suppressed" && filled + empty !== rows,
      )
      .map(({ name }): Fault => [id, `The cells of its column “${name}” are not as many as its rows.`]),
  );
}
