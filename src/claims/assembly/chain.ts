import type { ClaimStance, Mode, Who } from "../audit.ts";
import type { FoundAttribution, FoundLink } from "../found.ts";
import type { SentenceText } from "../text/section.ts";

/** What a source of each type is called in a chain. */
const WHO: Record<FoundAttribution["sourceType"], Who> = {
  "named-person": "named",
  "named-organisation": "named",
  pronoun: "unspecified",
  "first-person": "self",
  "first-person-plural": "self",
  "anonymous-official": "role-only",
  "anonymous-individuals": "anonymous-group",
  "anonymous-group": "anonymous-group",
  "anonymous-plural": "anonymous-group",
  "unnamed-outlets": "unnamed-outlet",
  "unspecified-media": "unnamed-outlet",
  document: "named",
  generic: "generic",
  none: "unspecified",
};

const ANONYMOUS: ReadonlySet<Who> = new Set([
  "role-only",
  "anonymous-person",
  "anonymous-group",
  "unnamed-outlet",
]);

const AUTHOR = alone("author");
const BIO_NOTE = alone("bio-note");

function alone(who: Who): readonly FoundLink[] {
  return [{ who, attribution: undefined, source: undefined }];
}

/** The chain of a region, outermost first: the author or the note about the author, then each source. */
export function chainOf(
  sentence: SentenceText,
  speakers: readonly number[],
  attributions: readonly FoundAttribution[],
): readonly FoundLink[] {
  const own = sentence.block === "bio" ? BIO_NOTE : AUTHOR;
  if (speakers.length === 0) return own;
  const sources = speakers.map((index): FoundLink => {
    const attribution = attributions[index] as FoundAttribution;
    const who = attribution.onePerson ? "anonymous-person" : WHO[attribution.sourceType];
    return { who, attribution: index, source: attribution.source ?? undefined };
  });
  return [...own, ...sources];
}

const NOBODY: readonly FoundLink[] = [];

/** Where the text does not decide who speaks, the others who may are listed and none is chosen. */
export function otherSpeakers(
  chain: readonly FoundLink[],
  attributions: readonly FoundAttribution[],
): readonly FoundLink[] {
  const last = chain.at(-1)?.attribution;
  const others = last === undefined ? undefined : attributions[last]?.otherSources;
  if (others === undefined || others.length === 0) return NOBODY;
  return others.map((source) => ({ who: "unspecified", attribution: undefined, source }));
}

/** How the words of the last speaker reached us. */
export function modeOf(chain: readonly FoundLink[], attributions: readonly FoundAttribution[]): Mode {
  const last = chain.at(-1) as FoundLink;
  if (last.attribution === undefined) return "own";
  const attribution = attributions[last.attribution] as FoundAttribution;
  if (attribution.kind === "direct") return "quote";
  if (attribution.kind === "unattributed-quotation") return "unattributed";
  if (attribution.sourceType === "document") return "document";
  if (last.who === "generic" || attribution.source === null) return "unattributed";
  return ANONYMOUS.has(last.who) ? "anonymous" : "paraphrase";
}

const STANCE: Record<FoundAttribution["authorStance"], ClaimStance> = {
  endorses: "endorses",
  neutral: "reports",
  distances: "distances",
  rejects: "rejects",
  hedged: "hedged",
};

/** What the author does with the claim: the stance towards the outermost report, else the author's own assertion. */
export function stanceOf(
  chain: readonly FoundLink[],
  attributions: readonly FoundAttribution[],
  hedged: boolean,
): ClaimStance {
  const outermost = chain[1]?.attribution;
  if (outermost === undefined) return hedged ? "hedged" : "asserts";
  return STANCE[(attributions[outermost] as FoundAttribution).authorStance];
}
