import { writeFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";

/** Writes what a verb made to where the user asked. Throws `cli/cannot-write`. */
export async function writeResult(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (cause) {
    throw new CareoError("cli/cannot-write", `${path} could not be written: ${(cause as Error).message}`, {
      hint: "Name a file in a folder that exists and that you may write to.",
      cause,
    });
  }
}
