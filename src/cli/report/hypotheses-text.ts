import type { ListedGroup } from "../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

/** A question with its rival answers, and what stands in the way of weighing them. */
export function groupText(group: ListedGroup, terminal: Terminal): string {
  const paint = painter(terminal);
  const width = Math.max(0, ...group.hypotheses.map(({ handle }) => handle.length));
  const lines = group.hypotheses.flatMap((each) => {
    const indent = " ".repeat(width + 6);
    const { prior } = each;
    const basis = prior === undefined ? "no prior" : `prior ${rangeText(prior)}: ${prior.basis}`;
    return [
      wrap(
        safeForTerminal(`${each.text} (${each.hypothesisKind})`),
        terminal.columns,
        indent,
        `    ${each.handle.padEnd(width)}  `,
      ),
      paint("dim", wrap(safeForTerminal(basis), terminal.columns, indent)),
    ];
  });
  return `${[
    paint("bold", wrap(safeForTerminal(`${group.handle}  ${group.question}`), terminal.columns, "    ", "")),
    ...lines,
    ...group.cautions.map((each) => wrap(safeForTerminal(each), terminal.columns, "    ", "  ! ")),
  ].join("\n")}\n`;
}

/** `0.5`, or `0.5 (0.3 to 0.7)`. */
export function rangeText({ value, low, high }: { value: string; low: string; high: string }): string {
  return low === value && high === value ? value : `${value} (${low} to ${high})`;
}
