import { basename } from "node:path";
import { auditDocument } from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { auditText } from "../report/audit-text.ts";
import { auditPage } from "../report/page/audit-page.ts";
import { safeForTerminal, type Terminal } from "../terminal.ts";
import { writeResult } from "./write-result.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const path = invocation.arguments[0] as string;
  const { audit, text } = await auditDocument({
    path,
    published: optionText(invocation, "published"),
    language: optionText(invocation, "language"),
  });
  const page = optionText(invocation, "html");
  if (page !== undefined) await writeResult(page, auditPage(basename(path), text, audit));
  if (invocation.options["json"] === true) terminal.out(`${JSON.stringify(audit)}\n`);
  else terminal.out(auditText(audit, { name: path, all: invocation.options["all"] === true }, terminal));
  if (page !== undefined) terminal.err(`\nWritten: ${safeForTerminal(page)}\n`);
  return "done";
}
