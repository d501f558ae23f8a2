import type { PublishedClaim } from "../../published/index.ts";
import { chainLine } from "../chain.ts";
import type { Context } from "../context.ts";
import type { Piece } from "../parts.ts";
import { cites, doubt, quiet, quoted, strong, text, words } from "../pieces.ts";

/** What something rests on, each in short: who says it, the words, where they stand; the number leads to its own note. */
export function restLines(ids: readonly string[], context: Context): (readonly Piece[])[] {
  return ids.map((id) => restLine(id, context));
}

function restLine(id: string, context: Context): readonly Piece[] {
  const claim = context.claim(id);
  if (claim !== undefined) return claimRest(claim, context);
  const item = context.evidence(id);
  if (item === undefined) return [...nameOf(id, context), ...cites([id])];
  return [
    strong(words(item.handle)),
    text(" "),
    words(item.summary),
    ...cites([id]),
    ...doubt(item.doubt, context.say),
  ];
}

function claimRest(claim: PublishedClaim, context: Context): readonly Piece[] {
  const { source, say } = context;
  const [citation] = claim.citations;
  const kept = source(claim.source);
  const title = words(kept?.title ?? claim.source, kept?.language);
  return [
    ...chainLine(claim, context),
    text(": "),
    ...(citation === undefined
      ? [words(claim.says)]
      : quoted(words(citation.quote.exact, citation.lang), say)),
    text(" "),
    quiet({ kind: "passage", claim: claim.id, index: 0, pieces: [title] }),
    ...cites([claim.id]),
    ...doubt(claim.doubt, say),
  ];
}

/** The name of anything that can be cited; its id where it has none. */
export function nameOf(id: string, context: Context): Piece[] {
  const { published } = context;
  const table = (each: string) => context.table(each)?.name ?? each;
  const find = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
    things.find((thing) => thing.id === id);
  const run = find(published.matchRuns);
  const kept = context.source(id);
  if (run !== undefined) return [words(`${table(run.list)} → ${table(run.table)}`)];
  if (kept !== undefined) return [words(kept.title, kept.language)];
  const name =
    find(published.tests)?.name ??
    find(published.searches)?.question ??
    context.table(id)?.name ??
    context.evidence(id)?.handle ??
    context.claim(id)?.says;
  return [words(name ?? id)];
}
