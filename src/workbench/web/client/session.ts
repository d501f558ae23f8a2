import type { SessionAnswer } from "../../api/session-shapes.ts";
import { CallError, holdToken } from "./call.ts";

/**
 * Lets this page in. The secret of the address is taken out of it before anything else, so that it stands in no history and is
 * not read by whoever looks at the screen; a page that was loaded again has its cookie.
 */
export async function enter(): Promise<SessionAnswer> {
  const secret = takeSecret();
  const session = secret === undefined ? await ask({ method: "GET" }) : await exchange(secret);
  holdToken(session.token);
  return session;
}

function takeSecret(): string | undefined {
  const [, secret] = /^#key=([\w-]+)$/.exec(location.hash) ?? [];
  if (secret !== undefined) history.replaceState(history.state, "", location.pathname + location.search);
  return secret;
}

/** An address that was used already may belong to a browser that was let in by it. */
async function exchange(secret: string): Promise<SessionAnswer> {
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ secret }),
  };
  try {
    return await ask(init);
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "workbench/not-signed-in") throw error;
    return await ask({ method: "GET" });
  }
}

async function ask(init: RequestInit): Promise<SessionAnswer> {
  const response = await fetch("/api/session", init).catch(() => undefined);
  if (response === undefined) throw new CallError({ code: "offline", message: "Careo does not answer." });
  const body = (await response.json().catch(() => ({}))) as SessionAnswer & {
    error?: { code: string; message: string };
  };
  if (response.ok) return body;
  throw new CallError(body.error ?? { code: "workbench/not-signed-in", message: "" });
}
