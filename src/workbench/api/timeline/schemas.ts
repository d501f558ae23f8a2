import { type ZodType, z } from "zod";
import { drawingAnswer, drawingFields } from "../drawing-query.ts";
import { doubtName, partFields } from "../endpoint.ts";
import type {
  EventChange,
  EventRow,
  EventsQuery,
  NewEvent,
  PlaceAnswer,
  ProposedEventRow,
  TimelineAnswer,
  TimelineQuery,
} from "./contract.ts";

export const precision: ZodType<PlaceAnswer["precision"]> = z.enum([
  "exact",
  "vicinity",
  "locality",
  "region",
  "country",
]);
const basis = z.enum(["stated", "inferred", "metadata"]);
const sourceBrief = z.strictObject({ id: z.string(), seq: z.int(), name: z.string() }).nullable();

export const placeAnswer: ZodType<PlaceAnswer> = z.strictObject({
  label: z.string(),
  precision,
  lat: z.string().nullable(),
  lon: z.string().nullable(),
});

export const eventRow: ZodType<EventRow> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  label: z.string(),
  date: z.string().nullable(),
  basis: basis.nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  isDated: z.boolean(),
  place: placeAnswer.nullable(),
  who: z.array(z.strictObject({ id: z.string(), handle: z.string(), label: z.string(), role: z.string() })),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      words: z.string(),
      by: z.string(),
      source: sourceBrief,
      stance: z.enum(["asserts", "denies", "qualifies"]),
      date: z.string().nullable(),
      place: placeAnswer.nullable(),
      doubt: doubtName,
    }),
  ),
  origins: z.int(),
  isDisputed: z.boolean(),
  doubt: doubtName,
});

const sought = z.string().max(200).optional();

export const eventsQuery: ZodType<EventsQuery> = z.object({ ...partFields, words: sought });

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine((value) => !Number.isNaN(Date.parse(value)));

export const timelineQuery: ZodType<TimelineQuery> = z.object({
  ...drawingFields,
  words: sought,
  lanes: z.enum(["actor", "place", "source"]).optional(),
  from: day.optional(),
  to: day.optional(),
});

const span = z.strictObject({ from: z.string(), to: z.string() }).nullable();

export const timelineAnswer: ZodType<TimelineAnswer> = z.strictObject({
  drawing: drawingAnswer,
  whole: span,
  window: span,
  within: z.int(),
  earlier: z.int(),
  later: z.int(),
});

export const proposedEventRow: ZodType<ProposedEventRow> = z.strictObject({
  claim: z.string(),
  handle: z.string(),
  label: z.string(),
  words: z.string(),
  by: z.string(),
  source: sourceBrief,
  dates: z.array(z.strictObject({ value: z.string(), words: z.string(), basis })),
  places: z.array(z.string()),
  actors: z.array(z.string()),
  perhaps: z.array(z.strictObject({ id: z.string(), handle: z.string() })),
});

const words = z.string().trim().min(1).max(2000);
const ref = z.string().min(1).max(80);
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,8})?$/)
    .refine((value) => Math.abs(Number(value)) <= most);

const fields = {
  label: words.optional(),
  date: z.string().trim().min(1).max(100).optional(),
  basis: basis.optional(),
  place: z
    .strictObject({ label: words, lat: degrees(90).optional(), lon: degrees(180).optional(), precision })
    .optional(),
  claim: ref.optional(),
};

export const newEvent: ZodType<NewEvent> = z
  .strictObject(fields)
  .refine(({ label, claim }) => label !== undefined || claim !== undefined, { path: ["label"] });

export const eventChange: ZodType<EventChange> = z.strictObject({ ...fields, reason: words.optional() });
