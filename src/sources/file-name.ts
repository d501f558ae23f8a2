import type { Problem } from "../base/index.ts";
import { nameOddities } from "./archive/index.ts";

/** Longest part of a name that is shown; a name of 255 bytes is real, one of a megabyte is an attack on the reader. */
const LONGEST_SHOWN = 300;

/**
 * A name as text that is safe to show: what is invisible, turns the direction of writing, or controls a terminal stands
 * as `\u{…}`, and a backslash is doubled, so that the original can be read back.
 */
export function escapeName(name: string): string {
  const escaped = name
    .slice(0, LONGEST_SHOWN)
    .replace(/\\|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, (character) =>
      character === "\\" ? "\\\\" : `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
    );
  return name.length > LONGEST_SHOWN ? `${escaped}…` : escaped;
}

/** The name of a file as its bytes: UTF-8 where they are, else each wrong byte as `\x..`. */
export function nameOfBytes(raw: Uint8Array): { readonly name: string; readonly isText: boolean } {
  try {
    return { name: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw), isText: true };
  } catch {
    const name = Buffer.from(raw)
      .toString("latin1")
      .replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { name, isText: false };
  }
}

/** One problem listing everything that makes a name misleading or dangerous elsewhere; none for an ordinary name. */
export function nameProblems(raw: Uint8Array, shown: string): readonly Problem[] {
  const { name, isText } = nameOfBytes(raw);
  const oddities = isText ? nameOddities(name) : ["is not text in UTF-8"];
  if (oddities.length === 0) return [];
  return [
    {
      code: "sources/odd-file-name",
      message: `The file name ${oddities.join(", ")}. It is kept as text and never used as a path.`,
      where: shown,
    },
  ];
}
