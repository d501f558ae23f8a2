import { CareoError } from "../../base/index.ts";
import { type Supposition, weighCase, weighJson } from "../../casework/index.ts";
import type { Invocation, RunCommand } from "../command.ts";
import { weighText } from "../report/weigh/weigh-text.ts";
import { parted } from "./actions.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, group] = invocation.arguments as [string, string?];
  const supposed = supposition(invocation);
  return withCase(root, "read", terminal, ({ state }) => {
    const weighed = weighCase(state, group, supposed);
    const said = { without: supposed.without ?? [], priors: supposed.priors ?? [] };
    const isSupposed = said.without.length + said.priors.length > 0;
    if (invocation.options["json"] === true) {
      const head = { schema: "careo.weigh/1", ...(isSupposed ? { supposed: said } : {}) };
      terminal.out(`${JSON.stringify({ ...head, ...weighJson(weighed) })}\n`);
      return "done";
    }
    if (isSupposed) terminal.err(`${supposedText(said)} Nothing of it is recorded.\n`);
    terminal.out(weighText(weighed, terminal));
    return "done";
  });
};

function supposition({ options }: Invocation): Supposition {
  const priors = ((options["prior"] as readonly string[] | undefined) ?? []).map((text) => {
    const [name, prior] = parted(text);
    if (prior !== undefined) return [name, prior] as const;
    throw new CareoError("cli/usage", `"${text}" is no hypothesis with a prior.`, {
      hint: "Write --prior H1=0.3.",
    });
  });
  return { without: (options["without"] as readonly string[] | undefined) ?? [], priors };
}

function supposedText({ without, priors }: Required<Pick<Supposition, "without" | "priors">>): string {
  const parts = [
    ...((without?.length ?? 0) > 0 ? [`without ${without?.join(", ")}`] : []),
    ...(priors ?? []).map(([name, prior]) => `a prior of ${prior} for ${name}`),
  ];
  return `Supposed: ${parts.join("; ")}.`;
}
