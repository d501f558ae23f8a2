import type { PublishedClaim } from "../../published/index.ts";
import { chainLine, innermostName } from "../chain.ts";
import type { Context } from "../context.ts";
import type { Piece } from "../parts.ts";
import { cite, doubt, listed, strong, text, words } from "../pieces.ts";

/** A claim in a line: who says it, what, the note, and what doubt there is. */
export function claimLine(claim: PublishedClaim, context: Context): Piece[] {
  return [
    ...chainLine(claim, context),
    text(": "),
    words(claim.says),
    cite(claim.id),
    ...doubt(claim.doubt, context.say),
  ];
}

/** A claim or item by its id, in a line. */
export function memberLine(id: string, context: Context): Piece[] {
  const { claim, evidence, source, say } = context;
  const found = claim(id);
  if (found !== undefined) return claimLine(found, context);
  const item = evidence(id);
  if (item !== undefined)
    return [strong(words(item.handle)), text(": "), words(item.summary), cite(id), ...doubt(item.doubt, say)];
  const kept = source(id);
  return kept === undefined ? [words(id)] : [words(kept.title, kept.language), cite(id)];
}

/** Notes that stand by themselves, each with a word that says of what: a handle, who says it, a title. */
export function namedCites(ids: readonly string[], context: Context): Piece[] {
  return listed(ids.map((id) => [words(shortName(id, context)), cite(id)]));
}

function shortName(id: string, context: Context): string {
  const handle = context.references.byId(id)?.handle;
  if (handle !== undefined) return handle;
  const claim = context.claim(id);
  if (claim !== undefined) return innermostName(claim, context);
  const { origin, source, table, actor } = context;
  return (
    origin(id)?.title ?? source(id)?.title ?? table(id)?.name ?? actor(id)?.label ?? otherName(id, context)
  );
}

/** Things without a name of their own are told by what they are. */
function otherName(id: string, { published, references, say }: Context): string {
  const event = published.events.find((each) => each.id === id);
  const test = published.tests.find((each) => each.id === id);
  const story = published.narratives.find((each) => each.id === id);
  const kind = references.byId(id)?.kind;
  return (
    event?.label ?? test?.name ?? story?.title ?? (kind === undefined ? id : say(`dossier.thing.${kind}`))
  );
}
