/** `careo.match/1`, field by field (design/matching.md, section 13). */
import type { ExplanationLine } from "../matching/explanation.ts";
import type { Band, QueryStatus } from "../matching/result.ts";
import type { AuditResult } from "./audit-match.ts";

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
  readonly chance: {
    readonly expectedPairs: number;
    readonly expectedNames: number;
    readonly low: number;
    readonly high: number;
    readonly basis: string;
  };
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
