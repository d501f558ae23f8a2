/** Tables, matches with the arithmetic of chance, and tests that were foretold: numbers about rows, never a row. */
import { chanceWords, countWords } from "../../../messages/index.ts";
import { chanceDrawing } from "../../charts/index.ts";
import type { PublishedMatchRun, PublishedTable, PublishedTest, Suppressed } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { absence, cite, programWords, quiet, strong, tag, text, words } from "../pieces.ts";

export function tableParts(context: Context): Part[] {
  return context.published.tables.flatMap((table) => oneTable(table, context));
}

function oneTable(table: PublishedTable, { say }: Context): Part[] {
  const count = (value: number) => text(countWords(value, say.language));
  return [
    { kind: "heading", anchor: table.id, pieces: [words(table.name), cite(table.id)] },
    {
      kind: "facts",
      rows: [
        { label: say("dossier.head.rows"), pieces: [count(table.rows)] },
        { label: say("dossier.head.rejected"), pieces: [count(table.rejected)] },
        {
          label: say("dossier.head.columns"),
          pieces: table.columns.flatMap(({ name, filled, empty }, index) => [
            ...(index === 0 ? [] : [text("; ")]),
            words(name),
            filled === "suppressed" || empty === "suppressed"
              ? absence("withheld", say)
              : quiet(text(` ${say("dossier.table.filled", { filled, empty })}`)),
          ]),
        },
      ],
    },
    ...(table.tests.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: say("dossier.caption.authenticity"),
            head: [say("dossier.head.test"), say("dossier.head.result"), say("dossier.head.says")],
            rows: table.tests.map(({ name, result, says }) => [
              [words(name)],
              [words(result)],
              [programWords(says)],
            ]),
          },
        ]),
    ...caveats(table.caveats, say),
  ];
}

function caveats(list: readonly string[], say: Context["say"]): Part[] {
  if (list.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say("dossier.head.caveats"))] },
    { kind: "list", items: list.map((each) => [words(each)]) },
  ];
}

export function matchParts(context: Context): Part[] {
  const { published, say } = context;
  const nameOf = (id: string) => context.table(id)?.name ?? id;
  const runs = published.matchRuns.map((run) => ({
    label: `${nameOf(run.list)} → ${nameOf(run.table)}`,
    found: shown(run.judged.positive),
    nameOnly: shown(run.nameOnly),
    expected: run.expectedByChance === undefined ? undefined : Number(run.expectedByChance),
    trail: [run.id],
  }));
  return [
    {
      kind: "figure",
      name: "matches",
      draw: (size) => chanceDrawing(runs, size, say),
      key: [say("dossier.key.chance")],
      table: {
        kind: "table",
        caption: say("dossier.caption.matches"),
        head: [
          say("dossier.head.listTable"),
          say("dossier.head.compared"),
          say("dossier.head.candidates"),
          say("dossier.head.same"),
          say("dossier.head.different"),
          say("dossier.head.unsure"),
          say("dossier.head.nameOnly"),
          say("dossier.head.byChance"),
        ],
        figures: [1, 2, 3, 4, 5, 6, 7],
        rows: published.matchRuns.map((run, index) => matchRow(run, runs[index]?.label ?? run.id, say)),
      },
    },
  ];
}

function shown(figure: number | Suppressed): number | undefined {
  return figure === "suppressed" ? undefined : figure;
}

function matchRow(run: PublishedMatchRun, label: string, say: Context["say"]): (readonly Piece[])[] {
  const figure = (value: number | Suppressed): Piece =>
    value === "suppressed" ? absence("withheld", say) : text(countWords(value, say.language));
  return [
    [words(label), cite(run.id)],
    [figure(run.compared)],
    [figure(run.candidates)],
    [figure(run.judged.positive)],
    [figure(run.judged.negative)],
    [figure(run.judged.unsure)],
    [figure(run.nameOnly)],
    [
      run.expectedByChance === undefined
        ? absence("missing", say)
        : text(chanceWords(run.expectedByChance, say.language)),
    ],
  ];
}

export function testParts({ published, say }: Context): Part[] {
  return published.tests.flatMap((test) => oneTest(test, say));
}

function oneTest(test: PublishedTest, say: Context["say"]): Part[] {
  return [
    {
      kind: "heading",
      anchor: test.id,
      pieces: [
        words(test.name),
        cite(test.id),
        ...(test.postHoc ? [text(" "), tag("warning", say("dossier.test.postHoc"))] : []),
      ],
    },
    {
      kind: "facts",
      rows: [
        { label: say("dossier.head.question"), pieces: [words(test.question)] },
        { label: say("dossier.head.foretold"), pieces: inLines(test.foretold) },
        { label: say("dossier.head.result"), pieces: [strong(programWords(test.result))] },
        ...(test.caveats.length === 0
          ? []
          : [{ label: say("dossier.head.caveats"), pieces: inLines(test.caveats) }]),
      ],
    },
  ];
}

function inLines(sentences: readonly string[]): Piece[] {
  return sentences.flatMap((each, index) => (index === 0 ? [words(each)] : [text(" "), words(each)]));
}
