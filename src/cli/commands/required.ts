import { CareoError } from "../../base/index.ts";
import { type Invocation, optionText } from "../command.ts";

/** The value of an option that a verb cannot do without. Throws `cli/usage`. */
export function requiredText(invocation: Invocation, name: string, why: string): string {
  const value = optionText(invocation, name);
  if (value !== undefined && value.trim() !== "") return value;
  throw new CareoError("cli/usage", `--${name} is missing: ${why}.`, { hint: `Add --${name} with a value.` });
}

/** A whole number among the arguments, as entries and sources are called. Throws `cli/usage`. */
export function wholeNumber(text: string | undefined, what: string): number {
  if (text !== undefined && /^\d{1,15}$/.test(text)) return Number(text);
  throw new CareoError("cli/usage", `"${text ?? ""}" is not the number of ${what}.`, {
    hint: "Numbers are those that careo sources, claims and history print.",
  });
}
