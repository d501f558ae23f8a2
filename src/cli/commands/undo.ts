import { undoEntry } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
import type { Terminal } from "../terminal.ts";
import { requiredText, wholeNumber } from "./required.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, entry] = invocation.arguments as [string, string];
  const target = wholeNumber(entry, "an entry");
  const reason = requiredText(invocation, "reason", "an undoing says why");
  return withCase(root, "write", terminal, (open) => {
    const { seq, resting } = undoEntry(open, { seq: target, reason, person: optionText(invocation, "by") });
    if (invocation.options["json"] === true)
      terminal.out(`${JSON.stringify({ schema: "careo.undo/1", undone: target, seq, resting })}\n`);
    else terminal.out(`Entry ${target} undone by entry ${seq}. Nothing was removed.\n`);
    if (resting > 0)
      terminal.err(
        `${counted(resting, "claim")} taken in from it ${resting === 1 ? "stays" : "stay"} in the case: undo what should not.\n`,
      );
    return "done";
  });
}
