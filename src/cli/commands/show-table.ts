import { CareoError } from "../../base/index.ts";
import {
  acceptMapping,
  type CaseTable,
  citeCell,
  type DescribedTable,
  describeTable,
  listRejects,
  type OpenCase,
  refreshed,
  tablesInOrder,
} from "../../casework/index.ts";
import { type Invocation, optionText } from "../command.ts";
import type { Outcome } from "../exit-codes.ts";
import { columnLines, tableFacts } from "../report/table-text.ts";
import { counted } from "../report/words.ts";
import { painter, safeForTerminal, type Terminal } from "../terminal.ts";
import { getCaseFolder } from "./case-folder.ts";
import { importAsJson } from "./import-json.ts";
import { withCase } from "./with-case.ts";

export async function run(invocation: Invocation, terminal: Terminal): Promise<Outcome> {
  const [said] = invocation.arguments;
  const map = (invocation.options["map"] as readonly string[] | undefined) ?? [];
  const accept = invocation.options["accept"] === true;
  const isChange = map.length > 0 || accept;
  return withCase(getCaseFolder(invocation), isChange ? "write" : "read", terminal, async (open) => {
    if (said === undefined) return list(open, invocation, terminal);
    if (isChange)
      await acceptMapping(open, { table: said, map, accept, person: optionText(invocation, "by") });
    const cell = optionText(invocation, "cell");
    if (cell !== undefined) return showCell(open, said, cell, invocation, terminal);
    if (invocation.options["rejects"] === true) return showRejects(open, said, invocation, terminal);
    return show(await describeTable(refreshed(open), said), invocation, terminal);
  });
}

function list(open: OpenCase, invocation: Invocation, terminal: Terminal): Outcome {
  if (["map", "accept", "cell", "rejects"].some((name) => invocation.options[name] !== undefined))
    throw new CareoError("cli/usage", "It is not said which table.", { hint: "careo table lists them." });
  const tables = tablesInOrder(open.state);
  if (invocation.options["json"] === true) {
    terminal.out(`${JSON.stringify({ schema: "careo.tables/1", tables: tables.map(caseTableAsJson) })}\n`);
    return "done";
  }
  if (tables.length === 0) terminal.out("No tables yet. Next: careo import FILE\n");
  for (const { seq, recordSet, accepted } of tables) {
    const facts = [
      counted(recordSet.rowCount, "row"),
      ...(recordSet.rejectedCount > 0 ? [`${recordSet.rejectedCount} rejected`] : []),
      counted(recordSet.columns.length, "column"),
      `${accepted.length} mapped`,
    ];
    terminal.out(
      `${String(seq).padStart(5)}  ${safeForTerminal(recordSet.name)}\n       ${facts.join(", ")}\n`,
    );
  }
  return "done";
}

function caseTableAsJson({ seq, recordSet, accepted }: CaseTable): object {
  return { seq, ...recordSet, accepted };
}

function show(described: DescribedTable, { options }: Invocation, terminal: Terminal): Outcome {
  const { table, description, columns, distinctPeople, coverage } = described;
  if (options["json"] === true) {
    const recordSet = { seq: table.seq, id: table.recordSet.id, name: table.recordSet.name };
    const { keyColumn = null, caveats } = table.recordSet;
    terminal.out(
      `${JSON.stringify({
        schema: "careo.table/1",
        ...importAsJson(description, recordSet, columns),
        keyColumn,
        caveats,
        distinctPeople: distinctPeople ?? null,
        coverage: coverage ?? null,
      })}\n`,
    );
    return "done";
  }
  const paint = painter(terminal);
  terminal.out(`${paint("bold", `${table.seq}  ${safeForTerminal(table.recordSet.name)}`)}\n`);
  terminal.out(tableFacts(description, terminal));
  terminal.out(`  ${keyFacts(described)}\n`);
  terminal.out(`  ${coverageFacts(described)}\n`);
  terminal.out(columnLines(columns, description.rows.imported, terminal));
  return "done";
}

function keyFacts({ table }: DescribedTable): string {
  const { keyColumn } = table.recordSet;
  return keyColumn === undefined
    ? "a row is named by its place in the file"
    : `a row is named by its ${JSON.stringify(keyColumn)}`;
}

function coverageFacts({ distinctPeople, coverage }: DescribedTable): string {
  const people =
    distinctPeople === undefined
      ? "no column of names is known, so people are not counted"
      : `${distinctPeople.isEstimate ? "about " : ""}${distinctPeople.count} different people by name and date of birth`;
  const time =
    coverage === undefined
      ? "what time it covers is not known"
      : `${coverage.from} to ${coverage.to} by ${JSON.stringify(coverage.column)}`;
  return `${people}; ${time}`;
}

async function showCell(
  open: OpenCase,
  said: string,
  citation: string,
  { options }: Invocation,
  terminal: Terminal,
): Promise<Outcome> {
  const cell = await citeCell(open, said, citation);
  const { table, rowKey, column, rowHash, value, row, isSame } = cell;
  if (options["json"] === true)
    terminal.out(
      `${JSON.stringify({ schema: "careo.cell/1", cell: { table, rowKey, column, rowHash }, value, row, isSame: isSame ?? null })}\n`,
    );
  else {
    for (const [name, text] of Object.entries(row)) {
      const shown = text === null ? "(absent)" : text === "" ? "(empty)" : safeForTerminal(text);
      const line = `  ${safeForTerminal(name)}: ${shown}\n`;
      terminal.out(name === column ? painter(terminal)("bold", line) : line);
    }
    terminal.out(`  cite as ${safeForTerminal(`${rowKey}:${column}`)}#${rowHash}\n`);
    if (isSame !== undefined)
      terminal.out(isSame ? "  The row is what was cited.\n" : "  The row is NOT what was cited.\n");
  }
  return isSame === false ? "failed" : "done";
}

async function showRejects(
  open: OpenCase,
  said: string,
  { options }: Invocation,
  terminal: Terminal,
): Promise<Outcome> {
  const isJson = options["json"] === true;
  if (isJson) terminal.out(`{"schema":"careo.rejects/1","rejects":[`);
  let count = 0;
  for await (const batch of listRejects(open, said)) {
    for (const { ordinal, line, code, col, bytes, text } of batch) {
      const json = { ordinal, line, column: col, code, bytes, text };
      terminal.out(
        isJson
          ? `${count > 0 ? "," : ""}${JSON.stringify(json)}`
          : `line ${line}  row ${ordinal}  ${code}  ${safeForTerminal(text)}\n`,
      );
      count++;
    }
  }
  terminal.out(isJson ? "]}\n" : count === 0 ? "Every row was read.\n" : "");
  return "done";
}
