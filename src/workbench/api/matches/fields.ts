import type { MatchLine } from "../../../casework/index.ts";
import type { FieldAnswer } from "./contract.ts";

/** What of two records is compared with each other: all parts of the name at once, and each other property by itself. */
export function fieldOf(mapsTo: string | null): string | null {
  if (mapsTo === null) return null;
  if (NAME_PROPERTIES.has(mapsTo)) return "name";
  if (mapsTo === "citizenship" || mapsTo === "country") return "nationality";
  return mapsTo;
}

const NAME_PROPERTIES: ReadonlySet<string> = new Set([
  "name",
  "lastName",
  "firstName",
  "middleName",
  "fatherName",
]);

/** Which field a line of evidence is about. */
function fieldOfLine({ feature, role }: MatchLine): string {
  switch (feature) {
    case "birth-date":
      return "birthDate";
    case "identifier":
      return role ?? "identifier";
    case "gender":
    case "nationality":
      return feature;
    default:
      return "name";
  }
}

interface Cell {
  readonly column: string;
  readonly mapsTo: string | null;
}

/**
 * Fields of a pair, those that tell most first: by the bits of their evidence, whichever way they speak; then what both sides
 * have and no evidence speaks of; then what one side has alone. What no property is known for stands by its column.
 */
export function fieldsOf(
  left: readonly Cell[],
  right: readonly Cell[],
  lines: readonly MatchLine[],
): readonly FieldAnswer[] {
  const key = ({ column, mapsTo }: Cell) => fieldOf(mapsTo) ?? `column ${column}`;
  const placesIn = (cells: readonly Cell[], wanted: string) =>
    cells.flatMap((cell, at) => (key(cell) === wanted ? [at] : []));
  const keys = [...new Set([...lines.map(fieldOfLine), ...left.map(key), ...right.map(key)])];
  const fields = keys.map((each): FieldAnswer => {
    const own = lines.flatMap((line, at) => (fieldOfLine(line) === each ? [at] : []));
    return {
      key: each,
      left: placesIn(left, each),
      right: placesIn(right, each),
      lines: own,
      weight: own.reduce((total, at) => total + (lines[at] as MatchLine).weight, 0),
    };
  });
  return fields.sort((a, b) => telling(b) - telling(a));
}

/** What speaks at all stands before what does not, and both sides before one. */
function telling({ lines, weight, left, right }: FieldAnswer): number {
  const spoken = lines.length > 0 ? 1000 + Math.abs(weight) : 0;
  return spoken + (left.length > 0 && right.length > 0 ? 100 : 0);
}
