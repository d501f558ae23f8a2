import { startCase } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { safeForTerminal, type Terminal } from "../terminal.ts";
import { requiredText } from "./required.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const root = invocation.arguments[0] as string;
  const title = requiredText(invocation, "title", "a case has a title");
  const person = requiredText(invocation, "by", "the history names who acts");
  const { ledger } = startCase({
    root,
    title,
    person,
    question: optionText(invocation, "question"),
    processingNote: optionText(invocation, "lawful-basis"),
  });
  const { caseId } = ledger;
  ledger.close();
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.new/1", caseId, folder: root })}\n`);
  else
    terminal.out(
      `Case “${safeForTerminal(title)}” started in ${safeForTerminal(root)}.\nNext: careo add ${safeForTerminal(root)} FILE…\n`,
    );
  return "done";
}
