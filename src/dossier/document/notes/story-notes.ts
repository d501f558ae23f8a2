import type { Context } from "../context.ts";
import { stateTag } from "../figures/record.ts";
import { absence, cites, link, programWords, quiet, strong, term, text, words } from "../pieces.ts";
import { entriesFact, facts, list, type Note, named, paragraph } from "./note.ts";
import { nameOf, restLines } from "./rest-lines.ts";

export function propositionNote(id: string, context: Context): Note | undefined {
  const { say } = context;
  const found = context.proposition(id);
  if (found === undefined) return undefined;
  return {
    title: named(say("dossier.note.proposition"), link(id, words(found.handle))),
    parts: [
      paragraph(words(found.text), text(" "), stateTag(found, say)),
      list(
        restLines(
          [...found.for, ...found.against].map(({ from }) => from),
          context,
        ),
      ),
      facts(entriesFact(found.entries, context)),
    ],
  };
}

export function narrativeNote(id: string, { published, actorName }: Context): Note | undefined {
  const found = published.narratives.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return { title: [link(id, words(found.title))], parts: [paragraph(words(actorName(found.holder)))] };
}

/** Why several reports count once. */
export function originNote(id: string, context: Context): Note | undefined {
  const { say } = context;
  const found = context.origin(id);
  if (found === undefined) return undefined;
  const member = (each: string) => [...nameOf(each, context), ...cites([each])];
  return {
    title: named(say("dossier.note.origin"), strong(words(found.title))),
    parts: [
      paragraph(words(found.why)),
      list(
        found.members.map((each) => [
          ...member(each.member),
          quiet(text(` · ${say(`dossier.role.${each.role}`)}`)),
        ]),
      ),
      facts(
        { label: say("dossier.head.basis"), pieces: [term("originBasis", found.basis, say)] },
        found.measure === undefined
          ? []
          : [{ label: say("dossier.head.measure"), pieces: [programWords(found.measure)] }],
        {
          label: say("dossier.head.root"),
          pieces: found.root === undefined ? [absence("missing", say)] : member(found.root),
        },
      ),
    ],
  };
}
