import { foldWord } from "../text/folding.ts";
import type { FoundTension, Reading, Told } from "./comparable.ts";
import { UNNAMED } from "./word-sets.ts";

/**
 * What a text refers to without having named it: "the other ship" without a first one, "the video" that nothing before
 * told of; and a pronoun for a speaker that two sources could be. Each is one claim that hangs in the air.
 */
export function readReferences(reading: Reading): FoundTension[] {
  const found: FoundTension[] = [];
  for (const told of reading.claims) {
    const other = otherOf(told);
    if (other && !isToldBefore(other.noun, told, reading))
      found.push({
        kind: "dangling-reference",
        claims: [told.id],
        why: `“${other.words}” refers to another ${other.noun}, and the text has not spoken of one before.`,
      });
  }
  return found;
}

const OTHER = /\b(?:[Tt]he other|(?:[Ee]l|[Ll]a) (?:otro|otra)) (\p{Ll}{3,})/u;
const OTHER_CYRILLIC = /(?<!\p{L})(?:[Дд]ругой|[Дд]ругая|[Дд]ругое|[Іі]нший|[Іі]нша|[Іі]нше) (\p{Ll}{3,})/u;
function otherOf({ text }: Told): { words: string; noun: string } | undefined {
  const match = OTHER.exec(text) ?? OTHER_CYRILLIC.exec(text);
  const noun = match?.[1]?.toLowerCase();
  if (match === null || noun === undefined || UNNAMED.has(foldWord(noun))) return undefined;
  return { words: match[0], noun };
}

function isToldBefore(noun: string, told: Told, { sentence }: Reading): boolean {
  // The ending changes with case and number: the first letters tell the noun.
  const stem = noun.length > 5 ? noun.slice(0, -2) : noun;
  if ((told.text.toLowerCase().split(stem).length ?? 0) > 2) return true;
  const own = Number(told.sentence.slice(1));
  for (let at = own - 1; at >= 1 && own - at <= NEAR; at--)
    if (sentence.get(`S${at}`)?.text.toLowerCase().includes(stem)) return true;
  return own > NEAR && sentence.size > NEAR;
}

// Further back than this a reader does not look, and neither do we: nothing is said about what may stand there.
const NEAR = 200;
