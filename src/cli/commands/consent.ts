import { listDecisions, setConsent } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import { peopleText } from "../report/dossier-text.ts";
import { optionTexts, reportEntered } from "./actions.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, actor] = invocation.arguments as [string, string | undefined];
  const json = invocation.options["json"] === true;
  const text = (name: string) => optionText(invocation, name);
  if (actor === undefined) {
    return withCase(root, "read", terminal, ({ state }) => {
      const people = listDecisions(state).filter(({ consents }) => consents.length > 0);
      if (json) terminal.out(`${JSON.stringify({ schema: "careo.consents/1", people })}\n`);
      else terminal.out(peopleText(people, terminal));
      if (people.length === 0 && !json) terminal.err("No consent has been entered yet.\n");
      return "done";
    });
  }
  return withCase(root, "write", terminal, (open) => {
    const scope = optionTexts(invocation, "scope");
    const set = setConsent(open, {
      actor,
      state: requiredText(invocation, "state", "given, refused, withdrawn or not-possible"),
      ...(scope.length === 0 ? {} : { scope }),
      via: requiredText(invocation, "via", "how and when it was given or taken back"),
      withdrawableUntil: text("until"),
      reason: text("reason"),
      person: text("by"),
    });
    const outcome = reportEntered({ json, terminal }, set);
    if (text("state") === "withdrawn" && !json)
      terminal.err(
        "The next version is without this person. Copies of a version that is out, and backups, cannot be called back.\n",
      );
    return outcome;
  });
};
