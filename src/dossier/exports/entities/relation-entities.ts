import type { Publication, PublishedCase, PublishedRelation } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import type { LookUp } from "../look-up.ts";
import { isOfRange, type Range } from "./actor-entities.ts";
import { proofOf } from "./document-entities.ts";
import { type FtmEntity, ftmEntity, ftmId, labelValue } from "./entity.ts";
import { ftmDate } from "./ftm-date.ts";

interface Ends {
  readonly source: readonly [property: string, range: Range];
  readonly target: readonly [property: string, range: Range];
  readonly role: "role" | "relationship";
}

/** The two ends of each relation, in the direction in which FollowTheMoney draws it. */
const RELATIONS: Readonly<Record<string, Ends>> = {
  Membership: ends("member", "LegalEntity", "organization", "Organization"),
  Employment: ends("employee", "Person", "employer", "Organization"),
  Directorship: ends("director", "LegalEntity", "organization", "Organization"),
  Ownership: ends("owner", "LegalEntity", "asset", "Asset"),
  Representation: ends("agent", "LegalEntity", "client", "LegalEntity"),
  Family: { ...ends("person", "Person", "relative", "Person"), role: "relationship" },
  Associate: { ...ends("person", "Person", "associate", "Person"), role: "relationship" },
};
const UNKNOWN_LINK = ends("subject", "Thing", "object", "Thing");

function ends(source: string, sourceRange: Range, target: string, targetRange: Range): Ends {
  return { source: [source, sourceRange], target: [target, targetRange], role: "role" };
}

/**
 * Relations whose two ends are shown. Where an end is not what FollowTheMoney demands of the relation, it is a link of unknown kind
 * that says in its role what it was.
 */
export function relationEntities(published: PublishedCase, held: LookUp): readonly FtmEntity[] {
  return byId(published.relations)
    .filter(({ source, target }) => held.actor.has(source) && held.actor.has(target))
    .map((relation) => relationEntity(published.publication, held, relation));
}

function relationEntity(publication: Publication, held: LookUp, relation: PublishedRelation): FtmEntity {
  const wished = RELATIONS[relation.schema];
  const isPossible =
    wished !== undefined &&
    isOfRange(held.actor.get(relation.source), wished.source[1]) &&
    isOfRange(held.actor.get(relation.target), wished.target[1]);
  const drawn = isPossible ? wished : UNKNOWN_LINK;
  const role = isPossible || relation.schema === "UnknownLink" ? [] : [relation.schema];
  return ftmEntity(ftmId(publication, relation.id), isPossible ? relation.schema : "UnknownLink", {
    [drawn.source[0]]: [ftmId(publication, relation.source)],
    [drawn.target[0]]: [ftmId(publication, relation.target)],
    [drawn.role]: [...role, relation.role && labelValue(relation.role)],
    startDate: [ftmDate(relation.startDate)],
    endDate: [ftmDate(relation.endDate)],
    recordId: [relation.id],
    proof: proofOf(publication, held, relation.claims),
    description: [
      ...uncertainEnd("startDate", relation.startDate),
      ...uncertainEnd("endDate", relation.endDate),
      `origins:${relation.origins}`,
      `doubt:${relation.doubt}`,
    ],
  });
}

function uncertainEnd(name: string, text: string | undefined): readonly string[] {
  return text === undefined || ftmDate(text) !== undefined ? [] : [`${name}: ${text}`];
}
