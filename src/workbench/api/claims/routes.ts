import { z } from "zod";
import {
  acceptClaims,
  addMissedClaim,
  type ClaimEdit,
  editClaim,
  type OpenCase,
  rejectClaims,
  resolveHandle,
} from "../../../casework/index.ts";
import { list, listOf, type Topic } from "../endpoint.ts";
import { claimRows, soughtClaims } from "./claim-rows.ts";
import type { ClaimsApi, EditFields } from "./contract.ts";
import { claimRow, claimsQuery, decision, editFields, reason, refs } from "./schemas.ts";

const position = z.int().nonnegative();

export const claims: Topic<ClaimsApi> = {
  "GET /cases/:case/claims": {
    summary: "Claims that were taken into the case, in the order in which they were.",
    query: claimsQuery,
    answer: listOf(claimRow),
    run: ({ session, query }) => list(soughtClaims(claimRows(session), query), query),
  },
  "POST /cases/:case/claims/accept": {
    summary: "Takes proposals into the case as they are.",
    body: z.strictObject({ refs }),
    answer: listOf(decision),
    run: async ({ session, body, person }) =>
      list(await session.write((open) => acceptClaims(open, { refs: body.refs, person }))),
  },
  "POST /cases/:case/claims/reject": {
    summary: "Records that proposals are not what the text says.",
    body: z.strictObject({ refs, reason }),
    answer: listOf(decision),
    run: async ({ session, body, person }) =>
      list(await session.write((open) => rejectClaims(open, { ...body, person }))),
  },
  "POST /cases/:case/claims/edit": {
    summary: "Takes a proposal in with changes, or changes a claim that was taken in.",
    body: z.strictObject({ ref: z.string(), edit: editFields, reason: reason.optional() }),
    answer: decision,
    run: ({ session, body: { ref, edit, reason: why }, person }) =>
      session.write((open) => editClaim(open, { ref, edit: claimEdit(open, edit), reason: why, person })),
  },
  "POST /cases/:case/claims/found": {
    summary: "Takes in words that no rule found, by their place in the frozen text.",
    body: z.strictObject({ source: position, start: position, end: position, edit: editFields }),
    answer: decision,
    run: ({ session, body: { source, start, end, edit }, person }) =>
      session.write((open) =>
        addMissedClaim(open, { source, quote: { start, end }, edit: claimEdit(open, edit), person }),
      ),
  },
};

function claimEdit({ state }: OpenCase, { proposition, ...edit }: EditFields): ClaimEdit {
  const named = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
  if (proposition === undefined) return named;
  return { ...named, proposition: resolveHandle(state, proposition, ["proposition"]) };
}
