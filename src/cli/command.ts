import type { ParseArgsConfig } from "node:util";
import type { Outcome } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

export interface CommandOption {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for the value in help: `FILE`. */
  readonly value?: string;
  readonly help: string;
  readonly multiple?: true;
}

export interface CommandArgument {
  readonly name: string;
  readonly help: string;
  readonly optional?: true;
  readonly many?: true;
}

/** The row of one verb: what parses it is what prints its help and its page of reference. */
export interface CommandRow {
  readonly verb: string;
  readonly summary: string;
  /** What a reader of the help should know besides, in whole sentences. */
  readonly details?: string;
  readonly arguments: readonly CommandArgument[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly examples: readonly string[];
  /** Loaded when the verb is run, so that `careo --help` loads nothing else. */
  readonly load: () => Promise<{ readonly run: RunCommand }>;
}

export interface Invocation {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

export type RunCommand = (invocation: Invocation, terminal: Terminal) => Promise<Outcome>;

/** Understood by every verb. */
export const COMMON_OPTIONS: Readonly<Record<string, CommandOption>> = {
  json: { type: "boolean", help: "Print one JSON object instead of text." },
  help: { type: "boolean", short: "h", help: "Print this help." },
};

export function parseOptions(row: CommandRow): NonNullable<ParseArgsConfig["options"]> {
  const config: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, option] of Object.entries({ ...row.options, ...COMMON_OPTIONS })) {
    config[name] = {
      type: option.type,
      ...(option.short === undefined ? {} : { short: option.short }),
      ...(option.multiple === undefined ? {} : { multiple: true }),
    };
  }
  return config;
}

/** The value of a string option, undefined where it was not given. */
export function optionText(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === "string" ? value : undefined;
}
