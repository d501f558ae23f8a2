import { csvLine } from "../base/index.ts";
import type { CitationMade, ClaimStated } from "../claims/index.ts";
import { textTarget } from "../dossier/index.ts";
import type { CaseState } from "./case-state.ts";
import { claimsInForce } from "./claims-by-original.ts";

import type { Numbered } from "./numbered.ts";

type Stated = Numbered<ClaimStated>;
type Cited = CitationMade["passage"];

/**
 * The accepted claims as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one annotation for each cited
 * passage, its text named by SHA-256, with a quote and a position selector. Positions count Unicode code points.
 */
export function claimsAsAnnotations(state: CaseState): object {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    label: state.opened?.title ?? "",
    total: claimsInForce(state).reduce((sum, { entry }) => sum + entry.claim.passages.length, 0),
    first: {
      type: "AnnotationPage",
      items: claimsInForce(state).flatMap((stated) =>
        stated.entry.claim.passages.map((id) => annotation(state, stated, id)),
      ),
    },
  };
}

function annotation(state: CaseState, { entry }: Stated, passageId: string): object {
  const { claim, origin } = entry;
  const passage = state.passages.get(passageId)?.entry.passage as Cited;
  const person = state.agents.get(entry.by)?.name;
  return {
    type: "Annotation",
    id: `urn:careo:${claim.id}:${passageId}`,
    motivation: claim.restatement === undefined ? "identifying" : "describing",
    created: entry.at,
    ...(person === undefined ? {} : { creator: { type: "Person", name: person } }),
    ...(origin.producer.kind === "person" ? {} : { generator: generatorOf(origin) }),
    body: {
      type: "TextualBody",
      format: "text/plain",
      value: claim.restatement ?? chainInWords(claim),
      purpose: claim.restatement === undefined ? "identifying" : "describing",
    },
    target: textTarget(`urn:sha256:${passage.citation.derivativeSha256}`, passage.citation),
  };
}

/** The program that proposed it; the creator is the person who took it in. */
function generatorOf({ producer }: ClaimStated["origin"]): object {
  return { type: "Software", name: `${producer.name} ${producer.version}, rule ${producer.rule ?? "none"}` };
}

/** Outermost first, as people say it: `author: Quay Gazette: an official`. The record keeps it the other way round. */
function chainInWords(claim: ClaimStated["claim"]): string {
  return [...claim.attribution]
    .reverse()
    .map(({ speaker }) => speaker.name ?? speaker.words ?? speaker.who)
    .join(": ");
}

const COLUMNS = [
  "entry",
  "claim",
  "text",
  "start",
  "end",
  "text_sha256",
  "original_sha256",
  "speakers",
  "kind",
  "polarity",
  "certainty",
  "wording_certainty",
  "wording_force",
  "restatement",
  "decision",
  "rule",
  "status",
] as const;

/**
 * The accepted claims as CSV (RFC 4180), one row for each cited passage. `safe` puts an apostrophe before what a
 * spreadsheet would run as a formula (evidence.md, section 9); verbatim keeps the bytes as they are.
 */
export function claimsAsCsv(state: CaseState, form: "safe" | "verbatim"): string {
  const rows = claimsInForce(state).flatMap((stated) =>
    stated.entry.claim.passages.map((id) => row(stated, state.passages.get(id)?.entry.passage as Cited)),
  );
  return [COLUMNS, ...rows].map((cells) => csvLine(cells, form)).join("");
}

function row({ seq, entry }: Stated, passage: Cited): readonly string[] {
  const { claim, origin } = entry;
  const { position, derivativeSha256 } = passage.citation;
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    entry: String(seq),
    claim: claim.id,
    text: passage.text,
    start: String(position.start),
    end: String(position.end),
    text_sha256: derivativeSha256,
    original_sha256: passage.artifact,
    speakers: chainInWords(claim),
    kind: claim.kind,
    polarity: claim.polarity,
    certainty: claim.certainty,
    wording_certainty: claim.wording.certainty,
    wording_force: claim.wording.force,
    restatement: claim.restatement ?? "",
    decision: origin.decision,
    rule: origin.producer.rule ?? "",
    status: claim.status,
  };
  return COLUMNS.map((column) => cells[column]);
}
