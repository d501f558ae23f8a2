import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener, RequestError } from "@hono/node-server";
import type { Desk } from "../desk/index.ts";
import { makeApp } from "./app.ts";
import { builtPages } from "./pages.ts";
import type { WriteLog } from "./request-log.ts";
import { Session } from "./session.ts";

export interface StartOptions {
  readonly desk: Desk;
  readonly pages?: string | undefined;
  readonly log?: WriteLog | undefined;
  /** Told of a new address when the workbench has locked itself. */
  readonly onLock?: ((address: string) => void) | undefined;
  readonly onQuit?: (() => void) | undefined;
}

export interface StartedServer {
  /** `127.0.0.1:49152`. */
  readonly host: string;
  /** A new address that lets one browser in, once; `path` is where in the workbench it leads. */
  readonly invite: (path?: string) => string;
  /** Ends what is being written, gives the cases free and closes the socket. */
  readonly stop: () => Promise<void>;
}

/** This machine and no other; by its number, for a name could be made to mean another. */
const LOOPBACK = "127.0.0.1";
/** Milliseconds between two looks at whether the workbench has to lock. */
const LOCK_CHECK = 10_000;
/** What is still being answered when we stop is given so long. */
const PATIENCE = 2_000;

export async function startServer(options: StartOptions): Promise<StartedServer> {
  const { desk, pages = builtPages(), log } = options;
  const session = new Session(() => desk.preferences.get().idleMinutes);
  let host = "";
  const app = makeApp({ desk, session, host: () => host, pages, log });
  const listener = getRequestListener(app.fetch, {
    // Without a Host header there would be no request; the guard sees that there was none.
    hostname: LOOPBACK,
    errorHandler: (error) =>
      error instanceof RequestError ? new Response(null, { status: 421 }) : undefined,
  });
  const server = createServer(
    { requireHostHeader: false },
    (request, response) => void listener(request, response),
  );
  await listen(server);
  host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  const invite = (path = "/") => `http://${host}${path}#key=${session.invite()}`;
  const lockCheck = tellOfLock(session, () => {
    desk.events.tell({ kind: "locked" });
    options.onLock?.(invite());
  });
  desk.events.listen(({ kind }) => (kind === "quit" ? options.onQuit?.() : undefined));
  return {
    host,
    invite,
    stop: async () => {
      clearInterval(lockCheck);
      await desk.close();
      await close(server);
    },
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => resolve());
  });
}

function tellOfLock(session: Session, tell: () => void): NodeJS.Timeout {
  let wasLocked = false;
  const timer = setInterval(() => {
    const isLocked = session.isLocked();
    if (isLocked && !wasLocked) tell();
    wasLocked = isLocked;
  }, LOCK_CHECK);
  timer.unref();
  return timer;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}
