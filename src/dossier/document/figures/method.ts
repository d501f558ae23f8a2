/** How the dossier was made, what its scales and marks mean, and what it does not show: counts of all that was left out. */
import { countWords, instantWords } from "../../../messages/index.ts";
import { LIKELIHOOD_ROWS } from "../../../weighing/index.ts";
import { likelihoodWord } from "../../outline/index.ts";
import type { Context } from "../context.ts";
import type { Fact, Part, Piece, Table } from "../parts.ts";
import { absence, code, strong, tag, term, text, words } from "../pieces.ts";
import { wordFor } from "../vocabulary.ts";
import { codedCount } from "../withheld.ts";

const STEPS = ["kept", "read", "origins", "weighed", "decided", "sealed"] as const;

export function methodParts(context: Context): Part[] {
  const { say } = context;
  return [
    { kind: "list", isOrdered: true, items: STEPS.map((step) => [text(say(`dossier.method.${step}`))]) },
    { kind: "facts", rows: publicationFacts(context) },
    { kind: "heading", pieces: [text(say("dossier.method.marks"))] },
    { kind: "list", items: markItems(say) },
    likelihoodTable(context),
    gradesTable(say),
  ];
}

function publicationFacts({ published, say }: Context): Fact[] {
  const { publication } = published;
  const engines = [...new Set(published.weighings.map(({ figures }) => figures.engine))];
  return [
    {
      label: say("dossier.head.standard"),
      pieces: [
        publication.standard === undefined
          ? absence("missing", say)
          : term("standard", publication.standard, say),
      ],
    },
    { label: say("dossier.head.lawfulBasis"), pieces: [words(publication.lawfulBasis)] },
    { label: say("dossier.head.approved"), pieces: [text(instantWords(publication.approvedAt, say))] },
    {
      label: say("dossier.head.checkpoint"),
      pieces: [
        text(`${say("dossier.checkpoint.size", { size: publication.checkpoint.size })} `),
        code(publication.checkpoint.root),
      ],
    },
    {
      label: say("dossier.head.program"),
      pieces: [words(`${publication.program.name} ${publication.program.version}`)],
    },
    ...(engines.length === 0
      ? []
      : [{ label: say("dossier.head.engine"), pieces: [words(engines.join(", "))] }]),
    { label: say("dossier.head.publication"), pieces: [code(publication.id)] },
  ];
}

function markItems(say: Context["say"]): (readonly Piece[])[] {
  const doubts = (["weakened", "unsupported", "withdrawn", "stale"] as const).map(
    (each): readonly Piece[] => [
      tag(each, say("dossier.doubt.word", { doubt: each })),
      text(` ${say(`dossier.doubtMeans.${each}`)}`),
    ],
  );
  const absences = (["missing", "unknown", "none", "withheld"] as const).map((each): readonly Piece[] => [
    absence(each, say),
    text(` ${say(`dossier.absenceMeans.${each}`)}`),
  ]);
  return [
    ...doubts,
    ...absences,
    [{ kind: "redacted", says: say("dossier.redaction.box") }, text(` ${say("dossier.redaction.means")}`)],
    [
      { kind: "uncited", pieces: [text(say("dossier.uncited.example"))], says: say("dossier.uncited.mark") },
      text(` ${say("dossier.uncited.means")}`),
    ],
    [
      { kind: "ours", pieces: [text(say("dossier.ours.example"))], says: say("dossier.ours.mark") },
      text(` ${say("dossier.ours.means")}`),
    ],
  ];
}

function likelihoodTable({ published, say }: Context): Table {
  const column = published.weighings[0]?.words ?? "likely";
  return {
    kind: "table",
    caption: say("dossier.caption.likelihood"),
    head: [say("dossier.head.words"), say("dossier.head.percent")],
    figures: [1],
    rows: LIKELIHOOD_ROWS.map((row) => [
      [text(likelihoodWord(row[column], say))],
      [text(`${Math.round(row.low * 100)}–${Math.round(row.high * 100)}`)],
    ]),
  };
}

function gradesTable(say: Context["say"]): Table {
  const sources = ["A", "B", "C", "D", "E", "F"] as const;
  const claims = ["1", "2", "3", "4", "5", "6"] as const;
  return {
    kind: "table",
    caption: say("dossier.caption.grades"),
    head: [say("dossier.head.reliability"), say("dossier.head.credibility")],
    rows: sources.map((grade, index) => {
      const other = claims[index] ?? "6";
      return [
        [strong(text(grade)), text(` ${say(`dossier.reliability.${grade}`)}`)],
        [strong(text(other)), text(` ${say(`dossier.credibility.${other}`)}`)],
      ];
    }),
  };
}

const UNPROVED = ["truth", "served", "complete", "before", "redacted", "guilt", "program"] as const;

export function limitParts(context: Context): Part[] {
  const { published, say } = context;
  const { redactions, exclusions, publication } = published;
  const coded = codedCount(published);
  return [
    { kind: "list", items: UNPROVED.map((each) => [text(say(`dossier.unproved.${each}`))]) },
    { kind: "heading", pieces: [text(say("dossier.limits.withheld"))] },
    {
      kind: "paragraph",
      pieces: [text(say("dossier.limits.smallest", { smallest: publication.smallestCount }))],
    },
    ...(coded === 0
      ? []
      : [{ kind: "paragraph" as const, pieces: [text(say("dossier.page.coded", { coded }))] }]),
    ...(redactions.length === 0 ? [] : [redactionsTable(context)]),
    ...(exclusions.length === 0 ? [] : [exclusionsTable(context)]),
    ...(redactions.length + exclusions.length === 0
      ? [{ kind: "paragraph" as const, isQuiet: true, pieces: [text(say("dossier.limits.nothingWithheld"))] }]
      : []),
  ];
}

function redactionsTable({ published, say }: Context): Table {
  return {
    kind: "table",
    caption: say("dossier.caption.redactions"),
    head: [
      say("dossier.head.shownAs"),
      say("dossier.head.method"),
      say("dossier.head.reason"),
      say("dossier.head.count"),
    ],
    figures: [3],
    rows: published.redactions.map(({ method, reason, count }) => [
      [{ kind: "redacted", says: say(`dossier.redactionMethod.${method}`) }],
      [text(say(`dossier.redactionMethod.${method}`))],
      [words(reason)],
      [text(countWords(count, say.language))],
    ]),
  };
}

function exclusionsTable({ published, say }: Context): Table {
  return {
    kind: "table",
    caption: say("dossier.caption.exclusions"),
    head: [say("dossier.head.what"), say("dossier.head.reason"), say("dossier.head.count")],
    figures: [2],
    rows: published.exclusions.map(({ what, reason, count }) => [
      [text(wordFor("excluded", what, say) ?? what)],
      [words(reason)],
      [text(countWords(count, say.language))],
    ]),
  };
}
