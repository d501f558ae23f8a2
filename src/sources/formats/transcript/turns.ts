import type { Utterance } from "./words.ts";

// Milliseconds. A breath is shorter; a scene changes in less than ten seconds.
const PAUSE_AFTER_SENTENCE = 2_000;
const PAUSE_ANYWHERE = 5_000;
// Characters after which a turn is cut at the next end of a sentence, so that a place stays easy to find.
const LONG_TURN = 800;
const SENTENCE_ENDS = /[.!?…][)\]"'»”’]*$/u;

/**
 * Joins what one voice says without a break, so that a sentence runs over its cues. A turn is a block of the text.
 */
export function joinTurns(utterances: readonly Utterance[]): Utterance[][] {
  const turns: Utterance[][] = [];
  let length = 0;
  for (const each of utterances) {
    const current = turns.at(-1);
    const last = current?.at(-1);
    if (!current || !last || breaks(last, each, length)) {
      turns.push([each]);
      length = 0;
    } else current.push(each);
    length += each.text.length;
  }
  return turns;
}

function breaks(last: Utterance, next: Utterance, length: number): boolean {
  if (last.speaker !== next.speaker && (next.speaker !== undefined || last.cue === next.cue)) return true;
  if (/^(>>|[-–—]\s?\p{Lu})/u.test(next.text)) return true;
  const hasEnded = SENTENCE_ENDS.test(last.text);
  if (hasEnded && length > LONG_TURN) return true;
  if (!last.cue.time || !next.cue.time) return false;
  const pause = next.cue.time.from - last.cue.time.to;
  return pause >= (hasEnded ? PAUSE_AFTER_SENTENCE : PAUSE_ANYWHERE);
}
