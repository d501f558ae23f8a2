import type { CaseState } from "../../case-state.ts";
import type { PublicationPlan } from "../../entries/publication.ts";
import { raterOf } from "../../things/index.ts";
import type { ClearedActor, CountedExclusion } from "../cleared.ts";
import { CODE_WORDS, drawCodes, drawNumbers } from "./pseudonyms.ts";
import { standingOf } from "./shown-people.ts";

/** Everybody of the case as a reader may see them. */
export interface ShownPeople {
  readonly actors: ReadonlyMap<string, ClearedActor>;
  readonly agents: ReadonlyMap<string, string>;
  /** Agents who stand there by name. */
  readonly namedAgents: ReadonlySet<string>;
  readonly excluded: readonly CountedExclusion[];
}

export function showPeople(state: CaseState, plan: PublicationPlan, seed: string): ShownPeople {
  const all = [...state.things.actor.values()].map(({ thing }) => ({
    ...thing,
    ...standingOf(state, thing.id),
  }));
  const codes = drawCodes(
    all.filter(({ publish }) => publish === "code").map(({ id }) => id),
    seed,
  );
  const words = CODE_WORDS[plan.language];
  const shown = all.flatMap(({ id, label, schema, publish }): [string, ClearedActor][] => {
    if (publish === "full") return [[id, { label, shownAs: "full" }]];
    if (publish === "initials") return [[id, { label: initialsOf(label), shownAs: "initials" }]];
    if (publish !== "code") return [];
    const kind = schema === "Person" ? words.person : words.body;
    return [[id, { label: `${kind} ${codes.get(id)}`, shownAs: "code" }]];
  });
  const counted = all.filter(({ publish }) => publish === "aggregate").length;
  return {
    actors: new Map(shown),
    ...showAgents(state, plan, seed),
    // Of "none" not even that there is one, and a small count would point at people.
    excluded:
      counted < Math.max(1, plan.smallestCount)
        ? []
        : [{ what: "persons", reason: "not shown", count: counted }],
  };
}

/** "S. O.": of a name of one word its first letter. */
function initialsOf(label: string): string {
  return label
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `${[...word][0]}.`)
    .join(" ");
}

/** Named are authors and raters whom the plan names and of whom it was decided; all others are numbers. */
function showAgents(
  state: CaseState,
  plan: PublicationPlan,
  seed: string,
): Pick<ShownPeople, "agents" | "namedAgents"> {
  const wanted = new Set([...plan.authors, ...plan.namedRaters]);
  const people = [...state.agents.values()].filter(({ agentKind }) => agentKind === "person");
  const named = new Map(
    people.flatMap(({ id, name }): [string, string][] => {
      const { publish } = wanted.has(id) ? standingOf(state, id) : NOT_ASKED;
      return publish === "full" ? [[id, name]] : publish === "initials" ? [[id, initialsOf(name)]] : [];
    }),
  );
  const raters = new Set([...state.things.assessment.values()].map(raterOf));
  const others = people.map(({ id }) => id).filter((id) => !named.has(id));
  const words = CODE_WORDS[plan.language];
  const numbered = (ids: readonly string[], word: string) =>
    [...drawNumbers(ids, seed)].map(([id, number]): [string, string] => [id, `${word} ${number}`]);
  const authors = others.filter((id) => plan.authors.includes(id));
  return {
    agents: new Map([
      ...named,
      ...numbered(authors, words.author),
      ...numbered(
        others.filter((id) => !authors.includes(id) && raters.has(id)),
        words.rater,
      ),
    ]),
    namedAgents: new Set([...named.keys()].filter((id) => standingOf(state, id).publish === "full")),
  };
}

const NOT_ASKED = { publish: "none" } as const;
