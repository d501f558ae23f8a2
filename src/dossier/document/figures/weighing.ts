/** One question weighed: explanations, ratings, what shares an origin, what came out, what did not enter, and what would flip it. */
import { figureWords, percentWords } from "../../../messages/index.ts";
import { type Answer, answersDrawing, type Code, type RatedRow, ratingsDrawing } from "../../charts/index.ts";
import { likelihoodWord } from "../../outline/index.ts";
import type {
  PublishedCluster,
  PublishedRange,
  PublishedRating,
  PublishedWeighing,
} from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Figure, Part, Piece, Table } from "../parts.ts";
import { absence, cite, listed, programWords, quiet, strong, text, words } from "../pieces.ts";
import { namedCites } from "./claim-lines.ts";

export function weighingParts(weighing: PublishedWeighing, context: Context): Part[] {
  const { say } = context;
  return [
    { kind: "paragraph", isQuiet: true, pieces: [text(declaredWords(weighing, say))] },
    hypothesesTable(weighing, context),
    ratingsFigure(weighing, context),
    ...answersFigure(weighing, context),
    outcomeTable(weighing, context),
    ...oddsTable(weighing, context),
    ...clusterParts(weighing, context),
    ...notWeighedParts(weighing, context),
    ...sentenceParts("dossier.weighing.sentences", weighing.sentences, say),
    ...sentenceParts("dossier.weighing.flips", weighing.flips, say),
    { kind: "paragraph", isQuiet: true, pieces: [text(say("dossier.weighing.matrixCaution"))] },
  ];
}

function declaredWords({ exclusive, exhaustive }: PublishedWeighing, say: Context["say"]): string {
  const kind = exclusive ? (exhaustive ? "exactlyOne" : "atMostOne") : "any";
  return say("dossier.weighing.declared", { kind });
}

function hypothesesTable({ hypotheses }: PublishedWeighing, { say }: Context): Table {
  return {
    kind: "table",
    caption: say("dossier.caption.hypotheses"),
    head: [
      say("dossier.head.name"),
      say("dossier.head.explanation"),
      say("dossier.head.prior"),
      say("dossier.head.priorBasis"),
    ],
    rows: hypotheses.map(({ id, handle, text: says, kind, prior }) => [
      [words(handle), cite(id)],
      [words(says), quiet(text(` · ${say(`dossier.hypothesis.${kind}`)}`))],
      [prior === undefined ? absence("missing", say) : text(rangeWords(prior, say))],
      [prior === undefined ? absence("missing", say) : words(prior.basis)],
    ]),
  };
}

/** "60% (50% to 70%)"; alone where whoever said it gave no room. */
function rangeWords({ value, low, high }: PublishedRange, say: Context["say"]): string {
  if (low === value && high === value) return percentWords(value, say.language);
  const [middle, from, to] = [value, low, high].map((each) => percentWords(each, say.language));
  return say("dossier.chart.answer", { value: middle ?? "", low: from ?? "", high: to ?? "" });
}

function ratingsFigure(weighing: PublishedWeighing, context: Context): Figure {
  const { say } = context;
  const rows = weighing.items.map((id) => ratedRow(id, weighing, context));
  const columns = weighing.hypotheses.map(({ handle }) => handle);
  return {
    kind: "figure",
    name: `ratings-${weighing.id}`,
    draw: (size) => ratingsDrawing(rows, columns, size, say),
    key: [say("dossier.key.ratings"), say("dossier.key.ratingsForm")],
    table: ratingsTable(weighing, context),
  };
}

function ratedRow(id: string, weighing: PublishedWeighing, context: Context): RatedRow {
  const item = context.evidence(id);
  const cells = weighing.hypotheses.map(({ id: hypothesis }) =>
    weighing.ratings
      .filter(
        (rating) => rating.hypothesis === hypothesis && "item" in rating.target && rating.target.item === id,
      )
      .flatMap(({ consistency }): Code[] => (consistency === undefined ? [] : [consistency])),
  );
  const isCopy = weighing.clusters.some(({ members }) =>
    members.some((member) => member.item === id && member.role === "repeats"),
  );
  return { handle: item?.handle ?? id, label: item?.summary ?? id, cells, isCopy, trail: [id] };
}

/** Every rating as it was given: what a reader's own program weighs again. */
function ratingsTable(weighing: PublishedWeighing, context: Context): Table {
  const { say } = context;
  const ofTarget = (rating: PublishedRating): Piece[] => {
    if ("cluster" in rating.target) return [words(rating.target.cluster)];
    return [
      words(context.evidence(rating.target.item)?.handle ?? rating.target.item),
      cite(rating.target.item),
    ];
  };
  return {
    kind: "table",
    caption: say("dossier.caption.ratings"),
    head: [
      say("dossier.head.rater"),
      say("dossier.head.item"),
      say("dossier.head.explanation"),
      say("dossier.head.rating"),
      say("dossier.head.likelihood"),
      say("dossier.head.why"),
    ],
    rows: inOrder(weighing).map((rating) => [
      [words(rating.rater), ...(rating.blind ? [quiet(text(` · ${say("dossier.rating.blind")}`))] : [])],
      ofTarget(rating),
      [words(context.hypothesis(rating.hypothesis)?.handle ?? rating.hypothesis)],
      ratingPieces(rating, say),
      likelihoodPieces(rating, say),
      rating.why === undefined ? [absence("missing", say)] : [words(rating.why)],
    ]),
  };
}

/** As the matrix shows them: item by item, explanation by explanation; what of clusters, last. */
function inOrder({ items, hypotheses, ratings }: PublishedWeighing): readonly PublishedRating[] {
  const columns = hypotheses.map(({ id }) => id);
  const row = ({ target }: PublishedRating) => ("item" in target ? items.indexOf(target.item) : items.length);
  return [...ratings].sort(
    (a, b) => row(a) - row(b) || columns.indexOf(a.hypothesis) - columns.indexOf(b.hypothesis),
  );
}

function ratingPieces({ consistency, relevance }: PublishedRating, say: Context["say"]): Piece[] {
  if (consistency === undefined) return [absence("missing", say)];
  return [
    strong(text(consistency)),
    quiet(text(` · ${say(`dossier.consistency.${consistency}`)}`)),
    ...(relevance === undefined ? [] : [quiet(text(` · ${say(`dossier.relevance.${relevance}`)}`))]),
  ];
}

function likelihoodPieces({ likelihood }: PublishedRating, say: Context["say"]): Piece[] {
  if (likelihood === undefined) return [absence("missing", say)];
  const range = (each: PublishedRange) => rangeWords(each, say);
  switch (likelihood.kind) {
    case "direct":
      return [text(range(likelihood.value))];
    case "report":
      return [
        text(
          say("dossier.rating.report", {
            fact: range(likelihood.fact),
            hit: range(likelihood.hit),
            falseReport: range(likelihood.falseReport),
          }),
        ),
      ];
    case "absence":
      return [
        text(
          say("dossier.rating.absence", {
            trace: range(likelihood.trace),
            detection: range(likelihood.detection),
          }),
        ),
      ];
  }
}

/** Probabilities only where exactly one explanation is declared to hold and each has a prior. */
function answersFigure(weighing: PublishedWeighing, context: Context): Figure[] {
  const { say, hypothesis } = context;
  const { posterior } = weighing.figures;
  if (posterior === undefined) return [];
  const answers = posterior.map((each): Answer => {
    const found = hypothesis(each.hypothesis);
    return {
      handle: found?.handle ?? each.hypothesis,
      label: found?.text ?? each.hypothesis,
      value: Number(each.value),
      low: Number(each.low),
      high: Number(each.high),
      uncapped: Number(each.uncapped),
      prior: found?.prior === undefined ? undefined : Number(found.prior.value),
      trail: [each.hypothesis],
    };
  });
  return [
    {
      kind: "figure",
      name: `answers-${weighing.id}`,
      draw: (size) => answersDrawing(answers, size, say),
      key: [say("dossier.key.answers")],
      table: {
        kind: "table",
        caption: say("dossier.caption.posterior"),
        head: [
          say("dossier.head.explanation"),
          say("dossier.head.after"),
          say("dossier.head.uncapped"),
          say("dossier.head.words"),
        ],
        figures: [1, 2],
        rows: posterior.map((each) => [
          [words(hypothesis(each.hypothesis)?.handle ?? each.hypothesis), cite(each.hypothesis)],
          [text(rangeWords(each, say))],
          [text(percentWords(each.uncapped, say.language))],
          each.words.length === 0
            ? [quiet(text(say("dossier.weighing.noWord")))]
            : [text(likelihoodWord(each.words.join(" to "), say))],
        ]),
      },
    },
  ];
}

function outcomeTable({ figures }: PublishedWeighing, { say, hypothesis }: Context): Table {
  return {
    kind: "table",
    caption: say("dossier.caption.ach"),
    head: [say("dossier.head.explanation"), say("dossier.head.inconsistency")],
    figures: [1],
    rows: [...figures.ach].map(({ hypothesis: id, score }) => [
      [words(hypothesis(id)?.handle ?? id), cite(id), quiet(text(" · "), words(hypothesis(id)?.text ?? ""))],
      [text(figureWords(score, say.language))],
    ]),
  };
}

function oddsTable({ figures }: PublishedWeighing, { say, hypothesis }: Context): Table[] {
  if (figures.odds === undefined || figures.odds.length === 0) return [];
  const handle = (id: string) => words(hypothesis(id)?.handle ?? id);
  return [
    {
      kind: "table",
      caption: say("dossier.caption.odds"),
      head: [say("dossier.head.of"), say("dossier.head.over"), say("dossier.head.oddsAfter")],
      figures: [2],
      rows: figures.odds.map(({ of, over, after }) => [
        [handle(of)],
        [handle(over)],
        [text(after === "Infinity" ? "∞" : figureWords(after, say.language))],
      ]),
    },
  ];
}

function clusterParts({ clusters }: PublishedWeighing, context: Context): Part[] {
  if (clusters.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(context.say("dossier.weighing.clusters"))] },
    ...clusters.map((cluster) => clusterFacts(cluster, context)),
  ];
}

function clusterFacts(cluster: PublishedCluster, context: Context): Part {
  const { say, evidence } = context;
  const handle = (id: string): Piece[] =>
    evidence(id) === undefined ? [words(id)] : namedCites([id], context);
  const members = cluster.members.map(({ item, role }) => [
    ...handle(item),
    quiet(text(` · ${say(`dossier.role.${role}`)}`)),
  ]);
  const { root, rho, uncapped } = cluster;
  return {
    kind: "facts",
    rows: [
      { label: say("dossier.note.origin"), pieces: [strong(words(cluster.says))] },
      { label: say("dossier.head.members"), pieces: listed(members, "; ") },
      {
        label: say("dossier.head.root"),
        pieces: root === "unknown" ? [absence("unknown", say)] : handle(root),
      },
      ...(rho === undefined
        ? []
        : [
            {
              label: say("dossier.head.rho"),
              pieces: [text(figureWords(rho.value, say.language)), quiet(text(" · "), words(rho.reason))],
            },
          ]),
      ...(uncapped === undefined
        ? []
        : [{ label: say("dossier.head.liftedCap"), pieces: [words(uncapped)] }]),
    ],
  };
}

function notWeighedParts({ notWeighed }: PublishedWeighing, { say, evidence }: Context): Part[] {
  if (notWeighed.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say("dossier.weighing.notWeighed"))] },
    {
      kind: "list",
      items: notWeighed.map(({ items, why }) => [
        ...items.flatMap((id): Piece[] => {
          const item = evidence(id);
          return item === undefined ? [words(`${id} `)] : [words(item.handle), cite(id), text(" ")];
        }),
        words(why),
      ]),
    },
  ];
}

function sentenceParts(
  heading: "dossier.weighing.sentences" | "dossier.weighing.flips",
  sentences: readonly string[],
  say: Context["say"],
): Part[] {
  if (sentences.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say(heading))] },
    { kind: "list", items: sentences.map((each) => [programWords(each)]) },
  ];
}
