import type { Claim, Relation } from "../audit.ts";
import type { Comparable } from "./comparable.ts";

/** Claims that share two of actor, relation, place and event, or the same relation between the same ends. */
export interface Topic {
  /** For a person: "E1 left E2" with the names written out. */
  readonly name: string;
  readonly claims: Claim[];
  /** Both ends and the predicate are the same: the claims state one thing. */
  readonly isSameStatement: boolean;
  readonly relations: Relation[];
}

/** Topics by what is shared. A claim without two shared things is compared with none. */
export function topicsOf(audit: Comparable): Map<string, Topic> {
  const topics = new Map<string, Topic>();
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]));
  const names = new Map(audit.entities.map((entity) => [entity.id, entity.canonical]));
  const nameOf = (end: string | null): string => (end === null ? "" : (names.get(end) ?? end));
  const add = (key: string, name: string, claim: Claim, isSame: boolean, relation?: Relation): void => {
    const topic = topics.get(key) ?? { name, claims: [], isSameStatement: isSame, relations: [] };
    if (!topic.claims.includes(claim)) topic.claims.push(claim);
    if (relation) topic.relations.push(relation);
    topics.set(key, topic);
  };
  for (const relation of audit.relations) {
    const claim = claims.get(relation.claim);
    if (claim === undefined) continue;
    const { predicate, subject, object } = relation;
    const isNamed = /^E\d+$/.test(subject);
    const other = object !== null && /^E\d+$/.test(object);
    const words = predicate.replaceAll("-", " ");
    if (isNamed && other && predicate !== "holds-position")
      add(
        `both ${predicate} ${subject} ${object}`,
        `“${nameOf(subject)}” ${words} “${nameOf(object)}”`,
        claim,
        true,
        relation,
      );
    // "40 boxes left Rivena" and "60 boxes left Rivena": the thing counted is the actor.
    else if (other && !isNamed)
      add(
        `counted ${predicate} ${countedNoun(subject)} ${object}`,
        `What is said of “${countedNoun(subject)}” and “${nameOf(object)}”`,
        claim,
        false,
        relation,
      );
  }
  return topics;
}

/** "40 boxes" and "about 60 boxes" count boxes. */
function countedNoun(words: string): string {
  const parts = words.toLowerCase().split(/\s+/);
  return parts.at(-1) ?? words;
}
