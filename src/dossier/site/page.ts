import { createHash } from "node:crypto";
import { type Html, html } from "../../base/index.ts";
import type { DossierLanguage } from "../published/index.ts";
import { STYLE } from "./style.ts";

/** A whole page: one style, known by its hash, and nothing else that a browser would load or run. */
export function wholePage(title: string, language: DossierLanguage, body: Html, ownStyle = ""): Uint8Array {
  const style = STYLE + ownStyle;
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Careo">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return new TextEncoder().encode(page.html);
}
