import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { ServerEnv } from "./guard-requests.ts";

/** Takes one line. */
export type WriteLog = (line: string) => void;

/**
 * One line a request: the route as it is declared, never the address as it was asked for. So no id, no search, no name and no
 * secret is in a log, whatever somebody types.
 */
export function logRequests(
  write: WriteLog,
  now: () => number = () => performance.now(),
): MiddlewareHandler<ServerEnv> {
  return async (context, next) => {
    const begun = now();
    await next();
    // Middlewares are declared for whole branches; the route itself names its path.
    const route = matchedRoutes(context).findLast(({ path }) => !path.includes("*"))?.path ?? "(none)";
    write(`${context.req.method} ${route} ${context.res.status} ${Math.round(now() - begun)} ms`);
  };
}

/** A bug for the log: where it happened, and not what it said, for that may hold words of a case. */
export function redactedStack(error: unknown): string {
  if (!(error instanceof Error)) return "something was thrown that is no error";
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join("\n");
}
