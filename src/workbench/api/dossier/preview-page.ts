import { CareoError } from "../../../base/index.ts";
import type { PreviewedDossier } from "../../../casework/index.ts";

/**
 * A page of the preview: its bytes as they are built, for a frame that runs nothing. It keeps the origin of the workbench only so
 * that the page around it can hear which note was pressed; without `allow-scripts` nothing in it can make use of that.
 */
const SHEET = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  "X-Frame-Options": "SAMEORIGIN",
};

/** Throws `workbench/no-such-page`. */
export function previewPage(preview: PreviewedDossier | undefined, page = "index.html"): Response {
  const file = preview?.files.find(({ path }) => path === page);
  if (preview === undefined || file === undefined || !("content" in file)) {
    throw new CareoError("workbench/no-such-page", `The preview has no page ${page}.`, {
      hint: "Plan a publication first, and let something of it go out.",
    });
  }
  const pages = new Set(preview.files.map(({ path }) => path).filter((path) => path.endsWith(".html")));
  const text = new TextDecoder().decode(file.content as Uint8Array);
  return new Response(
    text.replaceAll(
      /(<a\b[^>]*?\b)href="([^"]*)"/g,
      (_, before: string, to: string) => `${before}${linkTo(to, page, pages)}`,
    ),
    { headers: SHEET },
  );
}

/** Within the preview a link leads to the page that it names; what is no page of it, such as a file, leads nowhere yet. */
function linkTo(to: string, from: string, pages: ReadonlySet<string>): string {
  if (to.startsWith("#")) return `href="${to}"`;
  const [path = "", hash] = to.split("#");
  const page = resolved(from, path);
  return pages.has(page) ? `href="?page=${page}${hash === undefined ? "" : `#${hash}`}"` : "";
}

/** A path of the dossier as it is called from one of its pages. */
function resolved(from: string, path: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
