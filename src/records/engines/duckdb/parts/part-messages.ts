import type { OutcomeOptions, QueryOutcome } from "../../../matching/run/outcome.ts";
import type { PartCounts } from "../../../matching/run/part-runner.ts";
import type { RunInput } from "../../engine.ts";
import type { MatchProgress } from "../../match-source.ts";

/** What a thread is started with. */
export interface PartTask {
  /** Folder of the row index. */
  readonly folder: string;
  /** Whether the hints had the dictionary that ships with Careo: a thread is not given it, it loads its own. */
  readonly dictionary: { readonly list: boolean; readonly table: boolean };
  readonly input: RunInput;
  readonly chosen: readonly number[];
  readonly options: OutcomeOptions;
}

export type FromPart =
  | { readonly kind: "words"; readonly words: Uint8Array }
  | { readonly kind: "progress"; readonly step: MatchProgress["step"]; readonly more: number }
  | { readonly kind: "outcomes"; readonly outcomes: readonly QueryOutcome[] }
  | { readonly kind: "counts"; readonly counts: PartCounts };

export interface ToPart {
  readonly words: Uint8Array;
}
