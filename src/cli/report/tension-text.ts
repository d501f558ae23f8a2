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

// Two camps of five claims give twenty-five pairs; so many open ones of one thing are shown, and the rest counted.
const SHOWN_OF_ONE = 3;

/** All tensions by rule; then what the words mean. Unless `all`, many open ones about one thing are cut short and counted. */
export function tensionsText(tensions: readonly ListedTension[], terminal: Terminal, all = false): string {
  if (tensions.length === 0) return "No tensions between the claims of the case.\n";
  const rules = [...new Set(tensions.map(({ rule }) => rule))];
  const blocks = rules.map((rule) => {
    const own = tensions.filter((each) => each.rule === rule);
    const head = painter(terminal)("bold", `${RULES[rule]} (${rule})`);
    return [head, ...groupsOf(own).flatMap((group) => groupLines(group, terminal, all)), ""].join("\n");
  });
  const open = tensions.filter(({ status }) => status === "open").length;
  return `${blocks.join("\n")}\n${tensions.length} found, ${open} open. A tension lowers nothing by itself.\n`;
}

/** Those that are about one thing and come out alike; every judged one is by itself. */
function groupsOf(tensions: readonly ListedTension[]): ListedTension[][] {
  const groups = new Map<string, ListedTension[]>();
  for (const each of tensions) {
    const alone = each.status !== "open" || each.aboutHandle === null;
    const key = alone ? each.id : `${each.aboutHandle} ${each.result}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function groupLines(group: readonly ListedTension[], terminal: Terminal, all: boolean): string[] {
  const shown = all || group.length <= SHOWN_OF_ONE + 1 ? group : group.slice(0, SHOWN_OF_ONE);
  const lines = shown.map((each) => tensionLines(each, terminal));
  if (shown.length === group.length) return lines;
  const rest = `… and ${group.length - shown.length} more pairs about ${group[0]?.aboutHandle}; --all prints them.`;
  return [...lines, wrap(painter(terminal)("dim", safeForTerminal(rest)), terminal.columns, " ".repeat(10))];
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
