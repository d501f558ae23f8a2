import { CareoError } from "../../base/index.ts";
import type { CaseState } from "../case-state.ts";
import type { Assessment } from "../entries/rivals.ts";
import { handleOf } from "../things/index.ts";
import { isCorroborated } from "./corroboration.ts";
import { originsOf } from "./origins-of.ts";

const GRADED: Readonly<Record<"reliability" | "credibility" | "interest" | "constraint", readonly string[]>> =
  {
    reliability: ["src", "act"],
    credibility: ["clm"],
    interest: ["clm"],
    constraint: ["clm"],
  };

/**
 * Refuses a grade of the wrong thing, and a credibility that the record does not bear: 1 needs a second origin that says so,
 * and a claim that serves whoever makes it is at best 3 until another origin says so.
 *
 * @throws CareoError casework/bad-grade
 */
export function checkGrade(state: CaseState, assessment: Omit<Assessment, "id">): void {
  const name = handleOf(state, assessment.target);
  for (const [grade, kinds] of Object.entries(GRADED)) {
    if (assessment[grade as keyof typeof GRADED] === undefined) continue;
    if (!kinds.some((kind) => assessment.target.startsWith(`${kind}_`)))
      throw bad(`${name} cannot be graded for ${grade}.`, SAID[grade as keyof typeof GRADED]);
  }
  const { credibility, target } = assessment;
  if (credibility !== "1" && credibility !== "2") return;
  if (isCorroborated(state, target, originsOf(state))) return;
  if (credibility === "1")
    throw bad(
      `The claim ${name} cannot be graded 1, confirmed by other independent sources: it has one origin.`,
      "Grade it 2 at best, or take in a claim of another origin that states the same proposition or supports it.",
    );
  if (servesSpeaker(state, target))
    throw bad(
      `The claim ${name} serves whoever makes it and has one origin; it is at best 3, possibly true.`,
      "Grade it 3 or below, or take in a claim of another origin that states the same proposition or supports it.",
    );
}

const SAID: Readonly<Record<keyof typeof GRADED, string>> = {
  reliability: "Reliability belongs to a source or an actor, on a topic.",
  credibility: "Credibility belongs to a claim.",
  interest: "Interest belongs to a claim: what whoever makes it gains or loses by it.",
  constraint: "Constraint belongs to a claim: under what pressure it was made.",
};

/** Whether somebody put down that the claim is in the interest of whoever makes it. */
export function servesSpeaker({ things }: CaseState, claim: string): boolean {
  return [...things.assessment.values()].some(
    ({ thing }) => thing.target === claim && thing.interest?.direction === "for",
  );
}

function bad(message: string, hint: string): CareoError {
  return new CareoError("casework/bad-grade", message, { hint });
}
