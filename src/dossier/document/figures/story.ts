/** Each story as its holder told it over time, the official one and its critics' alike. */
import type { PublishedNarrative } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece, Table } from "../parts.ts";
import { cite, cites, date, link, programWords, said, text, words } from "../pieces.ts";
import { claimLine } from "./claim-lines.ts";
import { stateTag } from "./record.ts";

export function storyParts(context: Context): Part[] {
  return context.published.narratives.flatMap((narrative) => narrativeParts(narrative, context));
}

function narrativeParts(narrative: PublishedNarrative, context: Context): Part[] {
  const { say, actorName } = context;
  const holder: Piece = words(actorName(narrative.holder));
  return [
    { kind: "heading", anchor: narrative.id, pieces: [words(narrative.title)] },
    {
      kind: "paragraph",
      isQuiet: true,
      pieces: [...said(say.pieces("dossier.story.toldBy", { holder })), cite(narrative.holder)],
    },
    ...propositionsTable(narrative, context),
    ...versionParts(narrative, context),
    ...driftParts(narrative, context),
  ];
}

function propositionsTable({ propositions }: PublishedNarrative, { proposition, say }: Context): Part[] {
  const found = propositions.flatMap((id) => proposition(id) ?? []);
  if (found.length === 0) return [];
  const table: Table = {
    kind: "table",
    caption: say("dossier.caption.propositions"),
    head: [say("dossier.head.name"), say("dossier.head.proposition"), say("dossier.head.record")],
    rows: found.map((each) => [
      [link(each.id, words(each.handle))],
      [words(each.text)],
      [stateTag(each, say)],
    ]),
  };
  return [table];
}

function versionParts({ versions }: PublishedNarrative, context: Context): Part[] {
  const { say } = context;
  if (versions.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say("dossier.story.versions"))] },
    ...versions.flatMap((version): Part[] => [
      {
        kind: "paragraph",
        pieces: [
          { kind: "strong", pieces: [date(version.at, say)] },
          ...(version.note === undefined ? [] : [text(" · "), words(version.note)]),
          ...precededBy(version.precededBy, context),
        ],
      },
      {
        kind: "list",
        items: version.claims.flatMap((id) => {
          const claim = context.claim(id);
          return claim === undefined ? [] : [claimLine(claim, context)];
        }),
      },
    ]),
  ];
}

function precededBy(id: string | undefined, { published, say }: Context): Piece[] {
  const event = published.events.find((each) => each.id === id);
  if (event === undefined) return [];
  return [
    text(" · "),
    ...said(say.pieces("dossier.story.after", { event: words(event.label) })),
    ...cites([event.id]),
  ];
}

function driftParts({ drift }: PublishedNarrative, { say }: Context): Part[] {
  if (drift.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say("dossier.story.drift"))] },
    { kind: "list", items: drift.map((each) => [programWords(each)]) },
  ];
}
