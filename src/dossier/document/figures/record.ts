/** The record of a proposition for and against, origin by origin: ten reports of one origin stand in one group. */
import type { PublishedLink, PublishedProposition } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece, Side, Table, TagForm } from "../parts.ts";
import { cite, link, programWords, quiet, strong, tag, term, text, words } from "../pieces.ts";
import { memberLine } from "./claim-lines.ts";

/** All propositions on one board. */
export function recordBoard({ published, say }: Context): Part[] {
  const rows = published.propositions.map((proposition) => [
    [link(proposition.id, words(proposition.handle))],
    [words(proposition.text)],
    [stateTag(proposition, say)],
    [text(String(proposition.origins.for))],
    [text(String(proposition.origins.against))],
  ]);
  const head = [
    say("dossier.head.name"),
    say("dossier.head.proposition"),
    say("dossier.head.state"),
    say("dossier.head.originsFor"),
    say("dossier.head.originsAgainst"),
  ];
  const table: Table = { kind: "table", caption: say("dossier.caption.board"), head, figures: [3, 4], rows };
  return [table];
}

export function stateTag({ state }: PublishedProposition, say: Context["say"]): Piece {
  const form: TagForm = state;
  return tag(form, say(`dossier.state.${state}`));
}

export function propositionRecord(proposition: PublishedProposition, context: Context): Part[] {
  const { say } = context;
  const sides: Side[] = [
    {
      title: say("dossier.side.for", { origins: proposition.origins.for }),
      parts: sideParts(proposition.for, context),
    },
    {
      title: say("dossier.side.against", { origins: proposition.origins.against }),
      parts: sideParts(proposition.against, context),
    },
  ];
  return [
    {
      kind: "facts",
      rows: [
        { label: say("dossier.head.state"), pieces: [stateTag(proposition, say)] },
        { label: say("dossier.head.kind"), pieces: [term("propositionKind", proposition.kind, say)] },
        { label: say("dossier.head.refutedBy"), pieces: [words(proposition.refutedBy)] },
      ],
    },
    { kind: "sides", sides },
    ...besideParts(proposition.beside, context),
    ...gapParts(proposition.gaps, say),
  ];
}

function sideParts(links: readonly PublishedLink[], context: Context): Part[] {
  if (links.length === 0)
    return [{ kind: "paragraph", isQuiet: true, pieces: [text(context.say("dossier.side.nothing"))] }];
  return byOrigin(links, context).flatMap(({ origins, members }): Part[] => [
    { kind: "paragraph", isQuiet: true, pieces: originLine(origins, context) },
    { kind: "list", items: members.map((member) => linkLine(member, context)) },
  ]);
}

interface Group {
  readonly origins: readonly string[];
  readonly members: readonly PublishedLink[];
}

function byOrigin(links: readonly PublishedLink[], context: Context): Group[] {
  const groups = new Map<string, Group>();
  for (const each of links) {
    const origins = (context.claim(each.from) ?? context.evidence(each.from))?.origins ?? [];
    const key = origins.join(" ");
    groups.set(key, { origins, members: [...(groups.get(key)?.members ?? []), each] });
  }
  return [...groups.values()];
}

function originLine(origins: readonly string[], { origin, say }: Context): Piece[] {
  if (origins.length === 0) return [text(say("dossier.origin.notRecorded"))];
  return origins.flatMap((id, index) => [
    text(index === 0 ? `${say("dossier.origin.label")} ` : ", "),
    strong(words(origin(id)?.title ?? id)),
    cite(id),
  ]);
}

function linkLine({ kind, from, why, notCounted }: PublishedLink, context: Context): Piece[] {
  const { say } = context;
  return [
    tag("plain", say(`dossier.link.${kind}`)),
    text(" "),
    ...memberLine(from, context),
    ...(why === undefined ? [] : [text(" "), quiet(words(why))]),
    ...(notCounted === undefined
      ? []
      : [
          text(" "),
          tag("warning", say("dossier.link.notCounted")),
          text(" "),
          quiet(programWords(notCounted)),
        ]),
  ];
}

function besideParts(links: readonly PublishedLink[], context: Context): Part[] {
  if (links.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(context.say("dossier.side.beside"))] },
    { kind: "list", items: links.map((each) => linkLine(each, context)) },
  ];
}

function gapParts(gaps: readonly string[], say: Context["say"]): Part[] {
  if (gaps.length === 0) return [];
  return [
    { kind: "subheading", pieces: [text(say("dossier.side.gaps"))] },
    { kind: "list", items: gaps.map((gap) => [programWords(gap)]) },
  ];
}
