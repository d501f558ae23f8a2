/**
 * The chance figure checked: the same rule run on lists of the same composition that have no reason to match
 * (design/weighing.md, section 9). Only the best score of each entry is asked for, so a decoy costs less than its list did.
 */
import { compareDecoys } from "../../statistics/index.ts";
import { type Decoy, decoyList } from "../matching/decoys.ts";
import type { Person } from "../matching/person.ts";
import { scoreFor } from "../matching/probability.ts";
import { bearersInList } from "../matching/reference.ts";
import type { ListInput } from "../matching/run/match-part.ts";
import type { MatchSettings } from "../matching/settings.ts";
import { type ColumnHints, readName, type readToken, rememberingReader } from "../names/index.ts";
import type { MatchEngine, RunEffects } from "./engine.ts";

/** How many entries decoys have with a candidate that reaches the rule of the chance figure. */
export interface DecoyReport {
  readonly lists: number;
  readonly mean: number;
  /** With n - 1 in the denominator; 0 of a single decoy. */
  readonly sd: number;
  readonly least: number;
  readonly most: number;
  /** (1 + decoys with at least as many as the list) / (1 + decoys). */
  readonly p: number;
}

export interface RunDecoys {
  readonly engine: MatchEngine;
  readonly list: ListInput;
  readonly tableHints: ColumnHints;
  readonly settings: MatchSettings;
  readonly prior: { readonly value: number };
  readonly seed: string;
  readonly decoys: number;
  /** Entries of the list itself that reach the rule. */
  readonly observed: number;
}

/** Decoys are matched together, so many entries at a time. */
const MOST_ENTRIES = 20_000;

export async function runDecoys(input: RunDecoys, effects: RunEffects = {}): Promise<DecoyReport> {
  const { list, decoys, observed } = input;
  const size = Math.max(1, list.people.length);
  const together = Math.max(1, Math.floor(MOST_ENTRIES / size));
  const counts: number[] = [];
  for (let from = 0; from < decoys; from += together) {
    const lists = Array.from({ length: Math.min(together, decoys - from) }, (_, at) =>
      decoyList(list.people, `${input.seed} decoy ${from + at}`),
    );
    counts.push(...(await countReaching(input, lists, effects)));
  }
  return reportOf(counts, observed);
}

async function countReaching(
  { engine, list, tableHints, settings, prior }: RunDecoys,
  lists: readonly (readonly Decoy[])[],
  effects: RunEffects,
): Promise<number[]> {
  const read = rememberingReader();
  const people = lists.flat().map((decoy, at) => personOf(decoy, String(at), list.hints, read));
  const forms = list.people.map(({ form }) => form);
  const { parts } = await engine.run(
    {
      list: {
        people,
        hints: list.hints,
        // Names of a decoy are as common as in the list that it is made of, and a list of lists would say otherwise.
        bearers: list.bearers ?? bearersInList(forms, settings),
        identifierDigests: list.identifierDigests.map(() => new Map()),
      },
      tableHints,
      settings,
    },
    { top: 1, prior: prior.value, bestOnly: true },
    effects,
  );
  const least = scoreFor(settings.ranking.possibleProbability, {
    value: prior.value,
    persons: engine.index.persons,
  });
  const counts = lists.map(() => 0);
  for (const { person, best } of parts.flatMap(({ outcomes }) => outcomes)) {
    const decoy = Math.floor(person / list.people.length);
    if (best !== undefined && best >= least) counts[decoy] = (counts[decoy] as number) + 1;
  }
  return counts;
}

function personOf(
  { cells, birthDates, gender, nationality }: Decoy,
  id: string,
  hints: ColumnHints,
  read: typeof readToken,
): Person {
  return {
    recordSet: "decoy",
    id,
    rowHash: id,
    form: readName(cells, hints, read),
    birthDates,
    identifiers: [],
    ...(gender === undefined ? {} : { gender }),
    ...(nationality === undefined ? {} : { nationality }),
  };
}

function reportOf(counts: readonly number[], observed: number): DecoyReport {
  const { mean, deviation, p } = compareDecoys(counts, observed);
  return {
    lists: counts.length,
    mean,
    sd: deviation,
    least: Math.min(...counts),
    most: Math.max(...counts),
    p,
  };
}
