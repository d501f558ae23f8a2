import { refreshed, retract, showDoubt } from "../../casework/index.ts";
import { optionText, type RunCommand } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
import { safeForTerminal } from "../terminal.ts";
import { requiredText } from "./required.ts";
import { withCase } from "./with-case.ts";

export const run: RunCommand = (invocation, terminal) => {
  const [root, target] = invocation.arguments as [string, string];
  const reason = requiredText(invocation, "reason", "a retraction says why");
  const kind = optionText(invocation, "kind") ?? "withdrawn";
  return withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const replacement = optionText(invocation, "replacement");
    const person = optionText(invocation, "by");
    const done = await retract(open, { target, kind, reason, replacement, person });
    const { doubted } = showDoubt(refreshed(open).state);
    const touched = doubted.filter(({ chain, id }) => id !== done.target && chain[0]?.id === done.target);
    if (invocation.options["json"] === true) {
      const doubtful = touched.map(({ id, handle, status }) => ({ id, handle, status }));
      terminal.out(`${JSON.stringify({ schema: "careo.retraction/1", ...done, doubtful })}\n`);
      return "done";
    }
    const own = doubted.find(({ id }) => id === done.target);
    const targetWords = `${own?.noun ?? ""} ${done.handle}`.trim();
    const shown = touched.filter(({ isPlumbing }) => !isPlumbing).length;
    terminal.out(
      `${safeForTerminal(targetWords)} retracted (${done.retractionKind}, entry ${done.seq}). Nothing was removed.\n`,
    );
    if (shown > 0)
      terminal.err(
        `${counted(shown, "thing")} that rest on it ${shown === 1 ? "is" : "are"} in doubt now: careo doubt ${root}\n`,
      );
    return "done";
  });
};
