import { CareoError, canonicalJson, isInstant } from "../base/index.ts";
import { OWN_KINDS } from "./own-kinds.ts";
import type { Payload } from "./payload.ts";

/** What a schema library offers; a zod schema is one. */
export interface PayloadSchema {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: SchemaError };
}

interface SchemaError {
  readonly message: string;
  readonly issues?: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}

/** Checks a whole payload, envelope included: a schema, or a function that lists what is wrong. */
export type PayloadCheck = PayloadSchema | ((payload: Payload) => readonly string[]);

/** What may be recorded: a check for every kind. What is not listed is refused. */
export type EntryKinds = Readonly<Record<string, PayloadCheck>>;

/** Longest canonical payload in bytes. Texts and media are bytes in the store; an entry only describes them. */
const LONGEST_PAYLOAD = 16 * 1024 * 1024;

/**
 * The canonical JSON of a payload that may be recorded. Throws `ledger/unknown-kind` or `ledger/payload-refused`.
 * A schema that would drop, add or change a field refuses the payload: what is recorded is what was checked.
 */
export function checkPayload(payload: Payload, kinds: EntryKinds): string {
  const json = strictJson(payload);
  const own = Object.hasOwn(OWN_KINDS, payload.kind) ? OWN_KINDS[payload.kind] : undefined;
  const check = own ?? (Object.hasOwn(kinds, payload.kind) ? kinds[payload.kind] : undefined);
  if (check === undefined) {
    throw new CareoError("ledger/unknown-kind", `No kind of entry is called "${payload.kind}".`);
  }
  const wrong = typeof check === "function" ? check(payload) : schemaComplaints(check, payload, json);
  if (wrong.length > 0) throw refused(payload.kind, wrong.join("; "));
  return json;
}

/** Whether a text is in Unicode's composed form, as our own fields must be. Source text is never touched or asked. */
export function isComposed(text: string): boolean {
  return text.normalize("NFC") === text;
}

function strictJson(payload: Payload): string {
  if (typeof payload.kind !== "string" || !/^[a-z]+(\.[a-z]+)*$/.test(payload.kind))
    throw refused(String(payload.kind), "kind is not lower-case words joined by dots");
  if (typeof payload.at !== "string" || !isInstant(payload.at))
    throw refused(payload.kind, `at is not a UTC instant: ${String(payload.at)}`);
  if (typeof payload.by !== "string" || payload.by === "") throw refused(payload.kind, "by names no one");
  let json: string;
  try {
    json = canonicalJson(payload);
  } catch (cause) {
    throw new CareoError("ledger/payload-refused", `${payload.kind}: ${(cause as Error).message}`, { cause });
  }
  if (Buffer.byteLength(json) > LONGEST_PAYLOAD) throw refused(payload.kind, "it is longer than 16 MiB");
  return json;
}

function schemaComplaints(schema: PayloadSchema, payload: Payload, json: string): readonly string[] {
  const result = schema.safeParse(payload);
  if (!result.success) return complaintsOf(result.error);
  return canonicalJson(result.data as Payload) === json ? [] : ["it has fields its schema does not know"];
}

/** In words; the message of a schema library is a program's notation. */
function complaintsOf({ message, issues }: SchemaError): readonly string[] {
  if (!issues || issues.length === 0) return [message];
  return issues.map((issue) => `${issue.path.map(String).join(".") || "it"}: ${issue.message}`);
}

function refused(kind: string, why: string): CareoError {
  return new CareoError("ledger/payload-refused", `${kind}: ${why}.`);
}
