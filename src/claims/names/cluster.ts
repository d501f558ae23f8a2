import type { EntityType, MentionTag } from "../audit.ts";
import type { FoundEntity, FoundName } from "../found.ts";
import type { KnownName } from "./known.ts";
import { canBeOnePerson } from "./person-match.ts";
import { fullestForm, type Spelling, sameWord, spellingOf } from "./spelling.ts";

interface Cluster {
  readonly tag: MentionTag;
  readonly type: EntityType;
  /** As they are written, and read, in the order they were met. */
  readonly spellings: Set<string>;
  readonly all: Spelling[];
  readonly mentions: number[];
  /** The case's own name for it. */
  known?: string;
  role?: string;
}

const TYPES: Readonly<Record<MentionTag, EntityType>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  DOC: "document",
  EVENT: "event",
};

const ANONYMOUS: readonly EntityType[] = ["person-anonymous", "persons-anonymous", "organisations-anonymous"];

/**
 * Joins the mentions of one thing: full names first, then short forms, acronyms and other cases, with and without accents. Where a
 * short form fits two things it stays on its own: nothing is guessed. Every description is an entity of its own.
 * `mentions` are indexes into `names`; entities are in the order of their first mention.
 */
export function clusterEntities(
  names: readonly FoundName[],
  text: string,
  known: readonly KnownName[] = [],
): FoundEntity[] {
  const index = new ClusterIndex();
  const spellings = spellingsOf(names, text);
  const canonical = new Map(
    known.flatMap((each) =>
      [each.canonical, ...each.forms].map((form) => [keyOf(spellingOf(form)), each.canonical]),
    ),
  );
  for (const at of inOrderOfFullness(names, spellings)) {
    const [name, spelling] = [names[at] as FoundName, spellings[at] as Spelling];
    const cluster = placeFor(name, spelling, at, names, index, canonical.get(keyOf(spelling)));
    index.add(cluster, spelling, at);
    const role = name.role && text.slice(name.role.start, name.role.end).replace(/\s+/g, " ");
    if (role !== undefined && cluster.role === undefined) cluster.role = role;
  }
  return index.clusters.map(entityOf).sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0));
}

/** A text has many names and few spellings, which are shared. */
function spellingsOf(names: readonly FoundName[], text: string): Spelling[] {
  const known = new Map<string, Spelling>();
  return names.map((found) => {
    const { start, end } = found.name ?? found;
    const written = text.slice(start, end);
    const spelling = known.get(written) ?? spellingOf(written);
    known.set(written, spelling);
    return spelling;
  });
}

/** Full names before short ones and acronyms, else as in the text: a short form may come before the full one. */
function inOrderOfFullness(names: readonly FoundName[], spellings: readonly Spelling[]): number[] {
  const rank = (at: number) => {
    const form = names[at]?.form;
    if (form === "acronym") return 2;
    return form === "short" || (spellings[at]?.words.length ?? 0) === 1 ? 1 : 0;
  };
  return names.map((_, at) => at).sort((a, b) => rank(a) - rank(b) || a - b);
}

function placeFor(
  name: FoundName,
  spelling: Spelling,
  at: number,
  names: readonly FoundName[],
  index: ClusterIndex,
  known: string | undefined,
): Cluster {
  if (name.form === "description") return newCluster(name, describedType(name));
  const byKnown = known === undefined ? undefined : index.ofKnown(known);
  const found =
    byKnown ??
    index.exact(name.tag, spelling) ??
    (name.form === "acronym" ? index.ofLetters(spelling) : undefined) ??
    expansionOf(name, at, names, index) ??
    fitting(name, spelling, index);
  const cluster = found ?? newCluster(name, TYPES[name.tag]);
  if (known !== undefined) index.nameKnown(cluster, known);
  return cluster;
}

function newCluster(name: FoundName, type: EntityType): Cluster {
  return { tag: name.tag, type, spellings: new Set(), all: [], mentions: [] };
}

function describedType(name: FoundName): EntityType {
  return ANONYMOUS.find((type) => name.rule.endsWith(type)) ?? "persons-anonymous";
}

/** The name before the brackets that an acronym stands in. */
function expansionOf(
  name: FoundName,
  at: number,
  names: readonly FoundName[],
  index: ClusterIndex,
): Cluster | undefined {
  if (!/\.(?:expansion|foreign-spelling)$/.test(name.rule)) return undefined;
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const each = names[before];
    if (each && each.tag === name.tag && each.form !== "nested" && name.start - each.end <= 2)
      return index.ofMention(before);
  }
  return undefined;
}

/** The one cluster that the spelling fits; undefined where none does, or more than one. */
function fitting(name: FoundName, spelling: Spelling, index: ClusterIndex): Cluster | undefined {
  const candidates = index
    .near(name.tag, spelling, name.form === "acronym")
    .filter((cluster) => fits(name, spelling, cluster));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function fits(name: FoundName, spelling: Spelling, cluster: Cluster): boolean {
  if (cluster.type !== TYPES[name.tag]) return false;
  const all = cluster.all;
  // A person must fit every spelling so far: "A. Leko" is no bridge between Ana and Ada.
  if (name.tag === "PER")
    return (
      all.every((each) => each.words.length === 1 || canBeOnePerson(spelling.words, each.words)) &&
      all.some((each) => canBeOnePerson(spelling.words, each.words))
    );
  if (name.form === "acronym") return all.some((each) => initialsOf(each) === spelling.words[0]);
  if (name.form === "short")
    return all.some((each) => each.words.length > 1 && each.words.includes(spelling.words[0] ?? ""));
  return all.some(
    (each) =>
      each.words.length === spelling.words.length &&
      each.words.every((word, at) => sameWord(word, spelling.words[at] ?? "")),
  );
}

/** "eu" of "European Union"; small words in between give no letter. */
function initialsOf(spelling: Spelling): string {
  const words = spelling.written.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2 ? "" : words.map((word) => word.charAt(0).toLowerCase()).join("");
}

function keyOf(spelling: Spelling): string {
  return spelling.words.join(" ");
}

function entityOf(cluster: Cluster): FoundEntity {
  const canonical = cluster.known ?? fullestForm(cluster.all);
  return {
    canonical,
    type: cluster.type,
    ...(cluster.role === undefined ? {} : { role: cluster.role }),
    nameVariants: [...cluster.spellings],
    mentions: [...cluster.mentions].sort((a, b) => a - b),
  };
}

/** Clusters by exact spelling, by the beginnings of their words and by their initials, so that no pair is compared in vain. */
class ClusterIndex {
  readonly clusters: Cluster[] = [];
  readonly #exact = new Map<string, Cluster>();
  readonly #near = new Map<string, Set<Cluster>>();
  readonly #known = new Map<string, Cluster>();
  readonly #mentions = new Map<number, Cluster>();

  exact(tag: MentionTag, spelling: Spelling): Cluster | undefined {
    return this.#exact.get(`${tag} ${keyOf(spelling)}`);
  }

  /** Letters stand for what they stood for before, whatever they would be taken for alone. */
  ofLetters(spelling: Spelling): Cluster | undefined {
    for (const tag of ["ORG", "DOC", "EVENT", "LOC"] as const) {
      const found = this.exact(tag, spelling);
      if (found) return found;
    }
    return undefined;
  }

  ofKnown(known: string): Cluster | undefined {
    return this.#known.get(known);
  }

  /** Gives a cluster the case's own name, unless it has one. */
  nameKnown(cluster: Cluster, known: string): void {
    cluster.known ??= known;
    if (cluster.known === known && !this.#known.has(known)) this.#known.set(known, cluster);
  }

  ofMention(at: number): Cluster | undefined {
    return this.#mentions.get(at);
  }

  near(tag: MentionTag, spelling: Spelling, isAcronym: boolean): Cluster[] {
    const keys = isAcronym
      ? [`${tag} =${spelling.words[0]}`]
      : spelling.words.filter((word) => word.length > 1).map((word) => nearKey(tag, word));
    return [...new Set(keys.flatMap((key) => [...(this.#near.get(key) ?? [])]))];
  }

  add(cluster: Cluster, spelling: Spelling, mention: number): void {
    if (cluster.mentions.length === 0) this.clusters.push(cluster);
    cluster.mentions.push(mention);
    this.#mentions.set(mention, cluster);
    if (cluster.type !== TYPES[cluster.tag]) {
      if (!cluster.spellings.has(spelling.written)) addSpelling(cluster, spelling);
      return;
    }
    if (cluster.spellings.has(spelling.written)) return;
    addSpelling(cluster, spelling);
    const key = `${cluster.tag} ${keyOf(spelling)}`;
    if (!this.#exact.has(key)) this.#exact.set(key, cluster);
    for (const near of [
      ...spelling.words.map((word) => nearKey(cluster.tag, word)),
      `${cluster.tag} =${initialsOf(spelling)}`,
    ])
      this.#near.set(near, (this.#near.get(near) ?? new Set()).add(cluster));
  }
}

function addSpelling(cluster: Cluster, spelling: Spelling): void {
  cluster.spellings.add(spelling.written);
  cluster.all.push(spelling);
}

function nearKey(tag: MentionTag, word: string): string {
  return `${tag} ${word.slice(0, 2)}`;
}
