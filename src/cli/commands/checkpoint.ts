import { signCheckpoint } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { askPassphrase } from "../passphrase.ts";
import type { Terminal } from "../terminal.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root] = invocation.arguments as [string];
  const keyName = requiredText(invocation, "key", "a checkpoint is signed; make a key with careo key NAME");
  const passphrase = await askPassphrase(terminal, `Passphrase of ${keyName}: `);
  return withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const { pin, path, note, key } = await signCheckpoint(open, {
      keyName,
      passphrase,
      person: optionText(invocation, "by"),
    });
    if (invocation.options["json"] === true) {
      terminal.out(
        `${JSON.stringify({ schema: "careo.checkpoint/1", pin, path, note, key: key.verifier })}\n`,
      );
    } else
      terminal.out(
        `${note}\nGive this note to somebody who will keep it. With it, or with the pin, no later rewrite goes unseen.\nPin: ${pin}\n`,
      );
    return "done";
  });
}
