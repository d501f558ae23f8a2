import { SCALES } from "../../weighing/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Finding } from "../entries/rivals.ts";
import { handleOf, sayThing } from "../things/index.ts";
import { findingDigest } from "./finding-digest.ts";
import { raterName } from "./list-evidence.ts";

export interface ListedFinding extends Finding {
  readonly handle: string;
  readonly by: string;
  readonly at: string;
  /** Something that it was drawn from has changed since: it has to be reaffirmed before it is relied on. */
  readonly isStale: boolean;
  readonly saidAbout: string;
  readonly saidHypothesis: string | null;
  readonly saidStandard: string | null;
  /** Names of everything it refers to, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The findings of a case, in the order in which they were entered, with whether they still rest on what the case holds. */
export function listFindings(state: CaseState): ListedFinding[] {
  return [...state.things.finding.values()].map(({ thing, by, at }) => {
    const { about, hypothesis, standard, supports, contradicts, undercuts, linchpins, replies } = thing;
    const refs = [about, ...supports, ...contradicts, ...undercuts, ...linchpins, ...replies];
    const group = state.things.group.get(about)?.thing;
    const proposition = state.things.proposition.get(about)?.thing;
    const answer = hypothesis === undefined ? undefined : state.things.hypothesis.get(hypothesis)?.thing;
    return {
      ...thing,
      handle: handleOf(state, thing.id),
      by: raterName(state, by),
      at,
      isStale: findingDigest(state, thing) !== thing.inputsDigest,
      saidAbout:
        group === undefined
          ? proposition === undefined
            ? "what is no longer in the case"
            : sayThing("proposition", proposition)
          : sayThing("group", group),
      saidHypothesis: answer === undefined ? null : `${handleOf(state, answer.id)}, ${answer.text}`,
      saidStandard: standard === undefined ? null : (SCALES.standard[standard] ?? null),
      names: Object.fromEntries(refs.map((id) => [id, handleOf(state, id)])),
    };
  });
}
