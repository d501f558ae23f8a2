import { newIdentifier } from "../../base/index.ts";
import { DOSSIER_LANGUAGES } from "../../dossier/index.ts";
import { type LedgerEffects, systemEffects } from "../../ledger/index.ts";
import { type PublicationPlan, STANDARDS_OF_PROOF } from "../entries/publication.ts";
import type { OpenCase } from "../open-case.ts";
import { ownText } from "../own-text.ts";
import {
  type NewThing,
  type RecordedThing,
  recordThings,
  resolveHandle,
  sameContent,
} from "../things/index.ts";
import { findPlan } from "./current-plan.ts";
import { badDecision, oneOf, peopleOf } from "./deciding.ts";

/** What is said of a publication. What is left out stays as it was planned before. */
export interface PlanInput {
  readonly title?: string | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly language?: string | undefined;
  /** By name. */
  readonly authors?: readonly string[] | undefined;
  readonly namedRaters?: readonly string[] | undefined;
  readonly contact?: string | undefined;
  readonly licence?: string | undefined;
  readonly lawfulBasis?: string | undefined;
  readonly standard?: string | undefined;
  readonly smallestCount?: number | undefined;
  readonly findings?: readonly string[] | undefined;
  readonly propositions?: readonly string[] | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly outline?: string | undefined;
  readonly person?: string | undefined;
}

// data-model.md, section 9.
const SMALLEST_COUNT = 5;

/**
 * Plans what is to be published, or changes the plan that nothing was sealed of yet. A new plan is a new version with new
 * pseudonyms.
 *
 * @throws CareoError casework/bad-decision for a new plan without answer, licence or authors; casework/no-such-thing
 */
export function planPublication(
  open: OpenCase,
  input: PlanInput,
  effects: LedgerEffects = systemEffects,
): RecordedThing {
  const authors = input.authors && peopleOf(open, input.authors, effects);
  const raters = input.namedRaters && peopleOf(authors?.open ?? open, input.namedRaters, effects);
  const now = raters?.open ?? authors?.open ?? open;
  const earlier = findPlan(now.state);
  const id = earlier?.id ?? newIdentifier("pub", effects.random);
  const plan: PublicationPlan = {
    ...(earlier ?? beginning(now, id, input, authors?.ids)),
    ...said(now, input, authors?.ids, raters?.ids),
  };
  const seed: NewThing = {
    noun: "pseudonymSeed",
    thing: { publication: id, seed: Buffer.from(effects.random(32)).toString("hex") },
  };
  const things: NewThing[] = [{ noun: "plan", thing: plan }, ...(earlier === undefined ? [seed] : [])];
  return recordThings(now, things, input, effects)[0] as RecordedThing;
}

/** Whether a version that is out was planned exactly so, as far as is said. */
export function isOut(open: OpenCase, input: PlanInput): boolean {
  const { state } = open;
  const last = [...state.things.plan.values()].map(({ thing }) => thing).at(-1);
  if (last === undefined || findPlan(state) !== undefined) return false;
  const idsOf = (names: readonly string[] | undefined) =>
    names?.map(
      (name) => [...state.agents.values()].find((agent) => agent.name === ownText(name))?.id ?? name,
    );
  const wanted = said(open, input, idsOf(input.authors), idsOf(input.namedRaters));
  return Object.entries(wanted).every(([field, value]) =>
    sameContent(composed(value), last[field as keyof PublicationPlan]),
  );
}

function composed(value: unknown): unknown {
  return typeof value === "string" ? ownText(value) : value;
}

function beginning(
  { state }: OpenCase,
  id: string,
  input: PlanInput,
  authors: readonly string[] | undefined,
): PublicationPlan {
  // The next version begins as the one before.
  const before = [...state.things.plan.values()].map(({ thing }) => thing).at(-1);
  const version = Math.max(0, ...[...state.things.seal.values()].map(({ thing }) => thing.version)) + 1;
  if (before !== undefined) return { ...before, id, version };
  const { answer, licence } = input;
  if (answer === undefined) throw missing("the answer in a sentence", "--answer");
  if (licence === undefined) throw missing("under which licence it goes out", "--licence CC-BY-4.0");
  if (authors === undefined || authors.length === 0) throw missing("who its authors are", "--author NAME");
  const question = input.question ?? state.opened?.question;
  if (question === undefined) throw missing("which question it answers", "--question");
  return {
    id,
    version,
    title: state.opened?.title ?? "",
    question,
    answer,
    language: "en",
    authors,
    namedRaters: [],
    licence,
    lawfulBasis: state.opened?.processingNote ?? "",
    smallestCount: SMALLEST_COUNT,
  };
}

function missing(what: string, option: string): Error {
  return badDecision(`A new publication has to say ${what}.`, `Add ${option}.`);
}

function said(
  { state }: OpenCase,
  input: PlanInput,
  authors: readonly string[] | undefined,
  namedRaters: readonly string[] | undefined,
): Partial<PublicationPlan> {
  const {
    title,
    question,
    answer,
    language,
    contact,
    licence,
    lawfulBasis,
    standard,
    smallestCount,
    outline,
  } = input;
  const refs = (names: readonly string[] | undefined, noun: "finding" | "proposition" | "claim") =>
    names?.map((name) => resolveHandle(state, name, [noun]));
  const fields = {
    title,
    question,
    answer,
    language: language && oneOf(DOSSIER_LANGUAGES, language, "language of a dossier"),
    authors,
    namedRaters,
    contact,
    licence,
    lawfulBasis,
    standard: standard && oneOf(STANDARDS_OF_PROOF, standard, "standard of proof"),
    smallestCount,
    findings: refs(input.findings, "finding"),
    propositions: refs(input.propositions, "proposition"),
    claims: refs(input.claims, "claim"),
    outline,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
