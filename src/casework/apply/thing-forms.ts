/** What the sections of a case file hold, and which thing each becomes. The words of the file are those of the guide. */

import type { Noun } from "../entries/entities.ts";
import { ORIGIN_BASES } from "../entries/rivals.ts";
import { LINK_KINDS, PROPOSITION_KINDS } from "../entries/story.ts";
import { STATISTICS } from "../entries/tests.ts";
import { ACTOR_SCHEMATA, PAYMENT_KINDS, PLACE_PRECISIONS, RELATION_SCHEMATA } from "../entries/world.ts";
import {
  choice,
  day,
  decimal,
  type Form,
  listOf,
  needed,
  optional,
  record,
  ref,
  share,
  truth,
  whole,
  words,
} from "./forms.ts";
import { likelihood } from "./likelihood-forms.ts";
import { consentForm, redactionForm, riskForm } from "./protection-forms.ts";

export interface ThingSection {
  readonly noun: Noun;
  readonly form: Form;
  /** By handle, or as a list in which a line is known again by these fields. */
  readonly knownBy: "handle" | readonly string[];
}

const STATED = ["stated", "inferred", "metadata"];

/** `date: 2023-05` with `basis: inferred` beside it: stated unless said otherwise. */
function withDate(form: Form): Form {
  return (value, path, reading) => {
    const read = form(value, path, reading) as Record<string, unknown> | undefined;
    if (read === undefined) return undefined;
    const { date, basis, ...rest } = read;
    if (date === undefined) return basis === undefined ? rest : reading.wrong(path, "a basis without a date");
    return { ...rest, date: { value: date, basis: basis ?? "stated" } };
  };
}

const DATED = { date: optional(day), basis: optional(choice(STATED)) };
const CLAIMS = listOf(ref("claim"));

const proposition = record({
  text: needed(words),
  kind: needed(choice(PROPOSITION_KINDS), "propositionKind"),
  "refuted-by": needed(words, "refutedBy"),
});

const narrative = record({
  holder: needed(ref("actor")),
  title: needed(words),
  propositions: needed(listOf(ref("proposition"))),
  versions: optional(
    listOf(
      record({
        at: needed(day),
        claims: needed(CLAIMS),
        note: optional(words),
        "preceded-by": optional(ref("event"), "precededBy"),
      }),
    ),
    undefined,
    [],
  ),
});

const link = record({
  from: needed(ref("claim", "evidence")),
  to: needed(ref("proposition", "claim", "link")),
  kind: needed(choice(LINK_KINDS), "linkKind"),
  why: needed(words),
  rung: optional(choice(PROPOSITION_KINDS)),
});

const actor = record({
  label: needed(words),
  schema: optional(choice(ACTOR_SCHEMATA), undefined, "LegalEntity"),
  protected: optional(truth, undefined, false),
});

const statement = record({
  subject: needed(ref("actor", "event")),
  prop: needed(words),
  value: needed(words),
  lang: optional(words),
  original: optional(words, "originalValue"),
  polarity: optional(choice(["affirms", "denies"]), undefined, "affirms"),
  from: needed(ref("claim")),
});

const place = record({
  label: needed(words),
  precision: needed(choice(PLACE_PRECISIONS)),
  lat: optional(decimal),
  lon: optional(decimal),
});

const event = withDate(
  record({
    label: needed(words),
    schema: optional(choice(["Event", "Trip", "Meeting"]), undefined, "Event"),
    ...DATED,
    participants: optional(
      listOf(record({ actor: needed(ref("actor")), role: needed(words) })),
      undefined,
      [],
    ),
    claims: optional(
      listOf(
        withDate(
          record({
            claim: needed(ref("claim")),
            place: optional(place),
            stance: optional(choice(["asserts", "denies", "qualifies"]), undefined, "asserts"),
            ...DATED,
          }),
        ),
      ),
      undefined,
      [],
    ),
    place: optional(place),
    order: optional(
      listOf(
        record({
          relation: needed(choice(["before", "after", "same-day"])),
          event: needed(ref("event")),
          "at-least-days": optional(whole, "atLeastDays"),
          "at-most-days": optional(whole, "atMostDays"),
          claim: needed(ref("claim")),
        }),
      ),
      undefined,
      [],
    ),
  }),
);

const relation = record({
  schema: needed(choice(RELATION_SCHEMATA)),
  source: needed(ref("actor")),
  target: needed(ref("actor")),
  role: optional(words),
  from: optional(day, "startDate"),
  to: optional(day, "endDate"),
  claims: needed(CLAIMS),
});

const payment = withDate(
  record({
    kind: needed(choice(PAYMENT_KINDS), "paymentKind"),
    payer: optional(ref("actor")),
    beneficiary: optional(ref("actor")),
    "payer-account": optional(words, "payerAccount"),
    "beneficiary-account": optional(words, "beneficiaryAccount"),
    amount: optional(decimal),
    bound: optional(choice(["exact", "about", "atLeast", "atMost"]), undefined, "exact"),
    currency: optional(words),
    ...DATED,
    purpose: optional(words),
    programme: optional(words),
    claims: needed(CLAIMS),
  }),
);

const rate = record({
  from: needed(words),
  to: needed(words),
  rate: needed(decimal),
  date: needed(day),
  source: needed(words),
});

const group = record({
  question: needed(words),
  exclusive: needed(truth),
  exhaustive: needed(truth),
  words: optional(choice(["likely", "probable"]), undefined, "likely"),
  "cap-decades": optional(decimal, "capDecades"),
  "rating-likelihoods": optional(
    record({ CC: needed(share), C: needed(share), N: needed(share), I: needed(share), II: needed(share) }),
    "ratingLikelihoods",
  ),
});

const hypothesis = record({
  group: needed(ref("group")),
  text: needed(words),
  kind: needed(choice(["primary", "rival", "null", "deception"]), "hypothesisKind"),
  prior: optional(
    record({ value: needed(share), low: needed(share), high: needed(share), basis: needed(words) }),
  ),
});

const evidence = record({
  summary: needed(words),
  kind: needed(choice(["direct", "indirect", "negative"]), "evidenceKind"),
  claims: optional(CLAIMS, undefined, []),
  matches: optional(listOf(ref("match")), undefined, []),
  tests: optional(listOf(ref("predictionRun", "timingRun", "table")), undefined, []),
  search: optional(ref("search")),
  unweighable: optional(words),
});

const origin = record({
  members: needed(
    listOf(
      record({
        of: needed(ref("claim", "source", "evidence"), "member"),
        role: optional(choice(["repeats", "adds-own-access"]), undefined, "repeats"),
      }),
    ),
  ),
  root: needed((value, path, reading) =>
    value === "unknown" ? value : ref("claim", "source", "evidence")(value, path, reading),
  ),
  basis: needed(choice(ORIGIN_BASES)),
  decision: optional(choice(["accepted", "refused"]), undefined, "accepted"),
  measure: optional(words),
  why: needed(words),
  rho: optional(record({ value: needed(share), reason: needed(words) })),
  uncapped: optional(words),
});

const RATER = {
  by: optional(ref("agent"), "rater"),
  blind: optional(truth, undefined, false),
  why: needed(words),
};

const rating: Form = (value, path, reading) => {
  const read = record({
    of: needed(ref("evidence", "origin"), "target"),
    hypothesis: needed(ref("hypothesis")),
    ...RATER,
    consistency: optional(choice(["CC", "C", "N", "I", "II", "NA"])),
    relevance: optional(choice(["H", "M", "L"])),
    likelihood: optional(likelihood),
  })(value, path, reading) as Record<string, unknown> | undefined;
  if (read === undefined) return undefined;
  const { hypothesis: about, consistency, relevance, likelihood: said, ...rest } = read;
  if (consistency === undefined && said === undefined)
    return reading.wrong(path, "a rating says consistency, likelihood or both");
  const cell = Object.entries({ hypothesis: about, consistency, relevance, likelihood: said });
  return { ...rest, cell: Object.fromEntries(cell.filter(([, each]) => each !== undefined)) };
};

const grade = record({
  of: needed(ref("claim", "source", "actor"), "target"),
  ...RATER,
  reliability: optional(
    record({ grade: needed(choice(["A", "B", "C", "D", "E", "F"])), topic: needed(words) }),
  ),
  credibility: optional(choice(["1", "2", "3", "4", "5", "6"])),
  interest: optional(
    record({ stake: needed(words), direction: needed(choice(["for", "against", "none", "unknown"])) }),
  ),
  constraint: optional(choice(["none", "custody", "duty", "payment", "fear", "unknown"])),
});

const prediction = record({
  name: needed(words),
  question: needed(words),
  tables: needed(listOf(ref("table")), "recordSets"),
  sql: needed(words),
  statistic: needed(choice(STATISTICS)),
  foretells: needed(
    listOf(
      record({
        hypothesis: needed(ref("hypothesis")),
        low: needed(decimal),
        high: needed(decimal),
        why: needed(words),
      }),
    ),
    "predictions",
  ),
  caveats: optional(listOf(words)),
});

const series = record({
  label: needed(words),
  events: optional(listOf(ref("event")), undefined, []),
  dates: optional(listOf(day), undefined, []),
  sql: optional(words),
  tables: optional(listOf(ref("table")), "recordSets"),
});

const timing = record({
  name: needed(words),
  a: needed(series),
  b: needed(series),
  statistic: optional(choice(["followed-within", "mean-lag"]), undefined, "followed-within"),
  window: needed(whole, "windowDays"),
  from: needed(day),
  to: needed(day),
});

const coding = record({
  scheme: needed(words),
  element: needed(words),
  for: optional(CLAIMS, undefined, []),
  against: optional(CLAIMS, undefined, []),
  note: optional(words),
});

const question = record({
  to: needed(ref("actor")),
  channel: needed(words),
  text: needed(listOf(words)),
  about: needed(listOf(ref("finding", "claim", "proposition"))),
  sent: needed(day, "sentAt"),
  deadline: needed(day),
});

const reply = record({
  to: needed(ref("question"), "question"),
  outcome: needed(choice(["answered", "declined", "silence", "bounced"])),
  received: needed(day, "receivedAt"),
  source: optional(ref("source")),
  effect: optional(words),
});

/** In the order of an investigation. */
export const THING_SECTIONS: Readonly<Record<string, ThingSection>> = {
  actors: { noun: "actor", form: actor, knownBy: "handle" },
  propositions: { noun: "proposition", form: proposition, knownBy: "handle" },
  events: { noun: "event", form: event, knownBy: "handle" },
  narratives: { noun: "narrative", form: narrative, knownBy: "handle" },
  links: { noun: "link", form: link, knownBy: ["from", "to", "linkKind"] },
  relations: { noun: "relation", form: relation, knownBy: "handle" },
  statements: { noun: "statement", form: statement, knownBy: ["subject", "prop", "value", "from"] },
  payments: { noun: "payment", form: payment, knownBy: "handle" },
  rates: { noun: "rate", form: rate, knownBy: ["from", "to", "date"] },
  origins: { noun: "origin", form: origin, knownBy: "handle" },
  groups: { noun: "group", form: group, knownBy: "handle" },
  hypotheses: { noun: "hypothesis", form: hypothesis, knownBy: "handle" },
  evidence: { noun: "evidence", form: evidence, knownBy: "handle" },
  ratings: { noun: "assessment", form: rating, knownBy: ["target", "rater", "cell.hypothesis"] },
  grades: {
    noun: "assessment",
    form: grade,
    knownBy: ["target", "rater", "reliability.topic", "has credibility", "has interest", "has constraint"],
  },
  predictions: { noun: "prediction", form: prediction, knownBy: "handle" },
  timings: { noun: "timing", form: timing, knownBy: "handle" },
  codings: { noun: "coding", form: coding, knownBy: ["scheme", "element"] },
  questions: { noun: "question", form: question, knownBy: "handle" },
  replies: { noun: "reply", form: reply, knownBy: "handle" },
  risks: { noun: "risk", form: riskForm, knownBy: ["about"] },
  consents: { noun: "consent", form: consentForm, knownBy: ["actor", "scope"] },
  redactions: {
    noun: "redaction",
    form: redactionForm,
    knownBy: ["target.source", "target.exact", "target.thing", "target.field"],
  },
};
