import { bandOfRule } from "../attribution/index.ts";
import type { Degree, Force, OpenQuestion, Polarity, SentenceKind } from "../audit.ts";
import { kindsIn, type SentenceForce } from "../force/index.ts";
import type { FoundAttribution, FoundClaim, FoundHedge } from "../found.ts";
import { lengthOf, overlap, sharedLength } from "../text/ranges.ts";
import type { Range } from "../text/token.ts";
import { stanceOf } from "./chain.ts";
import { dateRelationsOf } from "./date-relations.ts";
import type { SectionFindings } from "./section-reading.ts";
import type { Statement } from "./statement.ts";
import { checkWorthinessOf, kindOf } from "./worth.ts";

type Judgement = Pick<
  FoundClaim,
  | "kind"
  | "force"
  | "degree"
  | "polarity"
  | "authorStance"
  | "dateRelations"
  | "checkWorthiness"
  | "band"
  | "open"
  | "condition"
>;

/** How firmly the claim is put, what is missing, and how much a checker would want to look at it. */
export function judge(statement: Statement, findings: SectionFindings): Judgement {
  const said = findings.forceAt(statement.sentence.index);
  const kinds = kindsIn(statement.clause, said);
  const weakened = weakeningHedges(statement, findings);
  const condition = said.conditions.find((each) => touches(statement, each.consequence));
  const force = forceOf(statement, kinds, said.presuppositions, weakened, condition);
  const isEmbedded = statement.clause.kind !== "main" && statement.clause.kind !== "coordinate";
  const kind = kindOf(kinds, statement.chain.length > 1 || isEmbedded);
  const open = openOf(statement, kind, findings);
  const polarity = polarityOf(statement, force, findings);
  return {
    kind,
    force,
    degree: degreeOf(force, weakened),
    polarity,
    authorStance: stanceOf(
      statement.chain,
      findings.attributions,
      weakened.length > 0 || force === "rhetorical",
    ),
    dateRelations: dateRelationsOf(statement, findings),
    checkWorthiness: isFlatDenial(statement, polarity, findings)
      ? "high"
      : checkWorthinessOf(statement, force, said),
    band: bandOf(statement, findings),
    open,
    condition: condition && { start: condition.start, end: condition.end },
  };
}

const LOWERS_DEGREE: ReadonlySet<FoundHedge["kind"]> = new Set(["epistemic-hedge", "conditional-modal"]);

const NO_HEDGES: readonly FoundHedge[] = [];

function weakeningHedges({ slots }: Statement, { force }: SectionFindings): readonly FoundHedge[] {
  if (slots.hedges.length === 0) return NO_HEDGES;
  const hedges = slots.hedges.map((index) => force.hedges[index] as FoundHedge);
  return hedges.filter((hedge) => LOWERS_DEGREE.has(hedge.kind));
}

/** "Nobody signed," said by somebody with a name: a denial that one instance would refute is the first thing to check. */
function isFlatDenial(statement: Statement, polarity: Polarity, findings: SectionFindings): boolean {
  const last = statement.chain.at(-1);
  const source = last?.attribution === undefined ? undefined : findings.attributions[last.attribution];
  return polarity === "-" && last?.who === "named" && source?.kind === "direct";
}

function touches(statement: Statement, range: Range): boolean {
  return statement.clause.segments.some((segment) => overlap(segment, range));
}

/** Whether a range holds at least half of the claim: what is denied or taken for granted inside it does not colour it. */
function covers(statement: Statement, range: Range): boolean {
  let [whole, shared] = [0, 0];
  for (const segment of statement.clause.segments) {
    whole += lengthOf(segment);
    shared += sharedLength(segment, range);
  }
  return 2 * shared >= whole;
}

/** A main clause is stated even where most of it rests on what it takes for granted. */
function isTaken(statement: Statement, range: Range): boolean {
  const { kind } = statement.clause;
  return kind !== "main" && kind !== "coordinate" && covers(statement, range);
}

function forceOf(
  statement: Statement,
  kinds: readonly SentenceKind[],
  presuppositions: SentenceForce["presuppositions"],
  weakened: readonly FoundHedge[],
  condition: { counterfactual: boolean } | undefined,
): Force {
  if (kinds.includes("rhetorical-question") || kinds.includes("question")) return "rhetorical";
  // What somebody reports is reported, also where a temporal clause takes it for granted.
  const isReported = statement.chain.length > 1 && statement.clause.kind !== "given";
  if (
    statement.clause.kind === "given" ||
    (!isReported && presuppositions.some((each) => isTaken(statement, each)))
  )
    return "presupposed";
  if (condition) return condition.counterfactual ? "counterfactual" : "conditional";
  if (statement.chain.length > 1) return "reported";
  if (kinds.includes("call-to-action")) return "directive";
  return weakened.length > 0 ? "hedged" : "asserted";
}

function degreeOf(force: Force, weakened: readonly FoundHedge[]): Degree {
  if (force === "rhetorical" || force === "conditional" || force === "counterfactual") return "U";
  if (weakened.length === 0) return "CT";
  const degrees = weakened.map((hedge) => hedge.degree ?? "PS");
  return WEAKEST_FIRST.find((degree) => degrees.some((each) => each === degree)) ?? "CT";
}

const WEAKEST_FIRST = ["U", "PS", "PR"] as const;

function polarityOf(statement: Statement, force: Force, findings: SectionFindings): Polarity {
  if (force === "rhetorical") return "u";
  const last = statement.chain.at(-1)?.attribution;
  const denied = last !== undefined && findings.attributions[last]?.polarity === "-";
  let denials = 0;
  for (const negation of findings.forceAt(statement.sentence.index).negations)
    if (negation.reach === undefined && touches(statement, negation) && covers(statement, negation.scope))
      denials++;
  return denied === (denials % 2 === 1) ? "+" : "-";
}

function openOf(
  statement: Statement,
  kind: FoundClaim["kind"],
  findings: SectionFindings,
): readonly OpenQuestion[] {
  const last = statement.chain.at(-1);
  const source = last?.attribution === undefined ? undefined : findings.attributions[last.attribution];
  const ofSpeaker = source ? speakerQuestions(source) : NOTHING_OPEN;
  const { dates } = statement.slots;
  if (dates.length > 0) return withQuestionsOfDates(ofSpeaker, dates, findings);
  return kind === "fact" ? withDate(ofSpeaker) : ofSpeaker;
}

function withQuestionsOfDates(
  ofSpeaker: readonly OpenQuestion[],
  dates: readonly number[],
  findings: SectionFindings,
): readonly OpenQuestion[] {
  const ofDates = dates.flatMap((index) => findings.dates[index]?.open ?? []);
  return ofDates.length === 0 ? ofSpeaker : [...new Set([...ofSpeaker, ...ofDates])];
}

// Claims share these lists: most leave the same few things open.
const NOTHING_OPEN: readonly OpenQuestion[] = [];
const SPEAKER: readonly OpenQuestion[] = ["speaker"];
const ANTECEDENT: readonly OpenQuestion[] = ["antecedent"];
const IDENTITY: readonly OpenQuestion[] = ["speaker-identity"];
const DATE: readonly OpenQuestion[] = ["date"];
const WITH_DATE: ReadonlyMap<readonly OpenQuestion[], readonly OpenQuestion[]> = new Map(
  [SPEAKER, ANTECEDENT, IDENTITY].map((open) => [open, [...open, "date" as const]]),
);

function withDate(ofSpeaker: readonly OpenQuestion[]): readonly OpenQuestion[] {
  return WITH_DATE.get(ofSpeaker) ?? DATE;
}

function speakerQuestions(source: FoundAttribution): readonly OpenQuestion[] {
  if (source.source === null) return SPEAKER;
  if (source.sourceType === "pronoun") return ANTECEDENT;
  return NAMED.has(source.sourceType) ? NOTHING_OPEN : IDENTITY;
}

const NAMED: ReadonlySet<FoundAttribution["sourceType"]> = new Set([
  "named-person",
  "named-organisation",
  "first-person",
  "first-person-plural",
  "document",
]);

function bandOf(statement: Statement, findings: SectionFindings): FoundClaim["band"] {
  const last = statement.chain.at(-1)?.attribution;
  if (last === undefined) return statement.clause.kind === "main" ? "B" : "C";
  return bandOfRule(findings.attributions[last]?.rule ?? "");
}
