import type { Problem } from "../../../base/index.ts";
import { type DomDocument, type DomElement, isComment } from "./dom.ts";
import { readJsonLd } from "./json-ld.ts";
import type { Metadata } from "./metadata.ts";

/** Longest value that is kept of one field; descriptions are shorter, and whole articles stand in some. */
const LONGEST_VALUE = 2_000;
const MOST_FIELDS = 500;

/**
 * What a page says of itself outside its text, each witness apart: they may disagree, and that is worth seeing.
 * Witnesses: html (title, language, address), meta, opengraph, json-ld, microdata, saved (what the saving program noted).
 */
export function readWitnesses(
  document: DomDocument,
  html: string,
): { readonly metadata: readonly Metadata[]; readonly problems: readonly Problem[] } {
  const linked = readJsonLd(document);
  const all = [
    ...ofHtml(document),
    ...ofMeta(document),
    ...linked.metadata,
    ...ofMicrodata(document),
    ...ofSaving(document, html),
  ];
  const metadata = all
    .filter((each) => each.value.trim() !== "")
    .slice(0, MOST_FIELDS)
    .map((each) => ({ ...each, value: each.value.trim().slice(0, LONGEST_VALUE) }));
  return { metadata, problems: linked.problems };
}

function ofHtml(document: DomDocument): Metadata[] {
  const title = document.querySelector("title")?.textContent ?? "";
  const language = document.documentElement?.getAttribute("lang") ?? "";
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const base = document.querySelector("base")?.getAttribute("href") ?? "";
  return Object.entries({ title, language, canonical, base }).map(([name, value]) => ({
    witness: "html",
    name,
    value,
  }));
}

function ofMeta(document: DomDocument): Metadata[] {
  const found: Metadata[] = [];
  for (const element of document.querySelectorAll("meta")) {
    const value = element.getAttribute("content") ?? "";
    const property = element.getAttribute("property");
    const name = property ?? element.getAttribute("name");
    if (name === null) continue;
    const isGraph = property !== null && /^(og|article|book|profile|video|music):/i.test(property);
    found.push({ witness: isGraph ? "opengraph" : "meta", name: name.toLowerCase(), value });
  }
  return found;
}

const MICRODATA = "datePublished dateModified dateCreated author publisher headline".split(" ");

function ofMicrodata(document: DomDocument): Metadata[] {
  const found: Metadata[] = [];
  for (const name of MICRODATA) {
    for (const element of document.querySelectorAll(`[itemprop="${name}"]`))
      found.push({ witness: "microdata", name, value: statedValue(element).slice(0, LONGEST_VALUE) });
  }
  return found;
}

function statedValue(element: DomElement): string {
  const stated = element.getAttribute("content") ?? element.getAttribute("datetime");
  return (stated ?? element.textContent ?? "").replace(/\s+/g, " ");
}

/** Notes that browsers and SingleFile leave in a saved page: from where and when. */
function ofSaving(document: DomDocument, html: string): Metadata[] {
  const found: Metadata[] = [];
  const browser = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4_000));
  if (browser?.[1] !== undefined) found.push({ witness: "saved", name: "url", value: browser[1] });
  const notes = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].filter(isComment);
  for (const { nodeValue } of notes) {
    const note = nodeValue ?? "";
    if (!/saved with SingleFile/i.test(note)) continue;
    const url = /\burl:\s*(\S+)/.exec(note)?.[1];
    const date = /\bsaved date:\s*([^\n]+)/.exec(note)?.[1];
    if (url !== undefined) found.push({ witness: "saved", name: "url", value: url });
    if (date !== undefined) found.push({ witness: "saved", name: "date", value: date });
  }
  return found;
}
