import { SCREENS } from "../../app/screens.ts";
import { SHORTCUTS, type VerbId } from "../../keys/shortcuts.generated.ts";
import { type Say, sayWord } from "../../messages/say.tsx";
import { hasWords } from "./sought.ts";

interface KeyRow {
  readonly verb: VerbId;
  readonly does: string;
  readonly screen: string;
}

/** Every verb that can have a key, as far as it has the words. */
export function keyRows(say: Say, words: string): readonly KeyRow[] {
  return (Object.keys(SHORTCUTS) as VerbId[])
    .map((verb) => ({ verb, does: verbName(say, verb), screen: screenName(say, SHORTCUTS[verb].screen) }))
    .filter(({ does, screen }) => hasWords(`${does} ${screen}`, words));
}

export function verbName(say: Say, verb: VerbId): string {
  return say(SHORTCUTS[verb].message as "web.app.name");
}

function screenName(say: Say, name: string): string {
  const screen = SCREENS.find(({ id }) => id === name);
  return screen === undefined ? sayWord(say, "web.help.section", name) : say(screen.title as "web.app.name");
}
