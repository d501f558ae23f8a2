import { columnsOf } from "../../wrap.ts";

/** Cells under heads, two columns of space between; `right` are the columns that are set to the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = heads.map((head, at) =>
    Math.max(columnsOf(head), ...rows.map((row) => columnsOf(row[at] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells
      .map((cell, at) => {
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(cell)));
        return right.includes(at) ? space + cell : cell + space;
      })
      .join("  ")}`.trimEnd();
  return [heads, ...rows].map(line).join("\n");
}

/** Text cut to a width, with a mark that it was. */
export function cut(text: string, width: number): string {
  return columnsOf(text) <= width ? text : `${[...text].slice(0, Math.max(1, width - 1)).join("")}…`;
}
