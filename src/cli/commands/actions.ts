import { CareoError } from "../../base/index.ts";
import type { OpenCase, RecordedThing } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import type { Terminal } from "../terminal.ts";
import { withCase } from "./with-case.ts";

/** What one action of a verb works with: the open case and the arguments behind it. */
export interface Acting {
  readonly open: OpenCase;
  readonly rest: readonly string[];
  readonly invocation: Invocation;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly person: string | undefined;
}

/** An action of a verb, and whether it writes into the case. */
export interface VerbAction {
  readonly mode: "read" | "write" | ((rest: readonly string[]) => "read" | "write");
  readonly act: (acting: Acting) => Outcome | Promise<Outcome>;
}

/** Runs `careo VERB ACTION CASE …`. Throws `cli/usage` for an action that the verb does not have. */
export function runAction(
  verb: string,
  actions: Readonly<Record<string, VerbAction>>,
  invocation: Invocation,
  terminal: Terminal,
): Promise<Outcome> {
  const [action, root, ...rest] = invocation.arguments as [string, string, ...string[]];
  const chosen = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (chosen === undefined) {
    throw new CareoError("cli/usage", `"${action}" is nothing that careo ${verb} does.`, {
      hint: `First say one of ${Object.keys(actions).join(", ")}, then the folder of the case: careo ${verb} list CASE.`,
    });
  }
  const mode = typeof chosen.mode === "string" ? chosen.mode : chosen.mode(rest);
  return withCase(root, mode, terminal, (open) =>
    chosen.act({
      open,
      rest,
      invocation,
      terminal,
      json: invocation.options["json"] === true,
      person: optionText(invocation, "by"),
    }),
  );
}

/** The one argument behind the case. Throws `cli/usage` where there is none, or more. */
export function onlyArgument({ rest }: Acting, what: string): string {
  const [only, second] = rest;
  if (only !== undefined && second === undefined) return only;
  throw new CareoError(
    "cli/usage",
    only === undefined ? `${what} is missing.` : `"${second}" is one argument too many.`,
    { hint: `Name ${what} behind the folder of the case.` },
  );
}

/** Every value of an option that may be given more than once. */
export function optionTexts({ options }: Invocation, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The value of an option that is one of a closed list. Throws `cli/usage`. */
export function optionOf<Value extends string>(
  invocation: Invocation,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const said = optionText(invocation, name);
  return said === undefined ? undefined : oneOf(said, `--${name}`, allowed);
}

export function oneOf<Value extends string>(said: string, what: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each.toLowerCase() === said.toLowerCase());
  if (found !== undefined) return found;
  throw new CareoError("cli/usage", `${what}: "${said}" is none of those there are.`, {
    hint: `Say one of ${allowed.join(", ")}.`,
  });
}

/** `17=denies`: what stands before and behind the first `=`; `undefined` behind where there is none. */
export function parted(said: string): readonly [name: string, value: string | undefined] {
  const at = said.indexOf("=");
  return at < 0 ? [said.trim(), undefined] : [said.slice(0, at).trim(), said.slice(at + 1).trim()];
}

/** Says what was entered: `A3 entered (entry 41)`. */
export function reportEntered(
  { json, terminal }: Pick<Acting, "json" | "terminal">,
  entered: readonly RecordedThing[],
  done = "entered",
): Outcome {
  if (json) {
    const items = entered.map(({ id, handle, seq }) => ({ id, handle, entry: seq ?? null }));
    terminal.out(`${JSON.stringify({ schema: "careo.entered/1", entered: items })}\n`);
    return "done";
  }
  for (const { handle, seq } of entered)
    terminal.out(
      seq === undefined
        ? `${handle} is so already; nothing was written.\n`
        : `${handle} ${done} (entry ${seq})\n`,
    );
  return "done";
}
