import { type ZodType, z } from "zod";

/** A short name by which people refer to a thing of the case: `P1`, `ministry-statement`. The later one holds. */
export interface HandleGiven {
  readonly kind: "handle.given";
  readonly at: string;
  readonly by: string;
  readonly handle: string;
  readonly target: string;
}

/** Begins with a letter, so that it is never taken for the number of an entry or a source. */
export const HANDLE: RegExp = /^\p{L}[\p{L}\p{N}_-]{0,63}$/u;

const handleGiven: ZodType<HandleGiven> = z.strictObject({
  kind: z.literal("handle.given"),
  at: z.string(),
  by: z.string().min(1),
  handle: z.string().regex(HANDLE),
  target: z.string().regex(/^[a-z]{3}_[0-9a-f]{32}$/),
});

export const HANDLE_ENTRY_KINDS: Readonly<Record<string, ZodType>> = { "handle.given": handleGiven };
