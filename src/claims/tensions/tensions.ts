import type { Amount, Claim, DateMention, Tension, TensionKind } from "../audit.ts";
import { compareAmounts } from "./amounts.ts";
import type { Comparable } from "./comparable.ts";
import { compareDates } from "./dates.ts";
import { readReferences } from "./references.ts";
import { type Topic, topicsOf } from "./topics.ts";

// Claims are compared with those near them in the list of one topic; a name that stands everywhere says little.
const MOST_CLAIMS_OF_A_TOPIC = 60;

/**
 * What in one document cannot all hold, or sits badly together (weighing.md, section 8). Each has a reason and what may
 * explain it; never a verdict. Claims are compared when they share two of actor, relation, place and event, and a thing
 * of the same kind differs. Precision first: a bare mismatch of figures between two stories is no tension.
 */
export function readTensions(audit: Comparable): Tension[] {
  const found: Omit<Tension, "id">[] = [];
  const seen = new Set<string>();
  for (const topic of topicsOf(audit).values()) {
    const claims = topic.claims.slice(0, MOST_CLAIMS_OF_A_TOPIC);
    claims.forEach((first, at) => {
      for (const second of claims.slice(at + 1)) {
        const pair = `${first.id} ${second.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        found.push(...compare(first, second, topic, audit));
      }
    });
  }
  found.push(...readReferences(audit));
  return found
    .sort((a, b) => ordinal(a.claims[0]) - ordinal(b.claims[0]) || a.kind.localeCompare(b.kind))
    .map((tension, index) => ({ id: `T${index + 1}`, ...tension }));
}

function ordinal(id: string | undefined): number {
  return id === undefined ? 0 : Number(id.slice(1));
}

function compare(first: Claim, second: Claim, topic: Topic, audit: Comparable): Omit<Tension, "id">[] {
  if (isOpen(first) || isOpen(second)) return [];
  const found: Omit<Tension, "id">[] = [];
  const add = (kind: TensionKind, why: string, explainedBy: readonly string[]): void => {
    found.push({
      kind,
      claims: [first.id, second.id],
      why,
      ...(explainedBy.length > 0 && { explainedBy: [...explainedBy] }),
    });
  };
  const explained = explanationsOf(first, second);
  const amounts = compareAmounts(
    itemsOf(first.amounts, audit.amounts),
    itemsOf(second.amounts, audit.amounts),
  );
  if (amounts) add(amounts.kind, `${topic.name}: ${amounts.why}`, explained);
  const dates = compareDates(first, second, audit.dates as readonly DateMention[], topic);
  if (dates) add("contradiction-date", `${topic.name}: ${dates}`, explained);
  if (topic.isSameStatement && isOpposite(first, second))
    add("contradiction-polarity", `${topic.name}: one passage affirms what the other denies.`, explained);
  return found;
}

/** What is asked, demanded or only conditional contradicts nothing. */
function isOpen(claim: Claim): boolean {
  return claim.certainty.degree === "U" || claim.kind === "question" || claim.kind === "call-to-action";
}

/** CT+ against CT- (weighing.md, section 8): a possibility denies nothing. */
function isOpposite(first: Claim, second: Claim): boolean {
  const [a, b] = [first.certainty, second.certainty];
  return (
    a.degree === "CT" &&
    b.degree === "CT" &&
    a.polarity !== b.polarity &&
    a.polarity !== "u" &&
    b.polarity !== "u"
  );
}

function explanationsOf(first: Claim, second: Claim): string[] {
  const explained: string[] = [];
  if (speakerOf(first) !== speakerOf(second)) explained.push("source");
  if ((first.dates ?? []).join() !== (second.dates ?? []).join()) explained.push("date");
  return explained;
}

function speakerOf(claim: Claim): string {
  const last = claim.speakerChain.at(-1);
  return last?.entity ?? last?.text ?? last?.who ?? "";
}

function itemsOf(ids: readonly string[] | undefined, items: readonly Amount[]): Amount[] {
  return (ids ?? []).flatMap((id) => items[Number(id.slice(1)) - 1] ?? []);
}
