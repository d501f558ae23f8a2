import type { Compared } from "./compare.ts";

const WIDTH = 96;

/** The table of expected against found, those that differ first. */
export function tableOf(compared: readonly Compared[]): string {
  const ordered = [...compared].sort((a, b) => Number(a.agrees) - Number(b.agrees));
  const agreed = compared.filter(({ agrees }) => agrees).length;
  return [...ordered.map(lines), `${agreed} of ${compared.length} as expected.`].join("\n");
}

function lines({ fact, expected, found, agrees }: Compared): string {
  const mark = agrees ? "=" : "≠";
  return agrees && expected === found
    ? `${mark} ${fact}\n    ${cut(found)}`
    : `${mark} ${fact}\n    expected  ${cut(expected)}\n    found     ${cut(found)}`;
}

function cut(text: string): string {
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
