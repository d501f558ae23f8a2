/** Sources and claims of a publication. */

import type { RecordedClaim, RecordedPassage } from "../../../claims/index.ts";
import {
  type PublishedCitation,
  type PublishedClaim,
  type PublishedGrade,
  type PublishedSource,
  type PublishedStep,
  REDACTION_MARK,
} from "../../../dossier/index.ts";
import type { Assessment } from "../../entries/rivals.ts";
import { claimSources } from "../../rivals/claim-sources.ts";
import { currentId } from "../../things/index.ts";
import { type Assembly, publicId } from "./assembly.ts";
import { cutFrom } from "./cut-words.ts";
import { placeIn, type SourceMaterial } from "./source-material.ts";

export function publishedSources(
  assembly: Assembly,
  material: ReadonlyMap<string, SourceMaterial>,
): PublishedSource[] {
  const { state, ids, say, entriesOf } = assembly;
  return ids.inOrder("src").flatMap((id) => {
    const source = state.sources.get(id)?.entry.source;
    const cleared = assembly.cleared.sources.get(id);
    if (source === undefined || cleared === undefined) return [];
    const files = material.get(id);
    const captured = [...state.captures.values()]
      .map(({ entry }) => entry.capture)
      .find((each) => each.source === id);
    const retracted = retractionOf(assembly, id);
    const shown = cleared.class !== "C";
    return [
      {
        id: publicId(assembly, id),
        kind: source.sourceKind,
        title:
          shown && source.title !== undefined ? say(source.title) : `${source.sourceKind} that is not shown`,
        author: shown ? source.author.map(say) : [],
        ...(shown && source.publisher !== undefined && { publisher: say(source.publisher) }),
        ...(shown && source.sourceUrl !== undefined && { url: source.sourceUrl }),
        ...(shown && source.language !== undefined && { language: source.language }),
        ...(shown && source.authoredAt !== undefined && { authoredAt: source.authoredAt }),
        ...(shown && source.publishedAt !== undefined && { publishedAt: source.publishedAt.value }),
        class: cleared.class,
        ...(files?.original !== undefined && { original: files.original }),
        ...(files?.text !== undefined && { text: files.text }),
        ...(cleared.class === "C" && { commitment: cleared.commitment }),
        ...(shown && captured !== undefined && { capture: captureOf(captured) }),
        reliability: shown ? reliabilityOf(assembly, id) : [],
        ...(shown && retracted !== undefined && { retracted }),
        entries: entriesOf(id, ...(captured === undefined ? [] : [captured.id, ...captured.artifacts])),
      },
    ];
  });
}

type Capture =
  Assembly["state"]["captures"] extends ReadonlyMap<
    string,
    { readonly entry: { readonly capture: infer Each } }
  >
    ? Each
    : never;

function captureOf({
  method,
  retrievedAt,
  tool,
  completeness,
  missing,
}: Capture): NonNullable<PublishedSource["capture"]> {
  return {
    method,
    ...(retrievedAt !== undefined && { retrievedAt }),
    tool: `${tool.name} ${tool.version}`,
    completeness,
    missing,
  };
}

function retractionOf({ state, say }: Assembly, id: string): string | undefined {
  const found = [...state.retractions.values()].findLast(({ entry }) => entry.retraction.target === id);
  return found === undefined ? undefined : say(found.entry.retraction.reason);
}

/** Of the source, and of whoever is its origin, as far as that is published. */
function reliabilityOf(assembly: Assembly, id: string): PublishedGrade[] {
  return assessmentsOf(assembly, id).flatMap(({ reliability, why }) =>
    reliability === undefined
      ? []
      : [{ grade: reliability.grade, topic: assembly.say(reliability.topic), why: assembly.say(why) }],
  );
}

function assessmentsOf({ state }: Assembly, target: string): Assessment[] {
  return [...state.things.assessment.values()].flatMap(({ thing }) =>
    currentId(state, thing.target) === target ? [thing] : [],
  );
}

export function publishedClaims(
  assembly: Assembly,
  material: ReadonlyMap<string, SourceMaterial>,
): PublishedClaim[] {
  const from = claimSources(assembly.state);
  return assembly.ids.inOrder("clm").flatMap((id) => {
    const claim = assembly.state.claims.get(id)?.entry.claim;
    const source = from.ofClaim(id);
    const files = material.get(source ?? "");
    if (claim === undefined || source === undefined || files === undefined) return [];
    const citations = citationsOf(assembly, claim, files, publicId(assembly, source));
    return citations.length === 0 ? [] : [publishedClaimOf(assembly, claim, source, citations)];
  });
}

function publishedClaimOf(
  assembly: Assembly,
  claim: RecordedClaim,
  source: string,
  citations: readonly PublishedCitation[],
): PublishedClaim {
  const { state, cleared, ids, origins, say, entriesOf, doubtOf } = assembly;
  const graded = assessmentsOf(assembly, claim.id);
  const proposition = claim.proposition === undefined ? undefined : ids.find(claim.proposition);
  return {
    id: publicId(assembly, claim.id),
    source: publicId(assembly, source),
    says:
      claim.restatement === undefined
        ? citations.map(({ quote }) => quote.exact).join(" … ")
        : say(claim.restatement),
    kind: claim.kind,
    polarity: claim.polarity,
    certainty: claim.certainty,
    force: claim.wording.force,
    attribution: claim.attribution.map((step) => stepOf(assembly, step, cutFrom(state, cleared, source))),
    citations,
    ...(proposition !== undefined && { proposition }),
    credibility: graded.flatMap(({ credibility, why }) =>
      credibility === undefined ? [] : [{ grade: credibility, why: say(why) }],
    ),
    interest: graded.flatMap(({ interest, why }) =>
      interest === undefined ? [] : [`${interest.direction}: ${say(interest.stake)}. ${say(why)}`],
    ),
    constraint: graded.flatMap(({ constraint, why }) =>
      constraint === undefined ? [] : [`${constraint}: ${say(why)}`],
    ),
    origins: [ids.ofOrigin(origins.ofClaim(claim.id)) ?? []].flat(),
    doubt: doubtOf(claim.id),
    entries: entriesOf(claim.id, ...claim.passages),
  };
}

function citationsOf(
  { state }: Assembly,
  claim: RecordedClaim,
  files: SourceMaterial,
  source: string,
): PublishedCitation[] {
  return claim.passages.flatMap((id) => {
    const passage = state.passages.get(id)?.entry.passage;
    return passage === undefined ? [] : citationOf(passage, files, source);
  });
}

function citationOf(
  { citation, lang }: RecordedPassage,
  files: SourceMaterial,
  source: string,
): PublishedCitation[] {
  const position = files.positionOf(citation.position);
  if (position === undefined || files.text === undefined) return [];
  const { place, fragment } = placeIn(files, citation.position);
  return [
    {
      source,
      textSha256: files.text.sha256,
      quote: files.quoteAt(position),
      position,
      lang,
      ...(fragment !== undefined && { fragment }),
      ...(place !== undefined && { place }),
    },
  ];
}

function stepOf(
  { ids, say, cleared }: Assembly,
  { speaker, mode, cue }: RecordedClaim["attribution"][number],
  isCut: (text: string) => boolean,
): PublishedStep {
  const actor = speaker.actor === undefined ? undefined : ids.find(speaker.actor);
  const shown = speaker.actor === undefined ? undefined : cleared.actors.get(speaker.actor)?.label;
  const words = speaker.name ?? speaker.words;
  const name = shown ?? (words !== undefined && isCut(words) ? REDACTION_MARK : words);
  return {
    who: speaker.who,
    ...(name !== undefined && name !== "" && { name: say(name) }),
    ...(actor !== undefined && { actor }),
    mode,
    ...(cue !== undefined && cue !== "" && !isCut(cue) && { cue }),
  };
}
