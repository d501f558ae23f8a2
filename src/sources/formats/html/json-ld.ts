import type { Problem } from "../../../base/index.ts";
import type { DomDocument } from "./dom.ts";
import type { Metadata } from "./metadata.ts";

const FIELDS = [
  "headline",
  "datePublished",
  "dateModified",
  "dateCreated",
  "description",
  "url",
  "inLanguage",
];
const NAMED = ["author", "creator", "publisher", "isBasedOn", "sponsor", "funder"];
/** Works and pages; breadcrumbs, organisations and lists of other pages are about something else. */
const TYPES =
  /(Article|Posting|Report|Review|WebPage|CreativeWork|VideoObject|Clip|Interview|LiveBlog|OpinionNews)/;
const MOST_NODES = 1_000;

/** The fields of JSON-LD that say who wrote, published and paid for the page, and when. */
export function readJsonLd(document: DomDocument): {
  readonly metadata: readonly Metadata[];
  readonly problems: readonly Problem[];
} {
  const metadata: Metadata[] = [];
  const problems: Problem[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const node of nodesOf(JSON.parse(script.textContent ?? ""))) metadata.push(...fieldsOf(node));
    } catch {
      problems.push({
        code: "sources/bad-metadata",
        message: "A block of JSON-LD on the page is not JSON; it was not read.",
      });
    }
  }
  return { metadata, problems };
}

type JsonObject = Readonly<Record<string, unknown>>;

function nodesOf(root: unknown): JsonObject[] {
  const queue: unknown[] = [root];
  const nodes: JsonObject[] = [];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      queue.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
    }
  }
  return nodes.filter((node) => [node["@type"]].flat().some((type) => TYPES.test(String(type))));
}

function fieldsOf(node: JsonObject): Metadata[] {
  const plain = FIELDS.flatMap((name) =>
    textsOf(node[name]).map((value) => ({ witness: "json-ld", name, value })),
  );
  const named = NAMED.flatMap((name) =>
    namesOf(node[name]).map((value) => ({ witness: "json-ld", name, value })),
  );
  return [...plain, ...named];
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((each): each is string => typeof each === "string");
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((each) => (isObject(each) ? textsOf(each["name"]) : textsOf(each)));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
