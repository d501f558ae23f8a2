import { CareoError } from "../../base/index.ts";
import { type Invocation, optionText, type RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";

/** One action of a verb, `careo VERB ACTION CASE …`; `rest` is what follows the case. */
export type Action = (asked: Asked, terminal: Terminal) => Promise<Outcome>;

export interface Asked {
  readonly root: string;
  readonly rest: readonly string[];
  readonly invocation: Invocation;
  readonly json: boolean;
  /** The value of an option, undefined where it was not given. */
  readonly text: (option: string) => string | undefined;
  /** All values of an option that may be given more than once. */
  readonly texts: (option: string) => readonly string[] | undefined;
}

/** A command that begins with the name of an action. An argument too many is refused, as for other verbs. */
export function actionCommand(
  verb: string,
  actions: Readonly<Record<string, readonly [most: number, action: Action]>>,
): RunCommand {
  return async (invocation, terminal) => {
    const [name, root, ...rest] = invocation.arguments as [string, string, ...string[]];
    const [most, action] = actions[name] ?? [];
    if (most === undefined || action === undefined) {
      throw new CareoError("cli/usage", `"${name}" is nothing that careo ${verb} does.`, {
        hint: `First say one of ${Object.keys(actions).join(", ")}, then the folder of the case.`,
      });
    }
    if (rest.length > most) {
      throw new CareoError("cli/usage", `careo ${verb} ${name}: "${rest[most]}" is one argument too many.`, {
        hint: `“careo ${verb} --help” shows what each action takes. Words with spaces stand in quotation marks.`,
      });
    }
    return action(askedOf(invocation, root, rest), terminal);
  };
}

function askedOf(invocation: Invocation, root: string, rest: readonly string[]): Asked {
  const texts = (option: string) => {
    const value = invocation.options[option];
    return Array.isArray(value) ? (value as readonly string[]) : undefined;
  };
  return {
    root,
    rest,
    invocation,
    json: invocation.options["json"] === true,
    text: (option) => optionText(invocation, option),
    texts,
  };
}

/** An argument that an action cannot do without. Throws `cli/usage`. */
export function argument({ rest }: Asked, at: number, what: string): string {
  const given = rest[at];
  if (given !== undefined) return given;
  throw new CareoError("cli/usage", `${what} is missing.`, { hint: "Name it after the folder of the case." });
}

/** Says what was entered: `P3 entered (entry 41).` */
export function tellRecorded(
  recorded: { readonly handle: string; readonly id: string; readonly seq: number | undefined },
  schema: string,
  done: string,
  { json }: Asked,
  terminal: Terminal,
): void {
  const { id, handle, seq } = recorded;
  if (json) terminal.out(`${JSON.stringify({ schema, id, handle, seq: seq ?? null })}\n`);
  else if (seq === undefined) terminal.out(`${handle}: nothing has changed.\n`);
  else terminal.out(`${handle} ${done} (entry ${seq}).\n`);
}
