import { findSharedErrors, type GivenForm } from "../../../weighing/index.ts";
import type { CaseState } from "../../case-state.ts";
import { currentId, handleOf } from "../../things/index.ts";
import { type OriginProposal, type ProposalInput, proposalOf } from "./proposal.ts";
import { rootOf } from "./roots.ts";

/**
 * Sources that share an uncommon spelling or figure where most have another. Which form is an error nobody decides here.
 * Figures and dates are compared within one proposition, names within one actor.
 */
export function byError(input: ProposalInput): OriginProposal[] {
  const { state, texts } = input;
  const byId = new Map(texts.map((text) => [text.id, text]));
  return findSharedErrors([...figureForms(input), ...nameForms(input)]).map(
    ({ subject, form, usual, sources, rarity, ratio }) => {
      const members = sources.flatMap((id) => byId.get(id) ?? []);
      const [id = "", what = ""] = subject.split(" ");
      return proposalOf({
        basis: "same-error",
        members: sources,
        ...rootOf(members, input),
        measure: `${Math.round(rarity * 100)} per cent of sources have “${form}”, about ${Math.round(ratio)} to 1 for copying`,
        why: `${members.map(({ name }) => name).join(" and ")} have “${form}” for the ${what} of ${handleOf(state, id)}, where most have “${usual}”.`,
      });
    },
  );
}

function figureForms({ state, texts }: ProposalInput): GivenForm[] {
  const linked = linkedPropositions(state);
  const spokenOf = (claim: string, stated: string | undefined): string[] => [
    ...new Set([...(stated === undefined ? [] : [stated]), ...(linked.get(claim) ?? [])]),
  ];
  return texts.flatMap(({ id, claims }) =>
    claims.flatMap(({ id: claim, proposition: stated, about }) =>
      spokenOf(claim, stated).flatMap((proposition) => {
        const figures = about.quantities.flatMap(({ value, unit, currency }) =>
          value === null
            ? []
            : [
                {
                  source: id,
                  subject: `${proposition} figure ${unit ?? currency ?? ""}`.trim(),
                  form: value,
                },
              ],
        );
        const dates = about.dates.flatMap(({ value, relation }) =>
          value === null ? [] : [{ source: id, subject: `${proposition} date ${relation}`, form: value }],
        );
        return [...figures, ...dates];
      }),
    ),
  );
}

/** The propositions to which people linked a claim: whoever gives another figure rebuts one, and speaks of the same thing. */
function linkedPropositions(state: CaseState): ReadonlyMap<string, readonly string[]> {
  const linked = new Map<string, string[]>();
  for (const { thing } of state.things.link.values()) {
    if (!thing.to.startsWith("prp_")) continue;
    const from = currentId(state, thing.from);
    linked.set(from, [...(linked.get(from) ?? []), thing.to]);
  }
  return linked;
}

function nameForms({ state, texts }: ProposalInput): GivenForm[] {
  const sourceOfClaim = new Map(
    texts.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)),
  );
  return [...state.things.statement.values()].flatMap(({ thing }) => {
    const source = sourceOfClaim.get(thing.from);
    if (source === undefined || !/^(name|alias|weakAlias)$/.test(thing.prop)) return [];
    return [{ source, subject: `${thing.subject} name`, form: thing.originalValue ?? thing.value }];
  });
}
