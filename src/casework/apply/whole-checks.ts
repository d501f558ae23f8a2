/** What is wrong with a case file taken as a whole, though every line of it is in order. */
import type { Problem } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Evidence, Hypothesis } from "../entries/rivals.ts";
import type { Link } from "../entries/story.ts";
import { bearsOn } from "../story/bears-on.ts";
import { chainTo } from "../story/chain-to.ts";
import { handleOf } from "../things/index.ts";
import type { CaseFile, FilePath } from "./case-file.ts";
import type { Plan, PlannedThing } from "./read-plan.ts";

export function checkWhole(plan: Plan, file: CaseFile, state: CaseState): Problem[] {
  const said = (id: string) =>
    [...plan.names.ids].find(([, each]) => each === id)?.[0] ?? handleOf(state, id);
  const wrong = (path: FilePath, message: string): Problem => ({
    code: "casework/case-file-wrong",
    message: `${path.join(".")}: ${message}`,
    where: file.placeOf(path),
  });
  return [
    ...priorProblems(plan, state).map(({ path, message }) => wrong(path, message(said))),
    ...circularSources(plan).map((handles) =>
      wrong(
        ["sources", handles[0] as string],
        `these come from one another in a circle: ${handles.join(" → ")}.`,
      ),
    ),
    ...circularLinks(plan, state).map(({ path, chain }) =>
      wrong(path, `something would come to bear on itself: ${chain.map(said).join(" → ")}.`),
    ),
  ];
}

interface PriorProblem {
  readonly path: FilePath;
  readonly message: (said: (id: string) => string) => string;
}

// Differences of decimal fractions in floating point.
const SUM_ERROR = 1e-9;

/** Every hypothesis of a group has a prior or none has, and together they sum to 1. */
function priorProblems(plan: Plan, state: CaseState): PriorProblem[] {
  const planned = plan.things.filter(({ thing }) => thing.noun === "hypothesis");
  const inFile = new Map(planned.map((each) => [each.thing.thing.id as string, each]));
  const kept = [...state.things.hypothesis.values()]
    .map(({ thing }) => thing)
    .filter(({ id }) => !inFile.has(id));
  const all = [...kept, ...planned.map(({ thing }) => thing.thing as Hypothesis)];
  const groups = new Set(planned.map(({ thing }) => (thing.thing as Hypothesis).group));
  return [...groups].flatMap((group) => {
    const members = all.filter((each) => each.group === group);
    const given = members.filter(({ prior }) => prior !== undefined);
    const path = planned.find(({ thing }) => (thing.thing as Hypothesis).group === group)?.path as FilePath;
    if (given.length === 0) return [];
    const without = members.filter(({ prior }) => prior === undefined).map(({ id }) => id);
    if (without.length > 0)
      return [
        {
          path,
          message: (said) => `${without.map(said).join(", ")} has no prior, and others of the group have.`,
        },
      ];
    const total = given.reduce((sum, { prior }) => sum + Number(prior?.value), 0);
    if (Math.abs(total - 1) <= SUM_ERROR) return [];
    return [
      {
        path,
        message: (said) => `the priors of ${said(group)} sum to ${Number(total.toFixed(9))}, not to 1.`,
      },
    ];
  });
}

/** Handles of sources that are copies, translations or excerpts of one another in a circle. */
function circularSources({ sources, names }: Plan): string[][] {
  const byId = new Map([...sources.keys()].map((handle) => [names.ids.get(handle), handle]));
  const circles = [...sources.keys()].flatMap((start) => {
    const chain = [start];
    for (
      let at = byId.get(sources.get(start)?.parent?.of);
      at !== undefined;
      at = byId.get(sources.get(at)?.parent?.of)
    ) {
      if (at === start) return [[...chain, start]];
      if (chain.includes(at)) return [];
      chain.push(at);
    }
    return [];
  });
  // Each circle is told once, from the first of it in the file.
  return circles.filter(
    (circle, at) => !circles.slice(0, at).some((other) => other.includes(circle[0] as string)),
  );
}

interface Circle {
  readonly path: FilePath;
  readonly chain: readonly string[];
}

function circularLinks({ things }: Plan, state: CaseState): Circle[] {
  const links = things.filter(({ thing }) => thing.noun === "link");
  const onward = bearsOn(state, {
    links: thingsOf<Link>(things, "link"),
    items: thingsOf<Evidence>(things, "evidence"),
  });
  return links.flatMap((each): Circle[] => {
    const { id, from, to } = each.thing.thing as Link;
    // Back to what is linked, or, where links are linked on, to the link itself.
    const start = [from, id].find((end) => end !== undefined && chainTo(onward, to, end) !== undefined);
    if (start === undefined) return [];
    return [{ path: each.path, chain: [start, ...(chainTo(onward, to, start) ?? [])] }];
  });
}

function thingsOf<Thing>(things: readonly PlannedThing[], noun: string): Thing[] {
  return things.filter(({ thing }) => thing.noun === noun).map(({ thing }) => thing.thing as Thing);
}
