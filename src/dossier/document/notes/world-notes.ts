import type { Context } from "../context.ts";
import { amountOf } from "../figures/money.ts";
import { cites, date, doubt, orAbsence, quiet, strong, term, text, words } from "../pieces.ts";
import { entriesFact, facts, list, type Note } from "./note.ts";
import { restLines } from "./rest-lines.ts";

export function actorNote(id: string, context: Context): Note | undefined {
  const { say } = context;
  const found = context.actor(id);
  if (found === undefined) return undefined;
  const values = found.values.map(({ prop, value, lang, polarity, claims }) => ({
    label: prop,
    pieces: [
      ...(polarity === "denies" ? [quiet(text(`${say("dossier.polarity.denies")} `))] : []),
      words(value, lang),
      ...cites(claims),
    ],
  }));
  return {
    title: [strong(words(found.label)), quiet(text(" · "), term("schema", found.schema, say))],
    parts: [
      facts(
        { label: say("dossier.head.shownAs"), pieces: [text(say(`dossier.shownAs.${found.shownAs}`))] },
        values,
        entriesFact(found.entries, context),
      ),
    ],
  };
}

export function eventNote(id: string, context: Context): Note | undefined {
  const { say, published } = context;
  const found = published.events.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: [strong(words(found.label)), ...doubt(found.doubt, say)],
    parts: [
      list(
        restLines(
          found.claims.map(({ claim }) => claim),
          context,
        ),
      ),
      facts(
        { label: say("dossier.head.date"), pieces: [date(found.date?.value, say)] },
        { label: say("dossier.head.place"), pieces: [orAbsence(found.place?.label, say)] },
        entriesFact(found.entries, context),
      ),
    ],
  };
}

export function relationNote(id: string, context: Context): Note | undefined {
  const { published, actorName, say } = context;
  const found = published.relations.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: [
      strong(words(actorName(found.source)), text(" → "), words(actorName(found.target))),
      ...doubt(found.doubt, say),
    ],
    parts: [list(restLines(found.claims, context)), facts(entriesFact(found.entries, context))],
  };
}

export function paymentNote(id: string, context: Context): Note | undefined {
  const { published, say } = context;
  const found = published.payments.find((each) => each.id === id);
  if (found === undefined) return undefined;
  return {
    title: [
      text(`${say("dossier.money.kind", { kind: found.kind })} `),
      ...amountOf(found, say),
      ...doubt(found.doubt, say),
    ],
    parts: [list(restLines(found.claims, context)), facts(entriesFact(found.entries, context))],
  };
}
