import { type HistoryLine, showHistory } from "../../casework/index.ts";
import type { Invocation } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root] = invocation.arguments as [string];
  return withCase(root, "read", terminal, (open) => {
    const lines = showHistory(open);
    if (invocation.options["json"] === true)
      terminal.out(`${JSON.stringify({ schema: "careo.history/1", entries: lines })}\n`);
    else terminal.out(lines.map((line) => describe(line, terminal)).join(""));
    return "done";
  });
}

function describe({ seq, state, at, by, summary }: HistoryLine, terminal: Terminal): string {
  const paint = painter(terminal);
  const when = at === null ? " ".repeat(16) : at.slice(0, 16).replace("T", " ");
  const mark = state === "open" ? "" : ` [${state}]`;
  const lead = `${String(seq).padStart(6)}  ${when}  `;
  const text = safeForTerminal(`${by === null ? "" : `${by}: `}${summary}${mark}`);
  const line = wrap(text, terminal.columns, " ".repeat(lead.length), lead);
  return `${state === "open" ? line : paint("dim", line)}\n`;
}
