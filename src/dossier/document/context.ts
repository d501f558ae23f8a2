import { type Say, sayIn } from "../../messages/index.ts";
import { type References, referencesOf } from "../outline/index.ts";
import type {
  PublishedActor,
  PublishedCase,
  PublishedClaim,
  PublishedEvidence,
  PublishedFinding,
  PublishedHypothesis,
  PublishedOrigin,
  PublishedProposition,
  PublishedSource,
  PublishedTable,
} from "../published/index.ts";

/** A published case with everything that parts have to look up in it. */
export interface Context {
  readonly published: PublishedCase;
  readonly say: Say;
  readonly references: References;
  readonly source: (id: string) => PublishedSource | undefined;
  readonly claim: (id: string) => PublishedClaim | undefined;
  readonly proposition: (id: string) => PublishedProposition | undefined;
  readonly origin: (id: string) => PublishedOrigin | undefined;
  readonly actor: (id: string) => PublishedActor | undefined;
  readonly evidence: (id: string) => PublishedEvidence | undefined;
  readonly hypothesis: (id: string) => PublishedHypothesis | undefined;
  readonly finding: (id: string) => PublishedFinding | undefined;
  readonly table: (id: string) => PublishedTable | undefined;
  /** As the dossier names an actor; its id where it names none. */
  readonly actorName: (id: string) => string;
}

export function contextOf(published: PublishedCase): Context {
  const actor = byId(published.actors);
  return {
    published,
    say: sayIn(published.publication.language),
    references: referencesOf(published),
    source: byId(published.sources),
    claim: byId(published.claims),
    proposition: byId(published.propositions),
    origin: byId(published.origins),
    actor,
    evidence: byId(published.evidence),
    hypothesis: byId(published.weighings.flatMap(({ hypotheses }) => hypotheses)),
    finding: byId(published.findings),
    table: byId(published.tables),
    actorName: (id) => actor(id)?.label ?? id,
  };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): (id: string) => Thing | undefined {
  const map = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => map.get(id);
}
