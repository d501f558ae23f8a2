import type { ZipArchive } from "../../archive/index.ts";
import type { FrozenText } from "../../frozen-text.ts";
import { findPart } from "./package.ts";
import { readXml } from "./xml-events.ts";

type Metadata = FrozenText["metadata"];

/** What the file says of itself: who made and last saved it, when, with what, for how long. */
const CORE =
  "title subject creator keywords description lastModifiedBy revision created modified lastPrinted category language".split(
    " ",
  );
const APPLICATION = "Application AppVersion Company Manager Template TotalTime".split(" ");
const LONGEST_VALUE = 2_000;

export async function readProperties(archive: ZipArchive): Promise<Metadata> {
  const core = await findPart(archive, "docProps/core.xml");
  const application = await findPart(archive, "docProps/app.xml");
  return [...fields(core, CORE, "docx-core"), ...fields(application, APPLICATION, "docx-app")];
}

function fields(xml: string | undefined, names: readonly string[], witness: string): Metadata {
  const found: { witness: string; name: string; value: string }[] = [];
  let current: string | undefined;
  readXml(xml ?? "", {
    open: (name) => {
      current = names.includes(name) ? name : undefined;
    },
    close: () => {
      current = undefined;
    },
    text: (value) => {
      if (current !== undefined && value.trim() !== "")
        found.push({ witness, name: current, value: value.trim().slice(0, LONGEST_VALUE) });
    },
  });
  return found;
}

/** The names of styles by id. Ids are in the language of the program; the names of built-in styles are English. */
export async function readStyleNames(
  archive: ZipArchive,
  part: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const xml = part === undefined ? undefined : await findPart(archive, part);
  let id: string | undefined;
  readXml(xml ?? "", {
    open: (name, attribute) => {
      if (name === "style") id = attribute("styleId");
      else if (name === "name" && id !== undefined) names.set(id, (attribute("val") ?? "").toLowerCase());
    },
    close: (name) => {
      if (name === "style") id = undefined;
    },
    text: () => {},
  });
  return names;
}
