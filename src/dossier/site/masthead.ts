import { type Html, html } from "../../base/index.ts";
import { instantWords } from "../../messages/index.ts";
import { type Dossier, withheldWords } from "../document/index.ts";

/** Title, authors and time, and what a stranger has to know first: what this is, what it does not prove, how to check it. */
export function masthead({ context, title }: Dossier): Html {
  const { say, published } = context;
  const { publication } = published;
  return html`<header class="mast"><p class="kicker">${say("dossier.page.kicker", { version: publication.version })}</p>
<h1><bdi>${title}</bdi></h1>
<p class="by">${publication.authors.map((author, index) => html`${index > 0 && ", "}<bdi>${author}</bdi>`)}
<span class="quiet"> · ${instantWords(publication.approvedAt, say)} · <bdi>${publication.licence}</bdi>${
    publication.contact !== undefined && html` · <bdi>${publication.contact}</bdi>`
  }</span></p></header>
`;
}

export interface Around {
  /** From the page of the dossier to the file that says how to check it, and to the page that does. */
  readonly instructions: string;
  readonly verifier: string;
}

export function aboutBox({ context, sections }: Dossier, around: Around): Html {
  const { say, published } = context;
  const limits = sections.find(({ key }) => key === "limits");
  const link = (href: string, words: string): Html => html`<a href="${href}">${words}</a>`;
  const pieces = (parts: readonly (string | Html)[]): Html =>
    html`${parts.map((part) => (typeof part === "string" ? html`${part}` : part))}`;
  return html`<aside class="about" aria-label="${say("dossier.page.about")}">
<section><h2>${say("dossier.page.whatTitle")}</h2><p>${say("dossier.page.what", {
    claims: published.claims.length,
    sources: published.sources.length,
  })} ${withheldWords(published, say)}</p></section>
<section><h2>${say("dossier.page.unprovedTitle")}</h2><p>${pieces(
    say.pieces("dossier.page.unproved", {
      limits: limits === undefined ? html`` : link(`#${limits.anchor}`, limits.heading),
    }),
  )}</p></section>
<section><h2>${say("dossier.page.checkTitle")}</h2><p>${pieces(
    say.pieces("dossier.page.check", {
      instructions: link(around.instructions, "VERIFY.txt"),
      verifier: link(around.verifier, "verify.html"),
    }),
  )}</p></section>
</aside>
`;
}

export function contents({ sections, context }: Dossier): Html {
  const { say } = context;
  const more = [
    { anchor: "sources", heading: say("dossier.page.sources") },
    { anchor: "notes", heading: say("dossier.page.notes") },
  ];
  const lines = [...sections, ...more].map(
    ({ anchor, heading }) => html`<li><a href="#${anchor}"><bdi>${heading}</bdi></a></li>
`,
  );
  const list = html`<ol>${lines}</ol>`;
  // A long list before the text is in the way on a narrow page: there it is folded.
  return html`<nav class="beside" aria-label="${say("dossier.page.contents")}"><p>${say("dossier.page.contents")}</p>${list}</nav>
<nav class="folded" aria-label="${say("dossier.page.contents")}"><details><summary>${say("dossier.page.contents")}</summary>${list}</details></nav>
`;
}
