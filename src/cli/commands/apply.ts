import { type Applied, applyCaseFile, systemAdding } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { requiredText } from "./required.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [file] = invocation.arguments as [string];
  const root = requiredText(invocation, "case", "the file is applied to a case");
  const checkOnly = invocation.options["check"] === true;
  const person = optionText(invocation, "by");
  const effects = { adding: systemAdding, onStep: progressOf(terminal) };
  const applied = await applyCaseFile({ file, root, person, checkOnly }, effects);
  if (invocation.options["json"] === true)
    terminal.out(`${JSON.stringify({ schema: "careo.apply/1", case: root, ...applied })}\n`);
  else terminal.out(asText(applied, { file, root, checkOnly }, terminal));
  return applied.problems.length > 0 ? "fixable" : "done";
}

function progressOf(terminal: Terminal) {
  if (!terminal.interactive) return () => {};
  return ({ section, done, of }: { section: string; done: number; of: number }) =>
    terminal.err(`\r\u001b[2K${done < of ? `${section}: ${done} of ${of}` : ""}`);
}

interface Asked {
  readonly file: string;
  readonly root: string;
  readonly checkOnly: boolean;
}

function asText(
  { problems, counts, written }: Applied,
  { file, root, checkOnly }: Asked,
  terminal: Terminal,
): string {
  if (!written && problems.length > 0) return `${wrongText(problems, terminal)}. Nothing was entered.\n`;
  const name = safeForTerminal(file);
  if (checkOnly) return `Nothing is wrong with ${name}. Nothing was entered.\n`;
  const rows = Object.entries(counts).map(([section, fates]) => {
    const said = Object.entries(fates).filter(([, number]) => number > 0);
    return `  ${section.padEnd(14)}${said.map(([fate, number]) => `${number} ${fate}`).join(", ")}\n`;
  });
  const isSame = Object.values(counts).every(({ entered, changed }) => entered + changed === 0);
  const lead = isSame ? `The case is as ${name} says; nothing was changed.\n` : "";
  const left = problems.length > 0 ? `${wrongText(problems, terminal)}, and these were left out.\n` : "";
  return `${lead}${rows.join("")}${left}The case is in ${safeForTerminal(root)}.\n`;
}

// A file with more than this wrong is mended from the top.
const SHOWN = 40;

function wrongText(problems: Applied["problems"], terminal: Terminal): string {
  const paint = painter(terminal);
  const lines = problems.slice(0, SHOWN).map(({ where, message, hint }) => {
    const text = wrap(
      safeForTerminal(hint === undefined ? message : `${message} ${hint}`),
      terminal.columns,
      "    ",
    );
    return `${paint("red", safeForTerminal(where ?? ""))}\n${text}\n`;
  });
  const more = problems.length > SHOWN ? `… and ${problems.length - SHOWN} more.\n` : "";
  const things = counted(problems.length, "thing");
  return `${lines.join("")}${more}${things} wrong with the file`;
}
