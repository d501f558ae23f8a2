import type { Publication, PublishedCase, PublishedSource } from "../published/index.ts";
import { byId, jsonText } from "./export-file.ts";
import { licenceAddress } from "./licence.ts";

/** A file of the bundle as it was written. */
export interface CrateFile {
  /** Below `data/`, forward slashes. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mimeType: string;
}

const PUBLICATION_ID = "#publication";
const METADATA = "ro-crate-metadata.json";

/**
 * `ro-crate-metadata.json`: what the folder `data/` holds, as RO-Crate 1.2 (https://w3id.org/ro/crate/1.2), flattened JSON-LD. It
 * describes; the inventory is the manifest of the bundle, which lists this file too.
 */
export function roCrateOf(published: PublishedCase, files: readonly CrateFile[]): string {
  const { publication, sources } = published;
  const listed = files.filter(({ path }) => path !== METADATA).sort((a, b) => (a.path < b.path ? -1 : 1));
  const titles = titlesOf(sources);
  const actions = byId(sources).flatMap((source) => actionOf(source, listed));
  const graph = [
    {
      "@id": METADATA,
      "@type": "CreativeWork",
      about: ref("./"),
      conformsTo: ref("https://w3id.org/ro/crate/1.2"),
    },
    rootOf(publication, listed, actions),
    licenceOf(publication),
    { "@id": PUBLICATION_ID, "@type": "PropertyValue", name: "Id of the publication", value: publication.id },
    ...listed.map((file) => fileEntity(file, titles.get(file.path))),
    ...actions,
    ...extractorsOf(sources),
  ];
  return jsonText({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": graph });
}

interface Entity {
  readonly "@id": string;
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const ref = (id: string): { readonly "@id": string } => ({ "@id": id });

function rootOf(publication: Publication, files: readonly CrateFile[], actions: readonly Entity[]): Entity {
  return {
    "@id": "./",
    "@type": "Dataset",
    name: publication.title,
    description: `${publication.question} ${publication.answer}`,
    datePublished: publication.approvedAt,
    license: ref(licenceId(publication)),
    // Names only: a published case does not say which author is a person and which an organisation.
    creditText: publication.authors.join(", "),
    identifier: ref(PUBLICATION_ID),
    version: String(publication.version),
    inLanguage: publication.language,
    hasPart: files.map(({ path }) => ref(pathId(path))),
    mentions: actions.map((action) => ref(action["@id"])),
  };
}

/** A relative path as a relative URI. */
function pathId(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

function fileEntity({ path, sha256, size, mimeType }: CrateFile, title: string | undefined): Entity {
  return {
    "@id": pathId(path),
    "@type": "File",
    name: title ?? path,
    description: descriptionOf(path),
    encodingFormat: mimeType,
    contentSize: String(size),
    sha256,
  };
}

/** What a file is by where it lies: the first beginning that fits. */
const DESCRIPTIONS: readonly (readonly [start: string, description: string])[] = [
  ["exports/annotations.", "Every citation as a W3C Web Annotation."],
  ["exports/claimreview.", "Claims with the finding that answers them, as ClaimReview of schema.org."],
  ["exports/datapackage.", "The tables described as a Data Package of Frictionless."],
  ["exports/entities.", "Entities of FollowTheMoney, one a line."],
  ["exports/network.", "Who is joined to whom, as GEXF 1.3."],
  ["exports/places.", "Where events are said to have happened, as GeoJSON."],
  ["exports/references.", "The sources as a bibliography."],
  ["exports/tables/", "A table of the published case, safe to open in a spreadsheet."],
  ["exports/timeline.", "Events with a date, as TimelineJS draws them."],
  ["claims.json", "The published case: all that the rest of the dossier is made from."],
  ["ledger/", "Of the ledger: what shows when things were recorded, and in which order."],
  ["sources/", "A source as it is published."],
  ["", "A part of the dossier."],
];

function descriptionOf(path: string): string {
  return DESCRIPTIONS.find(([start]) => path.startsWith(start))?.[1] as string;
}

function titlesOf(sources: readonly PublishedSource[]): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap(({ title, original, text }) => [
      ...(original ? [[original.path, title] as const] : []),
      ...(text ? [[text.path, `${title} (text)`] as const] : []),
    ]),
  );
}

/** A text was made of an original by an extractor. Of a redacted text the original is not here, and the action names none. */
function actionOf(
  { id, title, original, text }: PublishedSource,
  files: readonly CrateFile[],
): readonly Entity[] {
  if (text === undefined || !files.some(({ path }) => path === text.path)) return [];
  const isShown = files.some(({ path }) => path === original?.path);
  return [
    {
      "@id": `#text-${id}`,
      "@type": "CreateAction",
      name: `${text.redactions > 0 ? "Extract and redact" : "Extract"} the text of ${title}`,
      ...(original && isShown ? { object: ref(pathId(original.path)) } : {}),
      result: ref(pathId(text.path)),
      instrument: ref(extractorId(text.extractor)),
    },
  ];
}

/** `text@2`, or `text/2`: name and version. */
function extractorId(extractor: string): string {
  return `#extractor-${encodeURIComponent(extractor)}`;
}

function extractorsOf(sources: readonly PublishedSource[]): readonly Entity[] {
  const extractors = new Set(sources.flatMap(({ text }) => (text ? [text.extractor] : [])));
  return [...extractors].sort().map((extractor) => {
    const [, name = extractor, version = "unknown"] = /^(.+?)[@/]([^@/]+)$/.exec(extractor) ?? [];
    return {
      "@id": extractorId(extractor),
      "@type": "SoftwareApplication",
      name,
      version,
      // RO-Crate demands an address; the extractors are parts of this package and have none of their own.
      url: "pkg:npm/careo",
    };
  });
}

function licenceOf(publication: Publication): Entity {
  return {
    "@id": licenceId(publication),
    "@type": "CreativeWork",
    name: publication.licence,
    description: publication.licence,
  };
}

/** A licence in words is described here. */
function licenceId({ licence }: Publication): string {
  return licenceAddress(licence) ?? "#licence";
}
