/**
 * Matches a list against an indexed table: the run as `careo.match/1` tells it. Same inputs, settings and seed give the same
 * bytes, timings aside, on every engine.
 */
import { type CanonicalValue, canonicalJson, sha256 } from "../../base/index.ts";
import { LANES } from "../matching/candidates/lanes.ts";
import { chanceOfAtLeast, chanceOfRun } from "../matching/chance.ts";
import type { Person } from "../matching/person.ts";
import { scoreFor } from "../matching/probability.ts";
import { bearersInList, type NameBearers } from "../matching/reference.ts";
import type { QueryOutcome } from "../matching/run/outcome.ts";
import type { PartResult } from "../matching/run/part-runner.ts";
import type { MatchSettings } from "../matching/settings.ts";
import type { ColumnHints } from "../names/index.ts";
import { auditMatch } from "./audit-match.ts";
import type { MatchEngine, RowName, RunEffects } from "./engine.ts";
import type { MatchDocument, MatchedQuery, MatchReading, MatchRun } from "./match-document.ts";
import { runDecoys } from "./run-decoys.ts";

/** Changed when the same inputs would give other candidates or scores. */
export const ALGORITHM = "careo-match/2";

export interface MatchList {
  readonly engine: MatchEngine;
  readonly people: readonly Person[];
  readonly listRecordSet: string;
  readonly tableRecordSet: string;
  readonly listHints: ColumnHints;
  readonly tableHints: ColumnHints;
  readonly settings: MatchSettings;
  readonly top: number;
  readonly prior: { readonly value: number; readonly basis: string };
  /** List entries to compare with every row; 0 for none. */
  readonly audit: number;
  /** Lists of the same composition to run beside it; 0 for none. */
  readonly decoys: number;
  /** How common names are among the people of the list, from a file of the user; else the list says. */
  readonly bearers?: NameBearers | undefined;
  readonly seed: string;
  readonly version: string;
}

export interface MatchEffects extends RunEffects {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly peakRssMiB: () => number;
  readonly indexMs: number;
}

export async function matchList(input: MatchList, effects: MatchEffects): Promise<MatchDocument> {
  const { engine, people, settings, listHints, tableHints } = input;
  const started = effects.now();
  const identifierDigests = await Promise.all(
    engine.index.identifierProperties.map((property) =>
      engine.digests(
        people.flatMap(({ identifiers }) =>
          identifiers.filter((each) => each.property === property).map(({ value }) => value),
        ),
      ),
    ),
  );
  const bearers =
    input.bearers ??
    bearersInList(
      people.map(({ form }) => form),
      settings,
    );
  const list = { people, hints: listHints, identifierDigests, bearers };
  const { parts, communityWords } = await engine.run(
    { list, tableHints, settings },
    { top: input.top, prior: input.prior.value },
    effects,
  );
  const outcomes = parts.flatMap((part) => part.outcomes);
  const ordinals = outcomes.flatMap(({ candidates }) =>
    candidates.flatMap(({ ordinal, otherRows }) => [ordinal, ...otherRows]),
  );
  const names = await engine.names(ordinals);
  const matchMs = effects.now() - started;
  const audit = input.audit === 0 ? undefined : await auditMatch({ ...input, list, communityWords }, effects);
  const observed = reaching(outcomes, input);
  const decoys = input.decoys === 0 ? undefined : await runDecoys({ ...input, list, observed }, effects);
  const queries = outcomes.map((outcome) => queryOf(outcome, input, names));
  return {
    schema: "careo.match/1",
    run: runOf(input, parts, outcomes, {
      bearers,
      observed,
      ...(audit === undefined ? {} : { audit }),
      ...(decoys === undefined ? {} : { decoys }),
      timing: {
        indexMs: Math.round(effects.indexMs),
        matchMs: Math.round(matchMs),
        peakRssMiB: effects.peakRssMiB(),
      },
    }),
    queries,
  };
}

/** Entries whose best candidate would be possible if it had no rivals: what the chance figure and decoys count. */
function reaching(outcomes: readonly QueryOutcome[], { engine, settings, prior }: MatchList): number {
  const least = scoreFor(settings.ranking.possibleProbability, {
    value: prior.value,
    persons: engine.index.persons,
  });
  return outcomes.filter(({ best }) => best !== undefined && best >= least).length;
}

function queryOf(outcome: QueryOutcome, input: MatchList, names: ReadonlyMap<number, RowName>): MatchedQuery {
  const person = input.people[outcome.person] as Person;
  const record = (ordinal: number) => ({
    recordSet: input.tableRecordSet,
    id: names.get(ordinal)?.id ?? String(ordinal),
    rowHash: names.get(ordinal)?.rowHash ?? "",
  });
  return {
    query: {
      id: person.id,
      recordSet: person.recordSet,
      rowHash: person.rowHash,
      name: person.form.cells
        .map(({ text }) => text)
        .filter((text) => text !== "")
        .join(" "),
    },
    status: outcome.status,
    ...(outcome.why === undefined ? {} : { why: outcome.why }),
    noMatchProbability: outcome.noMatchProbability,
    margin: outcome.margin,
    candidates: outcome.candidates.map(({ ordinal, otherRows, ...rest }) => ({
      rank: rest.rank,
      tieGroup: rest.tieGroup,
      record: record(ordinal),
      otherRows: otherRows.map(record),
      score: rest.score,
      probability: rest.probability,
      band: rest.band,
      lane: rest.lane,
      expectedByChance: rest.expectedByChance,
      explanation: rest.explanation,
    })),
  };
}

interface RunFigures extends Pick<MatchRun, "audit" | "decoys" | "timing"> {
  readonly bearers: NameBearers;
  readonly observed: number;
}

function runOf(
  input: MatchList,
  parts: readonly PartResult[],
  outcomes: readonly QueryOutcome[],
  { bearers, observed, audit, decoys, timing }: RunFigures,
): MatchRun {
  const { engine, people, settings, seed, version, prior, top } = input;
  const { index } = engine;
  const settingsDigest = digestOf({
    settings,
    top,
    prior: prior.value,
    audit: input.audit,
    decoys: input.decoys,
    reading: { list: readingOf(input.listHints), table: readingOf(input.tableHints) },
    ...(input.bearers === undefined ? {} : { bearers: bearersDigest(input.bearers) }),
  });
  const left = {
    recordSet: input.listRecordSet,
    rows: people.length,
    persons: new Set(people.map(({ rowHash }) => rowHash)).size,
    unusable: outcomes.filter(({ status }) => status === "unusable").length,
  };
  const right = {
    recordSet: input.tableRecordSet,
    rows: index.rows,
    persons: index.persons,
    unusable: index.unnamedRows,
  };
  const names = outcomes.flatMap(({ chance }) =>
    chance === undefined ? [] : [{ q: chance, upper: chance }],
  );
  const basis = `shares of names in the table and in ${bearers.basis}, taken as independent (docs/guide/matching.md)`;
  const { expectedPairs, expectedNames, low, high } = chanceOfRun(names, index.persons, basis);
  const p = chanceOfAtLeast(names, index.persons, observed);
  const candidates = sum(parts.map(({ byLane }) => sum(byLane)));
  return {
    id: digestOf([ALGORITHM, settingsDigest, seed, left, right]).slice(0, 32),
    algorithm: ALGORITHM,
    version,
    settingsDigest,
    seed,
    engine: { name: engine.name, version: engine.version },
    left,
    right,
    compared: left.rows - left.unusable,
    candidates,
    truncated: parts.flatMap(({ truncated }) =>
      truncated.map(({ query, lane, kept, total }) => ({
        query: (people[query] as Person).id,
        lane: LANES[lane] as string,
        kept,
        total,
      })),
    ),
    weakRows: sum(parts.map(({ weakRows }) => weakRows)),
    lanes: LANES.map((lane, place) => ({
      lane,
      keys: sum(parts.map(({ keys }) => keys[place] as number)),
      candidates: sum(parts.map(({ byLane }) => byLane[place] as number)),
    })),
    prior,
    reading: { list: readingOf(input.listHints), table: readingOf(input.tableHints) },
    chance: { expectedPairs, expectedNames, low, high, observed, p, basis },
    ...(decoys ? { decoys } : {}),
    ...(audit ? { audit } : {}),
    timing,
  };
}

function readingOf({ dictionary, ...plain }: ColumnHints): MatchReading {
  return { ...plain, dictionary: dictionary !== undefined };
}

function bearersDigest({ basis, persons, bySound }: NameBearers): string {
  return digestOf([basis, persons, ...[...bySound].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Canonical JSON holds whole numbers only; weights are written as text. */
function digestOf(value: unknown): string {
  const written = JSON.stringify(value, (_, each: unknown) =>
    typeof each === "number" ? String(each) : each,
  );
  return sha256(canonicalJson(JSON.parse(written) as CanonicalValue));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
