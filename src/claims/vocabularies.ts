/** The closed lists of the audit as values, for schemas. That each list is whole is checked in audit-schema.ts. */
export const BANDS = ["A", "B", "C"] as const;
export const BOUNDS = [
  "exact",
  "about",
  "atLeast",
  "atMost",
  "moreThan",
  "lessThan",
  "range",
  "vague",
] as const;
export const CERTAINTIES = ["CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu"] as const;
export const WORDINGS = [
  "CT+",
  "CT-",
  "CTu",
  "PR+",
  "PR-",
  "PRu",
  "PS+",
  "PS-",
  "PSu",
  "U+",
  "U-",
  "Uu",
] as const;
export const CLAIM_KINDS = [
  "fact",
  "evaluation",
  "opinion",
  "inference",
  "prediction",
  "call-to-action",
  "definition",
  "question",
] as const;
export const DATE_RELATIONS = ["at", "by", "before", "after", "since", "during", "reported-on"] as const;
export const FORCES = [
  "asserted",
  "presupposed",
  "reported",
  "hedged",
  "conditional",
  "counterfactual",
  "rhetorical",
  "directive",
] as const;
export const MODES = ["own", "quote", "paraphrase", "document", "anonymous", "unattributed"] as const;
export const STANCES = ["asserts", "endorses", "reports", "distances", "rejects", "hedged"] as const;
export const WHO = [
  "author",
  "bio-note",
  "publisher",
  "named",
  "role-only",
  "anonymous-person",
  "anonymous-group",
  "unnamed-outlet",
  "unspecified",
  "generic",
  "self",
] as const;
export const SENTENCE_KINDS = [
  "fact-claim",
  "reported-claim",
  "inference",
  "evaluation",
  "opinion",
  "prediction",
  "conditional-claim",
  "rhetorical-question",
  "question",
  "call-to-action",
  "author-bio",
  "other",
] as const;
export const ATTRIBUTION_KINDS = [
  "direct",
  "indirect",
  "mixed",
  "belief",
  "commitment",
  "label",
  "generic",
  "unattributed-quotation",
] as const;
export const ATTRIBUTION_STANCES = ["endorses", "neutral", "distances", "rejects", "hedged"] as const;
export const AMOUNT_KINDS = [
  "count",
  "money",
  "percentage",
  "proportion",
  "duration",
  "age",
  "measure",
] as const;
export const CHECK_WORTHINESS = ["no", "low", "medium", "high"] as const;
export const DATE_BASES = [
  "explicit",
  "from-publication-date",
  "from-text",
  "by-adjacency",
  "event-name",
] as const;
export const DATE_PRECISIONS = [
  "day",
  "week",
  "month",
  "season",
  "year",
  "decade",
  "century",
  "range",
  "vague",
] as const;
export const DATE_TYPES = ["date", "duration", "age", "sequence"] as const;
export const ENTITY_TYPES = [
  "person",
  "person-anonymous",
  "persons-anonymous",
  "organisation",
  "organisations-anonymous",
  "place",
  "document",
  "event",
] as const;
export const HEDGE_KINDS = [
  "epistemic-hedge",
  "approximator",
  "self-correction",
  "understatement-negator",
  "condition",
  "counterfactual-condition",
  "conditional-modal",
  "intent-attribution",
  "rhetorical-question",
] as const;
export const INTEREST_KINDS = [
  "affiliation",
  "goal",
  "funding",
  "biography",
  "participant-in-events",
  "personal-conflict-with-subject",
] as const;
export const MENTION_FORMS = [
  "name",
  "short",
  "acronym",
  "nested",
  "metonym",
  "description",
  "pronoun",
] as const;
export const MENTION_TAGS = ["PER", "ORG", "LOC", "DOC", "EVENT"] as const;
export const OPEN_QUESTIONS = [
  "date",
  "year",
  "date-order",
  "publication-date",
  "speaker",
  "speaker-identity",
  "antecedent",
  "currency",
  "place",
  "amount-scope",
  "attachment",
  "source-link",
] as const;
export const QUOTATION_FUNCTIONS = [
  "direct",
  "partial-quote",
  "partial-quote-or-term",
  "scare-quote",
  "term",
  "title",
] as const;
export const SOURCE_TYPES = [
  "named-person",
  "named-organisation",
  "pronoun",
  "first-person",
  "first-person-plural",
  "anonymous-official",
  "anonymous-individuals",
  "anonymous-group",
  "anonymous-plural",
  "unnamed-outlets",
  "unspecified-media",
  "document",
  "generic",
  "none",
] as const;
export const TENSION_KINDS = [
  "contradiction-number",
  "contradiction-date",
  "contradiction-place",
  "contradiction-polarity",
  "contradiction-agent",
  "contradiction-attributed",
  "contradiction-order-of-events",
  "quantity-scale",
  "wording",
  "order-of-telling",
  "dangling-reference",
  "ambiguous-reference",
  "missing-date",
] as const;
export const WEASEL_KINDS = [
  "anonymous-source",
  "unnamed-source",
  "agentless-evidence",
  "appeal-to-common-knowledge",
  "unlinked-evidence",
] as const;
export const BLOCK_TYPES = [
  "title",
  "byline",
  "dateline",
  "body",
  "caption",
  "bio",
  "related",
  "boilerplate",
] as const;
