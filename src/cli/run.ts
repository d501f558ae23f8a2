import { parseArgs } from "node:util";
import { CareoError } from "../base/index.ts";
import { type CommandRow, type Invocation, parseOptions } from "./command.ts";
import { COMMANDS } from "./commands/table.ts";
import { EXIT_CODES, type Outcome } from "./exit-codes.ts";
import { commandHelp, overview, usageLine } from "./help.ts";
import { painter, safeForTerminal, type Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** Runs one command line and returns the exit code. Never throws. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const json = argv.includes("--json");
  try {
    return EXIT_CODES[await dispatch(argv, terminal)].code;
  } catch (error) {
    return EXIT_CODES[report(error, json, terminal)].code;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<Outcome> {
  const [verb, ...rest] = argv;
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    const row = findRow(rest[0]);
    terminal.out(row ? commandHelp(row, terminal.columns) : overview(COMMANDS, terminal.columns));
    return verb === undefined ? "usage" : "done";
  }
  if (verb === "--version" || verb === "-v") {
    terminal.out(`${await version()}\n`);
    return "done";
  }
  const row = findRow(verb);
  if (!row) throw usage(`There is no verb "${verb}".`, nearestVerb(verb));
  const invocation = parse(row, rest);
  if (invocation.options["help"] === true) {
    terminal.out(commandHelp(row, terminal.columns));
    return "done";
  }
  checkArguments(row, invocation);
  return (await row.load()).run(invocation, terminal);
}

async function version(): Promise<string> {
  const { CAREO_VERSION } = await import("../casework/index.ts");
  return CAREO_VERSION;
}

function findRow(verb: string | undefined): CommandRow | undefined {
  return COMMANDS.find((row) => row.verb === verb);
}

function parse(row: CommandRow, argv: readonly string[]): Invocation {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: parseOptions(row),
      allowPositionals: true,
    });
    refuseEmpty(row, values);
    return { arguments: positionals, options: values as Invocation["options"] };
  } catch (cause) {
    if (cause instanceof CareoError) throw cause;
    // Behind the first sentence Node tells how to pass a word that begins with a dash, which nobody asked.
    const [what = ""] = (cause as Error).message.split(/\. To specify /);
    throw usage(`careo ${row.verb}: ${what.replace(/\.?$/, ".")}`, `usage: ${usageLine(row)}`);
  }
}

function refuseEmpty(row: CommandRow, values: object): void {
  const empty = Object.entries(values).find(([, value]) => typeof value === "string" && value.trim() === "");
  if (empty) throw usage(`careo ${row.verb}: --${empty[0]} is empty.`, "Leave it out, or give it a value.");
}

function checkArguments(row: CommandRow, invocation: Invocation): void {
  const required = row.arguments.filter((each) => !each.optional).length;
  const most = row.arguments.some((each) => each.many) ? Number.POSITIVE_INFINITY : row.arguments.length;
  const given = invocation.arguments.length;
  if (given >= required && given <= most) return;
  const missing = row.arguments[given]?.name;
  const what =
    given < required ? `${missing} is missing` : `"${invocation.arguments[most]}" is one argument too many`;
  throw usage(`careo ${row.verb}: ${what}.`, `usage: ${usageLine(row)}`);
}

function usage(message: string, hint: string): CareoError {
  return new CareoError("cli/usage", message, { hint });
}

function nearestVerb(verb: string): string {
  const near = COMMANDS.find((row) => row.verb.startsWith(verb.slice(0, 3)));
  return near
    ? `Did you mean "careo ${near.verb}"? "careo --help" lists every verb.`
    : `"careo --help" lists every verb.`;
}

function report(error: unknown, json: boolean, terminal: Terminal): Outcome {
  const paint = painter(terminal);
  if (!(error instanceof CareoError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(
      json
        ? `${JSON.stringify({ schema: "careo.error/1", code: "bug", message: stack })}\n`
        : `${paint("red", "bug in Careo")}: ${stack}\n`,
    );
    return "bug";
  }
  if (json) {
    const { code, message, hint } = error;
    terminal.err(
      `${JSON.stringify({ schema: "careo.error/1", code, message, ...(hint ? { hint } : {}) })}\n`,
    );
  } else {
    const start = `${paint("red", "careo:")} `;
    terminal.err(`${wrap(safeForTerminal(error.message), terminal.columns, "       ", start)}\n`);
    if (error.hint) terminal.err(`${wrap(safeForTerminal(error.hint), terminal.columns, "       ")}\n`);
    terminal.err(paint("dim", `       (${error.code})\n`));
  }
  return outcomeOf(error);
}

function outcomeOf(error: CareoError): Outcome {
  if (error.code === "cli/usage" || error.code === "records/no-name-column") return "usage";
  if (error.code === "records/engine-unavailable") return "engine";
  if (error.code === "records/interrupted") return "interrupted";
  return "fixable";
}
