import type { Relation } from "../audit.ts";
import {
  between,
  eachNearPair,
  type FoundTension,
  groupsOf,
  isAffirmed,
  type Reading,
  type Told,
} from "./comparable.ts";
import { isBefore, mayBeOneTime } from "./times.ts";

interface Act {
  readonly relation: Relation;
  readonly told: Told;
}

// What somebody does only between being born or founded and being killed.
const OF_THE_LIVING: ReadonlySet<string> = new Set([
  "met",
  "signed",
  "visited",
  "travelled-to",
  "told",
  "founded",
  "negotiated-with",
]);

/** Acts of named persons and bodies that happen once: by whom, where, and in what order. */
export function readActs(reading: Reading): FoundTension[] {
  const acts = reading.relations
    .flatMap((relation) => {
      const told = reading.claim.get(relation.claim);
      return told && isAffirmed(told) && relation.object !== null ? [{ relation, told }] : [];
    })
    .sort((a, b) => a.told.ordinal - b.told.ordinal);
  return [...agents(acts, reading), ...birthplaces(acts, reading), ...lives(acts, reading)];
}

/** Two different doers of one deed, told by different voices: two founders in one voice may have founded together. */
function agents(acts: readonly Act[], reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  const deed = ({ relation }: Act): string | undefined => {
    const isOnce = relation.predicate === "killed" || relation.predicate === "founded";
    return isOnce && reading.entity.has(relation.object ?? "")
      ? `${relation.predicate} ${relation.object}`
      : undefined;
  };
  for (const group of groupsOf(acts, deed))
    eachNearPair(group, reading, (a, b) => {
      const [first, second] = [
        reading.entity.get(a.relation.subject),
        reading.entity.get(b.relation.subject),
      ];
      if (!first || !second || first === second || first.type !== second.type) return;
      if (isWithin(first.canonical, second.canonical) || a.told.speaker === b.told.speaker) return;
      if (!mayBeOneTime(a.told, b.told)) return;
      const why = `Who did it: “${first.canonical}” in one passage (“${a.told.text}”), “${second.canonical}” in the other (“${b.told.text}”).`;
      found.push(between("contradiction-agent", [a.told, b.told], why));
    });
  return found;
}

function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** One person born in two places. A town and its country are both told of one birth: then the text names them together. */
function birthplaces(acts: readonly Act[], reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  const births = acts.filter(({ relation }) => relation.predicate === "born-in");
  for (const group of groupsOf(births, ({ relation }) => relation.subject))
    eachNearPair(group, reading, (a, b) => {
      const [first, second] = [
        reading.entity.get(a.relation.object ?? ""),
        reading.entity.get(b.relation.object ?? ""),
      ];
      if (!first || !second || first === second || isWithin(first.canonical, second.canonical)) return;
      if (a.told.speaker === b.told.speaker || areNamedTogether(a, b, reading)) return;
      const why = `Born in “${first.canonical}” in one passage (“${a.told.text}”), in “${second.canonical}” in the other (“${b.told.text}”).`;
      found.push(between("contradiction-place", [a.told, b.told], why, ["scope", "source"]));
    });
  return found;
}

function areNamedTogether(a: Act, b: Act, reading: Reading): boolean {
  const isNamedBeside = (act: Act, other: Act): boolean => {
    const sentence = reading.sentence.get(act.told.sentence)?.text ?? act.told.text;
    return sentence.includes(reading.entity.get(other.relation.object ?? "")?.canonical ?? "");
  };
  return isNamedBeside(a, b) || isNamedBeside(b, a);
}

/** Acts before the birth or founding, or after the violent death, of whoever acts. */
function lives(acts: readonly Act[], reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  const doings = new Map<string, Act[]>();
  for (const act of acts)
    if (OF_THE_LIVING.has(act.relation.predicate))
      doings.set(act.relation.subject, [...(doings.get(act.relation.subject) ?? []).slice(-MOST_ACTS), act]);
  for (const limit of acts) {
    const { predicate, subject, object } = limit.relation;
    const isStart = predicate === "born-in" || predicate === "founded";
    if (!isStart && predicate !== "killed") continue;
    for (const act of doings.get((predicate === "born-in" ? subject : object) ?? "") ?? []) {
      reading.compared();
      const [edge, when] = [limit.told.when, act.told.when];
      if (!edge || !when || edge.relation !== "at" || when.relation !== "at") continue;
      if (isStart ? !isBefore(when.value, edge.value) : !isBefore(edge.value, when.value)) continue;
      const why = isStart
        ? `“${act.told.text}” is dated before “${limit.told.text}”, which had to come first.`
        : `“${act.told.text}” is dated after “${limit.told.text}”.`;
      found.push(between("contradiction-order-of-events", [limit.told, act.told], why));
    }
  }
  return found;
}

// Of one person; enough for any story, and a bound on the work.
const MOST_ACTS = 24;
