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
  if (file === undefined || !("content" in file)) {
    throw new CareoError("workbench/no-such-page", `The preview has no page ${page}.`, {
      hint: "Plan a publication first, and let something of it go out.",
    });
  }
  const links = new TextDecoder()
    .decode(file.content as Uint8Array)
    .replaceAll(
      /(<a\b[^>]*?\bhref=")([^"#?:]+\.html)(#[^"]*)?"/g,
      (_, before: string, path: string, hash = "") => `${before}?page=${resolved(page, path)}${hash}"`,
    );
  return new Response(links, { headers: SHEET });
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
