/**
 * What an HTML or SVG file would load by itself. Not a parser of either: it reads tags and attributes as a browser would at its
 * most generous, so that it rather sees a load that is none than misses one.
 */
import { codePoint, cssLoads, leavesBundle } from "./addresses.ts";

/** Attributes whose address is taken without anybody asking for it. `href` is, too, but on links. */
const LOADING = new Set([
  "src",
  "srcset",
  "imagesrcset",
  "poster",
  "background",
  "data",
  "action",
  "formaction",
  "manifest",
  "ping",
  "codebase",
  "classid",
  "archive",
  "lowsrc",
  "dynsrc",
  "profile",
]);
const LISTS = new Set(["srcset", "imagesrcset", "ping"]);
const LINKS = new Set(["a", "area"]);
const RAW = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);

export function markupLoads(markup: string): readonly string[] {
  const found: string[] = [];
  let hasPolicy = false;
  for (const tag of tagsOf(markup)) {
    hasPolicy ||= isStrictPolicy(tag);
    found.push(...tagLoads(tag));
    if (tag.name === "script" && !hasPolicy) found.push("a script without a policy that forbids it to load");
    if (tag.name === "style") found.push(...cssLoads(tag.text));
  }
  return found;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of elements whose content is not markup. */
  readonly text: string;
}

function tagLoads({ name, attributes }: Tag): string[] {
  const found: string[] = [];
  for (const [key, value] of attributes) {
    const local = key.replace(/^.*:/, "");
    if (LOADING.has(local)) found.push(...addressesIn(local, value).filter(leavesBundle));
    else if (local === "href" && !LINKS.has(name) && leavesBundle(value)) found.push(value);
    else if (local === "style" || PAINTED.has(local)) found.push(...cssLoads(value));
    else if (local === "srcdoc") found.push(...markupLoads(value));
    else if (/^on[a-z]/.test(local)) found.push(`a handler, ${local}, that runs as a script`);
  }
  if (/^refresh$/i.test(attributes.get("http-equiv") ?? "")) found.push("a page that leads on by itself");
  return found;
}

/** Of SVG: attributes that hold `url(…)`. */
const PAINTED = new Set([
  "fill",
  "stroke",
  "filter",
  "mask",
  "clip-path",
  "marker-start",
  "marker-mid",
  "marker-end",
  "cursor",
]);

function addressesIn(name: string, value: string): readonly string[] {
  return LISTS.has(name) ? value.split(/[\s,]+/).filter((each) => !/^[0-9.]+[wx]$/.test(each)) : [value];
}

/** Nothing may be loaded but what a hash or the page itself allows. */
function isStrictPolicy({ name, attributes }: Tag): boolean {
  if (name !== "meta" || !/^content-security-policy$/i.test(attributes.get("http-equiv") ?? "")) return false;
  const policy = (attributes.get("content") ?? "").toLowerCase();
  return /(^|;)\s*default-src\s+'none'\s*(;|$)/.test(policy) && !/\*|https?:|wss?:|\bself\b/.test(policy);
}

function* tagsOf(markup: string): Generator<Tag> {
  const opening = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|<([a-z][^\s/>]*)/gi;
  for (let match = opening.exec(markup); match; match = opening.exec(markup)) {
    const name = match[1]?.toLowerCase().replace(/^.*:/, "");
    if (name === undefined) continue;
    const { attributes, end } = attributesFrom(markup, opening.lastIndex);
    const isRaw = RAW.has(name) && markup[end - 2] !== "/";
    const close = isRaw ? closingOf(markup, name, end) : end;
    yield { name, attributes, text: markup.slice(end, close) };
    opening.lastIndex = close;
  }
}

function closingOf(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? markup.length;
}

const ATTRIBUTE = /[\s/]*(?:>|([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?)/y;

function attributesFrom(
  markup: string,
  from: number,
): { attributes: ReadonlyMap<string, string>; end: number } {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = from;
  for (let match = ATTRIBUTE.exec(markup); match; match = ATTRIBUTE.exec(markup)) {
    const key = match[1]?.toLowerCase();
    if (key === undefined) return { attributes, end: ATTRIBUTE.lastIndex };
    const value = decoded(match[2] ?? match[3] ?? match[4] ?? "");
    // The first of two counts for a browser; here both do.
    attributes.set(attributes.has(key) ? `again:${key}` : key, value);
  }
  return { attributes, end: Math.max(from, markup.indexOf(">", from) + 1) };
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  colon: ":",
  sol: "/",
  bsol: "\\",
  period: ".",
  tab: "\t",
  newline: "\n",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  num: "#",
  lpar: "(",
  rpar: ")",
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/gi, (whole, hex, digits, name) => {
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (digits !== undefined) return codePoint(Number(digits));
    return NAMED[String(name).toLowerCase()] ?? whole;
  });
}
