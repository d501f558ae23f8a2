import { CareoError } from "../../base/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Assessment, RatedCell } from "../entries/rivals.ts";
import { actingPerson, type OpenCase, refreshed } from "../open-case.ts";
import { findThing } from "../story/find-thing.ts";
import {
  handleOf,
  type NewThing,
  type RecordedThing,
  raterOf,
  recordThings,
  resolveHandle,
} from "../things/index.ts";
import { checkGrade } from "./check-grade.ts";
import { readCell } from "./read-cell.ts";

export interface RateInput {
  /** An item of evidence, an origin, a claim, a source or an actor. */
  readonly target: string;
  /** `H1`, or with what is held of it `H1=CC,0.8:0.7:0.9`. */
  readonly hypotheses: readonly string[];
  /** For every hypothesis that is named without a rating of its own. */
  readonly consistency?: string | undefined;
  readonly relevance?: string | undefined;
  readonly likelihood?: string | undefined;
  /** All three: of a report that is not the fact. */
  readonly fact?: string | undefined;
  readonly hit?: string | undefined;
  readonly falseReport?: string | undefined;
  /** Both: of a search that found nothing. */
  readonly trace?: string | undefined;
  readonly detection?: string | undefined;
  readonly grade?: Pick<Assessment, "reliability" | "credibility" | "interest" | "constraint"> | undefined;
  readonly blind: boolean;
  /** Without it the reason given before stands; where there was none, that none was given. */
  readonly why?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
  /** Whose judgement it is, where another person enters it. */
  readonly rater?: string | undefined;
}

/**
 * Enters what one rater holds of one target: under each hypothesis named, or as a grade. All or none. A rater who rates the
 * same again changes the earlier rating.
 *
 * @throws CareoError casework/no-such-thing, weighing/bad-number, casework/no-such-word, casework/incomplete,
 *   casework/bad-grade for a grade that the record does not bear, casework/who where nobody is said to judge
 */
export async function rate(
  open: OpenCase,
  input: RateInput,
  effects: LedgerEffects = systemEffects,
): Promise<RecordedThing[]> {
  const assessments = await assessmentsOf(open, input);
  const by = actingPerson(open, input.person, effects);
  const rater = input.rater === undefined ? by : actingPerson(refreshed(open), input.rater, effects);
  const { state } = refreshed(open);
  const things = assessments.map((each): NewThing<"assessment"> => {
    const earlier = earlierRating(state, each, rater);
    refuseEmpty(each, earlier);
    const thing = {
      ...each,
      ...(earlier === undefined ? {} : { id: earlier.id }),
      // What is not said anew stands.
      ...(each.cell === undefined ? {} : { cell: { ...earlier?.cell, ...each.cell } }),
      ...(rater === by ? {} : { rater }),
      why: each.why ?? earlier?.why ?? NO_REASON,
      blind: each.blind && (earlier === undefined || earlier.blind) && !hasSeen(state, each, earlier),
    };
    return { noun: "assessment", thing, reason: input.reason };
  });
  return recordThings({ ...open, state }, things, { person: input.person }, effects);
}

/** What stands for the reason of a rating that was given without one. */
export const NO_REASON = "No reason given.";

type Said = Omit<Assessment, "id" | "why"> & { readonly why: string | undefined };

async function assessmentsOf(open: OpenCase, input: RateInput): Promise<Said[]> {
  const { state } = open;
  const said = { blind: input.blind, why: input.why };
  if (input.hypotheses.length === 0) {
    const { grade } = input;
    if (grade === undefined) throw nothingSaid();
    const target = await findThing(open, input.target, ["claim", "source", "actor"]);
    const graded = { target, ...said, ...grade };
    checkGrade(state, { ...graded, why: graded.why ?? NO_REASON });
    return [graded];
  }
  if (input.grade !== undefined)
    throw new CareoError("casework/incomplete", "A grade is not given under a hypothesis.", {
      hint: "Leave the hypotheses out, or rate with --consistency and --likelihood.",
    });
  const target = resolveHandle(state, input.target, ["evidence", "origin", "group"]);
  return input.hypotheses.map((text) => {
    const [ref = "", own] = text.split("=", 2);
    const hypothesis = resolveHandle(state, ref, ["hypothesis"]);
    const where = `${handleOf(state, target)} under ${ref}`;
    // Whoever rated it before may change the reason alone.
    const isReason = input.why !== undefined && isRated(state, target, hypothesis);
    const cell = { hypothesis, ...readCell(own, input, where, isReason) };
    if (target.startsWith("grp_")) checkOutright(state, target, cell, where);
    return { target, ...said, cell };
  });
}

function isRated({ things }: CaseState, target: string, hypothesis: string): boolean {
  return [...things.assessment.values()].some(
    ({ thing }) => thing.target === target && thing.cell?.hypothesis === hypothesis,
  );
}

function refuseEmpty({ cell }: Said, earlier: Assessment | undefined): void {
  if (cell === undefined || earlier !== undefined || Object.keys(cell).length > 1) return;
  throw new CareoError("casework/incomplete", "A reason was given, and no rating.", {
    hint: "Say what is held of it: a code (CC, C, N, I, II, NA), or a likelihood.",
  });
}

/** A judgement all in all is a probability of one hypothesis of the group, and nothing else. */
function checkOutright(state: CaseState, group: string, cell: RatedCell, where: string): void {
  const isPlain = cell.likelihood?.given === "direct" && cell.consistency === undefined;
  if (isPlain && state.things.hypothesis.get(cell.hypothesis)?.thing.group === group) return;
  throw new CareoError("casework/incomplete", `${where}: a judgement all in all is one probability.`, {
    hint: "Name hypotheses of this group, each with a number: careo rate CASE G1 H1=0.6 H2=0.4.",
  });
}

/** What the rater held of the same before. */
function earlierRating(state: CaseState, rating: Omit<Said, "why">, rater: string): Assessment | undefined {
  const found = [...state.things.assessment.values()].find(
    (kept) => raterOf(kept) === rater && sameSubject(kept.thing, rating),
  );
  return found?.thing;
}

/** A rating that is changed once others are there is no longer a blind one. */
function hasSeen(state: CaseState, rating: Omit<Said, "why">, earlier: Assessment | undefined): boolean {
  if (earlier === undefined) return false;
  return [...state.things.assessment.values()].some(
    ({ thing }) => thing.id !== earlier.id && sameSubject(thing, rating),
  );
}

function sameSubject(a: Omit<Said, "why">, b: Omit<Said, "why">): boolean {
  if (a.target !== b.target) return false;
  if (a.cell !== undefined || b.cell !== undefined) return a.cell?.hypothesis === b.cell?.hypothesis;
  if (a.reliability !== undefined) return a.reliability.topic === b.reliability?.topic;
  return (["credibility", "interest", "constraint"] as const).some(
    (grade) => a[grade] !== undefined && b[grade] !== undefined,
  );
}

function nothingSaid(): CareoError {
  return new CareoError("casework/incomplete", "Neither a hypothesis nor a grade was named.", {
    hint: "careo rate CASE E1 H1=CC H2=I --why …, or careo rate CASE SOURCE --reliability B --topic TEXT --why …",
  });
}
