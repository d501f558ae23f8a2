import type { PublishedClaim, PublishedStep } from "../published/index.ts";
import type { Context } from "./context.ts";
import type { Piece } from "./parts.ts";
import { listed, quiet, quoted, strong, term, text, words } from "./pieces.ts";
import { wordFor } from "./vocabulary.ts";

/** Who says it, to whom, innermost first, in a line: "W-1 → Ulmen Courier". */
export function chainLine(claim: PublishedClaim, context: Context): Piece[] {
  return listed(
    claim.attribution.map((step) => [strong(stepName(step, claim, context))]),
    " → ",
  );
}

/** The same step by step, with how each passes it on. */
export function chainSteps(claim: PublishedClaim, context: Context): (readonly Piece[])[] {
  const { say } = context;
  return claim.attribution.map((step) => [
    strong(stepName(step, claim, context)),
    quiet(text(" · "), term("who", step.who, say)),
    quiet(text(" · "), term("mode", step.mode, say)),
    ...(step.cue === undefined ? [] : [quiet(text(" · "), ...quoted(words(step.cue), say))]),
  ]);
}

/** As plain text, for a chart or a cell: who says it in the first place. */
export function innermostName(claim: PublishedClaim, context: Context): string {
  const [step] = claim.attribution;
  return nameIn(step, claim, context) ?? wordFor("who", step?.who ?? "unspecified", context.say) ?? claim.id;
}

function stepName(step: PublishedStep, claim: PublishedClaim, context: Context): Piece {
  const name = nameIn(step, claim, context);
  return name === undefined ? term("who", step.who, context.say) : words(name);
}

/** "The author" says little beside others: the name of the author, or else of the work. */
function nameIn(
  step: PublishedStep | undefined,
  claim: PublishedClaim,
  context: Context,
): string | undefined {
  const own = step?.name ?? (step?.actor === undefined ? undefined : context.actor(step.actor)?.label);
  if (own !== undefined || (step !== undefined && step.who !== "author" && step.who !== "publisher"))
    return own;
  const work = context.source(claim.source);
  return (
    (step?.who === "publisher" ? work?.publisher : undefined) ??
    work?.author[0] ??
    work?.publisher ??
    work?.title
  );
}
