import { CareoError } from "../../base/index.ts";
import {
  type Described,
  type ImportedTable,
  importTable,
  readTableFile,
  systemImporting,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { columnLines, tableFacts } from "../report/table-text.ts";
import { counted } from "../report/words.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { findCaseFolder } from "./case-folder.ts";
import { importAsJson } from "./import-json.ts";
import { tableProgress } from "./table-progress.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const root = findCaseFolder(invocation);
  const [path] = invocation.arguments as [string];
  const progress = tableProgress(terminal);
  const input = inputOf(invocation, path);
  if (root === undefined) {
    const described = await readTableFile(input, { onProgress: progress.show });
    progress.end();
    report(described, undefined, invocation, terminal);
    if (invocation.options["json"] !== true)
      terminal.err("Nothing was kept: this folder is no case. Name one with --case to take the table in.\n");
    return outcome(described, invocation);
  }
  return withCase(root, "write", terminal, async (open) => {
    const effects = { ...systemImporting, tables: { onProgress: progress.show } };
    const imported = await importTable(open, input, effects);
    progress.end();
    report(imported, imported, invocation, terminal);
    return outcome(imported, invocation);
  });
}

function inputOf(invocation: Invocation, path: string) {
  const header = optionText(invocation, "header");
  if (header !== undefined && header !== "yes" && header !== "no")
    throw new CareoError("cli/usage", `--header ${header}: say yes or no.`);
  return {
    path,
    wishes: {
      encoding: optionText(invocation, "encoding"),
      delimiter: optionText(invocation, "delimiter"),
      sheet: optionText(invocation, "sheet"),
      ...(header === undefined ? {} : { header: header === "yes" }),
    },
    map: (invocation.options["map"] as readonly string[] | undefined) ?? [],
    accept: invocation.options["accept"] === true,
    key: optionText(invocation, "key"),
    person: optionText(invocation, "by"),
    obtainedHow: optionText(invocation, "obtained"),
  };
}

function outcome(tables: readonly Described[], { options }: Invocation): Outcome {
  const rejects = tables.some(({ description }) => description.rows.rejected > 0);
  return options["strict"] === true && rejects ? "fixable" : "done";
}

function report(
  tables: readonly Described[],
  imported: readonly ImportedTable[] | undefined,
  invocation: Invocation,
  terminal: Terminal,
): void {
  if (invocation.options["json"] !== true) {
    for (const [at, table] of tables.entries()) terminal.out(asText(table, imported?.[at], terminal));
    return;
  }
  const all = tables.map(({ description, columns }, at) => {
    const record = imported?.[at];
    const recordSet = record
      ? { seq: record.seq, id: record.recordSet.id, name: record.recordSet.name }
      : null;
    return importAsJson(description, recordSet, columns);
  });
  // One table is the usual case, and the document of the format; a workbook of several sheets lists the others beside it.
  const [first, ...others] = all;
  terminal.out(
    `${JSON.stringify({ schema: "careo.import/1", ...first, ...(others.length > 0 ? { others } : {}) })}\n`,
  );
}

function asText(
  { description, columns }: Described,
  record: ImportedTable | undefined,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const name = record
    ? `${String(record.seq).padStart(4)}  ${record.recordSet.name}`
    : (description.sheet?.name ?? "");
  const proposals = columns.filter(({ mapping, isAccepted }) => mapping && !isAccepted).length;
  return [
    name === ""
      ? ""
      : `${paint("bold", safeForTerminal(name))}${record && !record.isNew ? " (was in the case)" : ""}\n`,
    tableFacts(description, terminal),
    columnLines(columns, description.rows.imported, terminal),
    proposals === 0
      ? ""
      : `${wrap(`${counted(proposals, "column")} mapped by proposal. --accept takes them as they stand, --map "COLUMN=PROPERTY" changes one.`, terminal.columns, "    ", "  ≈ ")}\n`,
  ].join("");
}
