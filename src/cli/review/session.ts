/** The walk along the queue: one key a decision. Pure but for what it is handed, so that it can be tested with plain keys. */
import type { Judged, Judgement, ReviewItem } from "../../casework/index.ts";
import type { Terminal } from "../terminal.ts";
import { KEYS, reviewScreen } from "./view.ts";

export interface SessionEffects {
  /** The next key pressed: a character, or `ctrl-c`; undefined when the input has ended. */
  readonly key: () => Promise<string | undefined>;
  /** A line of text. */
  readonly line: (prompt: string) => Promise<string>;
  readonly judge: (item: ReviewItem, judgement: Judgement, reason: string) => Judged;
  readonly undo: (seq: number) => void;
}

export interface Decided {
  readonly item: ReviewItem;
  readonly judged: Judged;
}

export interface Session {
  readonly decided: readonly Decided[];
  readonly skipped: number;
  /** How many of the queue were not reached. */
  readonly left: number;
}

const JUDGEMENTS: Readonly<Record<string, Judgement>> = { s: "positive", n: "negative", u: "unsure" };

export async function walkQueue(
  items: readonly ReviewItem[],
  terminal: Terminal,
  effects: SessionEffects,
): Promise<Session> {
  const decided: Decided[] = [];
  const skipped = new Set<number>();
  let place = 0;
  let shown = -1;
  let lastReason = "";
  while (place < items.length) {
    const item = items[place] as ReviewItem;
    if (shown !== place) terminal.err(reviewScreen(item, { number: place + 1, of: items.length }, terminal));
    shown = place;
    const key = await effects.key();
    if (key === undefined || key === "q" || key === "ctrl-c") break;
    if (key === " " || key === "k") {
      skipped.add(place++);
      continue;
    }
    if (key === "z") {
      place = stepBack(decided, skipped, items, place, terminal, effects);
      shown = -1;
      continue;
    }
    const judgement = JUDGEMENTS[key];
    if (judgement === undefined) {
      terminal.err(`${KEYS}\n`);
      continue;
    }
    const reason = await askReason(judgement, lastReason, effects);
    if (reason === "") {
      terminal.err("No reason, no judgement. Nothing was recorded.\n");
      continue;
    }
    lastReason = reason;
    decided.push({ item, judged: judgedAloud(effects.judge(item, judgement, reason), terminal) });
    place++;
  }
  return { decided, skipped: skipped.size, left: items.length - place };
}

async function askReason(judgement: Judgement, last: string, { line }: SessionEffects): Promise<string> {
  const again = last === "" ? "" : ` [Enter: ${last}]`;
  const said = (await line(`${SAID[judgement]}. Why?${again} `)).trim();
  return said === "" ? last : said;
}

const SAID: Readonly<Record<Judgement, string>> = {
  positive: "Same",
  negative: "Not the same",
  unsure: "Unsure",
};

function judgedAloud(judged: Judged, terminal: Terminal): Judged {
  const bare = judged.nameOnly ? " It rests on the name alone, and says so wherever it is used." : "";
  const differs =
    judged.now === judged.judgement ? "" : " Another reviewer says otherwise: the pair is unsure.";
  terminal.err(`Entry ${judged.seq}: ${SAID[judged.judgement].toLowerCase()}.${bare}${differs}\n`);
  return judged;
}

/** Undoes the last decision, or comes back to what was skipped last, whichever is later. */
function stepBack(
  decided: Decided[],
  skipped: Set<number>,
  items: readonly ReviewItem[],
  place: number,
  terminal: Terminal,
  { undo }: SessionEffects,
): number {
  if (place === 0) {
    terminal.err("There is nothing to undo in this sitting.\n");
    return 0;
  }
  const before = place - 1;
  if (skipped.delete(before)) return before;
  const last = decided.at(-1);
  if (last === undefined || last.item !== items[before]) return place;
  undo(last.judged.seq);
  decided.pop();
  terminal.err(`Entry ${last.judged.seq} undone.\n`);
  return before;
}
