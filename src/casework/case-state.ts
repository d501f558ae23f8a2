import type { Problem } from "../base/index.ts";
import type { CitationMade, ClaimRejected, ClaimStated } from "../claims/index.ts";
import { type LedgerView, type OpenEntry, replay } from "../ledger/index.ts";
import type {
  AgentAdded,
  ArtifactKept,
  CaptureMade,
  DerivativeMade,
  HandlingNoted,
  ProblemNoted,
  RetractionMade,
  SearchMade,
  SourceAdded,
} from "../sources/index.ts";
import type { CaseOpened } from "./case-entries.ts";
import type { HandleGiven } from "./entries/handle.ts";
import type { MatchJudged, MatchRunRecorded } from "./match-entries.ts";
import type { Numbered } from "./numbered.ts";
import type { MappingAccepted, TableImported } from "./record-set-entries.ts";
import type { PatternsSought, TableTested } from "./table-evidence-entries.ts";
import { emptyThings, keepThing, nounOfKind, type ThingMaps } from "./things/thing-maps.ts";

/**
 * What a case holds now: a replay of its ledger. Undone and erased entries are not here.
 * Keys are ids, but for derivatives (SHA-256 of the original), and rejections (SHA-256 of the original, then the key).
 */
export interface CaseState {
  opened: CaseOpened | undefined;
  readonly agents: Map<string, AgentAdded["agent"]>;
  readonly sources: Map<string, Numbered<SourceAdded>>;
  /** By source. */
  readonly handling: Map<string, HandlingNoted["handling"]>;
  readonly captures: Map<string, Numbered<CaptureMade>>;
  readonly artifacts: Map<string, Numbered<ArtifactKept>>;
  readonly derivatives: Map<string, Numbered<DerivativeMade>>;
  readonly passages: Map<string, Numbered<CitationMade>>;
  readonly claims: Map<string, Numbered<ClaimStated>>;
  readonly superseded: Set<string>;
  /** Of claims that were edited: the id of the claim that took the place of one. */
  readonly supersededBy: Map<string, string>;
  readonly rejections: Map<string, Numbered<ClaimRejected>>;
  readonly recordSets: Map<string, Numbered<TableImported>>;
  /** What a person said the columns of a table hold, by record set. */
  readonly mappings: Map<string, Numbered<MappingAccepted>>;
  /** Tests of tables, and searches for patterns in them, in the order in which they were run. */
  readonly tableTests: Numbered<TableTested>[];
  readonly patternRuns: Numbered<PatternsSought>[];
  readonly matchRuns: Map<string, Numbered<MatchRunRecorded>>;
  /** The superseded ones too; which count is the algebra's to say. */
  readonly matches: Map<string, Numbered<MatchJudged>>;
  readonly searches: Map<string, Numbered<SearchMade>>;
  readonly retractions: Map<string, Numbered<RetractionMade>>;
  /** What people made of it all: propositions, events, hypotheses … by noun and id. */
  readonly things: ThingMaps;
  /** What people call things, and the last name of each thing. */
  readonly handles: Map<string, string>;
  readonly handleOf: Map<string, string>;
  readonly problems: Numbered<ProblemNoted>[];
}

export function readState(ledger: LedgerView): {
  readonly value: CaseState;
  readonly problems: readonly Problem[];
} {
  return replay(ledger, emptyState(), (state, entry) => {
    const noun = nounOfKind(entry.payload.kind);
    if (noun === undefined) STEPS[entry.payload.kind]?.(state, entry);
    else keepThing(state.things, noun, { seq: entry.seq, entry: entry.payload });
    return state;
  });
}

/** Where a rejection of one proposal of one text is found. */
export function rejectionKey(artifact: string, key: string): string {
  return `${artifact}/${key}`;
}

/** Of a case in which nothing has happened. */
export function emptyState(): CaseState {
  return {
    opened: undefined,
    agents: new Map(),
    sources: new Map(),
    handling: new Map(),
    captures: new Map(),
    artifacts: new Map(),
    derivatives: new Map(),
    passages: new Map(),
    claims: new Map(),
    superseded: new Set(),
    supersededBy: new Map(),
    rejections: new Map(),
    recordSets: new Map(),
    mappings: new Map(),
    tableTests: [],
    patternRuns: [],
    matchRuns: new Map(),
    matches: new Map(),
    searches: new Map(),
    retractions: new Map(),
    things: emptyThings(),
    handles: new Map(),
    handleOf: new Map(),
    problems: [],
  };
}

type Step = (state: CaseState, entry: OpenEntry) => void;

/** The ledger checked every payload against the schema of its kind when it was recorded, so its type is known. */
function step<Content>(apply: (state: CaseState, content: Content, seq: number) => void): Step {
  return (state, { payload, seq }) => apply(state, payload as unknown as Content, seq);
}

const STEPS: Readonly<Record<string, Step>> = {
  "case.opened": step<CaseOpened>((state, entry) => {
    state.opened = entry;
  }),
  "agent.added": step<AgentAdded>((state, { agent }) => state.agents.set(agent.id, agent)),
  "source.added": step<SourceAdded>((state, entry, seq) => {
    // A correction keeps the id and the number by which people call the source.
    const earlier = state.sources.get(entry.source.id);
    if (entry.supersedes && entry.supersedes !== entry.source.id) state.sources.delete(entry.supersedes);
    state.sources.set(entry.source.id, { seq: earlier?.seq ?? seq, entry });
  }),
  "handling.noted": step<HandlingNoted>((state, { handling }) =>
    state.handling.set(handling.source, handling),
  ),
  "capture.made": step<CaptureMade>((state, entry, seq) =>
    state.captures.set(entry.capture.id, { seq, entry }),
  ),
  "artifact.kept": step<ArtifactKept>((state, entry, seq) =>
    state.artifacts.set(entry.artifact.id, { seq, entry }),
  ),
  "derivative.made": step<DerivativeMade>((state, entry, seq) =>
    state.derivatives.set(entry.wasDerivedFrom, { seq, entry }),
  ),
  "citation.made": step<CitationMade>((state, entry, seq) =>
    state.passages.set(entry.passage.id, { seq, entry }),
  ),
  "claim.stated": step<ClaimStated>((state, entry, seq) => {
    if (entry.supersedes) {
      state.superseded.add(entry.supersedes);
      state.supersededBy.set(entry.supersedes, entry.claim.id);
    }
    state.claims.set(entry.claim.id, { seq, entry });
  }),
  "claim.rejected": step<ClaimRejected>((state, entry, seq) =>
    state.rejections.set(rejectionKey(entry.artifact, entry.key), { seq, entry }),
  ),
  "table.imported": step<TableImported>((state, entry, seq) =>
    state.recordSets.set(entry.recordSet.id, { seq, entry }),
  ),
  "mapping.accepted": step<MappingAccepted>((state, entry, seq) =>
    state.mappings.set(entry.recordSet, { seq, entry }),
  ),
  "table.tested": step<TableTested>((state, entry, seq) => state.tableTests.push({ seq, entry })),
  "patterns.sought": step<PatternsSought>((state, entry, seq) => state.patternRuns.push({ seq, entry })),
  "match.run.recorded": step<MatchRunRecorded>((state, entry, seq) =>
    state.matchRuns.set(entry.run.id, { seq, entry }),
  ),
  "match.judged": step<MatchJudged>((state, entry, seq) => state.matches.set(entry.match.id, { seq, entry })),
  "search.made": step<SearchMade>((state, entry, seq) => state.searches.set(entry.search.id, { seq, entry })),
  "retraction.made": step<RetractionMade>((state, entry, seq) =>
    state.retractions.set(entry.retraction.id, { seq, entry }),
  ),
  "handle.given": step<HandleGiven>((state, { handle, target }) => {
    state.handles.set(handle, target);
    state.handleOf.set(target, handle);
  }),
  "problem.noted": step<ProblemNoted>((state, entry, seq) => state.problems.push({ seq, entry })),
};
