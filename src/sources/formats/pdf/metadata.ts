import type { Problem } from "../../../base/index.ts";
import type { FrozenText } from "../../frozen-text.ts";
import { refuseDoctype } from "../../xml/guard.ts";
import { unescapeXml } from "../../xml/unescape.ts";

type Witness = FrozenText["metadata"][number];

/** The fields of XMP that say who made the file, when, and from what (ISO 16684-1). */
const XMP_FIELDS = [
  "dc:title",
  "dc:creator",
  "dc:description",
  "dc:date",
  "dc:publisher",
  "dc:source",
  "dc:language",
  "xmp:CreateDate",
  "xmp:ModifyDate",
  "xmp:MetadataDate",
  "xmp:CreatorTool",
  "pdf:Producer",
  "pdf:Keywords",
  "xmpMM:DocumentID",
  "xmpMM:InstanceID",
  "xmpMM:OriginalDocumentID",
] as const;

const LONGEST_VALUE = 2000;

/** Every entry of the document information dictionary, as written: dates keep the form `D:20230905…`. */
export function infoWitnesses(info: Readonly<Record<string, unknown>>): Witness[] {
  const { Custom: custom, ...rest } = info;
  const entries = Object.entries({ ...rest, ...(typeof custom === "object" ? custom : {}) });
  return entries.flatMap(([name, value]) => {
    if (name.startsWith("Is") || name === "EncryptFilterName" || typeof value !== "string" || value === "")
      return [];
    return [
      {
        witness: name === "Language" ? "pdf-catalog" : "pdf-info",
        name,
        value: value.slice(0, LONGEST_VALUE),
      },
    ];
  });
}

/** The same fields as XMP states them. The two may disagree, which shows an edit that forgot one of them. */
export function xmpWitnesses(xmp: string | undefined): { witnesses: Witness[]; problems: Problem[] } {
  if (!xmp) return { witnesses: [], problems: [] };
  try {
    refuseDoctype(xmp, "The XMP metadata");
  } catch (error) {
    const { message } = error as Error;
    return { witnesses: [], problems: [{ code: "sources/xml-refused", message, where: "XMP" }] };
  }
  const witnesses = XMP_FIELDS.flatMap((name) =>
    valuesOf(xmp, name).map((value) => ({ witness: "xmp", name, value: value.slice(0, LONGEST_VALUE) })),
  );
  return { witnesses, problems: [] };
}

/** Simple properties stand as attributes or as elements; lists as rdf:li (XMP, part 1, 7.9). */
function valuesOf(xmp: string, name: string): string[] {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*("[^"<]*"|'[^'<]*')`).exec(xmp)?.[1]?.slice(1, -1);
  const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]{0,20000}?)</${name}>`).exec(xmp)?.[1];
  const items = element === undefined ? [] : [...element.matchAll(/<rdf:li(?:\s[^>]*)?>([^<]*)<\/rdf:li>/g)];
  const values = items.length > 0 ? items.map((match) => match[1] as string) : [attribute ?? element ?? ""];
  return values
    .map((value) => unescapeXml(value).trim())
    .filter((value) => value !== "" && !value.includes("<rdf:"));
}
