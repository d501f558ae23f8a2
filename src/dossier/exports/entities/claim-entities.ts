import type { Publication, PublishedCase, PublishedClaim } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import type { LookUp } from "../look-up.ts";
import { proofOf } from "./document-entities.ts";
import { type FtmEntity, ftmEntity, ftmId, nameValue } from "./entity.ts";

/** Claims as notes on whoever is named in saying them: FollowTheMoney has no word for what a source says. */
export function claimEntities(published: PublishedCase, held: LookUp): readonly FtmEntity[] {
  return byId(published.claims).map((claim) => claimEntity(published.publication, held, claim));
}

function claimEntity(publication: Publication, held: LookUp, claim: PublishedClaim): FtmEntity {
  return ftmEntity(ftmId(publication, claim.id), "Note", {
    name: [nameValue(claim.says)],
    description: [claim.says],
    summary: claim.citations.map(({ quote }) => quote.exact),
    entity: claim.attribution
      .flatMap(({ actor }) => (actor !== undefined && held.actor.has(actor) ? [actor] : []))
      .map((actor) => ftmId(publication, actor)),
    proof: proofOf(publication, held, [claim.id]),
    notes: [
      `id:${claim.id}`,
      `kind:${claim.kind}`,
      `polarity:${claim.polarity}`,
      `certainty:${claim.certainty}`,
      `doubt:${claim.doubt}`,
      ...claim.credibility.map(({ grade }) => `credibility:${grade}`),
      claim.proposition &&
        `proposition: ${held.proposition.get(claim.proposition)?.text ?? claim.proposition}`,
    ],
  });
}
