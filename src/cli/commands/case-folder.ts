import { existsSync } from "node:fs";
import { join } from "node:path";
import { CareoError } from "../../base/index.ts";
import { type Invocation, optionText } from "../command.ts";

/** The case of a verb that takes it as an option: as said with --case, else the current folder if it is one. */
export function findCaseFolder(invocation: Invocation): string | undefined {
  const said = optionText(invocation, "case");
  if (said !== undefined) return said;
  return existsSync(join(process.cwd(), "careo.json")) ? process.cwd() : undefined;
}

/** Throws `cli/usage` where no case is named and the current folder is none. */
export function getCaseFolder(invocation: Invocation): string {
  const found = findCaseFolder(invocation);
  if (found !== undefined) return found;
  throw new CareoError("cli/usage", "It is not said which case.", {
    hint: "Add --case FOLDER, or go into the folder of the case.",
  });
}
