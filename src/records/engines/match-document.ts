/** `careo.match/1`, field by field (design/matching.md, section 13). */
import type { ExplanationLine } from "../matching/explanation.ts";
import type { Band, QueryStatus } from "../matching/result.ts";
import type { ColumnHints } from "../names/index.ts";
import type { AuditResult } from "./audit-match.ts";
import type { DecoyReport } from "./run-decoys.ts";

export interface MatchDocument {
  readonly schema: "careo.match/1";
  readonly run: MatchRun;
  readonly queries: readonly MatchedQuery[];
}

export interface MatchSide {
  readonly recordSet: string;
  readonly rows: number;
  readonly persons: number;
  readonly unusable: number;
}

/** How the words of a side were read: what its columns show, and whether the dictionary added readings. */
export interface MatchReading extends Pick<ColumnHints, "language" | "scripts" | "schemes"> {
  readonly dictionary: boolean;
}

export interface MatchRun {
  /** Of the settings, the seed and both sides: the same run has the same id. */
  readonly id: string;
  readonly algorithm: string;
  readonly version: string;
  readonly settingsDigest: string;
  readonly seed: string;
  readonly engine: { readonly name: string; readonly version: string };
  readonly left: MatchSide;
  readonly right: MatchSide;
  /** List entries that could be looked for. */
  readonly compared: number;
  /** Pairs of a list entry and a row that were scored. */
  readonly candidates: number;
  readonly truncated: readonly {
    readonly query?: string;
    readonly lane: string;
    readonly kept: number;
    readonly total: number;
  }[];
  /** Pairs that agree in one word alone: counted, not scored. */
  readonly weakRows: number;
  readonly lanes: readonly { readonly lane: string; readonly keys: number; readonly candidates: number }[];
  readonly prior: { readonly value: number; readonly basis: string };
  readonly reading: { readonly list: MatchReading; readonly table: MatchReading };
  readonly chance: {
    readonly expectedPairs: number;
    readonly expectedNames: number;
    readonly low: number;
    readonly high: number;
    /** List entries whose best candidate reaches the rule that is counted, and P(chance gives at least as many). */
    readonly observed: number;
    readonly p: number;
    readonly basis: string;
  };
  /** Lists of the same composition that have no reason to match, and what they found; absent where none was run. */
  readonly decoys?: DecoyReport;
  readonly audit?: AuditResult;
  readonly timing: { readonly indexMs: number; readonly matchMs: number; readonly peakRssMiB: number };
}

export interface MatchedRecord {
  readonly recordSet: string;
  readonly id: string;
  readonly rowHash: string;
}

export interface MatchedQuery {
  readonly query: MatchedRecord & { readonly name: string };
  readonly status: QueryStatus;
  readonly why?: string;
  readonly noMatchProbability: number;
  readonly margin: number | null;
  readonly candidates: readonly MatchedCandidate[];
}

export interface MatchedCandidate {
  readonly rank: number;
  readonly tieGroup: number | null;
  readonly record: MatchedRecord;
  readonly otherRows: readonly MatchedRecord[];
  readonly score: number;
  readonly probability: number;
  readonly band: Band;
  readonly lane: string;
  readonly expectedByChance: number;
  readonly explanation: readonly ExplanationLine[];
}
