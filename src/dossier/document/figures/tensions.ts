import type { Context } from "../context.ts";
import type { Part } from "../parts.ts";
import { cites, programWords, quiet, tag, text, words } from "../pieces.ts";

/** What cannot all hold, or sits badly together, and what people say of it. */
export function tensionParts({ published, say }: Context): Part[] {
  return [
    { kind: "heading", pieces: [text(say("dossier.caption.tensions"))] },
    {
      kind: "list",
      items: published.tensions.map(({ says, between, status, why }) => [
        tag(status === "open" ? "warning" : "plain", say(`dossier.tension.${status}`)),
        text(" "),
        programWords(says),
        ...cites(between),
        ...(why === undefined ? [] : [text(" "), quiet(words(why))]),
      ]),
    },
  ];
}
