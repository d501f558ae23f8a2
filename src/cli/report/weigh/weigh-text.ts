import type { WeighedCase } from "../../../casework/index.ts";
import { painter, safeForTerminal, type Terminal } from "../../terminal.ts";
import { columnsOf, wrap } from "../../wrap.ts";
import { counted } from "../words.ts";
import { answersText } from "./answers-text.ts";
import { flipsText } from "./flips-text.ts";
import { matrixText } from "./matrix-text.ts";
import { originsText } from "./origins-text.ts";
import { ratersText } from "./raters-text.ts";

/** A weighing as a person reads it: what went in, what comes out, what it hangs on, and what may be said of it. */
export function weighText(weighed: WeighedCase, terminal: Terminal): string {
  const paint = painter(terminal);
  const { group, result } = weighed;
  const { ach } = result;
  const severalPerOrigin = ach.byItem.matrix.rows.length !== ach.byOrigin.matrix.rows.length;
  const sections = [
    paint("bold", wrap(safeForTerminal(`${group.handle}  ${group.question}`), terminal.columns, "    ", "")),
    section("What may be said", sentencesText(weighed, terminal), terminal),
    section("Answers", answersText(weighed, terminal), terminal),
    section("What is weighed", evidenceText(weighed, terminal), terminal),
    section("Matrix by origin: what ranks", matrixText(weighed, ach.byOrigin, terminal), terminal),
    ...(severalPerOrigin
      ? [
          section(
            "Matrix by item: the same, every item counted",
            matrixText(weighed, ach.byItem, terminal),
            terminal,
          ),
        ]
      : []),
    section("What each origin does", originsText(weighed, terminal), terminal),
    section("What would change the answer", flipsText(weighed, terminal), terminal),
    section("Raters apart", ratersText(weighed, terminal), terminal),
    section("Not weighed", notWeighedText(weighed, terminal), terminal),
    paint(
      "dim",
      `${weighed.engine}, inputs ${weighed.inputsDigest.slice(0, 16)}…; --json has everything at full precision`,
    ),
  ];
  return `${sections.filter((each) => each !== "").join("\n\n")}\n`;
}

function section(title: string, body: string, terminal: Terminal): string {
  return body === "" ? "" : `${painter(terminal)("underline", title)}\n${body}`;
}

function sentencesText({ sentences }: WeighedCase, terminal: Terminal): string {
  return wrap(safeForTerminal(sentences.join(" ")), Math.min(terminal.columns, 88), "  ");
}

function evidenceText({ items, raters, result, computed, names }: WeighedCase, terminal: Terminal): string {
  if (items.length === 0) return "";
  const width = Math.max(...items.map(({ handle }) => columnsOf(handle)));
  const rows = items.flatMap(({ handle, summary, origins }) => {
    const indent = " ".repeat(width + 4);
    return [
      wrap(safeForTerminal(summary), terminal.columns, indent, `  ${handle.padEnd(width)}  `),
      painter(terminal)("dim", wrap(safeForTerminal(`from ${origins.join("; ")}`), terminal.columns, indent)),
    ];
  });
  const by = raters.map(
    ({ name, cells, blind }) =>
      `${name} (${counted(cells, "rating")}, ${blind === cells ? "all" : blind} blind)`,
  );
  const tests = computed.map(
    ({ item, run }) => `${names[item] ?? item} as the test ${names[run] ?? run} came out`,
  );
  const facts = [
    `${counted(items.length, "item")} of ${counted(result.origins.length, "origin")}; items that share an origin are weighed as one.`,
    `Rated by ${[...by, ...tests].join("; ") || "nobody"}.`,
  ];
  return [...rows, wrap(safeForTerminal(facts.join(" ")), terminal.columns, "  ")].join("\n");
}

function notWeighedText({ notWeighed, names }: WeighedCase, terminal: Terminal): string {
  return notWeighed
    .map(({ items, why }) =>
      wrap(
        safeForTerminal(`${items.map((id) => names[id] ?? id).join(", ")}: ${why}`),
        terminal.columns,
        "      ",
        "  ",
      ),
    )
    .join("\n");
}
