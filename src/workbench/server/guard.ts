/**
 * What is let through (evidence.md, section 11). The server listens on this machine alone, yet every web page that is open in
 * the browser, and every program of every user here, can reach it: so a request has to name exactly this address, come from
 * exactly this page, and bring what only this page was given.
 */
import type { ErrorCode } from "../../base/index.ts";

export interface GuardedRequest {
  readonly method: string;
  /** As it stands in the first line of the request. */
  readonly target: string;
  /** The path by which the route is found: decoded, so that /%61pi is /api here as it is there. */
  readonly path: string;
  /** Every Host header, in the order sent. */
  readonly hosts: readonly string[];
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
  readonly token: string | undefined;
  /** Values of the cookies of our name. */
  readonly cookies: readonly string[];
}

/** What the guard asks of a session. */
export interface Gate {
  readonly admissionOf: (cookies: readonly string[]) => unknown;
  readonly isToken: (token: string | undefined) => boolean;
  readonly isLocked: () => boolean;
}

export interface Refusal {
  readonly status: 401 | 403 | 405 | 415 | 421;
  readonly code: ErrorCode;
  readonly message: string;
}

/** Where the secret is exchanged for a cookie: the one path of the API that nobody has a cookie for yet. */
export const SESSION_PATH = "/api/session";

/** The header that carries the token. A page of another origin cannot set it without being asked first, and is never answered. */
export const TOKEN_HEADER = "x-careo-token";

const READING: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/** Why a request is refused; undefined lets it through. `host` is what we listen on: `127.0.0.1:49152`. */
export function refusalOf(request: GuardedRequest, host: string, gate: Gate): Refusal | undefined {
  return (
    wrongAddress(request, host) ?? foreign(request, host) ?? badMethod(request) ?? stranger(request, gate)
  );
}

function wrongAddress({ hosts, target }: GuardedRequest, host: string): Refusal | undefined {
  // An absolute target would take the place of the Host header.
  if (hosts.length === 1 && hosts[0] === host && target.startsWith("/") && !target.startsWith("//"))
    return undefined;
  return refuse(421, "workbench/wrong-address", `Careo answers at http://${host} only.`);
}

function foreign({ origin, fetchSite, method }: GuardedRequest, host: string): Refusal | undefined {
  const isOurs = origin === `http://${host}` || (origin === undefined && READING.has(method));
  const isNear = fetchSite === undefined || fetchSite === "same-origin" || fetchSite === "none";
  if (isOurs && isNear) return undefined;
  return refuse(403, "workbench/forbidden", "The request came from another page or program.");
}

function badMethod({ method, contentType }: GuardedRequest): Refusal | undefined {
  if (READING.has(method)) return undefined;
  if (method !== "POST") return refuse(405, "workbench/forbidden", "Only GET and POST are understood.");
  // Neither type can be sent by a form, so that no page of another origin sends it unasked.
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json" || type === "application/octet-stream") return undefined;
  return refuse(415, "workbench/bad-request", "A change is sent as application/json.");
}

/** The pages hold nothing of a case and are for everybody; all of the API is for whoever was let in. */
function stranger({ method, path, cookies, token }: GuardedRequest, gate: Gate): Refusal | undefined {
  if (!isOfApi(path) || (path === SESSION_PATH && method === "POST")) return undefined;
  if (gate.admissionOf(cookies) === undefined)
    return refuse(
      401,
      "workbench/not-signed-in",
      "This browser was not let in. Use the address that Careo printed.",
    );
  if (gate.isLocked())
    return refuse(
      401,
      "workbench/locked",
      "The workbench is locked. Use the new address that Careo printed.",
    );
  if (READING.has(method) || gate.isToken(token)) return undefined;
  return refuse(403, "workbench/forbidden", "The request does not bring what the page was given.");
}

export function isOfApi(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

function refuse(status: Refusal["status"], code: ErrorCode, message: string): Refusal {
  return { status, code, message };
}
