import type { Language } from "../text/section.ts";

/**
 * The value of a number written in digits with marks inside ("1,500.5", "1.500,5"), or undefined when the marks make no
 * number of it ("10.10.2013"). English groups with commas; Spanish, Russian and Ukrainian have the decimal comma.
 */
export function readDigits(text: string, language: Language): number | undefined {
  const marks = text.replace(/\p{Nd}/gu, "");
  if (marks === "") return Number(text);
  const last = marks.at(-1) as string;
  const pieces = text.split(/[.,]/);
  if (marks.length > 1) return readSeveral(text, marks, last, pieces);
  return isGroup(pieces, last, language) ? Number(pieces.join("")) : Number(pieces.join("."));
}

/** Two marks or more: one kind groups, a last one of the other kind is the decimal mark. */
function readSeveral(
  text: string,
  marks: string,
  last: string,
  pieces: readonly string[],
): number | undefined {
  const uniform = [...marks].every((mark) => mark === last);
  const groups = uniform ? pieces : pieces.slice(0, -1);
  const grouping = uniform || [...marks.slice(0, -1)].every((mark) => mark !== last);
  // Groups of two are Indian (12,34,567); the last group always has three.
  const wellFormed = groups.slice(1).every((piece) => piece.length === 3 || piece.length === 2);
  if (!grouping || !wellFormed || groups.at(-1)?.length !== 3) return undefined;
  return Number(uniform ? text.replaceAll(last, "") : `${groups.join("")}.${pieces.at(-1)}`);
}

/**
 * Whether a single mark before three digits groups thousands. After a zero it cannot ("0,683"). In Spanish both marks
 * group: Mexico and Central America write 1,500, Spain and the South 1.500, and nobody prints three decimals of a count.
 */
function isGroup(pieces: readonly string[], mark: string, language: Language): boolean {
  const [head = "", tail = ""] = pieces;
  if (tail.length !== 3 || head.length > 3 || head.startsWith("0")) return false;
  if (language === "en" || language === "und") return mark === ",";
  return language === "es" || mark === ".";
}
