import type { ListedRelation, ProposedRelation } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { claimLine, linesFor } from "./world-lines.ts";

export function describeRelations(relations: readonly ListedRelation[], terminal: Terminal): string {
  if (relations.length === 0)
    return "No relation has been entered. careo relations propose CASE looks for some.\n";
  const lines = linesFor(terminal);
  const blocks = relations.map((each) => {
    const { handle, sourceLabel, targetLabel, claims } = each;
    return [
      lines.item(`${sourceLabel} → ${targetLabel}: ${kindOf(each)}`, `${handle}  `),
      ...claims.map((claim) => lines.faint(claimLine(claim), "    ")),
    ].join("\n");
  });
  return `${blocks.join("\n")}\n`;
}

function kindOf({ schema, role, startDate, endDate }: ListedRelation): string {
  const time =
    startDate === undefined && endDate === undefined ? "" : `, ${startDate ?? "?"} to ${endDate ?? "?"}`;
  return `${schema === "UnknownLink" ? (role ?? "some link") : `${schema}${role === undefined ? "" : ` (${role})`}`}${time}`;
}

export function describeProposedRelations(proposed: readonly ProposedRelation[], terminal: Terminal): string {
  if (proposed.length === 0)
    return "The reading found no relation in the accepted claims that is not entered.\n";
  const lines = linesFor(terminal);
  const blocks = proposed.map(({ claim, subject, object, predicate, schema }) => {
    const end = ({ name, actor }: ProposedRelation["subject"]) =>
      `“${name}”${actor === undefined ? " (no actor yet)" : ""}`;
    return [
      lines.item(`${end(subject)} ${predicate} ${end(object)}  (${schema})`, "  "),
      lines.faint(claimLine(claim), "    "),
    ].join("\n");
  });
  return `${[...blocks, "", lines.faint("Take one in with careo relations accept CASE CLAIM, once both ends are actors.")].join("\n")}\n`;
}
