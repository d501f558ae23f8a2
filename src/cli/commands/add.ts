import { type AddedSource, addSources, checkEdtfDate, systemAdding } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { counted } from "../report/words.ts";
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

function describe(added: AddedSource, terminal: Terminal): string {
  const { intake, seq, duplicateOf, inside } = added;
  const paint = painter(terminal);
  const lead = seq === undefined ? paint("yellow", "    –") : paint("green", String(seq).padStart(5));
  const note = (text: string, mark: string) =>
    wrap(safeForTerminal(text), terminal.columns, "         ", `       ${mark} `);
  return [
    `${lead}  ${safeForTerminal(intake.shown)}: ${fateOf(added)}\n`,
    ...(inside === undefined ? [] : [`${note(`came inside ${inside}`, "·")}\n`]),
    ...(seq !== undefined && duplicateOf
      ? [`${note(`the same text as source ${duplicateOf.seq}, in other bytes`, "·")}\n`]
      : []),
    ...intake.companions.map(({ name, role }) => `${note(COMPANIONS[role](name), "·")}\n`),
    ...intake.problems.map(
      ({ message, hint }) => `${note(`${message}${hint ? ` ${hint}` : ""}`, paint("yellow", "!"))}\n`,
    ),
  ].join("");
}

/** Told by the names of files alone, so it is said as a guess. */
const COMPANIONS = {
  media: (name: string) => `by its name, the transcript of ${name}`,
  transcript: (name: string) => `by its name, ${name} is its transcript`,
  metadata: (name: string) => `by its name, ${name} describes it`,
  resources: (name: string) => `by its name, the folder ${name} holds its pictures`,
} as const;

function fateOf({ intake, seq, duplicateOf }: AddedSource): string {
  if (seq === undefined)
    return duplicateOf ? `the same bytes as source ${duplicateOf.seq}, not added again` : "not added";
  const text = intake.read?.text;
  if (!text || text.text === "") return "kept, no text";
  return `${counted(codePoints(text.text), "character")} by ${text.extractor}`;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

function total(added: readonly AddedSource[]): string {
  const sources = added.filter(({ seq }) => seq !== undefined).length;
  const problems = added.reduce((sum, { intake }) => sum + intake.problems.length, 0);
  return `${sources} of ${added.length} added, ${counted(problems, "problem")} noted.\n`;
}

function asJson({ intake, seq, duplicateOf, inside }: AddedSource): object {
  return {
    name: intake.shown,
    source: seq ?? null,
    sha256: intake.stored?.sha256 ?? null,
    size: intake.stored?.size ?? null,
    mimeType: intake.read?.mimeType ?? null,
    textSha256: intake.derivative?.textSha256 ?? null,
    extractor: intake.derivative?.extractor ?? null,
    duplicateOf: duplicateOf ?? null,
    inside: inside ?? null,
    companions: intake.companions,
    problems: intake.problems,
  };
}
