/** What is kept once a version is out: what fixes its bytes, and what its readers should know since. */
import type { ShownTable } from "../../dossier/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Seal } from "../entries/publication.ts";
import type { OpenCase } from "../open-case.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { getPlan } from "./current-plan.ts";
import { badDecision } from "./deciding.ts";

export interface SealInput {
  readonly tagmanifestSha256: string;
  /** Where it was put, as it may be told. */
  readonly target: string;
  readonly person?: string | undefined;
}

/** Ends the version that is planned: the next plan is of the next one. */
export function recordSeal(
  open: OpenCase,
  input: SealInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { id: publication, version } = getPlan(open.state);
  const { tagmanifestSha256, target } = input;
  const thing = { publication, version, tagmanifestSha256, target };
  return recordThings(open, [{ noun: "seal", thing }], input, effects)[0] as RecordedThing;
}

/** The seals of a case, the latest version last. */
export function sealsOf({ state }: OpenCase): readonly (Seal & { readonly at: string })[] {
  return [...state.things.seal.values()]
    .map(({ thing, at }) => ({ ...thing, at }))
    .sort((a, b) => a.version - b.version);
}

/** Counts of people that earlier versions showed: the release log that `suppressSmallCells` takes. */
export function releasedTables({ things }: CaseState): ShownTable[] {
  return [...things.releasedCounts.values()].flatMap(({ thing }) => thing.tables);
}

/** Keeps the counts of people that the planned version shows; entered with its seal, before the plan is done with. */
export function logReleasedCounts(
  open: OpenCase,
  tables: readonly ShownTable[],
  said: { readonly person?: string | undefined },
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const { id: publication, version } = getPlan(open.state);
  const earlier = [...open.state.things.releasedCounts.values()].find(
    ({ thing }) => thing.publication === publication,
  );
  const thing = { publication, version, tables, ...(earlier === undefined ? {} : { id: earlier.thing.id }) };
  return recordThings(open, [{ noun: "releasedCounts", thing }], said, effects)[0] as RecordedThing;
}

export interface CorrectionInput {
  /** Without it, of the latest version that is out. */
  readonly version?: number | undefined;
  readonly says: string;
  readonly findings?: readonly string[] | undefined;
  readonly person?: string | undefined;
}

/** Throws `casework/bad-decision` where no such version is out. */
export function issueCorrection(
  open: OpenCase,
  input: CorrectionInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const seals = sealsOf(open);
  const seal =
    input.version === undefined ? seals.at(-1) : seals.find(({ version }) => version === input.version);
  if (seal === undefined)
    throw badDecision(
      "No such version is out that could be corrected.",
      "A plan that is not out yet is changed with careo dossier plan.",
    );
  const findings = (input.findings ?? []).map((name) => resolveHandle(open.state, name, ["finding"]));
  const { publication, version } = seal;
  const thing = { publication, version, says: input.says, findings };
  return recordThings(open, [{ noun: "correction", thing }], input, effects)[0] as RecordedThing;
}
