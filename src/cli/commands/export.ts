import { CareoError } from "../../base/index.ts";
import { claimsAsAnnotations, claimsAsCsv } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { safeForTerminal, type Terminal } from "../terminal.ts";
import { withCase } from "./with-case.ts";
import { writeResult } from "./write-result.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root] = invocation.arguments as [string];
  const format = optionText(invocation, "format") ?? "annotations";
  return withCase(root, "read", terminal, async ({ state }): Promise<Outcome> => {
    const content = contentOf(format, invocation.options["verbatim"] === true, state);
    const out = optionText(invocation, "out");
    if (out === undefined) terminal.out(content);
    else {
      await writeResult(out, content);
      terminal.err(`Written: ${safeForTerminal(out)}\n`);
    }
    return "done";
  });
}

function contentOf(format: string, verbatim: boolean, state: Parameters<typeof claimsAsCsv>[0]): string {
  if (format === "annotations") return `${JSON.stringify(claimsAsAnnotations(state), null, 2)}\n`;
  if (format === "csv") return claimsAsCsv(state, verbatim ? "verbatim" : "safe");
  throw new CareoError("cli/usage", `There is no format "${format}".`, { hint: "Say annotations or csv." });
}
