import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VocabularyRow } from "./contract.ts";

/** The same distance from the source and from what is built of it. */
const RESOURCES = fileURLToPath(new URL("../../../../resources/", import.meta.url));
/** What a person judges by. Word lists of languages and tables of letters are the program's own ground, and lie beside them. */
const FOLDERS = ["vocabularies", "weighing", "records"];

/** Every list as it is shipped, comments and all: nobody has to take our word for what stands in it. */
export function listVocabularies(): VocabularyRow[] {
  return FOLDERS.flatMap((folder) => {
    const path = join(RESOURCES, folder);
    const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
    return names.sort().map((name) => {
      const text = readFileSync(join(path, name), "utf8");
      return { name: `${folder}/${name}`, about: headOf(text), text };
    });
  });
}

function headOf(text: string): string {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.replace(/^# ?/, ""))
    .join("\n")
    .trim();
}
