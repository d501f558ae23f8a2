/**
 * A topic of the API: its contract is an interface from `GET /path` to what is asked and answered, its routes the object that
 * fulfils it. Checks of requests, the OpenAPI document, CSV and the browser's client all follow from the two.
 */
import { type ZodType, z } from "zod";
import type { CaseSession, Desk, JobEffects, JobView, JsonValue } from "../desk/index.ts";
import type {
  AnswerOf,
  BodyOf,
  Bytes,
  Done,
  DoubtName,
  List,
  ParamsOf,
  Part,
  QueryOf,
  Recorded,
  Started,
} from "./shapes.ts";

/** What a route is given. Reaching for `session` or `person` throws where there is none, which is then the answer. */
export interface Asked<Params extends string = string, Query = unknown, Body = unknown> {
  readonly params: Readonly<Record<Params, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly desk: Desk;
  /** The case that the path names. Throws `workbench/no-such-case`. */
  readonly session: CaseSession;
  /** Who works here. Throws `workbench/who`. */
  readonly person: string;
  readonly request: Request;
}

interface RouteBasis<Key extends string, Shape> {
  /** One sentence, for the OpenAPI document. */
  readonly summary: string;
  /** A change that touches no case, and is allowed where cases are only shown. */
  readonly whenShown?: true;
  readonly run: (
    asked: Asked<ParamsOf<Key>, QueryOf<Shape>, BodyOf<Shape>>,
  ) => RouteAnswer<Shape> | Promise<RouteAnswer<Shape>>;
}

type RouteAnswer<Shape> = AnswerOf<Shape> extends Bytes ? Response : AnswerOf<Shape>;

export type Route<Key extends string, Shape> = RouteBasis<Key, Shape> &
  (Shape extends { readonly query: infer Query }
    ? { readonly query: ZodType<Query> }
    : { readonly query?: never }) &
  (Shape extends { readonly body: infer Body }
    ? { readonly body: ZodType<Body> }
    : { readonly body?: never }) &
  (AnswerOf<Shape> extends Bytes
    ? { readonly answer?: never }
    : { readonly answer: ZodType<AnswerOf<Shape>> });

/** The routes of a contract, each of them and no other. */
export type Topic<Contract> = { readonly [Key in keyof Contract & string]: Route<Key, Contract[Key]> };

/** A route whatever its contract, as the server sees it. */
export interface AnyRoute {
  readonly summary: string;
  readonly whenShown?: true;
  readonly query?: ZodType;
  readonly body?: ZodType;
  readonly answer?: ZodType;
  readonly run: (asked: never) => unknown;
}

export type AnyTopic = Readonly<Record<string, AnyRoute>>;

/** What a job is given beyond its signal and its progress. */
export interface JobContext extends JobEffects {
  readonly desk: Desk;
  readonly person: string;
  /** The case it was started for. Throws `workbench/no-such-case` for work that is for none. */
  readonly session: CaseSession;
}

/**
 * A verb of casework that runs as a job. Its input is kept until it has ended, so that it can be gone on with after the
 * program was killed: doing it again must leave alone what is there.
 */
export interface JobVerb<Input extends JsonValue = JsonValue> {
  readonly verb: string;
  /** What is counted: files, rows, steps. */
  readonly unit: string;
  readonly input: ZodType<Input>;
  readonly run: (input: Input, context: JobContext) => Promise<JsonValue>;
}

/** Starts a job; on a case, where one is given. */
export function startJob<Input extends JsonValue>(
  verb: JobVerb<Input>,
  input: Input,
  {
    desk,
    person,
    session,
  }: { readonly desk: Desk; readonly person: string; readonly session?: CaseSession | undefined },
): Started {
  const started: JobView = desk.jobs.start(
    {
      verb: verb.verb,
      unit: verb.unit,
      input,
      case: session?.id ?? null,
      root: session?.root ?? null,
      person,
    },
    (effects) =>
      verb.run(input, {
        ...effects,
        desk,
        person,
        get session() {
          return session ?? desk.cases.get("");
        },
      }),
  );
  return { job: started.id };
}

/** All of a list, or the part that is asked for. */
export function list<Row>(rows: readonly Row[], { from = 0, limit }: Part = {}): List<Row> {
  const isWhole = from === 0 && limit === undefined;
  return {
    rows: isWhole ? rows : rows.slice(from, limit === undefined ? undefined : from + limit),
    total: rows.length,
  };
}

export function listOf<Row>(row: ZodType<Row>): ZodType<List<Row>> {
  return z.strictObject({ rows: z.array(row), total: z.int() });
}

const position = z.coerce.number().int().nonnegative();

/** The fields of a query that ask for a part of a list. */
export const partFields: {
  readonly from: ZodType<number | undefined>;
  readonly limit: ZodType<number | undefined>;
} = {
  from: position.optional(),
  limit: position.optional(),
};

export const recorded: ZodType<Recorded> = z.strictObject({
  id: z.string(),
  handle: z.string(),
  seq: z.int().nullable(),
});

export const doubtName: ZodType<DoubtName> = z.enum([
  "sound",
  "weakened",
  "unsupported",
  "withdrawn",
  "stale",
]);

export const started: ZodType<Started> = z.strictObject({ job: z.string() });
export const done: ZodType<Done> = z.strictObject({ done: z.literal(true) });
