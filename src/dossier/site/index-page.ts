import { type Html, html } from "../../base/index.ts";
import type { Dossier, DossierSection } from "../document/index.ts";
import { noteOf } from "../document/index.ts";
import type { PublishedSource } from "../published/index.ts";
import { Footnotes, noteAddress } from "./footnotes.ts";
import { type Around, aboutBox, contents, masthead } from "./masthead.ts";
import { wholePage } from "./page.ts";
import { type Rendering, renderParts, renderPieces } from "./render-parts.ts";

/** The page of the dossier: its text, and below it every note, which opens beside the text where it is called. */
export function indexPage(
  dossier: Dossier,
  passageAddress: Rendering["passageAddress"],
  around: Around,
): { readonly page: Uint8Array; readonly footnotes: Footnotes } {
  const { context, sections, title } = dossier;
  const rendering: Rendering = { say: context.say, footnotes: new Footnotes(), passageAddress, home: "" };
  // Sections first, for they give the notes their numbers.
  const text = sections.map((section) => renderSection(section, rendering));
  const notes = renderNotes(dossier, rendering);
  const body = html`<a class="skip" href="#main">${context.say("dossier.page.skip")}</a><span id="closed"></span>
${masthead(dossier)}
<div class="sheet">${contents(dossier)}
<main id="main">${aboutBox(dossier, around)}${text}
${sourceList(dossier)}${notes}</main></div>
${colophon(dossier)}`;
  return { page: wholePage(title, context.say.language, body), footnotes: rendering.footnotes };
}

function renderSection({ anchor, key, heading, parts }: DossierSection, rendering: Rendering): Html {
  return html`<section class="s-${/^[a-z-]+$/.test(key) ? key : "own"}" id="${anchor}"><h2><bdi>${heading}</bdi></h2>
${renderParts(parts, rendering)}</section>
`;
}

/** Every thing that was cited, and whatever those notes cite in turn: the list grows while it is written. */
function renderNotes({ context }: Dossier, rendering: Rendering): Html {
  const { footnotes, say } = rendering;
  // The pages of the sources lead to a note of every claim, cited here or not.
  for (const { id } of context.published.claims) footnotes.numberOf(id);
  const bodies: Html[] = [];
  for (let index = 0; index < footnotes.ids.length; index++) {
    const { title, parts } = noteOf(footnotes.ids[index] as string, context);
    bodies.push(html`<h3>${renderPieces(title, rendering)}</h3>${renderParts(parts, rendering)}`);
  }
  const notes = bodies.map((body, index) => renderNote(footnotes.ids[index] as string, body, rendering));
  return html`<section id="notes"><h2>${say("dossier.page.notes")}</h2>
${notes}</section>
`;
}

function renderNote(id: string, body: Html, { footnotes, say }: Rendering): Html {
  const number = footnotes.numberOf(id);
  const places = footnotes
    .placesOf(id)
    .map(
      (place, index) =>
        html` <a href="#${place}" aria-label="${say("dossier.page.backTo", { place: String(index + 1) })}">↩${index + 1}</a>`,
    );
  return html`<article class="note" id="${noteAddress(id)}"><p class="bar"><span class="number">${number}</span><span class="back">${places}</span><a class="close" href="#closed">${say("dossier.page.close")}</a></p>
${body}</article>
`;
}

function sourceList({ context }: Dossier): Html {
  const { say, published } = context;
  const rows = published.sources.map(
    (
      source,
    ) => html`<tr><td data-head="${say("dossier.head.source")}"><div><a href="sources/${source.id}/index.html"><bdi${lang(source)}>${source.title}</bdi></a>${
      source.retracted !== undefined &&
      html` <span class="tag t-withdrawn">${say("dossier.source.retracted")}</span>`
    }</div></td><td data-head="${say("dossier.head.class")}"><div>${say(`dossier.class.${source.class}`)}</div></td></tr>
`,
  );
  return html`<section id="sources"><h2>${say("dossier.page.sources")}</h2>
<div class="table"><table><caption>${say("dossier.page.sourcesCaption")}</caption><thead><tr><th scope="col">${say("dossier.head.source")}</th><th scope="col">${say("dossier.head.class")}</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`;
}

function lang({ language }: PublishedSource): Html {
  return language === undefined ? html`` : html` lang="${language}"`;
}

export function colophon({ context }: Pick<Dossier, "context">): Html {
  const { publication } = context.published;
  const { say } = context;
  return html`<footer><p>${say("dossier.page.colophon", { program: publication.program.name, version: publication.program.version })}
<span class="quiet">${say("dossier.head.publication")} <code>${publication.id}</code> · ${say("dossier.checkpoint.size", { size: publication.checkpoint.size })} <code>${publication.checkpoint.root}</code></span></p></footer>
`;
}
