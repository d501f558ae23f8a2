import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import { safeForTerminal } from "../terminal.ts";

/** A text that an option names by its file. Throws `cli/cannot-read`. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new CareoError("cli/cannot-read", `${safeForTerminal(path)} could not be read.`, {
      hint: "Name a text file that exists and that you may read.",
      cause,
    });
  }
}
