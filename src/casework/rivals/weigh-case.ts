/**
 * A question of the case, weighed: what went in, what both lenses give, what would change the answer, and the sentence that a
 * careful editor would allow. No number here is a finding: all follow from what people put down.
 */
import { CareoError } from "../../base/index.ts";
import { confidenceCeiling, likelihoodWords, type Weighed, weigh } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import { handleOf, raterOf } from "../things/index.ts";
import { CAREO_VERSION } from "../version.ts";
import { groupOf } from "./add-hypothesis.ts";
import { type BuiltQuestion, buildQuestion } from "./build-question.ts";
import { editorSentences } from "./editor-sentences.ts";
import { inputsDigest } from "./inputs-digest.ts";
import { raterName } from "./list-evidence.ts";
import { outrightJudgements } from "./outright.ts";
import { ratersApart } from "./raters-apart.ts";
import { type Supposition, suppose } from "./suppose.ts";
import type { WeighedAnswer, WeighedCase } from "./weighed-case.ts";

/**
 * Weighs one question of a case.
 *
 * @param ref the group; not needed where there is one
 * @param supposed what is taken to be otherwise than it is recorded
 * @throws CareoError casework/no-such-thing, casework/incomplete where there are not two hypotheses, and whatever is wrong with
 *   the question (weighing/bad-prior …)
 */
export function weighCase(state: CaseState, ref?: string, supposed: Supposition = {}): WeighedCase {
  const built = suppose(state, buildQuestion(state, groupOf(state, ref)), supposed);
  const { group, question } = built;
  refuseTooFew(state, built);
  const result = naming(state, built, () => weigh(question));
  const { bayes } = result;
  const hasProbabilities = group.exclusive && group.exhaustive;
  const answers = answersOf(state, built, result, hasProbabilities);
  const names = namesOf(state, built);
  const weighed = {
    engine: `careo ${CAREO_VERSION}`,
    inputsDigest: inputsDigest(state, group.id, built),
    group: { ...group, handle: handleOf(state, group.id) },
    hypotheses: answers,
    order: orderOf(state, result.hypotheses),
    items: built.items.map(({ id, summary }) => ({
      id,
      handle: handleOf(state, id),
      summary,
      origins: built.origins.ofEvidence(id).map((origin) => built.origins.said(origin)),
    })),
    names,
    question,
    result,
    hasProbabilities,
    raters: ratersOf(state, built),
    ratersApart: bayes === undefined ? null : ratersApart(state, built),
    outright: outrightJudgements(state, built),
    notWeighed: notWeighedOf(built, result),
    computed: built.computed,
    confidence: bayes === undefined || !hasProbabilities ? null : confidenceCeiling(bayes),
  };
  return { ...weighed, sentences: editorSentences(weighed) };
}

function orderOf(state: CaseState, sorted: readonly string[]): number[] {
  return [...state.things.hypothesis.keys()].flatMap((id) =>
    sorted.includes(id) ? [sorted.indexOf(id)] : [],
  );
}

function refuseTooFew(state: CaseState, { group, question }: BuiltQuestion): void {
  if (question.hypotheses.length >= 2) return;
  throw new CareoError("casework/incomplete", `${handleOf(state, group.id)} has fewer than two hypotheses.`, {
    hint: "An explanation is weighed against a rival: careo hypotheses add.",
  });
}

/** The engine knows ids; whoever reads an error knows names. */
function naming<Result>(state: CaseState, built: BuiltQuestion, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CareoError)) throw error;
    const message = error.message.replace(/\b(hyp|evi|org|src|agt)_[0-9a-f]{32}\b/g, (id) =>
      id.startsWith("agt_") ? raterName(state, id) : handleOf(state, id),
    );
    throw new CareoError(error.code, `${handleOf(state, built.group.id)}: ${message}`, {
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      cause: error,
    });
  }
}

function answersOf(
  state: CaseState,
  { group }: BuiltQuestion,
  { hypotheses, bayes }: Weighed,
  hasProbabilities: boolean,
): WeighedAnswer[] {
  return hypotheses.map((id, at) => {
    const hypothesis = state.things.hypothesis.get(id)?.thing;
    const interval = hasProbabilities ? bayes?.intervals[at] : undefined;
    return {
      id,
      handle: handleOf(state, id),
      text: hypothesis?.text ?? "",
      kind: hypothesis?.hypothesisKind ?? "",
      basis: hypothesis?.prior?.basis ?? null,
      words: interval === undefined ? [] : likelihoodWords(interval, group.words),
    };
  });
}

function namesOf(
  state: CaseState,
  { items, clusters, origins, question }: BuiltQuestion,
): Record<string, string> {
  const names = new Map<string, string>();
  for (const id of state.things.evidence.keys()) names.set(id, handleOf(state, id));
  for (const { id } of question.hypotheses) names.set(id, handleOf(state, id));
  for (const { cluster } of clusters)
    names.set(
      cluster.id,
      cluster.id
        .split("+")
        .map((id) => origins.said(id))
        .join(", and "),
    );
  for (const { id } of items) {
    for (const origin of origins.ofEvidence(id))
      if (!names.has(origin)) names.set(origin, origins.said(origin));
  }
  for (const { rater } of question.ratings)
    names.set(rater, rater.startsWith("agt_") ? raterName(state, rater) : handleOf(state, rater));
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ratersOf(state: CaseState, { ratings }: BuiltQuestion): WeighedCase["raters"] {
  const ids = [...new Set(ratings.map(raterOf))];
  return ids
    .map((id) => {
      const own = ratings.filter((each) => raterOf(each) === id);
      const blind = own.filter(({ thing }) => thing.blind).length;
      return { id, name: raterName(state, id), cells: own.length, blind };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function notWeighedOf({ notWeighed }: BuiltQuestion, { bayes }: Weighed): WeighedCase["notWeighed"] {
  return [
    ...notWeighed.map(({ item, why }) => ({ items: [item], why })),
    ...(bayes?.notWeighed ?? []).map(({ items, why }) => ({ items, why })),
  ];
}
