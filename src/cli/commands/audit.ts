import { basename } from "node:path";
import { auditAsJson, auditDocument, systemReading } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { auditText } from "../report/audit-text.ts";
import { auditPage } from "../report/page/audit-page.ts";
import { spareMemory } from "../spare-memory.ts";
import { safeForTerminal, type Terminal } from "../terminal.ts";
import { writeResult } from "./write-result.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const path = invocation.arguments[0] as string;
  const input = {
    path,
    published: optionText(invocation, "published"),
    language: optionText(invocation, "language"),
  };
  const effects = { ...systemReading, onProgress: progressOf(terminal), onLongText: spareMemory };
  const page = optionText(invocation, "html");
  const isJson = invocation.options["json"] === true;
  if (isJson && page === undefined) {
    for (const piece of await auditAsJson(input, effects)) terminal.out(piece);
    terminal.out("\n");
    return "done";
  }
  const { audit, text } = await auditDocument(input, effects);
  if (page !== undefined) await writeResult(page, auditPage(basename(path), text, audit));
  if (isJson) terminal.out(`${JSON.stringify(audit)}\n`);
  else terminal.out(auditText(audit, { name: path, all: invocation.options["all"] === true }, terminal));
  if (page !== undefined) terminal.err(`\nWritten: ${safeForTerminal(page)}\n`);
  return "done";
}

/** UTF-16 units. A shorter text is read before anybody wonders. */
const WORTH_SHOWING = 200_000;

/** One line that is drawn over itself, only where a person looks, and wiped at the end. */
function progressOf(terminal: Terminal): (read: number, total: number) => void {
  let shown = "";
  return (read, total) => {
    if (!terminal.interactive || total < WORTH_SHOWING) return;
    const line = read >= total ? "" : `reading, ${Math.floor((100 * read) / total)} %`;
    if (line !== shown) terminal.err(`\r\u001b[2K${line}`);
    shown = line;
  };
}
