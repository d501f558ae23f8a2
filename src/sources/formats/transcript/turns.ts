import type { Utterance } from "./words.ts";

// Milliseconds. A breath is shorter; a scene changes in less than ten seconds.
const PAUSE_AFTER_SENTENCE = 2_000;
const PAUSE_ANYWHERE = 5_000;
// Characters after which a turn is cut at the next end of a sentence, so that a place stays easy to find.
const LONG_TURN = 800;
const SENTENCE_ENDS = /[.!?…][)\]"'»”’]*$/u;

/**
 * Joins what one voice says without a break, so that a sentence runs over its cues. A turn is a block of the text. In SRT a
 * label holds until the next one; in WebVTT a cue without a voice tag is said by nobody in particular.
 */
export function joinTurns(utterances: readonly Utterance[], { labelsHold }: TurnHabits): Utterance[][] {
  const turns: Utterance[][] = [];
  let length = 0;
  for (const each of utterances) {
    const current = turns.at(-1);
    const last = current?.at(-1);
    if (!current || !last || changesVoice(last, each, labelsHold) || pauses(last, each)) {
      turns.push([each]);
      length = 0;
    } else if (length > LONG_TURN && SENTENCE_ENDS.test(last.text)) {
      turns.push([{ ...each, ...(current[0]?.speaker !== undefined && { speaker: current[0].speaker }) }]);
      length = 0;
    } else current.push(each);
    length += each.text.length;
  }
  return turns;
}

export interface TurnHabits {
  readonly labelsHold: boolean;
}

function changesVoice(last: Utterance, next: Utterance, labelsHold: boolean): boolean {
  if (last.speaker === next.speaker) return false;
  return next.speaker !== undefined || last.cue === next.cue || !labelsHold;
}

function pauses(last: Utterance, next: Utterance): boolean {
  if (/^(>>|[-–—]\s?\p{Lu})/u.test(next.text)) return true;
  if (!last.cue.time || !next.cue.time) return false;
  const pause = next.cue.time.from - last.cue.time.to;
  return pause >= (SENTENCE_ENDS.test(last.text) ? PAUSE_AFTER_SENTENCE : PAUSE_ANYWHERE);
}
