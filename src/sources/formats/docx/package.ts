import { CareoError } from "../../../base/index.ts";
import type { ZipArchive } from "../../archive/index.ts";
import { guardedXml } from "../../xml/guard.ts";
import { readXml } from "./xml-events.ts";

/** Most bytes of one XML part. The text of the longest books stays below 100 MB of markup. */
const LARGEST_PART = 256 * 2 ** 20;

export interface Relation {
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The XML of a part, checked for document types; undefined where the package has none of this name. */
export async function findPart(archive: ZipArchive, name: string): Promise<string | undefined> {
  const entry = archive.find(name);
  return entry === undefined ? undefined : guardedXml(await archive.read(entry, LARGEST_PART), name);
}

/** Name of the main part, as the package's relations say. Throws `sources/parser-failed` where there is none. */
export async function getMainPart(archive: ZipArchive): Promise<string> {
  const relations = await readRelations(archive, "");
  const main =
    [...relations.values()].find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  if (archive.find(main) !== undefined) return main;
  throw new CareoError("sources/parser-failed", "The package holds no document.", {
    hint: "It may be damaged. Ask for it again, or for a PDF.",
  });
}

/** The relations of a part by id, targets as names in the package. Of the package itself where `part` is empty. */
export async function readRelations(
  archive: ZipArchive,
  part: string,
): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const xml = await findPart(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations = new Map<string, Relation>();
  if (xml === undefined) return relations;
  readXml(xml, {
    open: (name, attribute) => {
      const [id, target] = [attribute("Id"), attribute("Target")];
      if (name !== "Relationship" || id === undefined || target === undefined) return;
      const isExternal = attribute("TargetMode") === "External";
      const type = (attribute("Type") ?? "").split("/").at(-1) ?? "";
      relations.set(id, { type, target: isExternal ? target : resolveTarget(folder, target), isExternal });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
