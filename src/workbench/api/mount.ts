import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type ZodObject, type ZodType, z } from "zod";
import { CareoError } from "../../base/index.ts";
import type { Desk } from "../desk/index.ts";
import { asCsv, isList } from "./as-csv.ts";
import type { AnyRoute, AnyTopic, Asked } from "./endpoint.ts";
import { badRequest, errorAnswer, errorStatus } from "./errors.ts";

export interface MountOptions {
  readonly desk: Desk;
  /** Holds every answer against its schema: for tests, so that the OpenAPI document says what is so. */
  readonly checkAnswers?: boolean | undefined;
  /** Told of what is no CareoError. */
  readonly onBug?: ((error: unknown) => void) | undefined;
}

/** What a name in a path may be; whatever is not listed is the id or handle of a thing. */
const PARAMETERS: Readonly<Record<string, RegExp>> = {
  case: /^[0-9a-f]{32}$/,
  job: /^job_[0-9a-f]{32}$/,
  source: /^\d{1,15}$/,
  entry: /^\d{1,15}$/,
};
const THING = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/;

/** Adds every route of a topic to the API, and to the document that describes it. */
export function mountTopic(app: OpenAPIHono, tag: string, topic: AnyTopic, options: MountOptions): void {
  for (const [key, route] of Object.entries(topic)) {
    const [method = "", path = ""] = key.split(" ");
    app.on(method, path, (context) => answer(context, route, options));
    describe(app, { method, path, tag, route });
  }
}

async function answer(context: Context, route: AnyRoute, options: MountOptions): Promise<Response> {
  try {
    const isChange = context.req.method !== "GET";
    if (isChange && options.desk.readOnly && route.whenShown !== true) throw onlyShown();
    const { format, ...query } = context.req.query();
    const asked = askedOf(context, options.desk, {
      query: route.query === undefined ? undefined : route.query.parse(query),
      body: route.body === undefined ? undefined : route.body.parse(await readJson(context)),
    });
    const value = await route.run(asked as never);
    if (value instanceof Response) return value;
    if (options.checkAnswers === true) checkAnswer(route, value);
    if (format === "csv" && isList(value)) return csvAnswer(value);
    return context.json(value as object);
  } catch (error) {
    if (error instanceof z.ZodError) return context.json(badRequest(error), 400);
    if (error instanceof CareoError) return context.json(errorAnswer(error), errorStatus(error));
    options.onBug?.(error);
    const message = error instanceof Error ? error.message : String(error);
    return context.json({ error: { code: "bug", message } }, 500);
  }
}

function askedOf(context: Context, desk: Desk, { query, body }: { query: unknown; body: unknown }): Asked {
  const params = context.req.param() as Record<string, string>;
  for (const [name, value] of Object.entries(params)) {
    if ((PARAMETERS[name] ?? THING).test(value)) continue;
    throw new CareoError("workbench/no-such-page", `“${value.slice(0, 80)}” is no ${name}.`);
  }
  return {
    params,
    query,
    body,
    desk,
    request: context.req.raw,
    get session() {
      return desk.cases.get(params["case"] ?? "");
    },
    get person() {
      const { person } = desk.preferences.get();
      if (person !== null) return person;
      throw new CareoError("workbench/who", "Nobody has said who works here.", {
        hint: "Give your name: the history of a case shows who did what.",
      });
    },
  };
}

async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch (cause) {
    throw new CareoError("workbench/bad-request", "The body of the request is not JSON.", { cause });
  }
}

function onlyShown(): CareoError {
  return new CareoError("workbench/read-only", "This workbench only shows cases.", {
    hint: "Start it without --read-only to work on one.",
  });
}

/** Strict, and by what the browser gets: JSON. */
function checkAnswer({ answer: schema, summary }: AnyRoute, value: unknown): void {
  const read = schema?.safeParse(JSON.parse(JSON.stringify(value)));
  if (read !== undefined && !read.success)
    throw new TypeError(`${summary} answers otherwise: ${read.error.message}`);
}

function csvAnswer(value: Parameters<typeof asCsv>[0]): Response {
  // With a byte order mark, by which spreadsheets know UTF-8.
  return new Response(`\uFEFF${asCsv(value)}`, {
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": "attachment" },
  });
}

const errorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string(), hint: z.string().optional() }),
});

interface Described {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly route: AnyRoute;
}

function describe(app: OpenAPIHono, { method, path, tag, route }: Described): void {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name as string);
  const params = Object.fromEntries(names.map((name) => [name, z.string().regex(PARAMETERS[name] ?? THING)]));
  const json = (schema: ZodType) => ({ "application/json": { schema } });
  app.openAPIRegistry.registerPath({
    method: method.toLowerCase() as "get" | "post",
    path: path.replace(/:(\w+)/g, "{$1}"),
    tags: [tag],
    summary: route.summary,
    request: {
      ...(names.length === 0 ? {} : { params: z.object(params) }),
      ...(route.query === undefined ? {} : { query: route.query as ZodObject }),
      ...(route.body === undefined ? {} : { body: { content: json(route.body), required: true } }),
    },
    responses: {
      200: {
        description: "Done.",
        content: route.answer === undefined ? { "application/octet-stream": {} } : json(route.answer),
      },
      default: { description: "What went wrong, and what to do.", content: json(errorSchema) },
    },
  });
}
