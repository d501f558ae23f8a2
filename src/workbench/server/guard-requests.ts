import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import { type GuardedRequest, type Refusal, refusalOf, TOKEN_HEADER } from "./guard.ts";
import type { Session } from "./session.ts";

/** Bindings are there behind a socket; a request of a test has none. */
export type ServerEnv = { readonly Bindings: Partial<HttpBindings>; readonly Variables: { nonce: string } };

/**
 * The first middleware: nothing of the server is reached around it.
 *
 * @param onRefusal told of each refusal, for the log; it gets nothing of the request
 */
export function guardRequests(
  host: () => string,
  session: Session,
  onRefusal: (refusal: Refusal) => void = () => {},
): MiddlewareHandler<ServerEnv> {
  return async (context, next) => {
    const refusal = refusalOf(guardedRequest(context, cookieName(host())), host(), session);
    if (refusal !== undefined) {
      onRefusal(refusal);
      const { status, code, message } = refusal;
      return context.json({ error: { code, message } }, status, BARE);
    }
    await next();
    return undefined;
  };
}

/** With a refusal nothing is run, kept or guessed at. */
const BARE = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

/** Cookies are sent to every port of a host, so each server has its own name. */
export function cookieName(host: string): string {
  return `careo-${host.split(":")[1]}`;
}

function guardedRequest(context: Context<ServerEnv>, cookie: string): GuardedRequest {
  const { req, env } = context;
  const incoming = env?.incoming;
  const { pathname, search } = new URL(req.url);
  return {
    method: req.method,
    target: incoming?.url ?? pathname + search,
    path: req.path,
    hosts: incoming === undefined ? listOf(req.header("host")) : rawValues(incoming.rawHeaders, "host"),
    origin: req.header("origin"),
    fetchSite: req.header("sec-fetch-site"),
    contentType: req.header("content-type"),
    token: req.header(TOKEN_HEADER),
    cookies: cookieValues(req.header("cookie") ?? "", cookie),
  };
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

/** Node keeps the first of several Host headers and drops the rest; the raw list has them all. */
function rawValues(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}

export function cookieValues(header: string, name: string): string[] {
  return header
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each.startsWith(`${name}=`))
    .map((each) => each.slice(name.length + 1));
}
