/**
 * What the process of a reader writes, one after the other:
 *
 *   u32 length of the header | header JSON | as many bytes as its `length` says
 *
 * and what is made of it here. The reader has met hostile input, so its answer is data to be checked like any other.
 */
import { z } from "zod";
import { ERROR_CODES, type ErrorCode } from "../../../base/index.ts";
import type { StagedBatch } from "../staging/batch.ts";

export type Frame =
  | { readonly kind: "plan"; readonly plan: unknown }
  | { readonly kind: "batch"; readonly batch: StagedBatch }
  | { readonly kind: "end" }
  | {
      readonly kind: "failure";
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint?: string | undefined;
    };

export function frameBytes(frame: Frame): Uint8Array[] {
  const { header, bytes } = parts(frame);
  const json = Buffer.from(JSON.stringify({ ...header, length: bytes.byteLength }));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(json.length);
  return [size, json, bytes];
}

function parts(frame: Frame): { header: object; bytes: Uint8Array } {
  if (frame.kind !== "batch") return { header: frame, bytes: new Uint8Array() };
  const { bytes, ...batch } = frame.batch;
  return { header: { kind: "batch", batch }, bytes };
}

const codeSchema: z.ZodType<ErrorCode> = z.custom<ErrorCode>(
  (value) => typeof value === "string" && Object.hasOwn(ERROR_CODES, value),
);
const whole = z.int().nonnegative();
const length = whole;
const batchSchema = z.strictObject({
  delimiter: z.string().length(1),
  rows: whole,
  rejects: z.array(
    z.strictObject({
      ordinal: whole,
      line: whole,
      code: z.literal("records/line-too-long"),
      bytes: whole,
      text: z.string(),
    }),
  ),
  next: z.strictObject({ offset: whole, ordinal: whole, line: whole, blankLines: whole }),
});
const headerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("plan"), plan: z.unknown(), length }),
  z.strictObject({ kind: z.literal("batch"), batch: batchSchema, length }),
  z.strictObject({ kind: z.literal("end"), length }),
  z.strictObject({
    kind: z.literal("failure"),
    code: codeSchema,
    message: z.string(),
    hint: z.string().optional(),
    length,
  }),
]);

/** The frames in a run of chunks. Throws where it is none; what is cut short at the end is left out. */
export async function* readFrames(chunks: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer[] = [];
  let size = 0;
  let needed = 4;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < needed) continue;
    let bytes = Buffer.concat(held);
    for (;;) {
      const found = firstFrame(bytes);
      if (typeof found === "number") {
        needed = found;
        break;
      }
      yield found.frame;
      bytes = bytes.subarray(found.end);
    }
    held = [bytes];
    size = bytes.length;
  }
}

/** Or how many bytes it takes to know more. */
function firstFrame(bytes: Buffer): { frame: Frame; end: number } | number {
  if (bytes.length < 4) return 4;
  const start = 4 + bytes.readUInt32BE(0);
  if (bytes.length < start) return start;
  const { length, ...header } = headerSchema.parse(JSON.parse(bytes.subarray(4, start).toString("utf8")));
  const end = start + length;
  if (bytes.length < end) return end;
  if (header.kind !== "batch") return { frame: header, end };
  return { frame: { kind: "batch", batch: { ...header.batch, bytes: bytes.subarray(start, end) } }, end };
}
