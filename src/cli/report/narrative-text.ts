import type { ListedNarrative, ListedVersion, SaidDrift } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { quoted } from "./said-text.ts";
import { counted } from "./words.ts";

/** A story: whose it is, what it holds, and each telling with what drifted since the one before. */
export function narrativeText(narrative: ListedNarrative, terminal: Terminal): string {
  const paint = painter(terminal);
  const { handle, title, holder, propositions, versions } = narrative;
  const head = `${safeForTerminal(title)}, told by ${safeForTerminal(holder.says)} (${holder.handle})`;
  return [
    wrap(head, terminal.columns, "     ", `${paint("bold", handle.padEnd(3))}  `),
    ...propositions.map((each) =>
      wrap(safeForTerminal(each.says), terminal.columns, INDENT, `     ${each.handle.padEnd(5)} `),
    ),
    ...(propositions.length === 0 ? ["     holds no proposition yet"] : []),
    ...versions.flatMap((each) => versionLines(each, terminal)),
    ...(versions.length === 0 ? ["     no telling entered yet"] : []),
    "",
  ].join("\n");
}

const INDENT: string = " ".repeat(11);

function versionLines(version: ListedVersion, terminal: Terminal): string[] {
  const paint = painter(terminal);
  const line = (text: string) => wrap(safeForTerminal(text), terminal.columns, INDENT, "       ");
  return [
    "",
    `     ${paint("bold", version.at)}  ${counted(version.claims.length, "claim")}`,
    ...(version.note === null ? [] : [line(version.note)]),
    ...precededLines(version).map(line),
    ...version.claims.map((claim) =>
      wrap(`${quoted(claim)} (${claim.handle})`, terminal.columns, "         ", "       "),
    ),
    ...version.drift.map((each) => driftLine(each, terminal)),
    ...(version.unplaced === 0
      ? []
      : [
          line(
            `${counted(version.unplaced, "claim")} of it state no proposition, so their drift cannot be told.`,
          ),
        ]),
  ];
}

function precededLines({ precededBy }: ListedVersion): string[] {
  if (precededBy === null) return [];
  const { handle, says, date, isSaid } = precededBy;
  const when = date === null ? "" : `, ${date}`;
  return [
    isSaid
      ? `after ${handle} “${says}”${when}`
      : `the last event of the case before it: ${handle} “${says}”${when} (nobody said that it came of that)`,
  ];
}

const MARKS: Readonly<Record<SaidDrift["kind"], readonly [mark: string, style: Style]>> = {
  dropped: ["− dropped:", "red"],
  added: ["+ added:", "green"],
  turned: ["± turned:", "yellow"],
  "other number": ["≠ other number:", "yellow"],
};

function driftLine({ kind, proposition, from, to, isBack }: SaidDrift, terminal: Terminal): string {
  const [mark, style] = MARKS[kind];
  const change = from === null ? "" : kind === "turned" ? `: ${from} → ${to}` : `: “${from}” → “${to}”`;
  const text = `${proposition.handle} ${proposition.says}${change}${isBack ? " (dropped before, and back)" : ""}`;
  return wrap(safeForTerminal(text), terminal.columns, INDENT, `       ${painter(terminal)(style, mark)} `);
}
