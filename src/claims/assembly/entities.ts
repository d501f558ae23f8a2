import type { Entity, EntityType, SourceType } from "../audit.ts";
import type { FoundAttribution, FoundEntity, FoundName } from "../found.ts";
import { lengthOf, sharedLength } from "../text/ranges.ts";
import type { Range } from "../text/token.ts";
import type { Spans } from "./spans.ts";

/** A source without a name ("officials", "a senior officer"): an entity of its own, known by its description. */
export interface Description extends Range {
  readonly sentence: number;
  readonly type: EntityType;
}

/** Entities with their ids, and the ways to ask for one. */
export interface EntityTable {
  readonly entities: Entity[];
  ofName(index: number): string | undefined;
  ofDescription(range: Range): string | undefined;
}

const DESCRIBED: Partial<Record<SourceType, EntityType>> = {
  "anonymous-official": "person-anonymous",
  "anonymous-individuals": "persons-anonymous",
  "anonymous-group": "persons-anonymous",
  "anonymous-plural": "persons-anonymous",
  "unnamed-outlets": "organisations-anonymous",
  "unspecified-media": "organisations-anonymous",
};

/** The descriptions among the sources of attributions. */
export function readDescriptions(attributions: readonly FoundAttribution[]): Description[] {
  return attributions.flatMap(({ source, sentence, sourceType, onePerson }) => {
    const type = onePerson ? "person-anonymous" : DESCRIBED[sourceType];
    return source === null || type === undefined ? [] : [{ ...source, sentence, type }];
  });
}

/** The name that a source is: the one that fills most of it; undefined when it names nobody. */
export function nameOfSource(
  source: Range,
  names: readonly FoundName[],
  candidates: readonly number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const index of candidates) {
    const name = names[index] as FoundName;
    // A description has no name: attribution says what kind of source it is.
    if ((name.tag !== "PER" && name.tag !== "ORG") || name.form === "description") continue;
    const shared = sharedLength(source, name);
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

interface Draft {
  readonly start: number;
  readonly found?: FoundEntity;
  readonly descriptions?: readonly Description[];
}

/** Gives ids in the order of first mentions. */
export function tableOfEntities(
  clusters: readonly FoundEntity[],
  names: readonly FoundName[],
  descriptions: readonly Description[],
  text: string,
  spans: Spans,
): EntityTable {
  const isSource = sourceTest(descriptions);
  const drafts: Draft[] = clusters
    .filter((found) => !found.mentions.some((mention) => isSource(names[mention] as FoundName)))
    .map((found) => ({ start: firstMention(found, names), found }));
  for (const group of groupDescriptions(descriptions, text))
    drafts.push({ start: (group[0] as Description).start, descriptions: group });
  drafts.sort((a, b) => a.start - b.start);
  const ofName = new Map<number, string>();
  const ofStart = new Map<number, string>();
  const entities = drafts.map((draft, index) => {
    const id = `E${index + 1}`;
    for (const mention of draft.found?.mentions ?? []) ofName.set(mention, id);
    for (const description of draft.descriptions ?? []) ofStart.set(description.start, id);
    return draft.found
      ? namedEntity(id, draft.found, names, spans)
      : describedEntity(id, draft.descriptions ?? [], spans);
  });
  return {
    entities,
    ofName: (index) => ofName.get(index),
    ofDescription: (range) => ofStart.get(range.start),
  };
}

/** Whether a described person or body is the source of an attribution, which has its entity from there. */
function sourceTest(descriptions: readonly Description[]): (name: FoundName) => boolean {
  const ends = new Set(descriptions.map(({ end }) => end));
  const starts = new Set(descriptions.map(({ start }) => start));
  return ({ form, start, end }) => form === "description" && (starts.has(start) || ends.has(end));
}

function firstMention(found: FoundEntity, names: readonly FoundName[]): number {
  return Math.min(...found.mentions.map((mention) => (names[mention] as FoundName).start));
}

/**
 * "An official" twice may be two officials, "various sources" certainly is never one body: only a description that is
 * repeated with the definite article, or without any, is taken for the same.
 */
function groupDescriptions(descriptions: readonly Description[], text: string): Description[][] {
  const groups = new Map<string, Description[]>();
  const seen = new Set<number>();
  for (const description of descriptions) {
    if (seen.has(description.start)) continue;
    seen.add(description.start);
    const words = text.slice(description.start, description.end).toLowerCase();
    const key = INDEFINITE.test(words) ? `${description.start}` : words;
    const group = groups.get(key);
    if (group) group.push(description);
    else groups.set(key, [description]);
  }
  return [...groups.values()];
}

const INDEFINITE = /^(?:an?|one|another|some|un|una|unos|unas|otro|otra|один|одна|одне|другой|інший)\s/;

function describedEntity(id: string, group: readonly Description[], spans: Spans): Entity {
  const first = group[0] as Description;
  return {
    id,
    type: first.type,
    canonical: spans.span(first).text,
    mentions: group.map((each) => ({
      sentence: `S${each.sentence + 1}`,
      ...spans.span(each),
      form: "description",
    })),
  };
}

function namedEntity(id: string, found: FoundEntity, names: readonly FoundName[], spans: Spans): Entity {
  const variants = found.nameVariants.filter((variant) => variant !== found.canonical);
  return {
    id,
    type: found.type,
    ...(found.subtype !== undefined && { subtype: found.subtype }),
    canonical: found.canonical,
    ...(found.role !== undefined && { role: found.role }),
    ...(variants.length > 0 && { nameVariants: variants }),
    mentions: [...found.mentions]
      .map((index) => names[index] as FoundName)
      .sort((a, b) => a.start - b.start || lengthOf(b) - lengthOf(a))
      .map((name) => ({
        sentence: `S${name.sentence + 1}`,
        ...spans.span(name),
        form: name.form,
        tag: name.tag,
      })),
  };
}
