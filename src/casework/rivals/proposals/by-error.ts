import { findSharedErrors, type GivenForm } from "../../../weighing/index.ts";
import { handleOf } from "../../things/index.ts";
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

function figureForms({ texts }: ProposalInput): GivenForm[] {
  return texts.flatMap(({ id, claims }) =>
    claims.flatMap(({ proposition, about }) => {
      if (proposition === undefined) return [];
      const figures = about.quantities.flatMap(({ value, unit, currency }) =>
        value === null
          ? []
          : [{ source: id, subject: `${proposition} figure ${unit ?? currency ?? ""}`.trim(), form: value }],
      );
      const dates = about.dates.flatMap(({ value, relation }) =>
        value === null ? [] : [{ source: id, subject: `${proposition} date ${relation}`, form: value }],
      );
      return [...figures, ...dates];
    }),
  );
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
