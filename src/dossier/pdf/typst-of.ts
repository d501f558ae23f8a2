import { instantWords } from "../../messages/index.ts";
import { type Dossier, type DossierSection, dossierOf, shortNote, withheldWords } from "../document/index.ts";
import type { Outline } from "../outline/index.ts";
import type { PublishedCase } from "../published/index.ts";
import { passageAddresses } from "../site/index.ts";
import { renderParts, type TypstRendering } from "./render-typst.ts";
import { TEMPLATE } from "./template.ts";
import { typstString, typstText } from "./typst-text.ts";

/**
 * The dossier as one Typst document: page-bottom notes, headings, tables and pictures with what a screen reader needs, nothing loaded
 * from anywhere. A pure function; `compilePdf` makes a PDF of it.
 */
export function typstOf(published: PublishedCase, outline: Outline): string {
  const dossier = dossierOf(published, outline);
  const { context, title, sections } = dossier;
  const { say } = context;
  const rendering: TypstRendering = {
    say,
    noteOf: (id) => shortNote(id, context),
    called: new Set(),
    passageAddress: passageAddresses(published),
  };
  const authors = published.publication.authors.map((author) => typstString(author)).join(", ");
  return [
    TEMPLATE,
    `#show: dossier.with(${typstString(say.language)}, ${typstString(title)}, (${authors},))`,
    masthead(dossier),
    about(dossier),
    contents(dossier),
    ...sections.map((section) => renderSection(section, rendering)),
    sourceTable(dossier),
  ].join("\n");
}

function masthead({ context }: Dossier): string {
  const { say, published } = context;
  const { authors, approvedAt, licence, contact, version } = published.publication;
  const rest = [instantWords(approvedAt, say), licence, ...(contact === undefined ? [] : [contact])].join(
    " · ",
  );
  const by = `[${typstText(authors.join(", "))}#quiet[${typstText(` · ${rest}`)}];]`;
  return `#masthead([${typstText(say("dossier.page.kicker", { version }))}], ${by})\n`;
}

function about({ context, sections }: Dossier): string {
  const { say, published } = context;
  const { claims, sources } = published;
  const limits = sections.find(({ key }) => key === "limits")?.heading ?? "";
  const column = (heading: string, words: string) => `([${typstText(heading)}], [${typstText(words)}])`;
  const columns = [
    column(
      say("dossier.page.whatTitle"),
      `${say("dossier.page.what", { claims: claims.length, sources: sources.length })} ${withheldWords(published, say)}`,
    ),
    column(say("dossier.page.unprovedTitle"), say("dossier.page.unproved", { limits })),
    column(
      say("dossier.page.checkTitle"),
      say("dossier.page.check", { instructions: "VERIFY.txt", verifier: "verify.html" }),
    ),
  ];
  return `#about(${columns.join(", ")})\n`;
}

/** In two columns; a heading that needs two lines counts as two. */
function contents({ context, sections }: Dossier): string {
  const { say } = context;
  const headings = [...sections.map(({ heading }) => heading), say("dossier.page.sources")];
  const lines = headings.reduce((sum, heading) => sum + Math.ceil(heading.length / LONG_HEADING), 0);
  return `#contents([${typstText(say("dossier.page.contents"))}], ${Math.ceil(lines / 2) + 1})\n`;
}

const LONG_HEADING = 50;

function renderSection({ key, heading, parts }: DossierSection, rendering: TypstRendering): string {
  const head = `#heading(level: 1)[${typstText(heading)}]\n`;
  const body = renderParts(parts, rendering);
  if (key === "changes") return `#changed[${head}${body}]\n`;
  // Question and answer are what a reader came for.
  if (key === "question") return `${head}#text(size: 1.2em)[${body}]\n`;
  return key === "answer" ? `${head}#text(size: 1.3em, weight: "semibold")[${body}]\n` : `${head}${body}`;
}

/** Every source with what fixes its bytes. */
function sourceTable({ context }: Dossier): string {
  const { say, published } = context;
  const rows = published.sources.flatMap(({ title, class: shown, text, original, commitment }) => [
    `[${typstText(title)}]`,
    `[${typstText(say(`dossier.class.${shown}`))}]`,
    `[#code[${typstText(text?.sha256 ?? original?.sha256 ?? commitment ?? "")}]]`,
  ]);
  const head = [say("dossier.head.source"), say("dossier.head.class"), "SHA-256"].map(
    (name) => `[${typstText(name)}]`,
  );
  if (rows.length === 0) return "";
  return `#heading(level: 1)[${typstText(say("dossier.page.sources"))}]
#data([${typstText(say("dossier.page.sourcesCaption"))}], (1fr, 0.7fr, 1.3fr), (left, left, left), (${head.join(", ")},), ${rows.join(", ")})\n`;
}
