/** The sections of a case file about what is published: what was decided of people and words, and the plan itself. */
import {
  CONSENT_SCOPES,
  PUBLISH_AS,
  REDACTION_METHODS,
  REDACTION_REASONS,
  RISK_ROLES,
} from "../entries/protection.ts";
import { SOURCE_CLASSES, STANDARDS_OF_PROOF } from "../entries/publication.ts";
import { named } from "./finding-form.ts";
import {
  choice,
  day,
  type Form,
  isRecord,
  listOf,
  needed,
  oneOrMore,
  optional,
  record,
  ref,
  whole,
  words,
} from "./forms.ts";

const DECIDED_BY = { by: needed(oneOrMore(ref("agent")), "decidedBy") };

const riskFields = record({
  of: optional(ref("actor")),
  person: optional(ref("agent")),
  publish: needed(choice(PUBLISH_AS)),
  roles: optional(oneOrMore(choice(RISK_ROLES)), undefined, []),
  threats: optional(oneOrMore(words), undefined, []),
  fields: optional(oneOrMore(words), undefined, []),
  why: optional(words),
  review: optional(day, "reviewAt"),
  ...DECIDED_BY,
});

/** `of:` an actor, or `person:` somebody who works on the case. */
export const riskForm: Form = (value, path, reading) => {
  const read = riskFields(value, path, reading) as Record<string, unknown> | undefined;
  if (read === undefined) return undefined;
  const { of, person, ...rest } = read;
  if ((of === undefined) === (person === undefined))
    return reading.wrong(path, "it says either of: an actor, or person: somebody who works on the case");
  return { about: of ?? person, ...rest };
};

export const consentForm: Form = record({
  of: needed(ref("actor"), "actor"),
  scope: needed(oneOrMore(choice(CONSENT_SCOPES))),
  state: needed(choice(["given", "refused", "withdrawn", "not-possible"])),
  via: needed(words),
  until: optional(day, "withdrawableUntil"),
});

const redactionFields = record({
  source: optional(ref("source")),
  words: optional((value, path, reading) =>
    // As they stand in the source: nothing is trimmed.
    typeof value === "string" && value !== "" ? value : reading.wrong(path, "words are missing here"),
  ),
  thing: optional(ref("event", "actor", "relation", "payment", "evidence", "predictionRun", "timingRun")),
  field: optional(words),
  method: optional(choice(REDACTION_METHODS)),
  reason: optional(choice(REDACTION_REASONS), "reasonCode", "identity"),
  actor: optional(ref("actor")),
  instead: optional(words),
  ...DECIDED_BY,
});

/** Words of a source, or a field of a thing. */
export const redactionForm: Form = (value, path, reading) => {
  const read = redactionFields(value, path, reading) as Record<string, unknown> | undefined;
  if (read === undefined) return undefined;
  const { source, words: exact, thing, field, method, ...rest } = read;
  const isWords = source !== undefined && exact !== undefined;
  const isField = thing !== undefined && field !== undefined;
  if (isWords === isField)
    return reading.wrong(path, "it says either source: and words:, or thing: and field:");
  const usual =
    rest["actor"] !== undefined ? "pseudonym" : rest["instead"] === undefined ? "remove" : "generalise";
  return { target: isWords ? { source, exact } : { thing, field }, method: method ?? usual, ...rest };
};

/** The plan of a publication as a file has it, its references by name: it is entered when all else is in the case. */
export interface PublicationRow {
  readonly title?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly language?: string;
  readonly authors?: readonly string[];
  readonly namedRaters?: readonly string[];
  readonly contact?: string;
  readonly licence?: string;
  readonly lawfulBasis?: string;
  readonly standard?: string;
  readonly smallestCount?: number;
  readonly findings?: readonly string[];
  readonly propositions?: readonly string[];
  readonly claims?: readonly string[];
  readonly outline?: string;
  readonly classes?: Readonly<Record<string, string>>;
}

const classes: Form = (value, path, reading) => {
  if (!isRecord(value)) return reading.wrong(path, "classes are written as { SOURCE: P }");
  const read = Object.entries(value).map(([handle, said]) => {
    const source = named("source", "table")(handle, [...path, handle], reading);
    const decided = choice(SOURCE_CLASSES)(said, [...path, handle], reading);
    return source === undefined || decided === undefined ? undefined : ([handle, decided] as const);
  });
  return read.every((each) => each !== undefined) ? Object.fromEntries(read) : undefined;
};

export const publicationForm: Form = record({
  title: optional(words),
  question: optional(words),
  answer: optional(words),
  language: optional(words),
  authors: optional(oneOrMore(words)),
  "named-raters": optional(listOf(words), "namedRaters"),
  contact: optional(words),
  licence: optional(words),
  "lawful-basis": optional(words, "lawfulBasis"),
  standard: optional(choice(STANDARDS_OF_PROOF)),
  smallest: optional(whole, "smallestCount"),
  findings: optional(listOf(named("finding"))),
  propositions: optional(listOf(named("proposition"))),
  claims: optional(listOf(named("claim"))),
  outline: optional(words),
  classes: optional(classes),
});
