import type { ListedTension } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";

const RULES: Readonly<Record<ListedTension["rule"], string>> = {
  negation: "Said and denied",
  numbers: "Numbers",
  dates: "Dates of one event",
  order: "Order of events",
  place: "One person in two places",
  drift: "Stories that drift",
  identity: "One number, two persons",
};

const COLOUR: Readonly<Record<ListedTension["result"], Style>> = {
  contradiction: "red",
  tension: "yellow",
  "not comparable": "dim",
};

/** All tensions by rule; then what the words mean. */
export function tensionsText(tensions: readonly ListedTension[], terminal: Terminal): string {
  if (tensions.length === 0) return "No tensions between the claims of the case.\n";
  const rules = [...new Set(tensions.map(({ rule }) => rule))];
  const blocks = rules.map((rule) => {
    const own = tensions.filter((each) => each.rule === rule);
    const head = painter(terminal)("bold", `${RULES[rule]} (${rule})`);
    return [head, ...own.map((each) => tensionLines(each, terminal)), ""].join("\n");
  });
  const open = tensions.filter(({ status }) => status === "open").length;
  return `${blocks.join("\n")}\n${tensions.length} found, ${open} open. A tension lowers nothing by itself.\n`;
}

function tensionLines(tension: ListedTension, terminal: Terminal): string {
  const paint = painter(terminal);
  const { handle, result, aboutHandle, says, status, why, by, seq } = tension;
  const about = aboutHandle === null ? "" : `${aboutHandle}: `;
  const head = `  ${handle.padEnd(6)}  `;
  const indent = " ".repeat(10);
  return [
    wrap(
      `${paint(COLOUR[result], result)}  ${safeForTerminal(`${about}${says}`)}`,
      terminal.columns,
      indent,
      head,
    ),
    ...(status === "open" && why === null
      ? []
      : [wrap(safeForTerminal(`${status} by ${by} (entry ${seq}): ${why}`), terminal.columns, indent)]),
  ].join("\n");
}
