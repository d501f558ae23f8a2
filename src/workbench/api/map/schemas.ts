import { type ZodType, z } from "zod";
import { drawingAnswer, drawingFields } from "../drawing-query.ts";
import { doubtName, partFields } from "../endpoint.ts";
import { precision } from "../timeline/schemas.ts";
import type {
  BordersAnswer,
  MapAnswer,
  MapQuery,
  NewBorders,
  PlaceRow,
  PlacesQuery,
  ProposedPlaceRow,
} from "./contract.ts";

const sourceBrief = z.strictObject({ id: z.string(), seq: z.int(), name: z.string() }).nullable();

export const placeRow: ZodType<PlaceRow> = z.strictObject({
  id: z.string(),
  event: z.strictObject({
    id: z.string(),
    handle: z.string(),
    label: z.string(),
    date: z.string().nullable(),
  }),
  label: z.string(),
  precision,
  lat: z.string().nullable(),
  lon: z.string().nullable(),
  isOfEvent: z.boolean(),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      handle: z.string(),
      by: z.string(),
      words: z.string(),
      source: sourceBrief,
    }),
  ),
  doubt: doubtName,
});

const partOfMap = { words: z.string().max(200).optional(), only: z.string().max(20_000).optional() };

export const placesQuery: ZodType<PlacesQuery> = z.object({ ...partFields, ...partOfMap });
export const mapQuery: ZodType<MapQuery> = z.object({
  ...drawingFields,
  ...partOfMap,
  lon: z.coerce.number().min(-180).max(180).optional(),
  lat: z.coerce.number().min(-90).max(90).optional(),
  across: z.coerce.number().min(0.01).max(360).optional(),
});

export const borders: ZodType<BordersAnswer> = z.strictObject({
  name: z.string(),
  source: z.string(),
  viewpoint: z.string(),
});

export const mapAnswer: ZodType<MapAnswer> = z.strictObject({
  drawing: drawingAnswer,
  window: z.strictObject({ lon: z.number(), lat: z.number(), across: z.number() }).nullable(),
  located: z.int(),
  unlocated: z.int(),
  borders: borders.nullable(),
});

export const proposedPlaceRow: ZodType<ProposedPlaceRow> = z.strictObject({
  claim: z.string(),
  handle: z.string(),
  words: z.string(),
  by: z.string(),
  source: sourceBrief,
  places: z.array(z.string()),
});

const words = z.string().trim().min(1).max(300);

export const newBorders: ZodType<NewBorders> = z.strictObject({
  upload: z.string(),
  source: words,
  viewpoint: words,
});
