import type {
  PublishedCase,
  PublishedCitation,
  PublishedClaim,
  PublishedFile,
  PublishedSource,
} from "../published/index.ts";
import { byId, jsonText } from "./export-file.ts";
import { licenceAddress } from "./licence.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { textTarget } from "./text-target.ts";

/**
 * Every citation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the exact words in the published text, with
 * what they say. Where somebody graded the claim the annotation assesses, otherwise it identifies.
 */
export function annotationsOf(published: PublishedCase): string {
  const { publication } = published;
  const id = `urn:careo:${publication.id}:annotations`;
  const held = lookUp(published);
  const items = byId(published.claims).flatMap((claim) =>
    claim.citations.map((citation, at) => ({
      id: `urn:careo:${publication.id}:${claim.id}:${at + 1}`,
      type: "Annotation",
      motivation: claim.credibility.length === 0 ? "identifying" : "assessing",
      body: bodiesOf(claim, publication.language),
      target: targetsOf(citation, held),
    })),
  );
  return jsonText({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: publication.title,
    creator: publication.authors.map((name) => ({ name })),
    generated: publication.approvedAt,
    // An address to the format; a licence in words is in the dossier.
    rights: licenceAddress(publication.licence),
    total: items.length,
    first: { id: `${id}:page`, type: "AnnotationPage", startIndex: 0, items },
  });
}

function bodiesOf({ says, credibility }: PublishedClaim, language: string): readonly object[] {
  const body = (purpose: string, value: string) => ({
    type: "TextualBody",
    purpose,
    format: "text/plain",
    language,
    value,
  });
  return [
    body("identifying", says),
    ...credibility.map(({ grade, why }) => body("assessing", `Admiralty ${grade}: ${why}`)),
  ];
}

/** The text; and the original too, where it is shown and the citation says which part of it. */
function targetsOf(citation: PublishedCitation, { source }: LookUp): object | readonly object[] {
  const cited = source.get(citation.source);
  const state = stateOf(cited);
  const target = textTarget(pathOf(cited?.text, citation.textSha256), citation);
  const fragment = fragmentSelector(citation.fragment);
  if (fragment === undefined) return { ...target, ...state };
  if (isOfText(citation.fragment)) return { ...target, selector: [...target.selector, fragment], ...state };
  const text = { ...target, ...state };
  if (cited?.original === undefined) return text;
  const original = { type: "SpecificResource", source: bundlePath(cited.original.path), selector: fragment };
  return [text, { ...original, ...state }];
}

/** A text that is not the one cited has no path; its hash still names the one that is meant. */
function pathOf(file: PublishedFile | undefined, sha256: string): string {
  return file?.sha256 === sha256 ? bundlePath(file.path) : `urn:sha256:${sha256}`;
}

/** Relative to `exports/`, where the annotations lie: it opens from wherever the bundle stands. */
function bundlePath(path: string): string {
  return `../${path}`;
}

/** The time of which the source was as it is kept. */
function stateOf(source: PublishedSource | undefined): { readonly state?: object } {
  const sourceDate = source?.capture?.retrievedAt;
  return sourceDate === undefined ? {} : { state: { type: "TimeState", sourceDate } };
}

const FRAGMENTS: readonly (readonly [start: RegExp, specification: string])[] = [
  [/^(char|line)=/, "http://tools.ietf.org/rfc/rfc5147"],
  [/^page=/, "http://tools.ietf.org/rfc/rfc3778"],
  [/^(row|col|cell)=/, "http://tools.ietf.org/rfc/rfc7111"],
  [/^(t|xywh|track|id)=/, "http://www.w3.org/TR/media-frags/"],
];

function fragmentSelector(fragment: string | undefined): object | undefined {
  if (fragment === undefined) return undefined;
  const conformsTo = FRAGMENTS.find(([start]) => start.test(fragment))?.[1];
  return { type: "FragmentSelector", ...(conformsTo ? { conformsTo } : {}), value: fragment };
}

function isOfText(fragment: string | undefined): boolean {
  return fragment !== undefined && /^(char|line)=/.test(fragment);
}
