import { CODING_SCHEMES } from "../../../weighing/index.ts";
import type { PublishedCoding } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece, Table } from "../parts.ts";
import { orAbsence, text, words } from "../pieces.ts";
import { wordFor } from "../vocabulary.ts";
import { namedCites } from "./claim-lines.ts";

/** Element by element of each scheme; whether the whole is made out is for a court. */
export function elementParts(context: Context): Part[] {
  const { published, say } = context;
  const schemes = [...new Set(published.codings.map(({ scheme }) => scheme))];
  return schemes.flatMap((scheme): Part[] => {
    const table: Table = {
      kind: "table",
      caption: say("dossier.caption.elements"),
      head: [
        say("dossier.head.element"),
        say("dossier.head.for"),
        say("dossier.head.against"),
        say("dossier.head.remark"),
      ],
      rows: published.codings
        .filter((coding) => coding.scheme === scheme)
        .map((coding) => elementRow(coding, context)),
    };
    return [
      { kind: "heading", pieces: [schemeTitle(scheme, say)] },
      { kind: "paragraph", isQuiet: true, pieces: [text(say("dossier.elements.never"))] },
      table,
    ];
  });
}

function schemeTitle(scheme: string, say: Context["say"]): Piece {
  const own = wordFor("scheme", scheme, say);
  if (own !== undefined) return text(own);
  const known = CODING_SCHEMES[scheme]?.title;
  return known === undefined ? words(scheme) : words(known, "en");
}

function elementRow({ scheme, element, ...coding }: PublishedCoding, context: Context): (readonly Piece[])[] {
  const { say } = context;
  const own = wordFor(`element.${scheme}`, element, say);
  const parts = Object.values(CODING_SCHEMES[scheme]?.parts ?? {});
  const known = parts.map(({ elements }) => elements[element]).find((each) => each !== undefined);
  return [
    [own !== undefined ? text(own) : known === undefined ? words(element) : words(known, "en")],
    namedCites(coding.for, context),
    namedCites(coding.against, context),
    coding.note === undefined ? [] : [orAbsence(coding.note, say)],
  ];
}
