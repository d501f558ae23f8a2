/** What was looked for, and who was asked: the search log whole, the questions and every reply, silence as silence. */
import { dateWords, instantWords } from "../../../messages/index.ts";
import type { PublishedQuestion } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Fact, Part, Piece } from "../parts.ts";
import { absence, cite, cites, date, orAbsence, quiet, tag, text, words } from "../pieces.ts";
import { namedCites } from "./claim-lines.ts";

export function searchParts(context: Context): Part[] {
  const { published, say } = context;
  if (published.searches.length === 0)
    return [{ kind: "paragraph", isQuiet: true, pieces: [text(say("dossier.search.none"))] }];
  return [
    {
      kind: "table",
      caption: say("dossier.caption.searches"),
      head: [
        say("dossier.head.sought"),
        say("dossier.head.where"),
        say("dossier.head.when"),
        say("dossier.head.outcome"),
        say("dossier.head.coverage"),
      ],
      rows: published.searches.map((search) => [
        [words(search.question), cite(search.id), ...aboutPieces(search.about, context)],
        [words(search.place)],
        [text(dateWords(search.at.slice(0, 10), say))],
        [tag(search.outcome === "found" ? "plain" : "unaddressed", say(`dossier.outcome.${search.outcome}`))],
        [orAbsence(search.coverage, say)],
      ]),
    },
  ];
}

function aboutPieces(about: readonly string[], context: Context): Piece[] {
  if (about.length === 0) return [];
  return [quiet(text(` ${context.say("dossier.search.about")} `)), ...namedCites(about, context)];
}

export function replyParts(context: Context): Part[] {
  const { published, say } = context;
  const asked = published.questions.flatMap((question) => questionParts(question, context));
  const notAsked = notAskedParts(context);
  if (asked.length + notAsked.length > 0) return [...asked, ...notAsked];
  return [{ kind: "paragraph", isQuiet: true, pieces: [text(say("dossier.reply.nobody"))] }];
}

function questionParts(question: PublishedQuestion, context: Context): Part[] {
  const { say, actorName } = context;
  const rows: Fact[] = [
    {
      label: say("dossier.head.asked"),
      pieces: question.text.flatMap((each, index) => [...(index === 0 ? [] : [text(" ")]), words(each)]),
    },
    { label: say("dossier.head.about"), pieces: namedCites(question.about, context) },
    { label: say("dossier.head.channel"), pieces: [words(question.channel)] },
    { label: say("dossier.head.sent"), pieces: [date(question.sentAt, say)] },
    { label: say("dossier.head.deadline"), pieces: [date(question.deadline, say)] },
  ];
  const replies = question.replies.map((reply): readonly Piece[] => [
    tag(reply.outcome === "answered" ? "plain" : "unaddressed", say(`dossier.reply.${reply.outcome}`)),
    text(" "),
    date(reply.receivedAt, say),
    ...(reply.source === undefined ? [] : [cite(reply.source)]),
    ...(reply.effect === undefined ? [] : [text(" · "), words(reply.effect)]),
  ]);
  const silence: readonly Piece[] = [absence("missing", say)];
  return [
    { kind: "heading", anchor: question.id, pieces: [words(actorName(question.to)), cite(question.id)] },
    { kind: "facts", rows },
    { kind: "subheading", pieces: [text(say("dossier.head.replies"))] },
    { kind: "list", items: replies.length === 0 ? [silence] : replies },
    ...(question.replies.some(({ outcome }) => outcome === "silence")
      ? [{ kind: "paragraph" as const, isQuiet: true, pieces: [text(say("dossier.reply.silenceMeans"))] }]
      : []),
  ];
}

/** Findings against somebody who was not asked, and why not. */
function notAskedParts({ published, say, actorName }: Context): Part[] {
  const without = published.findings.filter(({ notAsked }) => notAsked !== undefined);
  if (without.length === 0) return [];
  return [
    { kind: "heading", pieces: [text(say("dossier.reply.notAsked"))] },
    {
      kind: "list",
      items: without.map(({ id, adverseTo, notAsked }) => [
        ...adverseTo.flatMap((actor, index) => [
          ...(index === 0 ? [] : [text(", ")]),
          words(actorName(actor)),
        ]),
        quiet(text(" · ")),
        words(notAsked ?? ""),
        cite(id),
      ]),
    },
  ];
}

export function changeParts({ published, say, references }: Context): Part[] {
  const { previous } = published.publication;
  return [
    {
      kind: "list",
      items: published.changes.map(({ version, at, says, findings }) => [
        { kind: "strong" as const, pieces: [text(say("dossier.change.version", { version }))] },
        quiet(text(` · ${instantWords(at, say)} · `)),
        words(says),
        ...(findings.length === 0
          ? []
          : [
              quiet(text(` ${say("dossier.change.affects")} `)),
              ...findings.flatMap((each): Piece[] => [
                words(each),
                ...cites(references.find(each).map(({ id }) => id)),
                text(" "),
              ]),
            ]),
      ]),
    },
    ...(previous === undefined
      ? []
      : [
          {
            kind: "paragraph" as const,
            isQuiet: true,
            pieces: [text(`${say("dossier.change.previous")} `), { kind: "code" as const, text: previous }],
          },
        ]),
  ];
}
