import type { Publication, PublishedCase, PublishedSource } from "../../published/index.ts";
import { byId } from "../export-file.ts";
import { type LookUp, sourcesOf, WITHHELD } from "../look-up.ts";
import { type FtmEntity, ftmEntity, ftmId, labelValue, nameValue } from "./entity.ts";
import { ftmDate } from "./ftm-date.ts";

/**
 * Sources. `contentHash` of FollowTheMoney is a SHA-1, so it stays empty and the SHA-256 stands in the notes. A source of which no
 * file is shown is a note, for a document needs a file name.
 */
export function documentEntities({ publication, sources }: PublishedCase): readonly FtmEntity[] {
  return byId(sources).map((source) =>
    shownFile(source) === undefined ? withheldSource(publication, source) : document(publication, source),
  );
}

/** The ids of the documents that claims stand in. */
export function proofOf(
  publication: Publication,
  held: LookUp,
  claims: readonly string[],
): readonly string[] {
  return sourcesOf(held, claims)
    .filter((source) => shownFile(source) !== undefined)
    .map(({ id }) => ftmId(publication, id));
}

function shownFile({ original, text }: PublishedSource): PublishedSource["original"] {
  return original ?? text;
}

function document(publication: Publication, source: PublishedSource): FtmEntity {
  const file = shownFile(source) as NonNullable<PublishedSource["original"]>;
  return ftmEntity(ftmId(publication, source.id), schemaOf(source.kind, file.mimeType), {
    name: [nameValue(source.title)],
    title: [labelValue(source.title)],
    fileName: [file.path.split("/").at(-1)],
    author: source.author.map(labelValue),
    publisher: [source.publisher && labelValue(source.publisher)],
    sourceUrl: [webAddress(source.url)],
    language: [LANGUAGES[(source.language ?? "").split("-")[0] as string]],
    authoredAt: [ftmDate(source.authoredAt)],
    publishedAt: [ftmDate(source.publishedAt)],
    retrievedAt: [source.capture?.retrievedAt?.slice(0, 19)],
    mimeType: [file.mimeType],
    fileSize: [String(file.size)],
    notes: [
      `id:${source.id}`,
      `class:${source.class}`,
      ...[source.original, source.text].map((each) => each && `sha256:${each.sha256}`),
      source.commitment && `commitment:${source.commitment}`,
      source.retracted && `retracted: ${source.retracted}`,
      ...source.reliability.map(({ grade, topic }) => `reliability:${grade}${topic ? ` (${topic})` : ""}`),
      doubtfulDate("authoredAt", source.authoredAt),
      doubtfulDate("publishedAt", source.publishedAt),
    ],
  });
}

function withheldSource(publication: Publication, source: PublishedSource): FtmEntity {
  return ftmEntity(ftmId(publication, source.id), "Note", {
    name: [nameValue(source.title)],
    notes: [
      `id:${source.id}`,
      `class:${source.class}`,
      WITHHELD,
      source.commitment && `commitment:${source.commitment}`,
    ],
  });
}

function doubtfulDate(name: string, text: string | undefined): string | undefined {
  return text === undefined || ftmDate(text) !== undefined ? undefined : `${name}: ${text}`;
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
}

const BY_MIME: readonly (readonly [type: RegExp, schema: string])[] = [
  [/^application\/pdf$/, "Pages"],
  [/^text\/html$/, "HyperText"],
  [/^text\/(csv|tab-separated-values)$/, "Table"],
  [/spreadsheet|ms-excel/, "Workbook"],
  [/^message\//, "Email"],
  [/^image\//, "Image"],
  [/^audio\//, "Audio"],
  [/^video\//, "Video"],
  [/^text\//, "PlainText"],
];

function schemaOf(kind: string, mimeType: string): string {
  if (kind === "article") return "Article";
  return BY_MIME.find(([type]) => type.test(mimeType))?.[1] ?? "Document";
}

/** FollowTheMoney writes languages by three letters (ISO 639-3). Others than these stay in claims.json. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "ara",
  be: "bel",
  de: "deu",
  en: "eng",
  es: "spa",
  fr: "fra",
  hi: "hin",
  kk: "kaz",
  ne: "nep",
  pl: "pol",
  pt: "por",
  ru: "rus",
  sw: "swa",
  uk: "ukr",
  ur: "urd",
  zh: "zho",
};
