import { decideRisk, listDecisions } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { peopleText } from "../report/dossier-text.ts";
import { optionTexts, reportEntered } from "./actions.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, about] = invocation.arguments as [string, string | undefined];
  const json = invocation.options["json"] === true;
  const text = (name: string) => optionText(invocation, name);
  if (about === undefined) {
    return withCase(root, "read", terminal, ({ state }) => {
      const people = listDecisions(state);
      if (json) terminal.out(`${JSON.stringify({ schema: "careo.risks/1", people })}\n`);
      else terminal.out(peopleText(people, terminal));
      if (people.length === 0 && !json)
        terminal.err("The case has no person yet, and nobody is to be named in a dossier.\n");
      return "done";
    });
  }
  const given = (name: string) => {
    const values = optionTexts(invocation, name);
    return values.length === 0 ? undefined : values;
  };
  return withCase(root, "write", terminal, (open) => {
    const decided = decideRisk(open, {
      about,
      publish: requiredText(invocation, "publish", "full, initials, code, aggregate or none"),
      roles: given("role"),
      threats: given("threat"),
      fields: given("field"),
      why: text("why"),
      reviewAt: text("review"),
      person: text("by"),
    });
    return reportEntered({ json, terminal }, [decided], "decided");
  });
};
