/** Loads the dictionary that ships with Careo (resources/names/latin-russian.txt) when it is first asked for. */
import { readFileSync } from "node:fs";
import { type NameDictionary, readDictionary } from "./names/index.ts";

export interface DictionaryEffects {
  readonly readBytes: (file: URL) => Uint8Array;
}

const FILE = new URL("../../resources/names/latin-russian.txt", import.meta.url);
const systemEffects: DictionaryEffects = { readBytes: (file) => readFileSync(file) };
let loaded: NameDictionary | undefined;

export function loadNameDictionary(effects: DictionaryEffects = systemEffects): NameDictionary {
  if (effects !== systemEffects) return readDictionary(effects.readBytes(FILE));
  loaded ??= readDictionary(effects.readBytes(FILE));
  return loaded;
}
