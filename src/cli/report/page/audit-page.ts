import { createHash } from "node:crypto";
import { type Html, html } from "../../../base/index.ts";
import { type Audit, summariseAudit } from "../../../casework/index.ts";
import { LIMITS } from "../words.ts";
import { card, cardContext } from "./card.ts";
import {
  figuresSection,
  interestSection,
  masthead,
  problemsSection,
  requestsSection,
  standingsSection,
  tensionsSection,
} from "./overview.ts";
import { markText, type PageParagraph } from "./passages.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/**
 * The audit as one self-contained page: no request leaves it, and its policy forbids any. `text` is the frozen text
 * that the audit's offsets point into.
 */
export function auditPage(name: string, text: string, audit: Audit): string {
  const summary = summariseAudit(audit);
  const context = cardContext(audit, new Map(summary.requests.map(({ claim, asks }) => [claim, asks])));
  const marked = markText(text, audit);
  const paragraphs = marked.paragraphs.map(
    (
      paragraph,
    ) => html`<div class="para ${paragraph.block}"><p class="text" dir="auto">${blockTag(paragraph)}${marked.draw(paragraph)}</p>
<div class="notes">${paragraph.claims.map((claim) => card(claim, context))}</div></div>
`,
  );
  const language = audit.document.language === "und" ? "" : audit.document.language;
  const body = html`${masthead(name, audit)}
<main><div class="summary"><div>${standingsSection(summary)}${interestSection(audit)}${tensionsSection(audit)}</div>
<div>${requestsSection(summary)}</div></div>
<article id="text" lang="${language}">${paragraphs}</article>
${figuresSection(audit)}
${audit.problems.length > 0 && html`<div class="rest">${problemsSection(audit)}</div>`}
</main>
${colophon(audit)}`;
  return wholePage(name, body).html;
}

const BLOCK_TAGS: Readonly<Record<string, string>> = {
  bio: "Author’s note",
  caption: "Caption",
  byline: "Byline",
  dateline: "Dateline",
  related: "Related",
  boilerplate: "Boilerplate",
};

function blockTag({ block }: PageParagraph): Html {
  const tag = BLOCK_TAGS[block];
  return tag ? html`<span class="tag">${tag}</span>` : html``;
}

function colophon(audit: Audit): Html {
  const packs = Object.entries(audit.packs).map(([code, version]) => `${code} ${version}`);
  return html`<footer><p>${LIMITS}</p>
<p>Original SHA-256 <code>${audit.document.sha256}</code><br>Text SHA-256 <code>${audit.document.textSha256}</code> by ${audit.document.extractor}<br>
Careo ${audit.careo}, language packs ${packs.join(", ") || "none"}. Keys: j and k step through the statements.</p></footer>
`;
}

function wholePage(name: string, body: Html): Html {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    "style-src-attr 'unsafe-inline'",
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${name} · Careo claim audit</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${body}
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
}

function hashOf(content: string): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
