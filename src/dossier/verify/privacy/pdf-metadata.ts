/**
 * What a PDF says of how it was made. A PDF that can be read aloud has to carry its title and language, so metadata is not
 * forbidden; what it says has to be what the dossier says anyway: its title, its authors, its time, and the programs.
 */
import { inflateSync } from "node:zlib";

/** What a dossier may say in the metadata of a PDF. */
export interface Sayable {
  readonly words: ReadonlySet<string>;
  /** The time of the approval. */
  readonly at: string;
}

const MOST_INFLATED = 256 << 20;
const PROGRAMS = /^(typst|careo)\b/i;
const DATES = /Date$/;
/** Of an information dictionary; titles stand in outlines as well and say what the pages say. */
const INFO =
  /\/(Author|Creator|Producer|Subject|Keywords|CreationDate|ModDate)\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>)/g;
const ACTIVE = /\/(JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFile)\b/;

/** What it says that it should not; undefined for what is no PDF. */
export function pdfMetadata(bytes: Buffer, sayable: Sayable): readonly string[] | undefined {
  if (bytes.toString("latin1", 0, 5) !== "%PDF-") return undefined;
  const parts = [...partsOf(bytes)];
  if (parts.some((part) => /\/Encrypt\b/.test(part))) return ["encrypted, so that nobody can look"];
  const found = parts.flatMap((part) => [...infoOf(part, sayable), ...xmpOf(part, sayable)]);
  if (parts.some((part) => ACTIVE.test(part))) found.push("scripts, actions or files inside it");
  return [...new Set(found)];
}

/** The file without its streams, and every stream that can be read. */
function* partsOf(bytes: Buffer): Generator<string> {
  const text = bytes.toString("latin1");
  let outside = "";
  let at = 0;
  const start = /stream\r?\n/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = text.indexOf("endstream", start.lastIndex);
    if (end === -1) break;
    outside += text.slice(at, match.index);
    yield readable(bytes.subarray(start.lastIndex, end));
    at = end + "endstream".length;
    start.lastIndex = at;
  }
  yield outside + text.slice(at);
}

function readable(stream: Buffer): string {
  try {
    return inflateSync(stream, { maxOutputLength: MOST_INFLATED }).toString("latin1");
  } catch {
    return stream.toString("latin1");
  }
}

function infoOf(part: string, sayable: Sayable): string[] {
  return [...part.matchAll(INFO)].flatMap(([, name = "", value = ""]) => {
    const said = stringOf(value);
    return isSayable(name, said, sayable) ? [] : [`${name} “${said}”`];
  });
}

function isSayable(name: string, said: string, { words, at }: Sayable): boolean {
  if (said === "") return true;
  if (DATES.test(name)) return isTimeOf(said, at);
  return PROGRAMS.test(said) || words.has(said) || said.split(/[;,]\s*/).every((each) => words.has(each));
}

/** The day of the approval, or its time to the second; in another time zone it would tell where. */
function isTimeOf(said: string, at: string): boolean {
  const digits = digitsOf(said).slice(0, 14);
  return digits.length >= 8 && digitsOf(at).startsWith(digits);
}

function digitsOf(time: string): string {
  return time.replaceAll(/\D/g, "");
}

/** A string of a PDF: in brackets with escapes, or hex; UTF-16 where it begins with its mark. */
function stringOf(value: string): string {
  const bytes = value.startsWith("<")
    ? Buffer.from(value.replaceAll(/[<>\s]/g, ""), "hex")
    : literal(value.slice(1, -1));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  return bytes.toString("latin1");
}

function literal(text: string): Buffer {
  const plain = text.replaceAll(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "" }[escaped] ?? escaped;
  });
  return Buffer.from(plain, "latin1");
}

/** Fields of an XMP packet that say what the page says, or which kind of PDF it is. */
const HARMLESS_XMP =
  /^(dc:(title|language|format|type|description)|pdfuaid:.*|pdfaid:.*|pdfaExtension:.*|pdfaSchema:.*|pdfaProperty:.*|pdf:PDFVersion|xmpTPg:NPages|xmpMM:(DocumentID|InstanceID|RenditionClass|VersionID)|x:.*|rdf:.*|xml:.*|xmlns.*)$/;
const DATE_XMP = /^xmp:(CreateDate|ModifyDate|MetadataDate)$/;
const SAID_XMP = /^(dc:creator|pdf:Producer|xmp:CreatorTool|pdf:Keywords|dc:subject)$/;

function xmpOf(part: string, sayable: Sayable): string[] {
  const start = part.indexOf("<x:xmpmeta");
  if (start === -1) return [];
  const packet = Buffer.from(part.slice(start), "latin1").toString("utf8");
  const fields = [...packet.matchAll(/<([A-Za-z]+:[A-Za-z]+)[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, name, inner]) => nested(name ?? "", inner ?? ""),
  );
  return fields.flatMap(([name, value]) => {
    if (HARMLESS_XMP.test(name) || value === "") return [];
    if (DATE_XMP.test(name) && isSayable("Date", value, sayable)) return [];
    if (SAID_XMP.test(name) && isSayable(name, value, sayable)) return [];
    return [`${name} “${value}”`];
  });
}

/** The fields inside a wrapper, or a field with the text of its list items. */
function nested(name: string, inner: string): readonly (readonly [string, string])[] {
  if (/^(x|rdf):/.test(name))
    return [...inner.matchAll(/<([A-Za-z]+:[A-Za-z]+)([^>]*)>(?:([\s\S]*?)<\/\1>)?/g)].flatMap(
      ([, own = "", attributes = "", content = ""]) => [
        ...[...attributes.matchAll(/([A-Za-z]+:[A-Za-z]+)="([^"]*)"/g)].map(
          ([, key = "", value = ""]) => [key, value] as const,
        ),
        ...nested(own, content),
      ],
    );
  return [
    [
      name,
      unescaped(
        inner
          .replaceAll(/<[^>]*>/g, " ")
          .replaceAll(/\s+/g, " ")
          .trim(),
      ),
    ],
  ];
}

function unescaped(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] as string);
}
