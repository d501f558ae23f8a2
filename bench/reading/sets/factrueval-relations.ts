import type { FoundAmount, FoundName } from "../../../src/claims/found.ts";
import { readNames } from "../../../src/claims/names/index.ts";
import { relationsOf, type SentenceRelation } from "../../../src/claims/relations/index.ts";
import { type Range, readSections } from "../../../src/claims/text/index.ts";
import { wilson } from "../intervals.ts";
import type { MeasuredRow } from "../row.ts";

const FILE = "factrueval-2016/dev.jsonl";
export const needs: readonly string[] = [FILE];

interface Row {
  readonly text: string;
  readonly spans: readonly { id: string; start: number; end: number }[];
  readonly mentions: readonly { id: string; start: number; end: number }[];
  readonly entities: readonly { id: string; mentions: readonly string[] }[];
  readonly facts: readonly { type: string; slots: readonly { role: string; ref: string }[] }[];
}

/** What our predicates are called there. */
const TYPES: Readonly<Record<string, string>> = {
  "holds-position": "Occupation",
  met: "Meeting",
  signed: "Deal",
  bought: "Deal",
  owns: "Ownership",
};

interface Fact {
  readonly type: string;
  /** Where each slot stands: any of the places will do. */
  readonly slots: readonly (readonly Range[])[];
}

/** A fact counts when its type and two of its slots agree. */
export function measure(rows: (file: string) => readonly unknown[]): readonly MeasuredRow[] {
  let [right, found, wanted] = [0, 0, 0];
  for (const row of rows(FILE) as Row[]) {
    const gold = goldFacts(row);
    const ours = ourFacts(row.text);
    wanted += gold.length;
    found += ours.length;
    const taken = new Set<Fact>();
    for (const fact of ours) {
      const match = gold.find((each) => !taken.has(each) && agree(fact, each));
      if (match === undefined) continue;
      taken.add(match);
      right++;
    }
  }
  const peers = "none measured";
  return [
    {
      benchmark: "factRuEval ru",
      metric: "relations precision",
      n: found,
      ours: right / found,
      interval: wilson(right, found),
      peers,
      target: 0.8,
    },
    {
      benchmark: "factRuEval ru",
      metric: "relations recall",
      n: wanted,
      ours: right / wanted,
      interval: wilson(right, wanted),
      peers,
    },
  ];
}

function agree(ours: Fact, gold: Fact): boolean {
  if (ours.type !== gold.type) return false;
  const left = [...gold.slots];
  let same = 0;
  for (const [place] of ours.slots) {
    const at = left.findIndex((places) =>
      places.some((each) => place && place.start < each.end && each.start < place.end),
    );
    if (at === -1) continue;
    left.splice(at, 1);
    same++;
  }
  return same >= 2;
}

function goldFacts(row: Row): Fact[] {
  const spans = new Map(row.spans.map((span) => [span.id, span]));
  const mentions = new Map(row.mentions.map((mention) => [mention.id, mention]));
  const entities = new Map(row.entities.map((entity) => [entity.id, entity.mentions]));
  const placesOf = (ref: string): Range[] => {
    const span = spans.get(ref.replace(/^span/, ""));
    const own = entities.get(ref)?.flatMap((id) => mentions.get(id) ?? []) ?? [];
    return span ? [...own, span] : own;
  };
  return row.facts
    .map(({ type, slots }) => ({
      type,
      slots: slots.map(({ ref }) => placesOf(ref)).filter((each) => each.length > 0),
    }))
    .filter(({ slots }) => slots.length >= 2);
}

function ourFacts(text: string): Fact[] {
  const block = { type: "body" as const, start: 0, end: text.length, main: true };
  const amounts: FoundAmount[] = [];
  const facts: Fact[] = [];
  for (const section of readSections({ text, blocks: [block], language: () => "ru" })) {
    const names = readNames(section);
    for (const sentence of section.sentences) {
      const own = names.filter((name: FoundName) => name.sentence === sentence.index);
      facts.push(...relationsOf(sentence, own, amounts).flatMap(factOf));
    }
  }
  return facts;
}

function factOf(relation: SentenceRelation): Fact[] {
  const type = TYPES[relation.predicate];
  if (type === undefined) return [];
  const slots = [relation.subject, relation.object, relation.position].filter((range) => range != null);
  return [{ type, slots: slots.map((range) => [range]) }];
}
