import exifr from "exifr";
import type { Problem } from "../../../base/index.ts";
import type { FrozenText } from "../../frozen-text.ts";

type Witness = FrozenText["metadata"][number];

// Values longer than this are embedded previews and maker's notes.
const LONGEST_VALUE = 1000;

/** Fields that can tell who took a picture or with which device, beside the whole of GPS. */
const TELLS_PERSON =
  /^(artist|creator|author|byline|copyright|ownername|cameraownername|bodyserialnumber|serialnumber|lensserialnumber|internalserialnumber|imageuniqueid|hostcomputer|credit|usercomment|xpauthor|personinimage)$/i;

/** Every field of the metadata blocks, each block a witness: exif, exif-gps, xmp, iptc … Values as the file writes them. */
export async function readImageMetadata(
  bytes: Uint8Array,
): Promise<{ witnesses: Witness[]; problems: Problem[] }> {
  let blocks: unknown;
  try {
    blocks = await exifr.parse(bytes, {
      tiff: true,
      exif: true,
      gps: true,
      interop: false,
      ifd1: false,
      makerNote: false,
      userComment: true,
      xmp: true,
      iptc: true,
      icc: false,
      jfif: false,
      ihdr: false,
      mergeOutput: false,
      reviveValues: false,
      translateKeys: true,
      translateValues: true,
    });
  } catch (error) {
    return { witnesses: [], problems: [unreadable(error)] };
  }
  const witnesses = Object.entries((blocks ?? {}) as Record<string, unknown>).flatMap(([block, fields]) =>
    typeof fields === "object" && fields !== null
      ? witnessesOf(block, fields as Record<string, unknown>)
      : [],
  );
  return { witnesses, problems: sensitiveProblem(witnesses) };
}

function witnessesOf(block: string, fields: Readonly<Record<string, unknown>>): Witness[] {
  const witness = block === "gps" ? "exif-gps" : block === "ifd0" ? "exif" : block;
  return Object.entries(fields).flatMap(([name, value]) => {
    const text = plainValue(value);
    return text === undefined ? [] : [{ witness, name, value: text }];
  });
}

function plainValue(value: unknown): string | undefined {
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString("utf8").replaceAll("\0", "").trim();
    return text.length > 0 && text.length <= LONGEST_VALUE && isPrintable(text) ? text : undefined;
  }
  if (Array.isArray(value)) return value.length > 32 ? undefined : joined(value);
  if (typeof value === "object" && value !== null) return JSON.stringify(value).slice(0, LONGEST_VALUE);
  const text = String(value ?? "").trim();
  return text === "" ? undefined : text.slice(0, LONGEST_VALUE);
}

function joined(values: readonly unknown[]): string | undefined {
  const parts = values.map((value) => plainValue(value) ?? "");
  return parts.every((part) => part === "") ? undefined : parts.join(", ");
}

/** Says that the picture tells where or by whom it was taken, without repeating it: problems are shown more widely. */
function sensitiveProblem(witnesses: readonly Witness[]): Problem[] {
  const place = witnesses.some(
    (each) => each.witness === "exif-gps" || /^GPS|^(city|sublocation|location)$/i.test(each.name),
  );
  const person = witnesses.filter((each) => TELLS_PERSON.test(each.name)).map((each) => each.name);
  if (!place && person.length === 0) return [];
  const tells = [
    ...(place ? ["where it was taken"] : []),
    ...(person.length > 0 ? ["who or whose device took it"] : []),
  ];
  return [
    {
      code: "sources/sensitive-metadata",
      message: `The metadata of the picture can tell ${tells.join(" and ")} (${[...(place ? ["GPS"] : []), ...new Set(person)].join(", ")}).`,
      hint: "Publish only a copy without metadata, and think of who may be found through it.",
    },
  ];
}

function unreadable(error: unknown): Problem {
  return {
    code: "sources/metadata-unread",
    message: `The metadata of the picture could not be read: ${(error as Error).message}.`,
  };
}

/** Maker's notes and tables are bytes, not words. */
function isPrintable(text: string): boolean {
  return !text.includes("\ufffd") && [...text].every((character) => character >= " " || character === "\n");
}
