import type { Publication } from "../../dossier/index.ts";
import type { OpenCase } from "../open-case.ts";
import { CAREO_VERSION } from "../version.ts";
import type { Cleared } from "./cleared.ts";

/** What a version says of itself, once it is known when it was approved and over which ledger. */
export function publicationOf(
  { ledger }: OpenCase,
  { plan, agents, smallestCount }: Cleared,
  made: Pick<Publication, "approvedAt" | "checkpoint"> & { readonly previous: string | undefined },
): Publication {
  const { approvedAt, checkpoint, previous } = made;
  return {
    id: plan.id,
    caseId: ledger.caseId,
    version: plan.version,
    title: plan.title,
    question: plan.question,
    answer: plan.answer,
    language: plan.language,
    approvedAt,
    authors: plan.authors.map((id) => agents.get(id) ?? "not named"),
    ...(plan.contact !== undefined && { contact: plan.contact }),
    licence: plan.licence,
    lawfulBasis: plan.lawfulBasis,
    ...(plan.standard !== undefined && { standard: plan.standard }),
    smallestCount,
    checkpoint,
    program: { name: "careo", version: CAREO_VERSION },
    ...(previous !== undefined && { previous }),
  };
}
