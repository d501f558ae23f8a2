import type { PublishedTension } from "../../published/index.ts";
import type { Context } from "../context.ts";
import type { Part, Piece } from "../parts.ts";
import { cites, link, programWords, quiet, strong, tag, text, words } from "../pieces.ts";
import { memberLine } from "./claim-lines.ts";

/** What cannot all hold, or sits badly together, each side in its own words, and what people say of it. */
export function tensionParts(context: Context): Part[] {
  const { published, say } = context;
  return [
    { kind: "heading", pieces: [text(say("dossier.caption.tensions"))] },
    ...published.tensions.flatMap((tension) => parts(tension, context)),
  ];
}

function parts(tension: PublishedTension, context: Context): Part[] {
  const { rule, status, between, why } = tension;
  const { say } = context;
  const head: Piece[] = [
    tag(status === "open" ? "warning" : "plain", say(`dossier.tension.${status}`)),
    text(` ${say(`dossier.tension.rule.${rule}`)}`),
    ...subject(tension, context),
  ];
  const claims = between.filter((id) => context.claim(id) !== undefined);
  const others = between.filter((id) => !claims.includes(id));
  return [
    { kind: "paragraph", pieces: head },
    ...(claims.length === 0
      ? []
      : [{ kind: "list" as const, items: claims.map((id) => memberLine(id, context)) }]),
    // The sides of a negation say it themselves; of numbers, dates and places the program tells what it compared.
    ...(rule === "negation" && tension.about !== undefined && claims.length > 1
      ? []
      : [quietly([programWords(tension.says), ...cites(others)])]),
    ...(why === undefined ? [] : [quietly([words(why)])]),
  ];
}

function quietly(pieces: readonly Piece[]): Part {
  return { kind: "paragraph", isQuiet: true, pieces: [quiet(...pieces)] };
}

/** What it is about, by its name; nothing where it is about several things. */
function subject({ about }: PublishedTension, context: Context): Piece[] {
  if (about === undefined) return [];
  const proposition = context.proposition(about);
  const handle = context.references.byId(about)?.handle;
  if (proposition === undefined) return handle === undefined ? [] : [text(" · "), strong(words(handle))];
  return [text(" · "), link(about, strong(words(proposition.handle))), text(" "), words(proposition.text)];
}
