import { type Piece, readSense, type View } from "../grammar/index.ts";

/** "3rd", "3-его", "1.º", "twenty-first", "тридцать первое": the ordinal that begins at a token. */
export function readOrdinal(view: View, at: number): Piece | undefined {
  const token = view.tokens[at];
  if (token?.kind === "number") return readDigitOrdinal(view, at);
  const single = readSense(view, at, "ORDINAL");
  if (single !== undefined) return single;
  const tens = readSense(view, at, "CARDINAL");
  if (tens === undefined || (tens.value as number) < 20) return undefined;
  const hyphen = view.tokens[tens.end]?.folded === "-" ? 1 : 0;
  const unit = readSense(view, tens.end + hyphen, "ORDINAL");
  if (unit === undefined || (unit.value as number) >= 10) return undefined;
  return { end: unit.end, value: (tens.value as number) + (unit.value as number) };
}

function readDigitOrdinal(view: View, at: number): Piece | undefined {
  const end = readOrdinalEnding(view, at + 1);
  const text = view.tokens[at]?.text ?? "";
  return end !== undefined && /^\d{1,4}$/.test(text) ? { end, value: Number(text) } : undefined;
}

/** The token after "th", "-го", ".º" glued to digits, or undefined. */
export function readOrdinalEnding(view: View, at: number): number | undefined {
  const first = view.tokens[at];
  if (first === undefined || first.spaced) return undefined;
  const hyphen = first.folded === "-" || first.folded === "\u2013" ? 1 : 0;
  if (hyphen === 1 && view.tokens[at + 1]?.spaced !== false) return undefined;
  return readSense(view, at + hyphen, "ORDINAL-ENDING")?.end;
}
