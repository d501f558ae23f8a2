import { readFile } from "node:fs/promises";
import { CareoError } from "../../base/index.ts";
import { makeKey, restoreKeyFromKit } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { askPassphrase } from "../passphrase.ts";
import { safeForTerminal, type Terminal } from "../terminal.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [name] = invocation.arguments as [string];
  const kitFile = optionText(invocation, "kit");
  const kit = kitFile === undefined ? undefined : await readKit(kitFile);
  const use = keyUse(optionText(invocation, "use"));
  const passphrase = await askPassphrase(terminal, `Passphrase for the key ${name} for ${use}: `);
  const made =
    kit === undefined
      ? await makeKey(name, use, passphrase)
      : await restoreKeyFromKit(name, use, kit, passphrase);
  const { key, path, recoveryKit } = made;
  if (invocation.options["json"] === true) {
    terminal.out(
      `${JSON.stringify({ schema: "careo.key/1", key: key.verifier, fingerprint: key.fingerprint, path, recoveryKit })}\n`,
    );
  } else if (kit === undefined) {
    terminal.out(`${recoveryKit}\nKept, encrypted, in ${path}.\n`);
    terminal.out(
      "Print the kit above now, or write it down. It is not shown again: a lost passphrase without it is a lost key.\n",
    );
  } else {
    terminal.out(`${key.verifier}\n\nRestored, and kept, encrypted, in ${path}.\n`);
    terminal.out(
      `Lock the kit away again, and remove ${safeForTerminal(String(kitFile))} from this machine.\n`,
    );
  }
  return "done";
}

/** Notes and seals have keys of their own, so that neither can pass for the other. */
function keyUse(said: string | undefined): "notes" | "seals" {
  if (said === undefined || said === "notes") return "notes";
  if (said === "seals") return "seals";
  throw new CareoError("cli/usage", `A key is for notes or for seals, not for "${said}".`, {
    hint: "Notes are signed by careo checkpoint, bundles are sealed by careo publish.",
  });
}

async function readKit(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new CareoError(
      "cli/cannot-read",
      `The kit ${path} could not be read: ${(cause as Error).message}.`,
      {
        hint: "Type the kit into a text file, line by line as it is printed, and name that file.",
        cause,
      },
    );
  }
}
