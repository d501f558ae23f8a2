import { between, type FoundTension, isAffirmed, ordinal, type Reading, type Told } from "./comparable.ts";
import { isBefore } from "./times.ts";
import { AFTER, ARTICLES, SEQUELS, stemOf, wordsOf } from "./word-sets.ts";

/**
 * Where the telling turns time round: a sentence that opens with "as a result" or "then" and is dated before the one it
 * follows. Telling backwards without such a word misleads nobody and is none.
 */
export function readOrderOfTelling(reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  const dated = reading.claims.filter((told) => told.when?.relation === "at" && isAffirmed(told));
  for (let at = 1; at < dated.length; at++) {
    const [before, told] = [dated[at - 1] as Told, dated[at] as Told];
    if (ordinal(told.sentence) - ordinal(before.sentence) !== 1) continue;
    reading.compared();
    const [then, now] = [before.when, told.when];
    if (!then || !now || !isBefore(now.value, then.value)) continue;
    const opening = sequelOf(reading.sentence.get(told.sentence)?.text ?? "");
    if (opening === undefined) continue;
    const why = `“${opening}” says that “${told.text}” came after “${before.text}”; by the dates (“${now.date.text}”, “${then.date.text}”) it came before.`;
    found.push(between("order-of-telling", [before, told], why, ["date"]));
  }
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
  const found: FoundTension[] = [];
  const seen = new Set<string>();
  let dated: ReadonlySet<string> | undefined;
  for (const told of reading.claims) {
    const event = countedFrom(told);
    if (event === undefined || seen.has(event.stem)) continue;
    dated ??= datedWords(reading);
    if (dated.has(event.stem)) continue;
    seen.add(event.stem);
    found.push({
      kind: "missing-date",
      claims: [told.id],
      why: `“${event.words}” is counted from an event (“${event.noun}”) that the text gives no date for.`,
    });
  }
  return found;
}

/** Stems that stand in a sentence with a calendar date: an event named there may be dated there. */
function datedWords(reading: Reading): Set<string> {
  const stems = new Set<string>();
  for (const id of reading.datedSentences)
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

function countedFrom({ text, dates }: Told): CountedFrom | undefined {
  for (const date of dates) {
    if (date.value !== null || date.type !== "date") continue;
    const from = text.indexOf(date.text);
    const words = wordsOf(from < 0 ? "" : text.slice(from));
    const noun = nounBehindAfter(words);
    const stem = noun && stemOf(noun);
    if (noun && stem) return { words: `${text.slice(from).split(/[,;]/)[0]}`, noun, stem };
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
