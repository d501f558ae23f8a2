import type { Bearing, Confronted, OriginSide, RecordState, Weighty } from "../../casework/index.ts";
import { painter, type Style, safeForTerminal, type Terminal } from "../terminal.ts";
import { wrap } from "../wrap.ts";
import { quoted, saidBy } from "./said-text.ts";
import { counted } from "./words.ts";

const COLOUR: Readonly<Record<RecordState, Style>> = {
  supported: "green",
  contradicted: "red",
  both: "yellow",
  unaddressed: "dim",
};

/** A proposition in a few lines: what it says, what the record says to it in numbers, and what is missing. */
export function propositionLines(each: Confronted, terminal: Terminal): string {
  const paint = painter(terminal);
  return [
    wrap(safeForTerminal(each.text), terminal.columns, "     ", `${paint("bold", each.handle.padEnd(3))}  `),
    `     ${each.propositionKind}; ${paint(COLOUR[each.state], each.state)}: ${countsOf(each)}`,
    ...each.gaps.map(({ says }) => caution(says, terminal)),
    "",
  ].join("\n");
}

function countsOf({ origins }: Confronted): string {
  return `${counted(origins.for, "origin")} for, ${counted(origins.against, "origin")} against`;
}

/** All that the record says to one proposition. */
export function confrontationText(each: Confronted, terminal: Terminal): string {
  const paint = painter(terminal);
  const line = (text: string) => wrap(safeForTerminal(text), terminal.columns, "       ", "     ");
  return [
    wrap(safeForTerminal(each.text), terminal.columns, "     ", `${paint("bold", each.handle.padEnd(3))}  `),
    ...(each.narratives.length === 0
      ? [line(`${each.propositionKind}, in nobody’s story`)]
      : each.narratives.map(({ handle, title, holder }) =>
          line(`${each.propositionKind}, in the story ${handle} “${title}” of ${holder}`),
        )),
    line(`refuted by: ${each.refutedBy}`),
    ...denialLines(each).map(line),
    `     ${paint(["bold", COLOUR[each.state]], each.state.toUpperCase())}: ${countsOf(each)}`,
    "",
    ...sideLines("For it", each.for, terminal),
    ...sideLines("Against it", each.against, terminal),
    ...besideLines(each.beside, terminal),
    ...each.gaps.map(({ says }) => caution(says, terminal)),
    ...(each.gaps.length === 0 ? [] : [""]),
  ].join("\n");
}

/** What meets a denial of this kind and what does not; a denial that it happened at all is met by every instance. */
function denialLines({ rung, propositionKind }: Confronted): string[] {
  if (rung === null) return [];
  const met = `a denial of this kind is contradicted by: ${rung.contradictedBy}`;
  return propositionKind === "existence" ? [met] : [met, `and not by: ${rung.notContradictedBy}`];
}

function caution(text: string, terminal: Terminal): string {
  return wrap(
    safeForTerminal(text),
    terminal.columns,
    "       ",
    `     ${painter(terminal)("yellow", "!")} `,
  );
}

function sideLines(title: string, groups: readonly OriginSide[], terminal: Terminal): string[] {
  if (groups.length === 0) return [];
  return [
    `     ${painter(terminal)("underline", title)}`,
    ...groups.flatMap(({ origins, bearings }, at) => [
      wrap(
        safeForTerminal(`origin ${at + 1}: ${origins.map(({ said }) => said).join("; ")}`),
        terminal.columns,
        "         ",
        "       ",
      ),
      ...bearings.flatMap((each) => weightyLines(each, terminal)),
    ]),
    "",
  ];
}

function besideLines(bearings: readonly Weighty[], terminal: Terminal): string[] {
  if (bearings.length === 0) return [];
  return [
    `     ${painter(terminal)("underline", "Beside it")}`,
    ...bearings.flatMap((each) => weightyLines(each, terminal)),
    "",
  ];
}

function weightyLines(bearing: Weighty, terminal: Terminal): string[] {
  const mark = (text: string) =>
    wrap(safeForTerminal(text), terminal.columns, `${NEXT}  `, `${NEXT}${painter(terminal)("yellow", "!")} `);
  return [
    ...bearingLines(bearing, NEXT, terminal),
    ...(bearing.notCounted === null ? [] : [mark(`not counted: ${bearing.notCounted}`)]),
    ...(bearing.interest === null ? [] : [mark(`interest: ${bearing.interest}`)]),
    ...bearing.under.flatMap((each) => underLines(each, NEXT, terminal)),
  ];
}

const NEXT: string = " ".repeat(11);

function bearingLines(bearing: Bearing, indent: string, terminal: Terminal): string[] {
  const { columns } = terminal;
  const verb = bearing.how === "says" ? "" : `${bearing.how}: `;
  const head = indent.slice(2);
  const words =
    bearing.claim === null
      ? [
          wrap(
            safeForTerminal(`${verb}${bearing.item?.handle} ${bearing.item?.summary}`),
            columns,
            indent,
            head,
          ),
        ]
      : [
          wrap(`${verb}${quoted(bearing.claim)} (${bearing.claim.handle})`, columns, indent, head),
          wrap(saidBy(bearing.claim), columns, indent),
        ];
  const claims = (bearing.item?.claims ?? []).map((claim) =>
    wrap(`${quoted(claim)} (${claim.handle}): ${saidBy(claim)}`, columns, `${indent}  `, indent),
  );
  const { link } = bearing;
  const why =
    link === null ? [] : [wrap(safeForTerminal(`why (${link.handle}): ${link.why}`), columns, indent)];
  return [...words, ...claims, ...why];
}

const UNDER = {
  undercuts: "undercut by",
  rebuts: "rebutted by",
  supports: "supported by",
  qualifies: "qualified by",
  says: "said by",
} as const;

/** What is linked to a claim or link stands under it, one step further in. */
function underLines(bearing: Bearing, indent: string, terminal: Terminal): string[] {
  const deeper = `${indent}    `;
  const [first = "", ...rest] = bearingLines({ ...bearing, how: "says" }, deeper, terminal);
  const head = `${indent}↳ ${painter(terminal)("yellow", UNDER[bearing.how])}`;
  return [head, first, ...rest, ...bearing.under.flatMap((each) => underLines(each, deeper, terminal))];
}
