/** A source with its published text: every passage that was cited is marked, and beside it who says it to whom. */
import { type Html, html } from "../../base/index.ts";
import { claimCard, type Dossier, quotations, sourceFacts } from "../document/index.ts";
import type { PublishedClaim, PublishedSource } from "../published/index.ts";
import type { Footnotes } from "./footnotes.ts";
import { colophon } from "./index-page.ts";
import { type Block, markText, type Passage, type Piece } from "./marks.ts";
import { wholePage } from "./page.ts";
import { type Rendering, renderParts, renderPieces } from "./render-parts.ts";

const HOME = "../../index.html";

/** What stands in a redacted text in place of what was taken out (dossier/redaction). */
const REDACTED = "[…]";

/** @param text the published text; undefined where none is published */
export function sourcePage(
  source: PublishedSource,
  text: string | undefined,
  dossier: Dossier,
  numbers: Footnotes,
): Uint8Array {
  const { context } = dossier;
  const { say, published } = context;
  const rendering: Rendering = {
    say,
    footnotes: numbers,
    home: HOME,
    passageAddress: (claim, index) => passageOn(claim, index, source, published.claims),
  };
  const claims = published.claims.filter(({ citations }) =>
    citations.some((each) => each.source === source.id),
  );
  const marked = text === undefined ? undefined : markText(text, claims, source.id);
  const order = new Map(
    claimsInOrder(marked?.blocks ?? [], claims).map((claim, index) => [claim.id, index + 1]),
  );
  const page: SourcePage = { source, dossier, rendering, order };
  const body = html`<header class="mast"><p class="kicker"><a href="${HOME}"><bdi>${dossier.title}</bdi></a> · ${say("dossier.head.source")}</p>
<h1><bdi${source.language === undefined ? "" : html` lang="${source.language}"`}>${source.title}</bdi></h1></header>
<main id="main" class="source">
<div class="about source-facts">${renderParts([sourceFacts(source, context)], rendering)}${files(page)}</div>
${marked === undefined ? withoutText(claims, page) : html`${brokenList(marked.broken, page)}<article id="text">${marked.blocks.map((block) => renderBlock(block, page))}</article>`}
</main>
${colophon(dossier)}`;
  return wholePage(`${source.title} · ${dossier.title}`, say.language, body, lighting(claims, source.id));
}

interface SourcePage {
  readonly source: PublishedSource;
  readonly dossier: Dossier;
  readonly rendering: Rendering;
  /** Numbers of the claims on this page. */
  readonly order: ReadonlyMap<string, number>;
}

/** Address of a passage in the text of a source. */
export function passageId(claim: string, index: number): string {
  return `p-${claim}-${index + 1}`;
}

function passageOn(
  claim: string,
  index: number,
  { id }: PublishedSource,
  claims: readonly PublishedClaim[],
): string | undefined {
  const source = claims.find((each) => each.id === claim)?.citations[index]?.source;
  if (source === undefined) return undefined;
  return source === id ? `#${passageId(claim, index)}` : `../${source}/index.html#${passageId(claim, index)}`;
}

/** In the order of the text; those without a place in it at the end. */
function claimsInOrder(blocks: readonly Block[], claims: readonly PublishedClaim[]): PublishedClaim[] {
  return [...new Set([...blocks.flatMap((block) => block.claims), ...claims])];
}

/** All pieces of a passage light up when its address is called: one rule for each, for no script runs. */
function lighting(claims: readonly PublishedClaim[], source: string): string {
  const rules = claims.flatMap(({ id, citations }) => [
    `body:has(#c-${id}:target) mark[data-claims~="${id}"]`,
    ...citations.flatMap((each, index) =>
      each.source === source ? [`body:has(#${passageId(id, index)}:target) mark[data-claims~="${id}"]`] : [],
    ),
  ]);
  return rules.length === 0 ? "" : `${rules.join(",")}{background:var(--lit)}`;
}

function files({ source, dossier }: SourcePage): Html {
  const { say } = dossier.context;
  const link = (file: { readonly path: string } | undefined, words: string) =>
    file === undefined ? html`` : html`<a href="../../${file.path}">${words}</a> `;
  return html`<p class="files">${link(source.text, say("dossier.page.textFile"))}${link(source.original, say("dossier.page.originalFile"))}</p>
`;
}

/** What cannot be shown in its place: the words that are cited, and nothing around them but what was published with them. */
function withoutText(claims: readonly PublishedClaim[], page: SourcePage): Html {
  const { say } = page.dossier.context;
  return html`<section id="text"><p class="quiet">${say("dossier.page.noText")}</p>
${claims.map((claim) => html`<div class="para"><div class="quoted">${claim.citations.map((_, index) => html`<span id="${passageId(claim.id, index)}"></span>`)}${renderParts(quotations(claim), page.rendering)}</div><div class="cards">${card(claim, page)}</div></div>`)}</section>
`;
}

function brokenList(broken: readonly Passage[], page: SourcePage): Html {
  if (broken.length === 0) return html``;
  const { say } = page.dossier.context;
  return html`<section class="box"><p>${say("dossier.page.broken", { count: broken.length })}</p>
<ul>${broken.map(
    ({
      claim,
      index,
    }) => html`<li id="${passageId(claim.id, index)}"><bdi>${claim.citations[index]?.quote.exact}</bdi></li>
`,
  )}</ul>${[...new Set(broken.map(({ claim }) => claim))].map((claim) => card(claim, page))}</section>
`;
}

function renderBlock({ pieces, claims }: Block, page: SourcePage): Html {
  const { language } = page.source;
  return html`<div class="para"><p class="text" dir="auto"${language === undefined ? "" : html` lang="${language}"`}>${pieces.map((piece) => renderPiece(piece, page))}</p>
<div class="cards">${claims.map((claim) => card(claim, page))}</div></div>
`;
}

/** The numbers of chips are drawn by the style and are no text: searching and copying pass them by. */
function renderPiece({ text, from, claims, begins }: Piece, page: SourcePage): Html {
  const { say } = page.dossier.context;
  const chips = begins.map(({ claim, index }) => {
    const number = String(page.order.get(claim.id) ?? "");
    return html`<a class="chip" id="${passageId(claim.id, index)}" href="#c-${claim.id}" data-number="${number}" aria-label="${say("dossier.page.claimNumber", { number })}"></a>`;
  });
  const shown = shownText(text, page);
  if (claims.length === 0) return shown;
  const overlap = claims.length > 1 ? html` class="several"` : html``;
  return html`${chips}<mark data-from="${from}" data-claims="${claims.join(" ")}"${overlap}>${shown}</mark>`;
}

function shownText(text: string, { source, dossier }: SourcePage): Html {
  if (source.class !== "R" || !text.includes(REDACTED)) return html`${text}`;
  const label = dossier.context.say("dossier.redaction.box");
  return html`${text.split(REDACTED).map((part, index) => html`${index > 0 && html`<span class="redacted" role="img" aria-label="${label}"></span>`}${part}`)}`;
}

/** Folded, so that the text stays a text; its address lies inside, for browsers unfold what they are led into. */
function card(claim: PublishedClaim, page: SourcePage): Html {
  const { dossier, rendering, order } = page;
  const { say } = dossier.context;
  const number = order.get(claim.id) ?? "";
  const { title, parts } = claimCard(claim, dossier.context);
  const note = say("dossier.page.noteOfDossier", { number: String(rendering.footnotes.numberOf(claim.id)) });
  return html`<details class="card"><summary><span class="number">${number}</span> <span class="who">${renderPieces(title, rendering)}</span> <bdi>${claim.says}</bdi></summary>
<div id="c-${claim.id}">${renderParts(parts, rendering)}<p><a href="${HOME}#n-${claim.id}">${note}</a></p></div></details>
`;
}
