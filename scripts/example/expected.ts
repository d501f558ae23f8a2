import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** One thing that Careo must find in an example: which command is asked, where in its answer to look, and what stands there. */
export interface Expected {
  readonly fact: string;
  /** The command, without `careo` and `--json`. CASE is the folder of the case, HERE that of the example. */
  readonly careo: string;
  readonly at: string;
  /** A file beside this one with the truth of a match: the answer then holds, under `planted`, how careo match did against it. */
  readonly planted?: string;
  readonly is?: unknown;
  /** Each of these is among what is found. */
  readonly holds?: readonly unknown[];
  /** None of these is. */
  readonly lacks?: readonly unknown[];
  /** The text that is found has these words in it. */
  readonly says?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Part of an example: commands, run in this order, each of which must end with exit code 0, and what is then expected. */
export interface Part {
  readonly steps: readonly string[];
  readonly expected: readonly Expected[];
}

export function readExample(file: string): readonly Part[] {
  return (parse(readFileSync(file, "utf8")) as { readonly parts: readonly Part[] }).parts;
}
