import { createReadStream } from "node:fs";
import { CareoError } from "../base/index.ts";
import {
  compareNames as compare,
  evaluatePairs,
  loadNameDictionary,
  type NameComparison,
  type NameEvaluation,
} from "../records/index.ts";

export type { NameComparison, NameEvaluation } from "../records/index.ts";

/** Compares two names, with the dictionary of spellings that ships with Careo. */
export function compareNames(
  a: string,
  b: string,
  options: { readonly schema?: string } = {},
): NameComparison {
  return compare(a, b, { ...options, dictionary: loadNameDictionary() });
}

export interface EvaluateNamesEffects {
  /** The bytes of a file, piece by piece. */
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  /** Milliseconds since any moment. */
  readonly now: () => number;
}

export const systemEvaluating: EvaluateNamesEffects = {
  read: (path) => createReadStream(path),
  now: () => performance.now(),
};

/** Measures comparing against a CSV file of labelled pairs. Throws `cli/cannot-read` and `records/bad-pairs`. */
export async function evaluateNames(
  path: string,
  effects: EvaluateNamesEffects = systemEvaluating,
): Promise<NameEvaluation> {
  try {
    return await evaluatePairs(effects.read(path), { ...effects, dictionary: loadNameDictionary() });
  } catch (cause) {
    if (!isOfDisk(cause)) throw cause;
    throw new CareoError("cli/cannot-read", `${path} could not be read: ${cause.message}`, {
      hint: "Name a CSV file that exists and that you may read.",
      cause,
    });
  }
}

function isOfDisk(cause: unknown): cause is Error {
  return cause instanceof Error && "code" in cause && "syscall" in cause;
}
