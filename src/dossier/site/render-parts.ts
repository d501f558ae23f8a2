/** Parts of a dossier as HTML. Whatever is not markup of our own is escaped where it is put in (base, `html`). */
import { type Html, html } from "../../base/index.ts";
import type { Say } from "../../messages/index.ts";
import { drawingAsSvg, type Mark } from "../charts/index.ts";
import {
  type Fact,
  type Figure,
  type Part,
  type Piece,
  SIGNS,
  type Side,
  type Table,
  type TagForm,
} from "../document/index.ts";
import { type Footnotes, noteAddress } from "./footnotes.ts";

export interface Rendering {
  readonly say: Say;
  readonly footnotes: Footnotes;
  /** From this page to the page of a source, `""` for the page itself. */
  readonly passageAddress: (claim: string, index: number) => string | undefined;
  /** From this page to the page of the dossier: where notes and sections are. */
  readonly home: string;
}

/** From so many columns on a table turns into cards while the page is still of a middling width. */
const MANY = 5;

/** Layouts of a chart: the page shows the one that fits. */
const WIDE = 720;
const NARROW = 340;

export function renderParts(parts: readonly Part[], rendering: Rendering): Html {
  return html`${parts.map((part) => renderPart(part, rendering))}`;
}

function renderPart(part: Part, rendering: Rendering): Html {
  const pieces = (list: readonly Piece[]) => renderPieces(list, rendering);
  switch (part.kind) {
    case "heading":
      return html`<h3${anchor(part.anchor)}>${pieces(part.pieces)}</h3>
`;
    case "subheading":
      return html`<h4${anchor(part.anchor)}>${pieces(part.pieces)}</h4>
`;
    case "paragraph":
      return html`<p${part.isQuiet ? html` class="quiet"` : ""}>${pieces(part.pieces)}</p>
`;
    case "list":
      return renderList(part.items, part.isOrdered === true, rendering);
    case "facts":
      return html`<dl>${part.rows.map((row) => renderFact(row, rendering))}</dl>
`;
    case "table":
      return renderTable(part, rendering);
    case "figure":
      return renderFigure(part, rendering);
    case "sides":
      return html`<div class="sides">${part.sides.map((side) => renderSide(side, rendering))}</div>
`;
    case "quotation":
      return html`<blockquote lang="${part.lang}" dir="auto"><span class="around">${part.before === "" ? "" : "…"}${part.before}</span><q>${part.exact}</q><span class="around">${part.after}${part.after === "" ? "" : "…"}</span></blockquote>
`;
    case "box":
      return html`<div class="box">${renderParts(part.parts, rendering)}</div>
`;
  }
}

function anchor(id: string | undefined): Html | undefined {
  return id === undefined ? undefined : html` id="${id}"`;
}

function renderList(items: readonly (readonly Piece[])[], isOrdered: boolean, rendering: Rendering): Html {
  if (items.length === 0) return html``;
  const lines = items.map(
    (item) => html`<li>${renderPieces(item, rendering)}</li>
`,
  );
  return isOrdered
    ? html`<ol>${lines}</ol>
`
    : html`<ul>${lines}</ul>
`;
}

function renderFact({ label, pieces }: Fact, rendering: Rendering): Html {
  return html`<div><dt>${label}</dt><dd>${renderPieces(pieces, rendering)}</dd></div>
`;
}

function renderSide({ title, parts }: Side, rendering: Rendering): Html {
  return html`<section><h4>${title}</h4>${renderParts(parts, rendering)}</section>
`;
}

function renderTable({ caption, head, figures = [], rows }: Table, rendering: Rendering): Html {
  const isFigure = (column: number) => figures.includes(column);
  // On a narrow page a row becomes a card, and each cell says which column it is of.
  const cell = (pieces: readonly Piece[], column: number) =>
    html`<td data-head="${head[column] ?? ""}"${isFigure(column) ? html` class="figure"` : ""}><div>${renderPieces(pieces, rendering)}</div></td>`;
  return html`<div class="${head.length > MANY ? "table many" : "table"}"><table><caption>${caption}</caption>
<thead><tr>${head.map((name, column) => html`<th scope="col"${isFigure(column) ? html` class="figure"` : ""}>${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`<tr>${row.map(cell)}</tr>
`,
  )}</tbody></table></div>
`;
}

function renderFigure({ draw, key, table }: Figure, rendering: Rendering): Html {
  const { footnotes, home, say } = rendering;
  const hrefOf = ({ trail: [id] }: Mark) => {
    if (id === undefined) return undefined;
    footnotes.numberOf(id);
    return `${home}#${noteAddress(id)}`;
  };
  const [wide, narrow] = [draw({ width: WIDE }), draw({ width: NARROW })];
  const drawn = (drawing: typeof wide, name: string) =>
    drawing.shapes.length === 0
      ? html``
      : html`<div class="${name}">${{ html: drawingAsSvg(drawing, { hrefOf }) }}</div>
`;
  return html`<figure>${drawn(wide, "wide")}${drawn(narrow, "narrow")}<figcaption><p>${wide.summary}</p>${
    wide.shapes.length > 0 && html`<p class="key">${key.join(" ")}</p>`
  }</figcaption>
<details${wide.shapes.length === 0 ? html` open` : ""}><summary>${say("dossier.page.asTable")}</summary>${renderTable(table, rendering)}</details></figure>
`;
}

export function renderPieces(pieces: readonly Piece[], rendering: Rendering): Html {
  return html`${pieces.map((piece, index) => renderPiece(piece, pieces[index - 1], rendering))}`;
}

function renderPiece(piece: Piece, before: Piece | undefined, rendering: Rendering): Html {
  const inner = (list: readonly Piece[]) => renderPieces(list, rendering);
  switch (piece.kind) {
    case "text":
      return html`${piece.text}`;
    case "words":
      return piece.lang === undefined
        ? html`<bdi>${piece.text}</bdi>`
        : html`<bdi lang="${piece.lang}">${piece.text}</bdi>`;
    case "emphasis":
      return html`<em>${inner(piece.pieces)}</em>`;
    case "strong":
      return html`<b>${inner(piece.pieces)}</b>`;
    case "quiet":
      return html`<span class="quiet">${inner(piece.pieces)}</span>`;
    case "code":
      return html`<code>${piece.text}</code>`;
    case "cite":
      return renderCite(piece.id, before?.kind === "cite", rendering);
    case "link":
      return html`<a href="${rendering.home}#${piece.to}">${inner(piece.pieces)}</a>`;
    case "passage":
      return renderPassage(piece, rendering);
    case "tag":
      return html`<span class="tag t-${piece.form}">${sign(piece.form)}${piece.text}</span>`;
    case "uncited":
      return html`<span class="uncited">${inner(piece.pieces)} <span class="flag">${piece.says}</span></span>`;
    case "ours":
      return html`<span class="ours">${inner(piece.pieces)} <span class="flag">${piece.says}</span></span>`;
    case "redacted":
      return html`<span class="redacted" role="img" aria-label="${piece.says}"></span>`;
  }
}

function renderCite(id: string, isFollowing: boolean, { footnotes, home, say }: Rendering): Html {
  const number = footnotes.numberOf(id);
  const label = say("dossier.page.note", { number: String(number) });
  const place = home === "" ? html` id="${footnotes.place(id)}"` : html``;
  return html`${isFollowing && html`<sup class="comma">,</sup>`}<sup><a${place} class="cite" href="${home}#${noteAddress(id)}" aria-label="${label}">${number}</a></sup>`;
}

function renderPassage(piece: Piece & { readonly kind: "passage" }, rendering: Rendering): Html {
  const address = rendering.passageAddress(piece.claim, piece.index);
  const inner = renderPieces(piece.pieces, rendering);
  return address === undefined ? inner : html`<a href="${address}">${inner}</a>`;
}

function sign(form: TagForm): Html {
  return SIGNS[form] === "" ? html`` : html`<span class="sign" aria-hidden="true">${SIGNS[form]}</span>`;
}
