import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ClaimCard, ClaimStatus, EditFields } from "../../../api/claims/contract.ts";
import type { ReaderAnswer } from "../../../api/sources/contract.ts";
import { useChange } from "../../app/change.tsx";
import { useCase } from "../../app/place.ts";
import { queryKey } from "../../client/queries.ts";
import { useSay } from "../../messages/say.tsx";

export interface Decide {
  readonly accept: (claim: ClaimCard) => Promise<boolean>;
  readonly reject: (claim: ClaimCard, reason: string) => Promise<boolean>;
  readonly edit: (claim: ClaimCard, edit: EditFields) => Promise<boolean>;
  readonly found: (
    place: { readonly start: number; readonly end: number },
    edit: EditFields,
  ) => Promise<string | undefined>;
}

/**
 * Decisions on the claims of one source. The page shows what was decided at once and goes on; should the entry not have been
 * made, the claim is as it was again, and what was wrong is told.
 */
export function useDecide(source: number): Decide {
  const say = useSay();
  const id = useCase();
  const { change } = useChange();
  const client = useQueryClient();
  const params = { case: id };

  const showAs = useCallback(
    (ref: string, status: ClaimStatus) => {
      const key = queryKey("GET /cases/:case/sources/:source/text", { params: { case: id, source } });
      client.setQueryData<ReaderAnswer>(key, (before) =>
        before === undefined
          ? before
          : {
              ...before,
              claims: before.claims.map((each) => (each.ref === ref ? { ...each, status } : each)),
            },
      );
    },
    [client, id, source],
  );

  const decide = async (
    claim: ClaimCard,
    status: ClaimStatus,
    run: () => Promise<unknown>,
  ): Promise<boolean> => {
    showAs(claim.ref, status);
    const isDone = (await run()) !== undefined;
    if (!isDone) showAs(claim.ref, claim.status);
    return isDone;
  };

  return {
    accept: (claim) =>
      decide(claim, "accepted", () =>
        change(
          "POST /cases/:case/claims/accept",
          { params, body: { refs: [claim.ref] } },
          {
            says: () => say("web.sources.accepted", { ref: claim.ref }),
            undo: ({ rows }) => rows.map(({ seq }) => seq),
          },
        ),
      ),
    reject: (claim, reason) =>
      decide(claim, "rejected", () =>
        change(
          "POST /cases/:case/claims/reject",
          { params, body: { refs: [claim.ref], reason } },
          {
            says: () => say("web.sources.rejected", { ref: claim.ref }),
            undo: ({ rows }) => rows.map(({ seq }) => seq),
          },
        ),
      ),
    edit: (claim, edit) =>
      decide(claim, "edited", () =>
        change(
          "POST /cases/:case/claims/edit",
          { params, body: { ref: claim.ref, edit } },
          { says: () => say("web.sources.edited", { ref: claim.ref }), undo: ({ seq }) => [seq] },
        ),
      ),
    found: async ({ start, end }, edit) =>
      (
        await change(
          "POST /cases/:case/claims/found",
          { params, body: { source, start, end, edit } },
          { says: ({ ref }) => say("web.sources.found", { ref }), undo: ({ seq }) => [seq] },
        )
      )?.ref,
  };
}
