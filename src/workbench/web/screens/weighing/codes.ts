import type { Code } from "../../../api/weighing/contract.ts";
import type { VerbId } from "../../keys/shortcuts.generated.ts";

/** Codes with the verb whose key gives them, in the order of the keys. */
export const CODES: readonly (readonly [Code, VerbId])[] = [
  ["II", "weighing.rate-ii"],
  ["I", "weighing.rate-i"],
  ["N", "weighing.rate-n"],
  ["C", "weighing.rate-c"],
  ["CC", "weighing.rate-cc"],
  ["NA", "weighing.rate-na"],
];
