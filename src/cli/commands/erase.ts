import { eraseSource } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
import type { Terminal } from "../terminal.ts";
import { requiredText, wholeNumber } from "./required.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, source] = invocation.arguments as [string, string];
  const input = {
    source: wholeNumber(source, "a source"),
    reason: requiredText(
      invocation,
      "reason",
      "an erasure says why, without naming anybody: the reason stays",
    ),
    person: optionText(invocation, "by"),
  };
  const { entries } = eraseSource(root, input);
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.erase/1", entries })}\n`);
  else {
    terminal.out(
      `Source ${input.source} erased: the content of ${counted(entries.length, "entry", "entries")}, the original and its texts.\n`,
    );
    terminal.out("Copies, backups and what was exported before are beyond Careo’s reach.\n");
  }
  return "done";
}
