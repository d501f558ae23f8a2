import { makeKey } from "../../casework/index.ts";
import type { Invocation } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { askPassphrase } from "../passphrase.ts";
import type { Terminal } from "../terminal.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [name] = invocation.arguments as [string];
  const passphrase = await askPassphrase(terminal, `Passphrase for the new key ${name}: `);
  const { key, path, recoveryKit } = await makeKey(name, passphrase);
  if (invocation.options["json"] === true) {
    terminal.out(
      `${JSON.stringify({ schema: "careo.key/1", key: key.verifier, fingerprint: key.fingerprint, path, recoveryKit })}\n`,
    );
  } else {
    terminal.out(`${recoveryKit}\nKept, encrypted, in ${path}.\n`);
    terminal.out(
      "Print the kit above now, or write it down. It is not shown again: a lost passphrase without it is a lost key.\n",
    );
  }
  return "done";
}
