import { listClasses, redactWords } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { redactionsText } from "../report/dossier-text.ts";
import { optionTexts, reportEntered } from "./actions.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, of] = invocation.arguments as [string, string | undefined];
  const json = invocation.options["json"] === true;
  const text = (name: string) => optionText(invocation, name);
  if (of === undefined) {
    return withCase(root, "read", terminal, ({ state }) => {
      const sources = listClasses(state).filter(({ redactions }) => redactions.length > 0);
      if (json) terminal.out(`${JSON.stringify({ schema: "careo.redactions/1", sources })}\n`);
      else terminal.out(redactionsText(sources, terminal));
      if (sources.length === 0 && !json) terminal.err("Nothing is to be cut yet.\n");
      return "done";
    });
  }
  return withCase(root, "write", terminal, (open) => {
    const decided = redactWords(open, {
      of,
      words: optionTexts(invocation, "words"),
      names: invocation.options["names"] === true,
      field: text("field"),
      method: text("method"),
      reasonCode: text("why"),
      actor: text("actor"),
      instead: text("instead"),
      person: text("by"),
    });
    return reportEntered({ json, terminal }, decided, "decided");
  });
};
