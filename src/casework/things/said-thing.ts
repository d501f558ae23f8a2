import { NOUNS, type Noun, type Things } from "../entries/entities.ts";

/** One line that says what a thing is, for lists and for the history. References are left out: they have names of their own. */
export function sayThing<Each extends Noun>(noun: Each, thing: Things[Each]): string {
  return (SAYINGS[noun] as (thing: Things[Each]) => string)(thing);
}

const SAYINGS: { readonly [Each in Noun]: (thing: Things[Each]) => string } = {
  proposition: ({ text, propositionKind }) => `${text} (${propositionKind})`,
  narrative: ({ title, propositions }) => `${title} (${propositions.length} propositions)`,
  link: ({ linkKind, why }) => `${linkKind}: ${why}`,
  tension: ({ rule, status, why }) => `${rule}, ${status}: ${why}`,
  actor: ({ label, schema }) => `${label} (${schema})`,
  statement: ({ prop, value, polarity }) => `${prop} ${polarity === "denies" ? "is not" : "is"} ${value}`,
  event: ({ label, date }) => (date === undefined ? label : `${label}, ${date.value}`),
  relation: ({ schema, role }) => (role === undefined ? schema : `${schema}, ${role}`),
  payment: ({ paymentKind, amount, currency, purpose }) =>
    [paymentKind, amount ?? "an unknown amount", currency, purpose].filter(Boolean).join(" "),
  rate: ({ from, to, rate, date }) => `1 ${from} is ${rate} ${to} on ${date}`,
  group: ({ question }) => question,
  hypothesis: ({ text }) => text,
  evidence: ({ summary }) => summary,
  origin: ({ basis, decision, members, why }) =>
    `${decision === "accepted" ? "one origin" : "no shared origin"} of ${members.length} (${basis}): ${why}`,
  assessment: (thing) => `${gradeOf(thing)}: ${thing.why}`,
  finding: ({ verdict }) => verdict,
  prediction: ({ name, question }) => (name === question ? name : `${name}: ${question}`),
  predictionRun: ({ estimate, low, high }) => `${short(estimate)} (${short(low)} to ${short(high)})`,
  timing: ({ name, windowDays }) => `${name}, within ${windowDays} days`,
  timingRun: ({ observed, expected, p }) =>
    `${short(observed)} observed, ${short(expected)} expected, p ${short(p)}`,
  coding: ({ scheme, element }) => `${scheme}, ${element}`,
  question: ({ text, deadline }) => `${text.join(" ")} (answer by ${deadline})`,
  reply: ({ outcome, receivedAt }) => `${outcome}, ${receivedAt}`,
  risk: ({ publish, roles }) => [`publish ${publish}`, ...roles].join(", "),
  consent: ({ state, scope }) => `${state}: ${scope.join(", ")}`,
  // The words that are hidden stand in the entry and in no list.
  redaction: ({ method, reasonCode }) => `${method}, ${reasonCode}`,
  namesake: ({ why }) => why,
  plan: ({ title, version }) => `${title}, version ${version}`,
  pseudonymSeed: () => "new pseudonyms",
  sourceClass: (each) => each.class,
  commitment: ({ commitment }) => commitment,
  approval: ({ version, digest }) => `version ${version}, ${digest.slice(0, 12)}`,
  seal: ({ version, target }) => `version ${version}, ${target}`,
  releasedCounts: ({ version, tables }) => `version ${version}, ${tables.length} tables of counts`,
  correction: ({ version, says }) => `version ${version}: ${says}`,
};

function gradeOf({ reliability, credibility, interest, constraint, cell }: Things["assessment"]): string {
  if (reliability !== undefined) return `reliability ${reliability.grade} on ${reliability.topic}`;
  if (credibility !== undefined) return `credibility ${credibility}`;
  if (interest !== undefined) return `interest ${interest.direction}, ${interest.stake}`;
  if (constraint !== undefined) return `constraint ${constraint}`;
  return `rated ${cell?.consistency ?? "by likelihood"}`;
}

/** Three figures: the whole number is in the entry. */
function short(number: string): string {
  return Number.isFinite(Number(number)) ? String(Number(Number(number).toPrecision(3))) : number;
}

/** A sentence for the history. */
export function sayThingEntered(noun: Noun, thing: Things[Noun], isChange: boolean): string {
  const { said } = NOUNS[noun];
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${isChange ? "changed" : "entered"}: ${sayThing(noun, thing)}`;
}
