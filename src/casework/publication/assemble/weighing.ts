/** Evidence, weighings and findings of a publication: everything that went in, so that a reader comes to the same figures. */
import {
  figuresOf,
  type PublishedCluster,
  type PublishedEvidence,
  type PublishedFinding,
  type PublishedLikelihood,
  type PublishedRating,
  type PublishedWeighing,
} from "../../../dossier/index.ts";
import { DEFAULTS } from "../../../weighing/index.ts";
import type { Assessment, RecordedLikelihood } from "../../entries/rivals.ts";
import { hypothesesOf } from "../../rivals/add-hypothesis.ts";
import { type BuiltQuestion, buildQuestion } from "../../rivals/build-question.ts";
import { flipSentences } from "../../rivals/flip-sentences.ts";
import { weighCase } from "../../rivals/weigh-case.ts";
import { handleOf, type Kept, raterOf } from "../../things/index.ts";
import { type Assembly, publicId } from "./assembly.ts";
import { originTitle } from "./story.ts";

export function publishedEvidence(assembly: Assembly): PublishedEvidence[] {
  const { state, ids, origins, say, doubtOf, entriesOf } = assembly;
  return ids.inOrder("evi").flatMap((id) => {
    const item = state.things.evidence.get(id)?.thing;
    if (item === undefined) return [];
    const runs = item.matches.flatMap((match) => state.matches.get(match)?.entry.match.run ?? []);
    return [
      {
        id: publicId(assembly, id),
        handle: handleOf(state, id),
        summary: say(item.summary),
        kind: item.evidenceKind,
        restsOn: ids.those([
          ...item.claims,
          ...runs,
          ...item.tests,
          ...(item.search === undefined ? [] : [item.search]),
        ]),
        origins: origins.ofEvidence(id).flatMap((origin) => ids.ofOrigin(origin) ?? []),
        doubt: doubtOf(id),
        entries: entriesOf(id),
      },
    ];
  });
}

export function publishedWeighings(assembly: Assembly): PublishedWeighing[] {
  const { state, ids, entriesOf } = assembly;
  return ids.inOrder("grp").map((id) => {
    const built = buildQuestion(state, id);
    const question = {
      ...questionOf(assembly, built),
      ...saidOf(assembly, id),
      id: publicId(assembly, id),
      entries: entriesOf(
        id,
        ...hypothesesOf(state, id).map((each) => each.id),
        ...built.ratings.map(({ thing }) => thing.id),
      ),
    };
    return { ...question, figures: figuresOf(question) };
  });
}

/** What the program says of it, in English. */
function saidOf({ state, say }: Assembly, group: string): Pick<PublishedWeighing, "sentences" | "flips"> {
  const weighed = weighCase(state, group);
  return { sentences: weighed.sentences.map(say), flips: flipSentences(weighed).map(say) };
}

function questionOf(
  assembly: Assembly,
  built: BuiltQuestion,
): Omit<PublishedWeighing, "id" | "figures" | "entries" | "sentences" | "flips"> {
  const { state, say } = assembly;
  const { group, question, items, notWeighed } = built;
  return {
    handle: handleOf(state, group.id),
    question: say(group.question),
    exclusive: group.exclusive,
    exhaustive: group.exhaustive,
    words: group.words,
    capDecades: group.capDecades ?? String(DEFAULTS.capDecades.value),
    ...(group.ratingLikelihoods !== undefined && { ratingLikelihoods: group.ratingLikelihoods }),
    hypotheses: hypothesesOf(state, group.id).map(({ id, text, hypothesisKind, prior }) => ({
      id: publicId(assembly, id),
      handle: handleOf(state, id),
      text: say(text),
      kind: hypothesisKind,
      ...(prior !== undefined && { prior: { ...prior, basis: say(prior.basis) } }),
    })),
    items: items.map(({ id }) => publicId(assembly, id)),
    clusters: question.clusters.map((cluster) => clusterOf(assembly, cluster)),
    ratings: [
      ...built.ratings.map((each) => ratingOf(assembly, built, each)),
      ...computedRatings(assembly, built),
    ],
    notWeighed: notWeighed.map(({ item, why }) => ({ items: [publicId(assembly, item)], why: say(why) })),
  };
}

/** Called by the origins that its items share. */
function clusterId({ ids }: Assembly, id: string): string {
  return id
    .split("+")
    .map((origin) => ids.ofOrigin(origin) ?? "O")
    .join("+");
}

function clusterOf(
  assembly: Assembly,
  { id, members, root, rho, uncapped }: BuiltQuestion["question"]["clusters"][number],
): PublishedCluster {
  const { say } = assembly;
  return {
    id: clusterId(assembly, id),
    says: id
      .split("+")
      .map((origin) => originTitle(assembly, origin))
      .join(", and "),
    members: members.map(({ item, role }) => ({ item: publicId(assembly, item), role })),
    root: root === "unknown" ? root : publicId(assembly, root),
    ...(rho !== undefined && { rho: { value: String(rho.value), reason: say(rho.reason) } }),
    ...(uncapped !== undefined && { uncapped: say(uncapped) }),
  };
}

function ratingOf(assembly: Assembly, { clusters }: BuiltQuestion, kept: Kept<Assessment>): PublishedRating {
  const { cleared, say } = assembly;
  const { target, blind, cell, why } = kept.thing;
  const cluster = clusters.find(({ origins }) =>
    origins.some((origin) => origin.clusters.some(({ id }) => id === target)),
  )?.cluster.id;
  const { hypothesis = "", consistency, relevance, likelihood } = cell ?? {};
  return {
    rater: cleared.agents.get(raterOf(kept)) ?? "Rater",
    target:
      cluster === undefined
        ? { item: publicId(assembly, target) }
        : { cluster: clusterId(assembly, cluster) },
    hypothesis: publicId(assembly, hypothesis),
    blind,
    ...(consistency !== undefined && { consistency }),
    ...(relevance !== undefined && { relevance }),
    ...(likelihood !== undefined && { likelihood: likelihoodOf(likelihood) }),
    why: say(why),
  };
}

function likelihoodOf({ given, ...ranges }: RecordedLikelihood): PublishedLikelihood {
  return { kind: given, ...ranges } as PublishedLikelihood;
}

/** What the run of a prediction gave, where no person put a likelihood down: its rater is the run. */
function computedRatings(assembly: Assembly, { question, computed }: BuiltQuestion): PublishedRating[] {
  return computed.flatMap(({ item, run }) =>
    question.ratings
      .filter(({ rater }) => rater === run)
      .flatMap(({ hypothesis, likelihood }): PublishedRating[] => {
        if (likelihood?.kind !== "direct") return [];
        const value = String(likelihood.value.value);
        return [
          {
            rater: assembly.ids.find(run) ?? handleOf(assembly.state, run),
            target: { item: publicId(assembly, item) },
            hypothesis: publicId(assembly, hypothesis),
            blind: true,
            likelihood: { kind: "direct", value: { value, low: value, high: value } },
          },
        ];
      }),
  );
}

export function publishedFindings(assembly: Assembly): PublishedFinding[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("fnd").flatMap((id) => {
    const finding = state.things.finding.get(id)?.thing;
    if (finding === undefined) return [];
    const hypothesis = ids.find(finding.hypothesis ?? "");
    return [
      {
        id: publicId(assembly, id),
        handle: handleOf(state, id),
        about: publicId(assembly, finding.about),
        ...(hypothesis !== undefined && { hypothesis }),
        verdict: say(finding.verdict),
        ...(finding.likelihood !== undefined && { likelihood: finding.likelihood }),
        confidence: { level: finding.confidence.level, why: say(finding.confidence.why) },
        ...(finding.standard !== undefined && { standard: finding.standard }),
        supports: ids.those(finding.supports),
        contradicts: ids.those(finding.contradicts),
        undercuts: ids.those(finding.undercuts),
        unknowns: finding.unknowns.map(say),
        linchpins: finding.linchpins.flatMap((each) => ids.find(each) ?? ids.ofOrigin(each) ?? []),
        replies: ids.those(finding.replies),
        adverseTo: ids.those(finding.adverseTo ?? []),
        ...(finding.notAsked !== undefined && { notAsked: say(finding.notAsked) }),
        inputsDigest: finding.inputsDigest,
        entries: entriesOf(id),
      },
    ];
  });
}
