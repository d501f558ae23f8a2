import {
  type Audit,
  type AuditSummary,
  type Claim,
  type Standing,
  standingOf,
} from "../../casework/index.ts";

/** The words that the terminal and the page share, so that they cannot drift apart. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  asserted: "Stated as fact in the author’s own voice",
  qualified: "The author’s own, hedged or under a condition",
  named: "Attributed to someone named",
  document: "Attributed to a document",
  unnamed: "Attributed to someone not named",
  unsourced: "Attributed to nobody in particular",
  told: "That something was said, told by the author",
  judgement: "The author’s opinion, inference or forecast",
  "not-asserted": "Asked or urged, not stated",
};

const FORCE: Readonly<Record<Claim["force"], string>> = {
  asserted: "asserted",
  presupposed: "taken for granted, not stated",
  reported: "reported, not asserted",
  hedged: "hedged",
  conditional: "only under a condition",
  counterfactual: "as contrary to fact",
  rhetorical: "as a question, which asserts nothing",
  directive: "as a demand",
};

const DEGREE = { CT: "certain", PR: "probable", PS: "possible", U: "uncommitted" } as const;
// What a source denies and what an author says is not so are both put in the negative; whose "no" it is, the words show.
const POLARITY = { "+": "", "-": ", in the negative", u: "" } as const;

const FORCE_WORDS: Readonly<Record<Claim["force"], string>> = {
  asserted: "stated",
  presupposed: "taken for granted",
  reported: "reported",
  hedged: "hedged",
  conditional: "if …",
  counterfactual: "contrary to fact",
  rhetorical: "asked",
  directive: "demanded",
};

/** The force of a claim in a word or two, for where there is room for no more. */
export function forceWord(claim: Claim): string {
  const word = standingOf(claim) === "told" ? "that it was said" : FORCE_WORDS[claim.force];
  return word + POLARITY[claim.certainty.polarity];
}

/** How firmly a claim is put: `reported, not asserted; put as certain`. */
export function firmness(claim: Claim): string {
  const { degree, polarity } = claim.certainty;
  if (claim.force === "rhetorical") return FORCE.rhetorical;
  if (standingOf(claim) === "told")
    return `asserted that it was said, not that it is so${POLARITY[polarity]}`;
  return `${FORCE[claim.force]}; put as ${DEGREE[degree]}${POLARITY[polarity]}`;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  es: "Spanish",
  ru: "Russian",
  uk: "Ukrainian",
  und: "Language not established",
};

export function languageName(code: string): string {
  return LANGUAGES[code] ?? `Language ${code}, without a grammar`;
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** What was read, in a line: `English, 14 paragraphs, 35 sentences, 62 statements`. */
export function describeExtent(audit: Audit): string {
  const paragraphs = new Set(audit.sentences.map((each) => each.para)).size;
  return [
    languageName(audit.document.language),
    counted(paragraphs, "paragraph"),
    counted(audit.sentences.length, "sentence"),
    counted(audit.claims.length, "statement"),
  ].join(", ");
}

const BASIS = {
  given: "as you gave it",
  metadata: "from the file’s metadata",
  byline: "from the byline",
} as const;

export function describePublication(audit: Audit): string {
  const { published } = audit.document;
  return published
    ? `Published ${published.value}, ${BASIS[published.basis]}`
    : "Date of publication not stated";
}

/** What an audit is not; printed under every report. */
export const LIMITS =
  "Careo reports what the text says and how it says it. It does not know what is true, and its reading is a proposal: check it against the passage before you rely on it.";

/** A whole sentence for the row of hedges and conditions, wherever they stand. */
export function describeQualified(summary: AuditSummary): string {
  const { hedged, conditional } = summary;
  return `In all, ${hedged.length} hedged and ${conditional.length} under a condition.`;
}

const TENSIONS: Readonly<Record<string, string>> = {
  "contradiction-number": "Two numbers that do not agree",
  "contradiction-date": "Two dates that do not agree",
  "contradiction-place": "Two places that do not agree",
  "contradiction-polarity": "Said and denied",
  "contradiction-agent": "Two different doers",
  "contradiction-attributed": "A statement and its rejection",
  "contradiction-order-of-events": "Two orders of events",
  "quantity-scale": "Quantities of different scale",
  wording: "Two wordings of one thing",
  "order-of-telling": "Told out of order",
  "dangling-reference": "Refers to something not in the text",
  "ambiguous-reference": "Could refer to more than one thing",
  "missing-date": "An event without a date",
};

export function tensionLabel(kind: string): string {
  return TENSIONS[kind] ?? kind;
}

const INTERESTS: Readonly<Record<string, string>> = {
  affiliation: "Belongs to",
  goal: "Pursues",
  funding: "Money",
  biography: "Background",
  "participant-in-events": "Took part in what is told",
  "personal-conflict-with-subject": "In conflict with those written about",
};

/** `Belongs to; pursues`. */
export function interestLabels(kinds: readonly string[]): string {
  const [first = "", ...rest] = kinds.map((kind) => INTERESTS[kind] ?? kind);
  return [first, ...rest.map((label) => label.charAt(0).toLowerCase() + label.slice(1))].join("; ");
}
