import type { Problem } from "../../../base/index.ts";
import { readZip, startBudget, type ZipArchive } from "../../archive/index.ts";
import type { BlockType, FrozenText } from "../../frozen-text.ts";
import { countCodePoints, TextWriter } from "../../text-writer.ts";
import type { FormatContext, FormatResult } from "../format.ts";
import { asideMetadata, asideProblems } from "./asides.ts";
import { compareWithMammoth } from "./mammoth.ts";
import { readMedia } from "./media.ts";
import { findPart, getMainPart, type Relation, readRelations } from "./package.ts";
import { readProperties, readStyleNames } from "./properties.ts";
import { type Aside, readStory, type StoryParagraph } from "./story.ts";

/**
 * Freezes the text that a Word document shows: body, notes, headers and footers. Inserted text counts as shown; deleted
 * and hidden text and comments are kept as metadata and reported, never mixed in. Throws `sources/archive-*`,
 * `sources/xml-refused`, `sources/parser-failed`.
 */
export async function readDocx(
  bytes: Uint8Array,
  { fileName, limits }: FormatContext,
): Promise<FormatResult> {
  const archive = await readZip(bytes, startBudget(limits));
  try {
    const main = await getMainPart(archive);
    const relations = await readRelations(archive, main);
    const document = await readDocument(archive, main, relations);
    const media = await readMedia(archive, relations, limits.resultBytes / 2);
    // mammoth reads hidden text as if it were shown, so it is not asked then.
    const isAsked = !document.asides.some((each) => each.kind === "hidden");
    const problems = [
      ...archive.problems,
      ...asideProblems(document.asides, fileName),
      ...(document.text.length === 0 ? [noText(fileName)] : []),
      ...(isAsked ? await compareWithMammoth(archive, document.text, fileName) : []),
      ...externalProblems(relations, archive, fileName),
      ...media.problems,
    ];
    const metadata = [
      ...(await readProperties(archive)),
      ...document.links,
      ...asideMetadata(document.asides),
    ];
    const frozen = { extractor: "docx/1", text: document.text, blocks: document.blocks, published: null };
    return { ...frozen, metadata, problems, ...(media.value.length > 0 && { parts: media.value }) };
  } finally {
    archive.close();
  }
}

interface DocumentPart {
  readonly paragraphs: readonly StoryParagraph[];
  readonly relations: ReadonlyMap<string, Relation>;
  readonly type: BlockType;
  readonly main: boolean;
}

interface ReadDocument {
  readonly text: string;
  readonly blocks: FrozenText["blocks"];
  readonly links: FrozenText["metadata"];
  readonly asides: readonly Aside[];
}

/** Parts besides the body that are shown, in the order in which they are read after it. */
const SHOWN = ["footnotes", "endnotes", "header", "footer"];

async function readDocument(
  archive: ZipArchive,
  main: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<ReadDocument> {
  const parts: DocumentPart[] = [];
  const asides: Aside[] = [];
  const read = async (name: string, type: BlockType, isMain: boolean): Promise<void> => {
    const story = readStory((await findPart(archive, name)) ?? "");
    const own = name === main ? relations : await readRelations(archive, name);
    parts.push({ paragraphs: story.paragraphs, relations: own, type, main: isMain });
    asides.push(...story.asides);
  };
  await read(main, "body", true);
  for (const kind of SHOWN) {
    const isNote = kind.endsWith("notes");
    for (const target of targetsOf(relations, kind))
      await read(target, isNote ? "body" : "boilerplate", false);
  }
  for (const target of targetsOf(relations, "comments")) await read(target, "body", false);
  const styles = await readStyleNames(archive, targetsOf(relations, "styles")[0]);
  return { ...writeParts(parts, styles), asides };
}

function targetsOf(relations: ReadonlyMap<string, Relation>, type: string): string[] {
  return [...relations.values()]
    .filter((each) => each.type === type && !each.isExternal)
    .map((each) => each.target);
}

function writeParts(
  parts: readonly DocumentPart[],
  styles: ReadonlyMap<string, string>,
): Pick<ReadDocument, "text" | "blocks" | "links"> {
  const writer = new TextWriter();
  const links: { witness: string; name: string; value: string }[] = [];
  const written = new Set<string>();
  let paragraph = 0;
  for (const part of parts) {
    for (const each of part.paragraphs) {
      // Headers repeat for first, odd and even pages; the page shows one of them.
      if (part.type === "boilerplate" && written.has(each.text)) continue;
      written.add(each.text);
      const start = writer.length + (writer.length === 0 ? 0 : 2);
      const type = part.main ? typeOfStyle(styles.get(each.style) ?? each.style.toLowerCase()) : part.type;
      paragraph++;
      writer.block(type, each.text, { main: part.main, place: { paragraph } });
      links.push(...linksOf(each, part.relations, start));
    }
  }
  return { ...writer.finish(), links };
}

function typeOfStyle(name: string): BlockType {
  if (name === "title") return "title";
  return name === "caption" ? "caption" : "body";
}

function linksOf(
  { text, links }: StoryParagraph,
  relations: ReadonlyMap<string, Relation>,
  start: number,
): { witness: string; name: string; value: string }[] {
  return links.flatMap((link) => {
    const target = relations.get(link.relation)?.target;
    if (target === undefined) return [];
    const from = start + countCodePoints(text.slice(0, link.start));
    const to = start + countCodePoints(text.slice(0, link.end));
    return [{ witness: "link", name: `${from}-${to}`, value: target }];
  });
}

function noText(fileName: string): Problem {
  return {
    code: "sources/empty",
    message: "The document shows no text. It may hold pictures of pages.",
    where: fileName,
  };
}

/** What opening it in an office program would load or run. */
function externalProblems(
  relations: ReadonlyMap<string, Relation>,
  archive: ZipArchive,
  fileName: string,
): Problem[] {
  const loaded = [...relations.values()].filter((each) => each.isExternal && each.type !== "hyperlink");
  const hasMacros = archive.entries.some((entry) => /vbaProject\.bin$/i.test(entry.name));
  const acts = [
    ...(loaded.length > 0
      ? [`load ${loaded.length} things from elsewhere (${loaded[0]?.target.slice(0, 200)})`]
      : []),
    ...(hasMacros ? ["run macros"] : []),
  ];
  if (acts.length === 0) return [];
  const message = `Opened in an office program, the document could ${acts.join(" and ")}. Careo does neither.`;
  return [
    {
      code: "sources/active-content",
      message,
      where: fileName,
      hint: "Do not open the original outside a sandbox.",
    },
  ];
}
