import {
  addEvidence,
  addHypothesis,
  clearRating,
  listSearches,
  poseGroup,
  type RateInput,
  rate,
  resolveHandle,
  sayThing,
  setPriors,
} from "../../../casework/index.ts";
import type { CaseSession } from "../../desk/index.ts";
import { list, listOf, recorded, type Topic } from "../endpoint.ts";
import { recordedAnswer } from "../recorded.ts";
import type { LikelihoodAnswer, SupportRow, WeighingApi } from "./contract.ts";
import {
  clearedRating,
  groupRow,
  newEvidence,
  newGroup,
  newHypothesis,
  newPriors,
  newRating,
  seqs,
  supportRow,
  weighingQuery,
  weighing as weighingSchema,
} from "./schemas.ts";
import { viewerOf } from "./viewer.ts";
import { groupRows, weighingAnswer } from "./weighing-answer.ts";

export const weighing: Topic<WeighingApi> = {
  "GET /cases/:case/groups": {
    summary: "The questions of the case to which rival answers are weighed.",
    answer: listOf(groupRow),
    run: ({ session }) => list(groupRows(session)),
  },
  "POST /cases/:case/groups": {
    summary: "Poses a question to which rival answers are weighed, or changes how it is posed.",
    body: newGroup,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => poseGroup(open, { ...body, person }))),
  },
  "POST /cases/:case/hypotheses": {
    summary: "Adds a rival answer, or changes one.",
    body: newHypothesis,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => addHypothesis(open, { ...body, person }))),
  },
  "POST /cases/:case/priors": {
    summary: "Sets the priors of a whole group at once, with what they rest on.",
    body: newPriors,
    answer: seqs,
    run: async ({ session, body, person }) => {
      const priors = body.priors.map(({ hypothesis, prior }) => [hypothesis, prior] as const);
      const set = await session.write((open) => setPriors(open, { ...body, priors, person }));
      return { seqs: set.flatMap(({ seq }) => seq ?? []) };
    },
  },
  "GET /cases/:case/weighing": {
    summary:
      "One question weighed: the grid of ratings, both lenses, what would change the answer. What others hold of a cell is shown once one's own rating is in. With `without` or `prior`: as it would be; nothing of it is recorded.",
    query: weighingQuery,
    answer: weighingSchema,
    run: ({ session, query, desk }) => {
      const { group, open } = query;
      const viewer = viewerOf(desk, session, groupId(session, group), open === "yes");
      return weighingAnswer(session, viewer, query);
    },
  },
  "POST /cases/:case/ratings": {
    summary:
      "Enters what a person holds of an item or an origin under one hypothesis. What is not said anew stands.",
    body: newRating,
    answer: recorded,
    run: async ({ session, body, person, desk }) => {
      const { target, hypothesis, code, relevance, likelihood, why } = body;
      const rated = await session.write((open) => {
        const id = resolveHandle(open.state, hypothesis, ["hypothesis"]);
        const group = open.state.things.hypothesis.get(id)?.thing.group ?? "";
        const { isBlind } = viewerOf(desk, session, group, false);
        const cell = { consistency: code, relevance, ...likelihoodFields(likelihood) };
        return rate(open, { target, hypotheses: [hypothesis], ...cell, why, blind: isBlind, person });
      });
      return recordedAnswer(rated[0] as (typeof rated)[number]);
    },
  },
  "POST /cases/:case/ratings/clear": {
    summary: "Takes back what a person holds of an item or an origin under one hypothesis.",
    body: clearedRating,
    answer: seqs,
    run: async ({ session, body, person }) => {
      const input = { ...body, reason: "Rating taken back.", person };
      return { seqs: await session.write((open) => clearRating(open, input)) };
    },
  },
  "GET /cases/:case/supports": {
    summary: "Searches and tests that an item of evidence may rest on.",
    answer: listOf(supportRow),
    run: ({ session }) => list(supportRows(session)),
  },
  "POST /cases/:case/evidence": {
    summary: "Adds an item of evidence: a sentence, and what it rests on.",
    body: newEvidence,
    answer: recorded,
    run: async ({ session, body, person }) =>
      recordedAnswer(await session.write((open) => addEvidence(open, { ...body, person }))),
  },
};

/** The group that is meant, for what is kept of who looked; whether there is one at all is the verb's to say. */
function groupId(session: CaseSession, ref: string | undefined): string {
  const rows = groupRows(session);
  return rows.find(({ handle, id }) => ref === undefined || handle === ref || id === ref)?.id ?? "";
}

function likelihoodFields(likelihood: LikelihoodAnswer | undefined): Partial<RateInput> {
  if (likelihood === undefined) return {};
  if (likelihood.given === "direct") return { likelihood: likelihood.value };
  const { given, ...fields } = likelihood;
  return fields;
}

function supportRows(session: CaseSession): readonly SupportRow[] {
  return session.derive("supports", ({ state }) => {
    const searches = listSearches(state).map((each): SupportRow => {
      const { id, question, place, showsAbsence } = each;
      return { id, kind: "search", says: `${question} (${place}: ${each.outcome})`, showsAbsence };
    });
    const { predictionRun, timingRun, prediction, timing } = state.things;
    const test = (id: string, says: string): SupportRow => ({ id, kind: "test", says, showsAbsence: false });
    const runs = [...predictionRun.values()].map(({ thing }) => {
      const name = prediction.get(thing.prediction)?.thing.name ?? "";
      return test(thing.id, `${name}: ${sayThing("predictionRun", thing)}`);
    });
    const timed = [...timingRun.values()].map(({ thing }) => {
      const name = timing.get(thing.timing)?.thing.name ?? "";
      return test(thing.id, `${name}: ${sayThing("timingRun", thing)}`);
    });
    const tables = [...state.recordSets.values()].map(({ entry }) =>
      test(entry.recordSet.id, entry.recordSet.name),
    );
    return [...searches, ...runs, ...timed, ...tables];
  });
}
