import { COMMON_OPTIONS, type CommandArgument, type CommandOption, type CommandRow } from "./command.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { wrap } from "./wrap.ts";

/** `careo --help`. */
export function overview(rows: readonly CommandRow[], columns: number): string {
  const width = Math.max(...rows.map((row) => row.verb.length)) + 2;
  const verbs = rows.map((row) =>
    wrap(row.summary, columns, " ".repeat(width + 2), `  ${row.verb.padEnd(width)}`),
  );
  return [
    "careo: sets an official story and the record face to face",
    "",
    "usage: careo VERB [ARGUMENT…] [--json] [OPTION…]",
    "       careo VERB --help",
    "",
    ...verbs,
    "",
    `exit codes: ${Object.values(EXIT_CODES)
      .map(({ code }) => code)
      .join(", ")} (docs/reference/exit-codes.md)`,
    "",
  ].join("\n");
}

/** `careo VERB --help`. */
export function commandHelp(row: CommandRow, columns: number): string {
  const options = Object.entries({ ...row.options, ...COMMON_OPTIONS });
  const entries: [string, string][] = [
    ...row.arguments.map((each): [string, string] => [argumentUsage(each), each.help]),
    ...options.map(([name, option]): [string, string] => [optionUsage(name, option), option.help]),
  ];
  const width = Math.min(28, Math.max(...entries.map(([left]) => left.length)) + 2);
  return [
    `usage: ${usageLine(row)}`,
    "",
    wrap(row.summary, columns),
    ...(row.details ? ["", wrap(row.details, columns)] : []),
    "",
    ...entries.map(([left, right]) => helpLine(left, right, width, columns)),
    ...(row.examples.length > 0 ? ["", "examples:", ...row.examples.map((each) => `  ${each}`)] : []),
    "",
  ].join("\n");
}

export function usageLine(row: CommandRow): string {
  return ["careo", row.verb, ...row.arguments.map(argumentUsage), "[OPTION…]"].join(" ");
}

function argumentUsage(argument: CommandArgument): string {
  const name = argument.many ? `${argument.name}…` : argument.name;
  return argument.optional ? `[${name}]` : name;
}

export function optionUsage(name: string, option: CommandOption): string {
  const short = option.short ? `-${option.short}, ` : "";
  return `${short}--${name}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`;
}

function helpLine(left: string, right: string, width: number, columns: number): string {
  const indent = " ".repeat(width + 2);
  if (left.length + 2 > width) return `  ${left}\n${wrap(right, columns, indent)}`;
  return wrap(right, columns, indent, `  ${left.padEnd(width)}`);
}
