import { type OpenCase, openCase } from "../../casework/index.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";

/** Opens a case for one verb, says what opening found, and gives it free again whatever happens. */
export async function withCase(
  root: string,
  mode: "read" | "write",
  terminal: Terminal,
  work: (open: OpenCase) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const open = openCase(root, mode);
  try {
    // A reader is refused the writer's lock by design; that is no problem to speak of.
    for (const { message, hint, code } of open.problems) {
      if (mode === "read" && code === "ledger/read-only") continue;
      terminal.err(
        `${painter(terminal)("yellow", "note:")} ${safeForTerminal(`${message}${hint ? ` ${hint}` : ""}`)}\n`,
      );
    }
    return await work(open);
  } finally {
    open.ledger.close();
  }
}
