import type { CodedElement, CodedScheme, NamedScheme } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { counted } from "./words.ts";
import { claimLine, type Lines, linesFor } from "./world-lines.ts";

export function describeSchemes(schemes: readonly NamedScheme[], terminal: Terminal): string {
  const lines = linesFor(terminal);
  const blocks = schemes.map(({ id, title, from, notes, parts }) =>
    [
      lines.heading(`${id}  ${title}`),
      lines.faint(from, "  "),
      ...Object.entries(parts).map(([part, { needs, elements }]) =>
        lines.item(`${Object.keys(elements).join(", ")} (${needs})`, `  ${part}: `),
      ),
      ...notes.map((each) => lines.item(each, "  – ")),
    ].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** The table of a scheme. It ends where a verdict would begin. */
export function describeScheme({ id, title, from, notes, parts }: CodedScheme, terminal: Terminal): string {
  const lines = linesFor(terminal);
  return `${[
    lines.heading(`${id}  ${title}`),
    lines.faint(from, "  "),
    ...parts.flatMap(({ part, needs, elements }) => [
      "",
      lines.heading(`${part} (${needs})`),
      ...elements.flatMap((each) => elementLines(each, lines)),
    ]),
    "",
    ...notes.map((each) => lines.item(each, "– ")),
    lines.faint(
      "What sources say to each element, no verdict: whether an element is there, and what follows, is for people to say. Nothing cited means that nobody has cited anything.",
    ),
  ].join("\n")}\n`;
}

function elementLines(coded: CodedElement, lines: Lines): string[] {
  const { says, handle, note, origins } = coded;
  const sides = (["for", "against"] as const).flatMap((side) =>
    coded[side].length === 0
      ? []
      : [
          lines.item(
            `${side}: ${counted(coded[side].length, "claim")} of ${counted(origins[side], "origin")}`,
            "      ",
          ),
          ...coded[side].map((claim) => lines.faint(claimLine(claim), "        ")),
        ],
  );
  const name = coded.element.split("/")[1] ?? coded.element;
  const what = says === name ? name : `${name}: ${says}`;
  return [
    lines.item(`${what}${handle === undefined ? "; nothing cited" : ` (${handle})`}`, "  "),
    ...sides,
    ...(note === undefined ? [] : [lines.item(`note: ${note}`, "      ")]),
  ];
}
