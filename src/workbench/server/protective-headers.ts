import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { ServerEnv } from "./guard-requests.ts";

/**
 * What a page may load: its own scripts, styles of our sheets or with the nonce of this answer, and nothing from elsewhere.
 * Nothing frames it, nothing is sent from a form, and no address of it is told to anybody.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()",
  "X-Frame-Options": "DENY",
  // What a case says is in no cache of the disk.
  "Cache-Control": "no-store",
};

/** A route may say something stricter, as the one that gives out originals does; nothing weaker is said for it. */
export function protectiveHeaders(): MiddlewareHandler<ServerEnv> {
  return async (context, next) => {
    const nonce = randomBytes(16).toString("base64");
    context.set("nonce", nonce);
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(HEADERS)) if (!headers.has(name)) headers.set(name, value);
    if (!headers.has("Content-Security-Policy")) headers.set("Content-Security-Policy", contentPolicy(nonce));
  };
}
