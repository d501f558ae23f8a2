import { type Context, Hono } from "hono";
import { setCookie } from "hono/cookie";
import { CAREO_VERSION } from "../../casework/index.ts";
import type { SessionAnswer } from "../api/index.ts";
import { cookieName, cookieValues, type ServerEnv } from "./guard-requests.ts";
import type { Admission, Session } from "./session.ts";

interface SessionRoutes {
  readonly session: Session;
  readonly host: () => string;
  readonly readOnly: boolean;
}

/** The exchange of the one-time secret for a cookie, and the token for a page that has the cookie and was loaded again. */
export function sessionRoutes({ session, host, readOnly }: SessionRoutes): Hono<ServerEnv> {
  const answerOf = ({ token }: Admission): SessionAnswer => ({ token, version: CAREO_VERSION, readOnly });
  const name = () => cookieName(host());
  return new Hono<ServerEnv>()
    .post("/", async (context) => {
      const admission = session.admit(await saidSecret(context));
      if (admission === undefined) {
        const message = "This address was used before, or is not the last one that Careo printed.";
        return context.json({ error: { code: "workbench/not-signed-in", message } }, 401);
      }
      setCookie(context, name(), admission.cookie, { httpOnly: true, sameSite: "Strict", path: "/" });
      return context.json(answerOf(admission));
    })
    .get("/", (context) => {
      const admission = session.admissionOf(cookieValues(context.req.header("cookie") ?? "", name()));
      // The guard has let it through, so there is one.
      return context.json(answerOf(admission as Admission));
    });
}

async function saidSecret(context: Context): Promise<string> {
  try {
    const { secret } = (await context.req.json()) as { readonly secret?: unknown };
    return typeof secret === "string" ? secret : "";
  } catch {
    return "";
  }
}
