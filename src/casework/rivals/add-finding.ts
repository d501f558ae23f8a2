import { CareoError } from "../../base/index.ts";
import { type ConfidenceCeiling, findJoinedConfidence, SCALES } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Finding } from "../entries/rivals.ts";
import type { OpenCase } from "../open-case.ts";
import { findThing } from "../story/find-thing.ts";
import { oneOf } from "../story/one-of.ts";
import { type RecordedThing, recordThings, resolveHandle } from "../things/index.ts";
import { levelLeaders } from "./editor-sentences.ts";
import { findingDigest } from "./finding-digest.ts";
import { originsOf } from "./origins-of.ts";
import { weighCase } from "./weigh-case.ts";
import type { WeighedCase } from "./weighed-case.ts";

export interface FindingInput {
  /** A proposition, or a group of hypotheses. */
  readonly about: string;
  /** Of a group: the hypothesis that the word is of; without it the one that leads. */
  readonly hypothesis?: string | undefined;
  readonly verdict: string;
  /** The word for likelihood; without it none is stated. */
  readonly word?: string | undefined;
  readonly confidence: string;
  readonly confidenceWhy: string;
  readonly standard?: string | undefined;
  readonly supports?: readonly string[] | undefined;
  readonly contradicts?: readonly string[] | undefined;
  readonly undercuts?: readonly string[] | undefined;
  readonly unknowns?: readonly string[] | undefined;
  /** Without any: those that the weighing shows. */
  readonly linchpins?: readonly string[] | undefined;
  readonly replies?: readonly string[] | undefined;
  /** Actors whom it is adverse to, and why they were not asked, if they were not. */
  readonly adverseTo?: readonly string[] | undefined;
  readonly notAsked?: string | undefined;
  /** Of the finding whose place it takes. */
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
  readonly reason?: string | undefined;
  readonly person?: string | undefined;
}

/**
 * Enters a finding: an answer that a person gives, with all that it was drawn from. What the record does not bear is refused: a
 * word that is not that of the interval, more confidence than its ceilings allow, and both in one sentence.
 *
 * @throws CareoError casework/bad-finding, casework/no-such-thing, casework/no-such-word
 */
export async function addFinding(open: OpenCase, input: FindingInput): Promise<RecordedThing> {
  const { state } = open;
  const about = resolveHandle(state, input.about, ["group", "proposition"]);
  const weighed = about.startsWith("grp_") ? weighCase(state, about) : undefined;
  const hypothesis = hypothesisOf(state, input, weighed);
  const many = async (refs: readonly string[] | undefined): Promise<string[]> => {
    const ids: string[] = [];
    for (const ref of refs ?? []) ids.push(await findThing(open, ref, ["evidence", "claim"]));
    return ids;
  };
  const confidence = oneOf(["low", "moderate", "high"] as const, input.confidence, "level of confidence");
  const likelihood = likelihoodOf(input.word, hypothesis, weighed);
  const finding = {
    about,
    ...(hypothesis === undefined ? {} : { hypothesis }),
    verdict: input.verdict,
    ...(likelihood === undefined ? {} : { likelihood }),
    confidence: { level: confidence, why: input.confidenceWhy },
    ...standardOf(input.standard),
    supports: await many(input.supports),
    contradicts: await many(input.contradicts),
    undercuts: await many(input.undercuts),
    unknowns: [...(input.unknowns ?? [])],
    linchpins: linchpinsOf(state, input.linchpins, weighed),
    replies: (input.replies ?? []).map((ref) => resolveHandle(state, ref, ["reply"])),
    ...(input.adverseTo === undefined
      ? {}
      : { adverseTo: input.adverseTo.map((ref) => resolveHandle(state, ref, ["actor"])) }),
    ...(input.notAsked === undefined ? {} : { notAsked: input.notAsked }),
  } satisfies Omit<Finding, "id" | "inputsDigest">;
  checkFinding(state, finding, weighed);
  const thing = { ...finding, inputsDigest: findingDigest(state, finding) };
  const { handle, reason, person, id } = input;
  const named = id === undefined ? thing : { ...thing, id };
  return recordThings(open, [{ noun: "finding", thing: named, handle, reason }], {
    person,
  })[0] as RecordedThing;
}

/**
 * Says that a finding holds on what the case holds now. It is checked as if it were new.
 *
 * @throws CareoError casework/bad-finding where the record no longer bears it, casework/no-such-thing
 */
export function reaffirmFinding(
  open: OpenCase,
  ref: string,
  said: { readonly reason: string; readonly person?: string | undefined },
): RecordedThing {
  const { state } = open;
  const id = resolveHandle(state, ref, ["finding"]);
  const earlier = state.things.finding.get(id)?.thing as Finding;
  const weighed = earlier.about.startsWith("grp_") ? weighCase(state, earlier.about) : undefined;
  const likelihood = likelihoodOf(earlier.likelihood?.band, earlier.hypothesis, weighed);
  const finding = { ...earlier, ...(likelihood === undefined ? {} : { likelihood }) };
  checkFinding(state, finding, weighed);
  const thing = { ...finding, inputsDigest: findingDigest(state, finding) };
  return recordThings(open, [{ noun: "finding", thing, reason: said.reason }], {
    person: said.person,
  })[0] as RecordedThing;
}

function hypothesisOf(
  state: CaseState,
  input: FindingInput,
  weighed: WeighedCase | undefined,
): string | undefined {
  if (weighed === undefined) {
    if (input.hypothesis === undefined) return undefined;
    throw bad(
      `A finding about a proposition is of no hypothesis.`,
      "Leave --hypothesis out, or name the question.",
    );
  }
  if (input.hypothesis === undefined) {
    const [leader, ...others] = levelLeaders(weighed);
    return leader === undefined || others.length > 0 ? undefined : weighed.hypotheses[leader]?.id;
  }
  const id = resolveHandle(state, input.hypothesis, ["hypothesis"]);
  if (weighed.hypotheses.some((each) => each.id === id)) return id;
  throw bad(`${input.hypothesis} is no answer to ${weighed.group.handle}.`, "Name one of its hypotheses.");
}

/** The word has to be the one that the interval bears, no more and no less. */
function likelihoodOf(
  word: string | undefined,
  hypothesis: string | undefined,
  weighed: WeighedCase | undefined,
): Finding["likelihood"] {
  if (word === undefined) return undefined;
  if (weighed === undefined)
    throw bad(
      "A proposition has no interval of probability, so that no word for likelihood is borne.",
      "Leave --likelihood out, or find about a question that is weighed.",
    );
  const at = weighed.hypotheses.findIndex(({ id }) => id === hypothesis);
  const answer = weighed.hypotheses[at];
  const interval = weighed.result.bayes?.intervals[at];
  if (answer === undefined || interval === undefined || !weighed.hasProbabilities)
    throw bad(
      `${weighed.group.handle} gives no probability, so that no word for likelihood is borne.`,
      "Declare the group exclusive and exhaustive and give priors, or leave --likelihood out.",
    );
  const borne = answer.words.join(" to ");
  if (word !== borne)
    throw bad(
      `The interval of ${answer.handle} (${percent(interval.low)} to ${percent(interval.high)}) does not bear the word “${word}”.`,
      borne === "" ? "It spans too much for any word: leave --likelihood out." : `It bears “${borne}”.`,
    );
  return { scheme: "icd203", band: borne, low: share(interval.low), high: share(interval.high) };
}

function checkFinding(
  state: CaseState,
  finding: Omit<Finding, "id" | "inputsDigest">,
  weighed: WeighedCase | undefined,
): void {
  for (const text of [finding.verdict, finding.confidence.why, ...finding.unknowns]) {
    const [joined] = findJoinedConfidence(text);
    if (joined !== undefined)
      throw bad(
        `One sentence says how likely and how confident: “${joined}”`,
        "Say them in two sentences: they are different things, and readers merge them.",
      );
  }
  const ceiling = weighed === undefined ? ceilingByOrigins(state, finding) : (weighed.confidence ?? NO_LENS);
  const levels = ["low", "moderate", "high"];
  if (levels.indexOf(finding.confidence.level) <= levels.indexOf(ceiling.level)) return;
  throw bad(
    `Confidence cannot be ${finding.confidence.level}; ${ceiling.level} at most: ${ceiling.why.join(", and ")}.`,
    `Say --confidence ${ceiling.level} or less, or find evidence of another origin.`,
  );
}

const NO_LENS: ConfidenceCeiling = { level: "moderate", why: ["no probability was weighed"] };

/** For a proposition: how many origins bear on it, as for a question. */
function ceilingByOrigins(
  state: CaseState,
  { supports, contradicts }: Pick<Finding, "supports" | "contradicts">,
): ConfidenceCeiling {
  const origins = originsOf(state);
  const held = [...supports, ...contradicts].flatMap((id) =>
    id.startsWith("clm_") ? [origins.ofClaim(id)] : origins.ofEvidence(id),
  );
  const count = new Set(held).size;
  const why = [count === 1 ? "one origin bears on it" : `${count} origins bear on it`];
  return count < 2
    ? { level: "low", why }
    : count < 3
      ? { level: "moderate", why }
      : { level: "high", why: [] };
}

function linchpinsOf(
  state: CaseState,
  refs: readonly string[] | undefined,
  weighed: WeighedCase | undefined,
): string[] {
  if (refs !== undefined && refs.length > 0)
    return refs.map((ref) => resolveHandle(state, ref, ["evidence", "origin", "source"]));
  const origins =
    weighed?.result.bayes?.origins.filter(({ linchpin }) => linchpin?.changes === "leader") ?? [];
  return origins.flatMap(({ id }) => id.split("+")).filter((id) => /^(evi|org|src)_/.test(id));
}

function standardOf(said: string | undefined): { standard?: NonNullable<Finding["standard"]> } {
  if (said === undefined) return {};
  const standards = Object.keys(SCALES.standard) as NonNullable<Finding["standard"]>[];
  return { standard: oneOf(standards, said.replaceAll(/[ -]/g, "_"), "standard of proof") };
}

function share(value: number): string {
  return value.toFixed(9).replace(/\.?0+$/, "");
}

function percent(value: number): string {
  return `${(value * 100).toFixed(0)}%`;
}

function bad(message: string, hint: string): CareoError {
  return new CareoError("casework/bad-finding", message, { hint });
}
