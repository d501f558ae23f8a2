/**
 * Which entries are disclosed with a publication: those in force that hold something it shows, of kinds that may be shown, and
 * in which nothing would read otherwise if names were put into what they are shown as and nothing that is not shown is named by its
 * id. An entry is disclosed whole or not at all.
 */
import type { CanonicalValue } from "../../../base/index.ts";
import { type Payload, replay } from "../../../ledger/index.ts";
import type { OpenCase } from "../../open-case.ts";
import { claimSources } from "../../rivals/claim-sources.ts";
import type { Cleared } from "../cleared.ts";
import { cutFrom } from "./cut-words.ts";
import { openIds } from "./open-ids.ts";
import type { PublicIds } from "./public-ids.ts";

export interface Disclosed {
  /** Numbers of the entries, ascending. */
  readonly seqs: readonly number[];
  /** Those among them that hold one of these things of the case. */
  readonly entriesOf: (...ids: readonly string[]) => number[];
}

export function disclosedEntries(
  open: OpenCase,
  cleared: Cleared,
  ids: PublicIds,
  isProtected: (text: string) => boolean,
): Disclosed {
  const isOpen = openIds(open, cleared, ids);
  const mayStand = (text: string): boolean =>
    isOpen(text) && cleared.inOwnWords(text) === text && !isProtected(text);
  const isWhole = wholeThings(open, cleared);
  const byId = new Map<string, number>();
  for (const [id, { seq, payload }] of latestOf(open)) {
    const mayBeShown =
      KINDS[payload.kind]?.about(payload).every((each) => isPublished(open, cleared, ids, each)) === true;
    if (mayBeShown && isWhole(id, payload) && everyText(payload, mayStand)) byId.set(id, seq);
  }
  const sorted = (seqs: Iterable<number>): number[] => [...new Set(seqs)].sort((a, b) => a - b);
  return {
    seqs: sorted(byId.values()),
    entriesOf: (...wanted) => sorted(wanted.flatMap((id) => byId.get(id) ?? [])),
  };
}

/**
 * Whether all of a thing is shown. Of a source that is only committed to nothing is but that there is one; a value that nobody
 * allowed, a field that somebody hid or made wider, and words that are cut out of the source of a claim, stand in their entries as they are.
 */
function wholeThings({ state }: OpenCase, cleared: Cleared): (id: string, payload: Payload) => boolean {
  const { ofClaim } = claimSources(state);
  const redacted = new Set(
    [...state.things.redaction.values()].flatMap(({ thing: { target } }) =>
      "thing" in target ? [target.thing] : [],
    ),
  );
  return (id, { kind, ...fields }) => {
    if (redacted.has(id)) return false;
    if (kind === "statement.made") return cleared.statements.has(id);
    if (kind === "claim.stated") {
      const isCut = cutFrom(state, cleared, ofClaim(id));
      return everyText(fields, (text) => !isCut(text));
    }
    const source = sourceSpokenOf(id, kind, fields);
    return source === undefined || cleared.sources.get(String(source))?.class !== "C";
  };
}

/** The source that an entry tells of, if of any: what it is, how it was captured, how far somebody trusts it and why. */
function sourceSpokenOf(id: string, kind: string, fields: Fields): CanonicalValue | undefined {
  if (kind === "source.added") return id;
  if (kind === "capture.made") return (fields["capture"] as Fields)["source"];
  return kind === "assessment.made" ? (fields["assessment"] as Fields)["target"] : undefined;
}

interface DisclosedKind {
  /** The id that the entry is found by. */
  readonly holds: (payload: Payload) => string;
  /** Everything it speaks of: all of it has to be published. */
  readonly about: (payload: Payload) => readonly string[];
}

type Fields = Readonly<Record<string, CanonicalValue>>;

/** What is not in here is never disclosed: handling, custody, problems, risk, consent, rejections, matches of persons. */
const KINDS: Readonly<Record<string, DisclosedKind>> = {
  "artifact.kept": own("artifact", ({ sha256 }) => [sha256]),
  "derivative.made": {
    holds: own("artifact").holds,
    about: ({ wasDerivedFrom }) => [String(wasDerivedFrom)],
  },
  "key.added": { holds: ({ verifier }) => String(verifier), about: () => [] },
  "publication.planned": own("plan"),
  "publication.approved": own("approval", ({ publication }) => [publication]),
  "source.added": own("source"),
  "capture.made": own("capture", ({ source }) => [source]),
  "citation.made": own("passage", ({ artifact }) => [artifact]),
  "claim.stated": own("claim"),
  "proposition.stated": own("proposition"),
  "narrative.stated": own("narrative"),
  "link.made": own("link", ({ from, to }) => [from, to]),
  "tension.judged": own("tension", ({ between }) => between),
  "actor.added": own("actor"),
  "statement.made": own("statement", ({ subject, from }) => [subject, from]),
  "event.added": own("event"),
  "relation.added": own("relation"),
  "payment.added": own("payment"),
  // The hash of a file that is not shown says whether somebody guessed it, so these only where that file is shown.
  "table.imported": own("recordSet", ({ id, artifactSha256 }) => [id, artifactSha256]),
  "prediction.entered": own("prediction", ({ recordSets }) => recordSets),
  "prediction.tested": own("run", ({ id, tables }) => [
    id,
    ...list(tables).map((table) => (table as Fields)["sha256"]),
  ]),
  "timing.tested": own("run"),
  "coding.made": own("coding", (coding) => [...list(coding["for"]), ...list(coding["against"])]),
  "group.posed": own("group"),
  "hypothesis.added": own("hypothesis"),
  "evidence.added": own("evidence"),
  "origin.judged": own("origin"),
  "assessment.made": own("assessment", ({ target }) => [target]),
  "finding.made": own("finding"),
  "search.made": own("search"),
  "question.put": own("question"),
  "reply.received": own("reply"),
};

function own(
  field: string,
  about?: (held: Fields) => CanonicalValue | readonly (CanonicalValue | undefined)[] | undefined,
): DisclosedKind {
  const held = (payload: Payload): Fields => (payload[field] ?? {}) as Fields;
  const holds = (payload: Payload): string => String(held(payload)["id"]);
  return {
    holds,
    about: (payload) => (about === undefined ? [holds(payload)] : list(about(held(payload))).map(String)),
  };
}

function list(value: unknown): readonly CanonicalValue[] {
  return Array.isArray(value) ? value : [];
}

/** Of entries about one thing the last: what was said before it was changed is not what is published. */
function latestOf({
  ledger,
}: OpenCase): ReadonlyMap<string, { readonly seq: number; readonly payload: Payload }> {
  const none = new Map<string, { readonly seq: number; readonly payload: Payload }>();
  return replay(ledger, none, (latest, { seq, payload }) => {
    const kind = KINDS[payload.kind];
    if (kind !== undefined) latest.set(kind.holds(payload), { seq, payload });
    return latest;
  }).value;
}

/** What is of an original may be shown where that is; everything else where it has a public id. */
function isPublished({ state }: OpenCase, cleared: Cleared, ids: PublicIds, id: string): boolean {
  if (id === cleared.plan.id) return true;
  if (!/^[0-9a-f]{64}$/.test(id)) return ids.find(id) !== undefined;
  return [...state.captures.values()].some(
    ({ entry: { capture } }) =>
      cleared.sources.get(capture.source)?.class === "P" &&
      capture.artifacts.some((each) => state.artifacts.get(each)?.entry.artifact.sha256 === id),
  );
}

function everyText(value: CanonicalValue | undefined, holds: (text: string) => boolean): boolean {
  if (typeof value === "string") return holds(value);
  if (Array.isArray(value)) return value.every((each) => everyText(each, holds));
  if (typeof value !== "object" || value === null) return true;
  return Object.values(value).every((each) => everyText(each as CanonicalValue, holds));
}
