/**
 * What a probe looks for, copied to a server as tables of keys: read by `joinGet`, one look-up a word. They are named for the
 * run and dropped at its end.
 */

import type { PairTable } from "../../matching/candidates/pair-table.ts";
import type { NumbersByWord, ProbePlan } from "../../matching/candidates/probe-plan.ts";
import { PAIR_SPAN } from "../../matching/index/row-block.ts";
import type { ProbeQuestion } from "../../matching/run/match-part.ts";
import { inBatches } from "./encode-rows.ts";
import type { Cell, Shard } from "./shard.ts";

export interface RunTables {
  /** word → kind (bits of KIND), flagged, community, units near as surnames and as given names. */
  readonly words: string;
  /** surname unit → units of given names of the same entries; and of the other surname. */
  readonly names: string;
  readonly doubles: string;
  /** date → units of the entries born on it, and of those of one usable word. */
  readonly births: string;
  /** two words → the one they make. */
  readonly joined: string;
  /** property and digest → 1. */
  readonly identifiers: string;
}

export function runTables(prefix: string): RunTables {
  return {
    words: `${prefix}_words`,
    names: `${prefix}_names`,
    doubles: `${prefix}_doubles`,
    births: `${prefix}_births`,
    joined: `${prefix}_joined`,
    identifiers: `${prefix}_identifiers`,
  };
}

export async function writeRunTables(
  shard: Shard,
  tables: RunTables,
  question: ProbeQuestion,
): Promise<void> {
  const { plan } = question;
  await shard.run(
    `CREATE TABLE ${tables.words} (word UInt32, kind UInt8, flagged UInt8, community UInt8, surnames Array(UInt32), givens Array(UInt32)) ENGINE = Join(ANY, LEFT, word)`,
  );
  for (const table of [tables.names, tables.doubles])
    await shard.run(
      `CREATE TABLE ${table} (unit UInt32, partners Array(UInt32)) ENGINE = Join(ANY, LEFT, unit)`,
    );
  await shard.run(
    `CREATE TABLE ${tables.births} (date Int32, units Array(UInt32), solos Array(UInt32)) ENGINE = Join(ANY, LEFT, date)`,
  );
  await shard.run(
    `CREATE TABLE ${tables.joined} (a UInt32, b UInt32, made UInt32) ENGINE = Join(ANY, LEFT, a, b)`,
  );
  await shard.run(
    `CREATE TABLE ${tables.identifiers} (property UInt8, digest UInt64, hit UInt8) ENGINE = Join(ANY, LEFT, property, digest)`,
  );
  await inBatches(shard, tables.words, wordRows(question));
  await inBatches(shard, tables.names, partnerRows(plan.namePairs));
  await inBatches(shard, tables.doubles, partnerRows(plan.surnamePairs));
  await inBatches(shard, tables.births, birthRows(plan));
  await inBatches(shard, tables.joined, joinedRows(plan));
  await inBatches(shard, tables.identifiers, identifierRows(plan));
}

export async function dropRunTables(shard: Shard, tables: RunTables): Promise<void> {
  for (const table of Object.values(tables)) await shard.run(`DROP TABLE IF EXISTS ${table}`);
}

/** Words of which there is nothing to say are left out: a look-up gives 0 for them. */
function* wordRows({ plan, wordFlags, communityWords }: ProbeQuestion): Generator<Cell[]> {
  for (let word = 0; word < plan.kinds.length; word++) {
    const kind = plan.kinds[word] as number;
    const flagged = (wordFlags[word] ?? 0) === 0 ? 0 : 1;
    const community = communityWords[word] ?? 0;
    if (kind === 0 && flagged === 0 && community === 0) continue;
    yield [word, kind, flagged, community, near(plan.surnamesNear, word), near(plan.givensNear, word)];
  }
}

function near({ starts, items }: NumbersByWord, word: number): number[] {
  return [...items.subarray(starts[word], starts[word + 1])];
}

function* partnerRows({ all }: PairTable): Generator<Cell[]> {
  const partners = new Map<number, Set<number>>();
  for (const { first, second } of all) {
    const known = partners.get(first);
    if (known) known.add(second);
    else partners.set(first, new Set([second]));
  }
  for (const [unit, own] of partners) yield [unit, [...own]];
}

function* birthRows({ byDate, unitsOf, isSolo }: ProbePlan): Generator<Cell[]> {
  for (const [date, queries] of byDate) {
    const units = new Set(queries.flatMap((query) => unitsOf[query] as readonly number[]));
    const solos = new Set(
      queries.flatMap((query) => (isSolo[query] === 1 ? (unitsOf[query] as readonly number[]) : [])),
    );
    yield [date, [...units], [...solos]];
  }
}

function* joinedRows({ joined }: ProbePlan): Generator<Cell[]> {
  for (const [key, made] of joined) yield [Math.floor(key / PAIR_SPAN), key % PAIR_SPAN, made];
}

function* identifierRows({ byIdentifier }: ProbePlan): Generator<Cell[]> {
  for (const [property, entries] of byIdentifier.entries())
    for (const digest of entries.keys()) yield [property, digest, 1];
}
