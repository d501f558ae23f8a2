import type { Claim, Link } from "../audit.ts";
import { type ItemLookup, namedItems } from "./item-lookup.ts";

/** Why a claim is proposed, in one plain sentence that names the words it rests on. */
export function whyOf(claim: Claim, items: ItemLookup): string {
  const speech = claim.speakerChain.slice(1).map((link) => spokenBy(link, items));
  const voice = claim.speakerChain[0]?.who === "bio-note" ? "the note about the author" : "the author";
  const start =
    speech.length === 0
      ? ownVoice(claim, voice)
      : `The text gives it as ${MODE[claim.mode]} ${speech.reverse().join(", as told by ")}`;
  return `${start}${weakening(claim, items)}.`;
}

const MODE: Record<Claim["mode"], string> = {
  own: "the words of",
  quote: "the quoted words of",
  paraphrase: "what is reported from",
  document: "what is read from",
  anonymous: "what is reported from somebody not named,",
  unattributed: "what is reported, without saying by whom, from",
};

function ownVoice(claim: Claim, voice: string): string {
  const { force } = claim;
  if (force === "presupposed") return `It is taken for granted by ${voice}`;
  if (force === "rhetorical") return `It is asked, not stated, by ${voice}`;
  if (force === "directive") return `It is asked for by ${voice}`;
  if (force === "conditional" || force === "counterfactual")
    return `It is said by ${voice} under a condition${claim.condition ? ` (“${claim.condition.text}”)` : ""}`;
  return `It is said by ${voice} in their own voice`;
}

function spokenBy(link: Link, items: ItemLookup): string {
  const cue = link.start === undefined ? undefined : items.attributionsBySource.get(link.start)?.cue?.text;
  const who = link.text === undefined ? "a source that is not named" : `“${link.text}”`;
  return cue === undefined ? who : `${who} (cue “${cue}”)`;
}

function weakening(claim: Claim, items: ItemLookup): string {
  const hedges = namedItems(claim.hedges, items.hedges).map((hedge) => `“${hedge.text}”`);
  return hedges.length === 0 ? "" : `, weakened by ${hedges.join(", ")}`;
}
