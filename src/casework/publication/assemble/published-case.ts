/** A case as it goes out: assembled by an allow-list from what people cleared, and from nothing else. */
import {
  PUBLISHED_SCHEMA,
  type Publication,
  type PublishedCase,
  type PublishedChange,
  publishedCase,
} from "../../../dossier/index.ts";
import type { OpenCase } from "../../open-case.ts";
import { originsOf } from "../../rivals/origins-of.ts";
import { showDoubt } from "../../story/doubt/show-doubt.ts";
import type { Cleared } from "../cleared.ts";
import { publishedQuestions, publishedSearches } from "./asking.ts";
import type { Assembly } from "./assembly.ts";
import { type Disclosed, disclosedEntries } from "./disclosed.ts";
import { publishedClaims, publishedSources } from "./material.ts";
import { publicIds } from "./public-ids.ts";
import { publishedCodings, publishedMatchRuns, publishedTables, publishedTests } from "./records.ts";
import { type SourceMaterial, sourceMaterial } from "./source-material.ts";
import { publishedNarratives, publishedOrigins, publishedPropositions, publishedTensions } from "./story.ts";
import { publishedEvidence, publishedFindings, publishedWeighings } from "./weighing.ts";
import { publishedActors, publishedEvents, publishedPayments, publishedRelations } from "./world.ts";

export interface AssembledCase {
  readonly published: PublishedCase;
  readonly disclosed: Disclosed;
  /** Files of sources and their texts, by the id of the source in the case. */
  readonly material: ReadonlyMap<string, SourceMaterial>;
}

/** What is known of a version as a whole. */
export interface VersionParts {
  readonly publication: Publication;
  readonly changes: readonly PublishedChange[];
  /** Whether a text has something that must not stand in this publication: an entry that has is not disclosed. */
  readonly isProtected: (text: string) => boolean;
}

export function assembleCase(
  open: OpenCase,
  cleared: Cleared,
  { publication, changes, isProtected }: VersionParts,
): AssembledCase {
  const { state } = open;
  const ids = publicIds(state, cleared);
  const disclosed = disclosedEntries(open, cleared, ids, isProtected);
  const material = sourceMaterial(open, cleared, ids);
  const doubts = new Map(showDoubt(state).doubted.map(({ id, status }) => [id, status]));
  const assembly: Assembly = {
    state,
    cleared,
    ids,
    origins: originsOf(state),
    doubtOf: (id) => doubts.get(id) ?? "sound",
    entriesOf: disclosed.entriesOf,
    say: cleared.inOwnWords,
  };
  const claims = publishedClaims(assembly, material);
  const evidence = publishedEvidence(assembly);
  const published: PublishedCase = {
    schema: PUBLISHED_SCHEMA,
    publication,
    sources: publishedSources(assembly, material),
    claims,
    propositions: publishedPropositions(assembly, { claims, evidence }),
    narratives: publishedNarratives(assembly),
    tensions: publishedTensions(assembly),
    origins: publishedOrigins(assembly),
    actors: publishedActors(assembly),
    events: publishedEvents(assembly),
    relations: publishedRelations(assembly),
    payments: publishedPayments(assembly),
    tables: publishedTables(assembly),
    matchRuns: publishedMatchRuns(assembly),
    tests: publishedTests(assembly),
    codings: publishedCodings(assembly),
    evidence,
    weighings: publishedWeighings(assembly),
    findings: publishedFindings(assembly),
    searches: publishedSearches(assembly),
    questions: publishedQuestions(assembly),
    redactions: cleared.redactions,
    exclusions: cleared.exclusions,
    changes,
  };
  return { published: publishedCase.parse(published), disclosed, material };
}
