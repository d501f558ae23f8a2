import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { MiddlewareHandler } from "hono";
import { CareoError } from "../../base/index.ts";
import type { ServerEnv } from "./guard-requests.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** Stands in the page where the nonce of each answer goes. */
const NONCE_MARK = "CAREO_NONCE";

/** Where the built pages lie: beside the built server, also when this runs from its source. */
export function builtPages(): string {
  const besides = fileURLToPath(new URL("../web/", import.meta.url));
  return existsSync(join(besides, "index.html")) && !besides.includes(`${sep}src${sep}`)
    ? besides
    : fileURLToPath(new URL("../../../dist/workbench/web/", import.meta.url));
}

/**
 * The pages: every file that was built, by its exact name, and the one page for every other address, for the page itself knows
 * its screens. Names are looked up in a list, so that no address leads out of the folder.
 * Throws `workbench/not-built`.
 */
export function servePages(folder: string): MiddlewareHandler<ServerEnv> {
  const files = namesOf(folder);
  const page = files.get("/index.html");
  if (page === undefined) {
    throw new CareoError("workbench/not-built", `The pages of the workbench are not in ${folder}.`, {
      hint: "Build them: npm run build.",
    });
  }
  return async (context) => {
    const file = files.get(context.req.path);
    if (file !== undefined && file !== page) {
      return context.body(new Uint8Array(readFileSync(file)), 200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      });
    }
    // What looks like a file and is none is an error, not a page.
    if (/\.[a-z0-9]{1,5}$/.test(context.req.path)) {
      return context.json(
        { error: { code: "workbench/no-such-page", message: "There is no such file." } },
        404,
      );
    }
    return context.html(readFileSync(page, "utf8").replaceAll(NONCE_MARK, context.get("nonce")));
  };
}

function namesOf(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [`/${name.split(sep).join("/")}`, join(folder, name)]));
}
