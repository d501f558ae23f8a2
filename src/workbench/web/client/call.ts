/** Asks the server of this page, and no other. What may be asked and what is answered follows from the contract of the API. */
import type { Api } from "../../api/contract.ts";
import type { AnswerOf, BodyOf, ErrorAnswer, ParamsOf, QueryOf } from "../../api/shapes.ts";

export type ApiKey = keyof Api & string;

/** What a request is made of: the names in its path, its query, its body; each only where the route has it. */
export type InputOf<Key extends ApiKey> = ([ParamsOf<Key>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Readonly<Record<ParamsOf<Key>, string | number>> }) &
  (QueryOf<Api[Key]> extends undefined
    ? { readonly query?: undefined }
    : { readonly query: QueryOf<Api[Key]> }) &
  (BodyOf<Api[Key]> extends undefined ? { readonly body?: undefined } : { readonly body: BodyOf<Api[Key]> });

export type Answer<Key extends ApiKey> = AnswerOf<Api[Key]>;

/** An error as the server says it; `offline` where it does not answer at all. */
export class CallError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly fields: NonNullable<ErrorAnswer["error"]["fields"]>;

  constructor({ code, message, hint, fields = [] }: ErrorAnswer["error"]) {
    super(message);
    this.name = "CallError";
    this.code = code;
    this.hint = hint;
    this.fields = fields;
  }
}

let token = "";

/** What the server gave this page, and every change sends along. It lies in memory alone. */
export function holdToken(given: string): void {
  token = given;
}

export async function call<Key extends ApiKey>(
  key: Key,
  input: InputOf<Key>,
  signal?: AbortSignal,
): Promise<Answer<Key>> {
  const method = key.slice(0, key.indexOf(" "));
  const sent =
    method === "GET"
      ? {}
      : { body: JSON.stringify(input.body ?? {}), headers: changeHeaders("application/json") };
  return (await answered(address(key, input as Parts), {
    method,
    ...sent,
    ...(signal && { signal }),
  })) as Answer<Key>;
}

/** Sends the bytes of a file. */
export async function sendFile(caseId: string, file: File): Promise<string> {
  const address = addressOf("POST /cases/:case/uploads", {
    params: { case: caseId },
    query: { name: file.name },
  });
  const sent = { method: "POST", body: file, headers: changeHeaders("application/octet-stream") };
  return ((await answered(address, sent)) as Answer<"POST /cases/:case/uploads">).upload;
}

/** Where a route is found: for a link, a picture or a player. */
export function addressOf<Key extends ApiKey>(key: Key, input: Omit<InputOf<Key>, "body">): string {
  return address(key, input as Parts);
}

interface Parts {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, unknown>>;
}

function address(key: string, { params = {}, query: asked = {} }: Parts): string {
  const path = key
    .slice(key.indexOf(" ") + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value));
  const search = query.toString();
  return `/api${path}${search === "" ? "" : `?${search}`}`;
}

function changeHeaders(type: string): Record<string, string> {
  return { "Content-Type": type, "x-careo-token": token };
}

async function answered(address: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new CallError({ code: "offline", message: "Careo does not answer." });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const { error } = (body ?? {}) as Partial<ErrorAnswer>;
  throw new CallError(error ?? { code: "bug", message: `${response.status} ${response.statusText}` });
}
