import type { Claim } from "../audit.ts";
import { between, type FoundTension, isAffirmed, type Reading } from "./comparable.ts";
import { isBefore, whenOf } from "./times.ts";
import { AFTER, ARTICLES, SEQUELS, stemOf, wordsOf } from "./word-sets.ts";

/**
 * Where the telling turns time round: a sentence that opens with "as a result" or "then" and is dated before the one it
 * follows. Telling backwards without such a word misleads nobody and is none.
 */
export function readOrderOfTelling(reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  const dated = reading.claims.filter(
    (claim) => isAffirmed(claim) && whenOf(claim, reading)?.relation === "at",
  );
  dated.forEach((claim, at) => {
    const before = dated[at - 1];
    if (!before || Number(claim.sentence.slice(1)) - Number(before.sentence.slice(1)) !== 1) return;
    reading.compared();
    const [then, now] = [whenOf(before, reading), whenOf(claim, reading)];
    const opening = sequelOf(reading.sentence.get(claim.sentence)?.text ?? "");
    if (!then || !now || opening === undefined || !isBefore(now.value, then.value)) return;
    const why = `“${opening}” says that “${claim.text}” came after “${before.text}”; by the dates (“${now.date.text}”, “${then.date.text}”) it came before.`;
    found.push(between("order-of-telling", [before, claim], why, ["date"]));
  });
  return found;
}

const LONGEST_SEQUEL = 3;

function sequelOf(sentence: string): string | undefined {
  const words = wordsOf(sentence).slice(0, LONGEST_SEQUEL);
  for (let length = words.length; length > 0; length--) {
    const opening = words.slice(0, length).join(" ");
    // "Then-President" and "Después de la guerra" begin otherwise.
    if (SEQUELS.has(opening)) return AFTER.has(`${opening} ${words[length] ?? ""}`) ? undefined : opening;
  }
  return undefined;
}

/** "Two days after the explosion", where the text dates no explosion. */
export function readMissingDates(reading: Reading): FoundTension[] {
  const dated = datedWords(reading);
  const seen = new Set<string>();
  return reading.claims.flatMap((claim) => {
    const event = countedFrom(claim, reading);
    if (event === undefined || dated.has(event.stem) || seen.has(event.stem)) return [];
    seen.add(event.stem);
    return [
      {
        kind: "missing-date" as const,
        claims: [claim.id],
        why: `“${event.words}” is counted from an event (“${event.noun}”) that the text gives no date for.`,
      },
    ];
  });
}

/** Stems that stand in a sentence with a calendar date: an event named there may be dated there. */
function datedWords(reading: Reading): Set<string> {
  const sentences = new Set(
    reading.audit.dates.flatMap((date) =>
      date.value !== null && /^\d{4}/.test(date.value) ? [date.sentence] : [],
    ),
  );
  const stems = new Set<string>();
  for (const id of sentences)
    for (const word of wordsOf(reading.sentence.get(id)?.text ?? "")) {
      const stem = stemOf(word);
      if (stem) stems.add(stem);
    }
  return stems;
}

interface CountedFrom {
  readonly words: string;
  readonly noun: string;
  readonly stem: string;
}

function countedFrom(claim: Claim, reading: Reading): CountedFrom | undefined {
  for (const id of claim.dates ?? []) {
    const date = reading.date.get(id);
    if (date === undefined || date.value !== null || date.type !== "date") continue;
    const from = claim.text.indexOf(date.text);
    const words = wordsOf(from < 0 ? "" : claim.text.slice(from));
    const noun = nounBehindAfter(words);
    const stem = noun && stemOf(noun);
    if (noun && stem) return { words: `${claim.text.slice(from).split(/[,;]/)[0]}`, noun, stem };
  }
  return undefined;
}

/** In English and Spanish an article shows that a noun follows; in Russian and Ukrainian a genitive ending does. */
function nounBehindAfter(words: readonly string[]): string | undefined {
  for (let at = 1; at < Math.min(words.length, 8); at++) {
    const isOne = AFTER.has(words[at] ?? "");
    const isTwo = AFTER.has(`${words[at]} ${words[at + 1]}`);
    if (!isOne && !isTwo) continue;
    const next = at + (isTwo ? 2 : 1);
    const isContracted = words[next - 1] === "del";
    if (ARTICLES.has(words[next] ?? "")) return words[next + 1];
    if (isContracted || /^\p{Script=Cyrillic}{4,}(?:а|я|и|і|ы|у|ю|ії|ии)$/u.test(words[next] ?? ""))
      return words[next];
  }
  return undefined;
}
