import {
  latinised,
  type MatchCandidate,
  type MatchLine,
  type PairRecord,
  type QueuedPair,
  showRecords,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import type { LineOfEvidence, PairAnswer, RecordAnswer, RivalAnswer } from "./contract.ts";
import { fieldOf, fieldsOf } from "./fields.ts";
import type { ReadRun } from "./kept-matches.ts";
import { namePieces, type Piece } from "./pieces.ts";

/** Pairs of a queue by their place, with both records as received. */
export async function pairAnswers(
  session: CaseSession,
  run: ReadRun,
  queue: readonly QueuedPair[],
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<readonly PairAnswer[]> {
  const pairs = queue.slice(from, from + limit);
  const records = await showRecords(
    session.open,
    pairs.flatMap(({ left, right }) => [left, right]),
  );
  return pairs.map((pair, at) => pairAnswer(run, pair, from + at, [records[2 * at], records[2 * at + 1]]));
}

/** Rivals that are named; the rest is counted by the page from what the run says. */
const RIVALS = 12;

function pairAnswer(
  { names }: ReadRun,
  pair: QueuedPair,
  at: number,
  [left, right]: readonly [PairRecord | undefined, PairRecord | undefined],
): PairAnswer {
  const { query, candidate, why } = pair;
  const { explanation: lines } = candidate;
  const sides = { left: recordAnswer(left, lines, "left"), right: recordAnswer(right, lines, "right") };
  return {
    pair: names.get(candidate) as string,
    at,
    why,
    ...sides,
    fields: fieldsOf(sides.left?.cells ?? [], sides.right?.cells ?? [], lines),
    lines: lines.map(lineAnswer),
    score: candidate.score,
    probability: candidate.probability,
    band: candidate.band,
    rank: candidate.rank,
    margin: query.margin,
    noMatchProbability: query.noMatchProbability,
    expectedByChance: candidate.expectedByChance,
    otherRows: candidate.otherRows.map(({ id }) => id),
    onlyNames: !lines.some(({ feature, weight }) => BEYOND_NAME.has(feature) && weight > 0),
    rivals: query.candidates
      .filter((each) => each !== candidate)
      .slice(0, RIVALS)
      .map((each) => rivalAnswer(each, candidate, names)),
  };
}

const BEYOND_NAME: ReadonlySet<string> = new Set(["birth-date", "identifier"]);

function recordAnswer(
  record: PairRecord | undefined,
  lines: readonly MatchLine[],
  side: "left" | "right",
): RecordAnswer | null {
  if (record === undefined) return null;
  const { cells } = record;
  const named = cells.filter(({ mapsTo }) => fieldOf(mapsTo) === "name");
  const pieces = namePieces(
    named.map(({ value }) => value ?? ""),
    lines,
    side,
  );
  const whole = named.map(({ value }) => value ?? "").filter((value) => value !== "");
  return {
    name: whole.join(" "),
    key: record.rowKey,
    ordinal: record.ordinal,
    rowHash: record.rowHash,
    table: { id: record.recordSet, ...record.table },
    sourceSeq: record.source?.seq ?? null,
    obtainedHow: record.obtainedHow,
    artifact: record.artifact,
    isSame: record.isSame,
    cells: cells.map((cell) => ({
      column: cell.column,
      mapsTo: cell.mapsTo,
      value: cell.value,
      normalised: cell.normalised,
      pieces: (named.includes(cell) ? (pieces[named.indexOf(cell)] ?? []) : wholePiece(cell, lines)).map(
        (piece) => ({ ...piece, latin: latinised(piece.text) }),
      ),
    })),
  };
}

/** A cell that is evidence as a whole, as a date of birth is. */
function wholePiece(
  { mapsTo, value }: PairRecord["cells"][number],
  lines: readonly MatchLine[],
): readonly Piece[] {
  if (value === null || value === "") return [];
  const field = fieldOf(mapsTo);
  const line = lines.findIndex(
    ({ feature, role }) =>
      (feature === "birth-date" && field === "birthDate") ||
      (feature === "identifier" && field === role) ||
      ((feature === "gender" || feature === "nationality") && field === feature),
  );
  return [{ text: value, line: line < 0 ? null : line }];
}

function lineAnswer(line: MatchLine): LineOfEvidence {
  const { feature, role, left, right, reading, phones, rules, level, similarity, u, stratum, weight } = line;
  return {
    feature,
    role: role ?? null,
    left: left ?? null,
    right: right ?? null,
    reading: reading ?? null,
    phones: phones ?? [],
    rules: [...new Set(rules ?? [])],
    level: level === "precise" || level === "close" || level === "broad" ? level : null,
    similarity: similarity ?? null,
    oneIn: u === undefined || u <= 0 ? null : Math.max(1, Math.round(1 / u)),
    isOfCommunity: stratum === "community",
    weight,
  };
}

function rivalAnswer(rival: MatchCandidate, candidate: MatchCandidate, names: ReadRun["names"]): RivalAnswer {
  const { rank, probability, band, record, tieGroup } = rival;
  return {
    pair: band !== "weak" || rank === 1 ? (names.get(rival) ?? null) : null,
    rank,
    name: nameIn(rival),
    key: record.id,
    probability,
    band,
    isTied: tieGroup !== null && tieGroup === candidate.tieGroup,
  };
}

/** The name of a candidate as its evidence has it: no row is read for it. */
function nameIn({ explanation }: MatchCandidate): string {
  return explanation
    .filter(
      ({ feature, right }) => (feature === "name" || feature === "unexplained-name") && right !== undefined,
    )
    .map((line) => ({
      text: line.right as string,
      at: line.cells.find(({ side }) => side === "right")?.word ?? 99,
    }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join(" ");
}
