/**
 * The audit as a schema, from which docs/reference/audit.schema.json is generated. Its type is kept equal to `Audit`:
 * the check at the end does not compile when one of the two changes alone.
 */
import { z } from "zod";
import type { Audit } from "./audit.ts";
import {
  AMOUNT_KINDS,
  ATTRIBUTION_KINDS,
  ATTRIBUTION_STANCES,
  BANDS,
  BLOCK_TYPES,
  BOUNDS,
  CHECK_WORTHINESS,
  CLAIM_KINDS,
  DATE_BASES,
  DATE_PRECISIONS,
  DATE_RELATIONS,
  DATE_TYPES,
  ENTITY_TYPES,
  FORCES,
  HEDGE_KINDS,
  INTEREST_KINDS,
  MENTION_FORMS,
  MENTION_TAGS,
  MODES,
  OPEN_QUESTIONS,
  QUOTATION_FUNCTIONS,
  SENTENCE_KINDS,
  SOURCE_TYPES,
  STANCES,
  TENSION_KINDS,
  WEASEL_KINDS,
  WHO,
} from "./vocabularies.ts";

const offset = z.int().nonnegative();
const place = { start: offset, end: offset, text: z.string() };
const span = z.strictObject(place);
const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9][0-9]*$`));
const sentenceId = id("S");
const item = (letter: string) => ({ id: id(letter), sentence: sentenceId, ...place });
const ids = (letter: string) => z.array(id(letter)).nonempty();

const sentence = z.strictObject({
  id: sentenceId,
  para: z.int().positive(),
  ...place,
  kinds: z.array(z.enum(SENTENCE_KINDS)),
});

const link = z.strictObject({
  who: z.enum(WHO),
  entity: id("E").optional(),
  start: offset.optional(),
  end: offset.optional(),
  text: z.string().optional(),
});

const claim = z.strictObject({
  ...item("C"),
  key: z.string().regex(/^[0-9a-f]{16}$/),
  segments: z
    .array(z.tuple([offset, offset]))
    .min(2)
    .optional(),

  gloss: z.string().optional(),
  role: z.literal("reporting-event").optional(),
  kind: z.enum(CLAIM_KINDS),
  speakerChain: z.array(link).nonempty(),
  otherSpeakers: z.array(link).nonempty().optional(),
  mode: z.enum(MODES),
  force: z.enum(FORCES),
  certainty: z.strictObject({ degree: z.enum(["CT", "PR", "PS", "U"]), polarity: z.enum(["+", "-", "u"]) }),
  authorStance: z.enum(STANCES),
  hedges: ids("H").optional(),
  dates: ids("D").optional(),
  amounts: ids("M").optional(),
  actors: ids("E").optional(),
  places: ids("E").optional(),
  quotations: ids("Q").optional(),
  condition: span.optional(),
  dateMeaning: z
    .array(z.strictObject({ date: id("D"), relation: z.enum(DATE_RELATIONS) }))
    .nonempty()
    .optional(),
  checkWorthiness: z.enum(CHECK_WORTHINESS),
  rule: z.string().min(1),
  band: z.enum(BANDS),
  open: z.array(z.enum(OPEN_QUESTIONS)).nonempty().optional(),
});

const date = z.strictObject({
  ...item("D"),
  type: z.enum(DATE_TYPES),
  value: z.string().nullable(),
  part: z.enum(["start", "mid", "end"]).optional(),
  withPreposition: span.optional(),
  precision: z.enum(DATE_PRECISIONS),
  basis: z.enum(DATE_BASES),
});

const amount = z.strictObject({
  ...item("M"),
  kind: z.enum(AMOUNT_KINDS),
  value: z.number().nullable(),
  min: z.number().nullable().optional(),
  max: z.number().nullable().optional(),
  unit: z.string().nullable(),
  currency: z.string().nullable(),
  currencyInferred: z.literal(true).optional(),
  number: span.nullable(),
  modifier: span.optional(),
  bound: z.enum(BOUNDS),
});

const quotation = z.strictObject({
  ...item("Q"),
  inner: span,
  speaker: id("E").nullable(),
  candidates: ids("E").optional(),
  function: z.enum(QUOTATION_FUNCTIONS),
});

const entity = z.strictObject({
  id: id("E"),
  type: z.enum(ENTITY_TYPES),
  subtype: z.string().optional(),
  canonical: z.string().min(1),
  role: z.string().optional(),
  nameVariants: z.array(z.string()).nonempty().optional(),
  mentions: z.array(
    z.strictObject({
      sentence: sentenceId,
      ...place,
      form: z.enum(MENTION_FORMS),
      tag: z.enum(MENTION_TAGS).optional(),
    }),
  ),
});

const attribution = z.strictObject({
  id: id("A"),
  sentence: sentenceId,
  source: span.nullable(),
  cue: span.nullable(),
  content: z.array(span),
  recipient: span.optional(),
  medium: span.optional(),
  stanceCue: span.optional(),
  kind: z.enum(ATTRIBUTION_KINDS),
  resolvesTo: id("E").optional(),
  factive: z.literal(true).optional(),
  sourceType: z.enum(SOURCE_TYPES),
  authorStance: z.enum(ATTRIBUTION_STANCES),
});

const relation = z.strictObject({
  id: id("R"),
  claim: id("C"),
  predicate: z.string().min(1),
  subject: z.string().min(1),
  object: z.string().min(1).nullable(),
  date: z.string().optional(),
  place: z.string().optional(),
  amount: z.string().optional(),
  position: z.string().optional(),
  document: z.string().optional(),
});

const tension = z.strictObject({
  id: id("T"),
  kind: z.enum(TENSION_KINDS),
  claims: z.array(id("C")),
  why: z.string().min(1),
  explainedBy: z.array(z.string()).nonempty().optional(),
});

const problem = z.strictObject({
  code: z.string().min(1),
  message: z.string().min(1),
  hint: z.string().optional(),
  start: offset.optional(),
  end: offset.optional(),
  text: z.string().optional(),
});

const auditDocument = z.strictObject({
  sha256: z.string(),
  textSha256: z.string(),
  extractor: z.string(),
  language: z.string(),
  codePoints: offset,
  published: z.strictObject({ value: z.string(), basis: z.enum(["given", "metadata", "byline"]) }).nullable(),
  blocks: z.array(z.strictObject({ type: z.enum(BLOCK_TYPES), start: offset, end: offset })),
});

const schema = z.strictObject({
  schema: z.literal("careo.audit/1"),
  careo: z.string(),
  packs: z.record(z.string(), z.string()),
  document: auditDocument,
  sentences: z.array(sentence),
  claims: z.array(claim),
  dates: z.array(date),
  amounts: z.array(amount),
  quotations: z.array(quotation),
  entities: z.array(entity),
  attributions: z.array(attribution),
  hedges: z.array(z.strictObject({ ...item("H"), affects: z.array(id("C")), kind: z.enum(HEDGE_KINDS) })),
  weasels: z.array(z.strictObject({ ...item("W"), kind: z.enum(WEASEL_KINDS) })),
  boosters: z.array(z.strictObject({ ...item("B"), kind: z.literal("booster-or-loaded") })),
  interest: z.array(z.strictObject({ ...item("I"), kind: z.enum(INTEREST_KINDS) })),
  tensions: z.array(tension),
  relations: z.array(relation),
  problems: z.array(problem),
});

/** The schema as JSON Schema, draft 2020-12, as it is published. */
export function auditJsonSchema(): object {
  return {
    $id: "https://careo.example/schema/audit-1.json",
    title: "careo.audit/1",
    description:
      "What `careo audit --json` prints. Offsets are half-open Unicode code points into the extracted text; `text` equals the slice exactly. Empty arrays inside items are omitted; null means looked for, not established.",
    ...z.toJSONSchema(schema),
  };
}

/**
 * Plain makes a type comparable: intersections flattened, readonly taken away, and every optional key made required with
 * a mark, for a type that only lacks an optional key would else count as equal.
 */
type Plain<T> = T extends readonly [infer A, infer B]
  ? [Plain<A>, Plain<B>]
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { -readonly [Key in keyof T]-?: PlainField<T, Key> }
      : T;
type PlainField<T, Key extends keyof T> =
  Record<never, never> extends Pick<T, Key> ? { optional: Plain<Exclude<T[Key], undefined>> } : Plain<T[Key]>;
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const isEqualToAudit: Equal<Plain<z.infer<typeof schema>>, Plain<Audit>> = true;
void isEqualToAudit;
