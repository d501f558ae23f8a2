import { join } from "node:path";
import { CareoError, canonicalJson, type Sha256, sha256 } from "../base/index.ts";
import { renameDurably, writeDurably } from "../ledger/index.ts";
import { materialFolder } from "./material-folder.ts";
import type { ReadSource } from "./read-frozen-text.ts";
import { hashStored, makeFolderDurably, onDisk, type StoreEffects } from "./store.ts";

export interface Derivative {
  readonly textSha256: Sha256;
  readonly extractor: string;
  /** First 16 hex digits of the hash of the extractor's parameters as canonical JSON. */
  readonly parametersHash: string;
  /** Folder with text.txt, pages.json and meta.json, and cues.json for a transcript. */
  readonly folder: string;
  readonly isNew: boolean;
}

/** No reader takes parameters yet: what it makes depends on the bytes and its own version only. */
const PARAMETERS = {};

/** Name of a derivative's folder: `text@1-44136fa355b3678a`. */
export function derivativeName(extractor: string): {
  readonly name: string;
  readonly parametersHash: string;
} {
  const parametersHash = sha256(canonicalJson(PARAMETERS)).slice(0, 16);
  return {
    name: `${extractor.replace("/", "@").replace(/[^A-Za-z0-9@._+-]/g, "_")}-${parametersHash}`,
    parametersHash,
  };
}

/**
 * Freezes a text: derived/<sha256>/<extractor@version-parameters>/{text.txt,pages.json,meta.json}, all or nothing.
 * Passages are anchored in it, so it is never written again: the same extractor giving another text is refused with
 * `sources/derivative-differs`.
 */
export function storeDerivative(source: ReadSource, root: string, effects: StoreEffects): Derivative {
  const { disk } = effects;
  const { name, parametersHash } = derivativeName(source.text.extractor);
  const parent = join(materialFolder(root).derived, source.sha256);
  const folder = join(parent, name);
  const { textSha256, text } = source;
  const derivative = { textSha256, extractor: text.extractor, parametersHash, folder };
  return onDisk(() => {
    if (disk.exists(folder)) {
      checkSameText(folder, source, effects);
      return { ...derivative, isNew: false };
    }
    const temporary = join(materialFolder(root).incoming, Buffer.from(effects.random(16)).toString("hex"));
    makeFolderDurably(temporary, root, disk);
    for (const [file, content] of Object.entries(filesOf(source)))
      writeDurably(join(temporary, file), content, disk);
    makeFolderDurably(parent, root, disk);
    renameDurably(temporary, folder, disk);
    return { ...derivative, isNew: true };
  });
}

function filesOf(source: ReadSource): Readonly<Record<string, string>> {
  const { text, ...described } = source.text;
  const { sha256: original, size, mimeType, textSha256, pages, cues } = source;
  const meta = { schema: "careo.derivative/1", sha256: original, size, mimeType, textSha256, ...described };
  return {
    "text.txt": text,
    "pages.json": `${JSON.stringify(pages)}\n`,
    // Where each cue of a transcript stands in the text, and when it is said.
    ...(cues.length > 0 && { "cues.json": `${JSON.stringify(cues)}\n` }),
    "meta.json": `${JSON.stringify(meta)}\n`,
  };
}

function checkSameText(folder: string, source: ReadSource, { disk }: StoreEffects): void {
  if (hashStored(join(folder, "text.txt"), disk).sha256 === source.textSha256) return;
  throw new CareoError(
    "sources/derivative-differs",
    `${source.text.extractor} gave another text of ${source.sha256} than the frozen one.`,
    { hint: "The frozen text stays. Run `careo verify`; if it holds, this is a bug in Careo." },
  );
}
