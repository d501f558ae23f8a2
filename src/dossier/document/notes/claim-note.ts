import type { PublishedClaim } from "../../published/index.ts";
import { chainLine, chainSteps } from "../chain.ts";
import type { Context } from "../context.ts";
import type { Fact, Part, Piece } from "../parts.ts";
import { code, date, doubt, listed, quiet, term, text, words } from "../pieces.ts";
import { entriesFact, facts, gradeFacts, type Note, originPieces, sentencesFact } from "./note.ts";
import { sourceFacts } from "./source-note.ts";

/** The words in their place, who says them to whom and how, what grades and doubts there are, and the source. */
export function claimNote(claim: PublishedClaim, context: Context): Note {
  const kept = context.source(claim.source);
  return {
    title: [...chainLine(claim, context), ...doubt(claim.doubt, context.say)],
    parts: [
      ...quotations(claim),
      facts(
        { label: context.say("dossier.head.says"), pieces: [words(claim.says)] },
        { label: context.say("dossier.head.passage"), pieces: passagePieces(claim, context) },
        ...claimFacts(claim, context),
      ),
      ...(kept === undefined ? [] : [sourceFacts(kept, context)]),
    ],
  };
}

/** The words with what stands around them, without the halves of words at its ends. */
export function quotations({ citations }: PublishedClaim): Part[] {
  return citations.map(({ quote: { prefix, exact, suffix }, lang }) => ({
    kind: "quotation",
    before: prefix.replace(/^\S*\s+/u, ""),
    exact,
    after: suffix.replace(/\s+\S*$/u, ""),
    lang,
  }));
}

/** Beside the text of its own source: what the page does not show anyway. */
export function claimCard(claim: PublishedClaim, context: Context): Note {
  return {
    title: [...chainLine(claim, context), text(":"), ...doubt(claim.doubt, context.say)],
    parts: [facts(...claimFacts(claim, context))],
  };
}

function claimFacts(claim: PublishedClaim, context: Context): (Fact | readonly Fact[])[] {
  const { say } = context;
  return [
    { label: say("dossier.head.chain"), pieces: listed(chainSteps(claim, context), " → ") },
    { label: say("dossier.head.firmness"), pieces: firmnessPieces(claim, context) },
    gradeFacts("credibility", claim.credibility, context),
    sentencesFact(say("dossier.head.interest"), claim.interest),
    sentencesFact(say("dossier.head.constraint"), claim.constraint),
    { label: say("dossier.head.origins"), pieces: originPieces(claim.origins, context) },
    claim.claimDate === undefined
      ? []
      : [{ label: say("dossier.head.saidOn"), pieces: [date(claim.claimDate, say)] }],
    entriesFact(claim.entries, context),
  ];
}

/** A link to each place where the words stand. */
function passagePieces(claim: PublishedClaim, { source, say }: Context): Piece[] {
  const kept = source(claim.source);
  const passage = (index: number) => text(`, ${say("dossier.page.passage", { number: String(index + 1) })}`);
  return listed(
    claim.citations.map(({ place }, index): readonly Piece[] => [
      {
        kind: "passage",
        claim: claim.id,
        index,
        pieces: [
          words(kept?.title ?? claim.source, kept?.language),
          ...(place !== undefined
            ? [text(", "), words(place)]
            : claim.citations.length > 1
              ? [passage(index)]
              : []),
        ],
      },
    ]),
    "; ",
  );
}

function firmnessPieces({ polarity, force, certainty, kind }: PublishedClaim, { say }: Context): Piece[] {
  return [
    term("claimKind", kind, say),
    text(` · ${say(`dossier.polarity.${polarity}`)} · `),
    term("force", force, say),
    quiet(text(" · "), code(certainty)),
  ];
}
