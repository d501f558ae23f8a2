import { Hono } from "hono";
import { mountApi } from "../api/index.ts";
import type { Desk } from "../desk/index.ts";
import { eventStream } from "./event-stream.ts";
import { guardRequests, type ServerEnv } from "./guard-requests.ts";
import { servePages } from "./pages.ts";
import { protectiveHeaders } from "./protective-headers.ts";
import { logRequests, redactedStack, type WriteLog } from "./request-log.ts";
import type { Session } from "./session.ts";
import { sessionRoutes } from "./session-routes.ts";

export interface AppOptions {
  readonly desk: Desk;
  readonly session: Session;
  /** What we listen on: `127.0.0.1:49152`. */
  readonly host: () => string;
  /** Folder of the built pages; without it there is the API alone. */
  readonly pages?: string | undefined;
  readonly log?: WriteLog | undefined;
  readonly checkAnswers?: boolean | undefined;
}

/** The whole server but its socket. The guard is first, and nothing is declared before it. */
export function makeApp(options: AppOptions): Hono<ServerEnv> {
  const { desk, session, host, pages, log = () => {}, checkAnswers } = options;
  const app = new Hono<ServerEnv>();
  app.use(
    "*",
    guardRequests(host, session, ({ status, code }) => log(`refused ${status} ${code}`)),
  );
  app.use("*", protectiveHeaders());
  app.use("*", logRequests(log));
  app.route("/api/session", sessionRoutes({ session, host, readOnly: desk.readOnly }));
  // A page that only listens is one before which nobody need sit.
  app.get("/api/events", (context) => eventStream(context, desk));
  app.use("/api/*", async (_, next) => {
    session.touch();
    await next();
  });
  const onBug = (error: unknown) => log(`bug ${redactedStack(error)}`);
  app.route("/api", mountApi({ desk, checkAnswers, onBug }));
  app.all("/api/*", (context) =>
    context.json({ error: { code: "workbench/no-such-page", message: "The API has no such route." } }, 404),
  );
  if (pages !== undefined) app.get("*", servePages(pages));
  return app;
}
