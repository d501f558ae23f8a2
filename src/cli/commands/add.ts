import { type AddedSource, addSources, checkEdtfDate, systemAdding } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [root, ...paths] = invocation.arguments as [string, ...string[]];
  const published = optionText(invocation, "published");
  const input = {
    paths,
    person: optionText(invocation, "by"),
    obtainedHow: optionText(invocation, "obtained"),
    sourceUrl: optionText(invocation, "url"),
    published: published === undefined ? undefined : checkEdtfDate(published),
  };
  const json = invocation.options["json"] === true;
  const effects = { ...systemAdding, intake: { ...systemAdding.intake, onProgress: progressOf(terminal) } };
  return withCase(root, "write", terminal, async (open): Promise<Outcome> => {
    const added: AddedSource[] = [];
    for await (const each of addSources(open, input, effects)) {
      added.push(each);
      if (!json) terminal.out(describe(each, terminal));
    }
    if (json) terminal.out(`${JSON.stringify({ schema: "careo.add/1", items: added.map(asJson) })}\n`);
    else terminal.out(total(added));
    return added.some(({ seq, duplicateOf }) => seq === undefined && duplicateOf === undefined)
      ? "fixable"
      : "done";
  });
}

/** One line that is drawn over itself, only where a person looks. */
function progressOf(terminal: Terminal): (progress: { shown: string; step: string }) => void {
  if (!terminal.interactive) return () => {};
  return ({ shown, step }) => {
    const line = step === "done" ? "" : `${step} ${safeForTerminal(shown)}`.slice(0, terminal.columns - 1);
    terminal.err(`\r\u001b[2K${line}`);
  };
}

function describe({ intake, seq, duplicateOf }: AddedSource, terminal: Terminal): string {
  const paint = painter(terminal);
  const name = safeForTerminal(intake.shown);
  const text = intake.read?.text.text ?? "";
  const what =
    seq !== undefined
      ? `${paint("green", String(seq).padStart(5))}  ${name}: ${text === "" ? "kept, no text" : `${text.length} characters by ${intake.read?.text.extractor}`}`
      : `${paint("yellow", "    –")}  ${name}: ${duplicateOf ? `the same bytes as source ${duplicateOf.seq}, not added again` : "not added"}`;
  const lines = [what];
  if (seq !== undefined && duplicateOf)
    lines.push(`       the same text as source ${duplicateOf.seq}, in other bytes`);
  for (const { message, hint } of intake.problems) {
    lines.push(
      wrap(
        safeForTerminal(`${message}${hint ? ` ${hint}` : ""}`),
        terminal.columns,
        "         ",
        `       ${paint("yellow", "!")} `,
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

function total(added: readonly AddedSource[]): string {
  const sources = added.filter(({ seq }) => seq !== undefined).length;
  const problems = added.reduce((sum, { intake }) => sum + intake.problems.length, 0);
  return `${sources} of ${added.length} added, ${problems} problems noted.\n`;
}

function asJson({ intake, seq, duplicateOf }: AddedSource): object {
  return {
    name: intake.shown,
    source: seq ?? null,
    sha256: intake.stored?.sha256 ?? null,
    size: intake.stored?.size ?? null,
    mimeType: intake.read?.mimeType ?? null,
    textSha256: intake.derivative?.textSha256 ?? null,
    extractor: intake.derivative?.extractor ?? null,
    duplicateOf: duplicateOf ?? null,
    problems: intake.problems,
  };
}
