import { createHash } from "node:crypto";
import { type Html, html, sliceCodePoints } from "../../../base/index.ts";
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
  const context = cardContext(audit, summary);
  const marked = markText(text, audit);
  const paragraphs = marked.paragraphs.map(
    (
      paragraph,
    ) => html`<div class="para ${paragraph.block}"><p class="text" dir="auto">${blockTag(paragraph)}${marked.draw(paragraph)}</p>
<div class="notes">${paragraph.claims.map((claim) => card(claim, context))}</div></div>
`,
  );
  const language = audit.document.language === "und" ? "" : audit.document.language;
  const body = html`${masthead(name, titleOf(text, audit), audit)}
<main><div class="summary"><div>${standingsSection(summary)}${interestSection(summary)}${tensionsSection(audit)}</div>
<div>${requestsSection(summary)}</div></div>
<p class="guide">Underlined passages are statements. The note beside each opens: who says it, how firmly, when, how much;
<b class="asked">?</b> is where a checker would ask.</p>
<article id="text" lang="${language}">${paragraphs}</article>
${figuresSection(audit)}
${audit.problems.length > 0 && html`<div class="rest">${problemsSection(audit)}</div>`}
</main>
${colophon(audit)}`;
  return wholePage(name, body).html;
}

const LONGEST_TITLE = 160;

/** The title that the document has, where it is short enough to be one. */
function titleOf(text: string, { document }: Audit): string | undefined {
  const block = document.blocks.find(({ type }) => type === "title");
  const title = block && sliceCodePoints(text, block.start, block.end).replace(/\s+/g, " ").trim();
  return title && title.length <= LONGEST_TITLE ? title : undefined;
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
Careo ${audit.careo}, language packs ${packs.join(", ") || "none"}.<span class="keys"> Keys: j and k step through the statements.</span></p></footer>
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
