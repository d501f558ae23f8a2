import { CareoError, newIdentifier } from "../base/index.ts";
import { type LedgerEffects, type NewPayload, systemEffects } from "../ledger/index.ts";
import { currentPairs, type PairJudgement, pairKey } from "../records/index.ts";
import type { CaseState } from "./case-state.ts";
import { decimalText, type Judgement, type MatchJudged, type RecordReference } from "./match-entries.ts";
import { actingPerson, type OpenCase } from "./open-case.ts";
import { ownText } from "./own-text.ts";
import type { MatchCandidate, Matches } from "./read-matches.ts";

export interface JudgeInput {
  readonly left: RecordReference;
  readonly right: RecordReference;
  readonly judgement: Judgement;
  readonly reason: string;
  /** Passages and records that the judgement rests on beyond the names. */
  readonly evidence?: readonly string[] | undefined;
  readonly person?: string | undefined;
  /** What proposed the pair, kept with the judgement so that it can be read without running anything again. */
  readonly proposal?: { readonly matches: Matches; readonly candidate: MatchCandidate } | undefined;
  /** Places of the lines of its explanation that the person rests a positive on; all of them unless said. */
  readonly restsOn?: readonly number[] | undefined;
}

export interface Judged {
  readonly id: string;
  readonly seq: number;
  readonly judgement: Judgement;
  readonly nameOnly: boolean;
  /** What holds of the pair now: unsure where another reviewer says otherwise. */
  readonly now: Judgement;
}

/**
 * Records what a person says of a pair. Their own earlier word on it is superseded; those of others stand beside it.
 * Throws `casework/no-reason`, and `casework/same-record` for a record judged against itself.
 */
export function judgeMatch(
  open: OpenCase,
  input: JudgeInput,
  effects: LedgerEffects = systemEffects,
): Judged {
  const reason = ownText(input.reason);
  if (reason === "") {
    throw new CareoError("casework/no-reason", "A judgement says why, and no reason was given.", {
      hint: "Say what decided it: a date, a photograph, a relative, or only the name.",
    });
  }
  const [left, right] = [recordId(input.left), recordId(input.right)];
  if (left === right) {
    throw new CareoError("casework/same-record", `${left} is one record, not two.`, {
      hint: "Name an entry of the list and a row of the table.",
    });
  }
  const by = actingPerson(open, input.person, effects);
  const earlier = judgementsOf(open.state).filter(
    (each) => each.rater === by && pairKey(each.left, each.right) === pairKey(left, right),
  );
  const match = matchOf(input, newIdentifier("mat", effects.random));
  const supersedes = earlier.at(-1)?.id;
  const entries = [
    ...runEntry(open, by, input),
    { kind: "match.judged", by, match, reason, ...(supersedes === undefined ? {} : { supersedes }) },
  ];
  const seq = open.ledger.appendAll(entries as unknown as NewPayload[]).at(-1)?.seq as number;
  const said = { id: match.id, left, right, verdict: input.judgement, rater: by, order: seq };
  const pairs = currentPairs([
    ...judgementsOf(open.state),
    supersedes === undefined ? said : { ...said, supersedes },
  ]);
  const now = pairs.get(pairKey(left, right))?.verdict ?? input.judgement;
  return { id: match.id, seq, judgement: input.judgement, nameOnly: match.nameOnly, now };
}

/** A record among judgements: its row key within its record set. A re-import is another record set. */
export function recordId({ recordSet, rowKey }: RecordReference): string {
  return `${recordSet}/${rowKey}`;
}

/** Every judgement that counts as the algebra of records/judgement takes them. */
export function judgementsOf(state: CaseState): PairJudgement[] {
  return [...state.matches.values()].map(({ seq, entry }) => ({
    id: entry.match.id,
    left: recordId(entry.match.left),
    right: recordId(entry.match.right),
    verdict: entry.match.judgement,
    rater: entry.by,
    order: seq,
    nameOnly: entry.match.nameOnly,
    ...(entry.supersedes === undefined ? {} : { supersedes: entry.supersedes }),
  }));
}

function matchOf(input: JudgeInput, id: string): MatchJudged["match"] {
  const { judgement, evidence = [], proposal, restsOn } = input;
  const lines = proposal?.candidate.explanation ?? [];
  const beyondName = lines.some(
    ({ feature, weight }, at) =>
      weight > 0 && BEYOND_NAME.includes(feature) && (restsOn === undefined || restsOn.includes(at)),
  );
  return {
    id,
    left: input.left,
    right: input.right,
    ...(proposal === undefined ? {} : proposed(proposal)),
    explanation: lines.map(({ feature, left, right, weight }) => ({
      feature,
      ...(left === undefined ? {} : { left }),
      ...(right === undefined ? {} : { right }),
      weight: decimalText(weight),
    })),
    judgement,
    evidence: [...evidence],
    nameOnly: judgement === "positive" && evidence.length === 0 && !beyondName,
  };
}

/** Evidence that is not the name. */
const BEYOND_NAME: readonly string[] = ["birth-date", "identifier"];

function proposed({ matches, candidate }: NonNullable<JudgeInput["proposal"]>) {
  const { run } = matches;
  return {
    ...(run === undefined ? {} : { run: run.id }),
    score: decimalText(candidate.score),
    probability: decimalText(candidate.probability),
    nameFrequency: {
      value: decimalText(candidate.expectedByChance),
      basis: ownText(run?.chance?.basis ?? "people of the table expected to score so well by chance"),
    },
  };
}

/** The run is recorded with the first judgement on one of its pairs. */
function runEntry(open: OpenCase, by: string, { proposal }: JudgeInput): object[] {
  const run = proposal?.matches.run;
  if (proposal === undefined || run === undefined || open.state.matchRuns.has(run.id)) return [];
  const { id, algorithm, version, settingsDigest, seed, compared, candidates, prior, chance } = run;
  return [
    {
      kind: "match.run.recorded",
      by,
      run: {
        id,
        left: run.left.recordSet,
        right: run.right.recordSet,
        algorithm,
        version,
        settingsDigest,
        seed,
        compared,
        candidates,
        prior: decimalText(prior.value),
        ...(chance === undefined ? {} : { expectedByChance: decimalText(chance.expectedNames) }),
        sha256: proposal.matches.sha256,
      },
    },
  ];
}
