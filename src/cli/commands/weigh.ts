import { weighCase, weighJson } from "../../casework/index.ts";
import type { RunCommand } from "../command.ts";
import { weighText } from "../report/weigh/weigh-text.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, group] = invocation.arguments as [string, string?];
  return withCase(root, "read", terminal, ({ state }) => {
    const weighed = weighCase(state, group);
    if (invocation.options["json"] === true)
      terminal.out(`${JSON.stringify({ schema: "careo.weigh/1", ...weighJson(weighed) })}\n`);
    else terminal.out(weighText(weighed, terminal));
    return "done";
  });
};
