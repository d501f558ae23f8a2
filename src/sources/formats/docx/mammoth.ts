import { zipSync } from "fflate";
import mammoth from "mammoth";
import type { Problem } from "../../../base/index.ts";
import type { ZipArchive } from "../../archive/index.ts";

/** Parts that decide what the body says. Only these, already checked and expanded, are handed to the library. */
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document\d*|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/document\d*\.xml\.rels)$/;
/** Above this the second reading costs more memory than it tells. */
const LARGEST_CHECK = 20 * 2 ** 20;

/**
 * A second opinion: mammoth reads the same body, and paragraphs that it finds and we did not are reported. Two readers
 * that share no code rarely lose the same words. `shown` is our whole text.
 */
export async function compareWithMammoth(
  archive: ZipArchive,
  shown: string,
  fileName: string,
): Promise<Problem[]> {
  const other = await findRawText(archive);
  if (other === undefined) return [];
  const own = lettersOf(shown);
  const missed = other.split("\n\n").filter((paragraph) => !own.includes(lettersOf(paragraph)));
  if (missed.length === 0) return [];
  const example = JSON.stringify(missed[0]?.slice(0, 80));
  return [
    {
      code: "sources/readers-disagree",
      message: `A second reader finds ${missed.length} paragraphs in the document that are not in the text, such as ${example}.`,
      where: fileName,
      hint: "Compare the text with the original, and tell us: this is likely a fault of Careo.",
    },
  ];
}

async function findRawText(archive: ZipArchive): Promise<string | undefined> {
  const entries = archive.entries.filter((entry) => PARTS.test(entry.name));
  if (entries.reduce((sum, entry) => sum + entry.statedSize, 0) > LARGEST_CHECK) return undefined;
  try {
    const files: Record<string, Uint8Array> = {};
    for (const entry of entries) files[entry.name] = await archive.read(entry, LARGEST_CHECK);
    const buffer = Buffer.from(zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) }));
    return (await mammoth.extractRawText({ buffer })).value;
  } catch {
    // It reads fewer kinds of documents than we do; then there is no second opinion.
    return undefined;
  }
}

/** Letters and digits only: the readers differ in how they write breaks, tabs and symbols. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
