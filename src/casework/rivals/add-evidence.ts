import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Evidence } from "../entries/rivals.ts";
import type { OpenCase } from "../open-case.ts";
import { findThing } from "../story/find-thing.ts";
import { handleOf, type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";

export interface EvidenceInput {
  /** The item to be changed; without it a new one. What is named replaces what it rested on. */
  readonly ref?: string | undefined;
  readonly summary?: string | undefined;
  readonly kind?: Evidence["evidenceKind"] | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly matches?: readonly string[] | undefined;
  /** Runs of predictions and timing tests, and tables whose own tests count. */
  readonly tests?: readonly string[] | undefined;
  readonly search?: string | undefined;
  readonly unweighable?: string | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Adds an item of evidence, or changes one: a sentence, and the claims, matches, tests or the search that it rests on.
 *
 * @throws CareoError casework/incomplete for an item without a summary or that rests on nothing, and for absence without a
 *   search that found nothing
 */
export async function addEvidence(open: OpenCase, input: EvidenceInput): Promise<RecordedThing> {
  const { state } = open;
  const id = input.ref === undefined ? undefined : resolveHandle(state, input.ref, ["evidence"]);
  const earlier = id === undefined ? undefined : state.things.evidence.get(id)?.thing;
  const summary = input.summary ?? earlier?.summary;
  if (summary === undefined)
    throw incomplete("An item of evidence says nothing.", 'Say it in a sentence: --summary "…"');
  const search =
    input.search === undefined ? earlier?.search : resolveHandle(state, input.search, ["search"]);
  const unweighable = input.unweighable ?? earlier?.unweighable;
  const thing = {
    ...(earlier === undefined ? {} : { id: earlier.id }),
    summary,
    evidenceKind: input.kind ?? earlier?.evidenceKind ?? (search === undefined ? "direct" : "negative"),
    claims: await named(open, input.claims, earlier?.claims, ["claim"]),
    matches: await named(open, input.matches, earlier?.matches, ["match"]),
    tests: await named(open, input.tests, earlier?.tests, ["predictionRun", "timingRun", "table"]),
    ...(search === undefined ? {} : { search }),
    ...(unweighable === undefined ? {} : { unweighable }),
  } as const;
  checkRests(state, thing);
  const { handle, reason, person } = input;
  return recordThings(open, [{ noun: "evidence", thing, handle, reason }], { person })[0] as RecordedThing;
}

async function named(
  open: OpenCase,
  refs: readonly string[] | undefined,
  earlier: readonly string[] | undefined,
  among: Parameters<typeof findThing>[2],
): Promise<readonly string[]> {
  if (refs === undefined) return earlier ?? [];
  const ids = [];
  for (const ref of refs) ids.push(await findThing(open, ref, among));
  return [...new Set(ids)];
}

function checkRests(state: CaseState, item: Omit<Evidence, "id">): void {
  const { claims, matches, tests, search, evidenceKind } = item;
  if (claims.length + matches.length + tests.length === 0 && search === undefined)
    throw incomplete(
      "An item of evidence rests on nothing.",
      "Name what it rests on: --claim, --match, --test or --search.",
    );
  if (evidenceKind !== "negative") return;
  const found = search === undefined ? undefined : state.searches.get(search)?.entry.search;
  if (search === undefined || found === undefined)
    throw incomplete(
      "Evidence that something is absent rests on no search.",
      "Record what was looked for and where (careo searches), and name it: --search.",
    );
  if (found.outcome === "found")
    throw incomplete(
      `The search ${handleOf(state, search)} found something; it is no evidence of absence.`,
      "Cite what it found as a claim.",
    );
}

function incomplete(message: string, hint: string): CareoError {
  return new CareoError("casework/incomplete", message, { hint });
}
