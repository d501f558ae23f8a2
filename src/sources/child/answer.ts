import { z } from "zod";
import { CareoError, ERROR_CODES, type ErrorCode } from "../../base/index.ts";
import type { Message } from "../../child/index.ts";
import type { FormatResult, Part } from "../formats/format.ts";

/** Checks what a parser's process says. It has read hostile input, so nothing in it is taken on trust. */
const codeSchema = z.custom<ErrorCode>(
  (value) => typeof value === "string" && Object.hasOwn(ERROR_CODES, value),
);
const offsetSchema = z.number().int().nonnegative();

const problemSchema = z.strictObject({
  code: codeSchema,
  message: z.string(),
  hint: z.string().optional(),
  where: z.string().optional(),
});

const placeSchema = z.strictObject({
  page: offsetSchema.optional(),
  paragraph: offsetSchema.optional(),
  time: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  speaker: z.string().optional(),
});

const blockSchema = z.strictObject({
  type: z.enum(["title", "byline", "dateline", "body", "caption", "bio", "related", "boilerplate"]),
  start: offsetSchema,
  end: offsetSchema,
  main: z.boolean(),
  place: placeSchema.optional(),
});

const layoutSchema = z.strictObject({
  width: z.number(),
  height: z.number(),
  lines: z.array(
    z.strictObject({
      start: offsetSchema,
      end: offsetSchema,
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
    }),
  ),
});

const cueSchema = z.strictObject({
  start: offsetSchema,
  end: offsetSchema,
  time: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  speaker: z.string().optional(),
  id: z.string().optional(),
  line: offsetSchema,
});

const resultSchema = z.strictObject({
  kind: z.literal("result"),
  extractor: z.string(),
  blocks: z.array(blockSchema),
  published: z.strictObject({ value: z.string(), basis: z.enum(["given", "metadata", "byline"]) }).nullable(),
  metadata: z.array(z.strictObject({ witness: z.string(), name: z.string(), value: z.string() })),
  problems: z.array(problemSchema),
  pages: z
    .array(
      z.strictObject({
        page: offsetSchema,
        start: offsetSchema,
        end: offsetSchema,
        label: z.string().optional(),
        layout: layoutSchema.optional(),
      }),
    )
    .optional(),
  cues: z.array(cueSchema).optional(),
  parts: z
    .array(
      z.strictObject({
        name: z.string(),
        mimeType: z.string(),
        role: z.enum(["attachment", "page", "screenshot", "media"]),
      }),
    )
    .optional(),
});

const failureSchema = z.strictObject({
  kind: z.literal("failure"),
  code: codeSchema,
  message: z.string(),
  hint: z.string().optional(),
});

const answerSchema = z.discriminatedUnion("kind", [resultSchema, failureSchema]);

/** The first body is the text in UTF-8, the others are the parts in order. */
export function messageOfResult(result: FormatResult): Message<object> {
  const { text, parts, ...rest } = result;
  const header = { kind: "result", ...rest, ...(parts && { parts: parts.map(withoutBytes) }) };
  return { header, bodies: [Buffer.from(text), ...(parts ?? []).map((part) => part.bytes)] };
}

function withoutBytes({ bytes: _, ...rest }: Part): Omit<Part, "bytes"> {
  return rest;
}

export function messageOfFailure(error: unknown): Message<object> {
  const known = error instanceof CareoError;
  const header = {
    kind: "failure",
    code: known ? error.code : "sources/parser-failed",
    message: error instanceof Error ? error.message : String(error),
    ...(known && error.hint !== undefined && { hint: error.hint }),
  };
  return { header, bodies: [] };
}

/** The result in a message. Throws the parser's own `CareoError`, or `sources/parser-crashed` for any other shape. */
export function getResult(message: Message<unknown>): FormatResult {
  const parsed = answerSchema.safeParse(message.header);
  if (!parsed.success) throw malformed(parsed.error);
  const answer = parsed.data;
  if (answer.kind === "failure") {
    throw new CareoError(answer.code, answer.message, answer.hint === undefined ? {} : { hint: answer.hint });
  }
  const { kind: _, parts, ...rest } = answer;
  const [text, ...bodies] = message.bodies;
  if (text === undefined || bodies.length !== (parts?.length ?? 0)) throw malformed();
  const result = { ...rest, text: Buffer.from(text).toString("utf8") } as FormatResult;
  if (parts === undefined) return result;
  return { ...result, parts: parts.map((part, index) => ({ ...part, bytes: bodies[index] as Uint8Array })) };
}

function malformed(cause?: unknown): CareoError {
  return new CareoError("sources/parser-crashed", "The parser's answer is malformed.", { cause });
}
