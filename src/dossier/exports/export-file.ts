import type { BundleFile } from "../bundle/index.ts";

/** A text as a file of the bundle: UTF-8, without a byte order mark. */
export function textFile(path: string, text: string): BundleFile {
  return { path, content: new TextEncoder().encode(text) };
}

/** JSON with the keys in the order in which they are written here, so that the same case gives the same bytes. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** In the order of their numbers: `C9999` before `C10000`. What the authors' program listed first does not matter. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort(({ id: a }, { id: b }) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0));
}
