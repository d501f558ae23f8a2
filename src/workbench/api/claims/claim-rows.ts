import {
  claimsInForce,
  handleOf,
  type OpenCase,
  readClaims,
  type SaidClaim,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { doubtsOf } from "../doubt.ts";
import type { DoubtName } from "../shapes.ts";
import type { ClaimRow, ClaimsQuery } from "./contract.ts";

/** Every claim of the case in force, in the order in which they were taken in. */
export function claimRows(session: CaseSession): readonly ClaimRow[] {
  const doubts = doubtsOf(session);
  return session.derive("claims", ({ state }) => {
    const read = readClaims(state);
    return claimsInForce(state).flatMap(({ seq, entry }): ClaimRow[] => {
      const said = read(entry.claim.id);
      if (said === undefined) return [];
      const { proposition } = said;
      return [{ ...briefClaim(said, doubts), proposition: propositionBrief(state, proposition), seq }];
    });
  });
}

/** A claim as the board, the claims and the trail show it. */
export function briefClaim(
  said: SaidClaim,
  doubts: ReadonlyMap<string, DoubtName>,
): Omit<ClaimRow, "proposition" | "seq"> {
  const { id, handle, quote, restatement, lang, speaker, through, source, polarity, certainty } = said;
  const doubt = doubts.get(id) ?? "sound";
  return { id, handle, quote, restatement, lang, speaker, through, source, polarity, certainty, doubt };
}

export function propositionBrief(
  state: OpenCase["state"],
  id: string | null | undefined,
): ClaimRow["proposition"] {
  const text = id === null || id === undefined ? undefined : state.things.proposition.get(id)?.thing.text;
  return text === undefined ? null : { id: id as string, handle: handleOf(state, id as string), text };
}

export function soughtClaims(
  rows: readonly ClaimRow[],
  { source, proposition, words }: ClaimsQuery,
): readonly ClaimRow[] {
  const sought = words?.toLowerCase();
  return rows.filter(
    (row) =>
      (source === undefined || row.source?.seq === source) &&
      (proposition === undefined || isOf(row, proposition)) &&
      (sought === undefined ||
        `${row.quote} ${row.restatement ?? ""} ${row.speaker}`.toLowerCase().includes(sought)),
  );
}

function isOf({ proposition }: ClaimRow, wanted: string): boolean {
  if (wanted === "none") return proposition === null;
  return proposition?.id === wanted || proposition?.handle === wanted;
}
