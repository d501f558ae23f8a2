import { CareoError } from "../../base/index.ts";
import type { RecordedRange } from "../entries/fields.ts";

/**
 * A probability as people type it: `0.8`, or with its ends `0.8:0.7:0.9` (value:low:high).
 *
 * @param where what it is, for the message: "the prior of H1"
 * @throws CareoError weighing/bad-number
 */
export function readRange(text: string, where: string): RecordedRange {
  const parts = text.split(":").map((part) => readShare(part.trim(), where));
  const [value, low = value, high = value] = parts;
  if (
    value === undefined ||
    low === undefined ||
    high === undefined ||
    parts.length === 2 ||
    parts.length > 3
  ) {
    throw new CareoError(
      "weighing/bad-number",
      `${where}: "${text}" is not one number, nor value:low:high.`,
      {
        hint: "Write 0.8, or with the lowest and the highest you would defend 0.8:0.7:0.9.",
      },
    );
  }
  if (Number(low) > Number(value) || Number(value) > Number(high)) {
    throw new CareoError(
      "weighing/bad-number",
      `${where}: ${value} does not lie between ${low} and ${high}.`,
      {
        hint: "The order is value:low:high.",
      },
    );
  }
  return { value, low, high };
}

/** A number from 0 to 1 in the form in which the ledger keeps it. Throws `weighing/bad-number`. */
export function readShare(text: string, where: string): string {
  const written = /^\.\d+$/.test(text) ? `0${text}` : text;
  if (/^\d+(\.\d+)?$/.test(written) && Number(written) <= 1) return written.replace(/^0+(?=\d)/, "");
  throw new CareoError("weighing/bad-number", `${where}: "${text}" is not a number from 0 to 1.`, {
    hint: "Write a share with a point: 0.35 for 35 %.",
  });
}
