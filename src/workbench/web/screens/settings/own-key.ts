import { keysOf, type OwnKeys } from "../../keys/press.ts";
import { SHORTCUTS, type VerbId } from "../../keys/shortcuts.generated.ts";

/** A key that was pressed, as preferences keep it: `mod+shift+KeyK`. Undefined for what is no key for a verb. */
export function ownKeyOf(event: {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string | undefined {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (
    altKey ||
    code === "" ||
    /^(Tab|Escape|Enter|Space|CapsLock|F\d+|(Shift|Control|Meta|Alt|OS)(Left|Right)?)$/.test(code)
  )
    return undefined;
  return [...(ctrlKey || metaKey ? ["mod"] : []), ...(shiftKey ? ["shift"] : []), code].join("+");
}

/** With Ctrl or Cmd a browser or a system does something of its own (resources/shortcuts.yaml). */
const TAKEN = /^mod\+(shift\+)?Key[TWNRLPSFDQHMCVXZA]$/;

export function isTaken(keys: string): boolean {
  return TAKEN.test(keys);
}

/** The verb that has these keys already where both can be meant. */
export function clashOf(verb: VerbId, keys: string, own: OwnKeys): VerbId | undefined {
  const { screen } = SHORTCUTS[verb];
  return (Object.keys(SHORTCUTS) as VerbId[]).find((other) => {
    if (other === verb) return false;
    const of = SHORTCUTS[other].screen as string;
    if (of !== screen && of !== "everywhere" && screen !== "everywhere") return false;
    const { codes, modifiers } = keysOf(other, own);
    return codes.some((code) => [...[...modifiers].sort(), code].join("+") === keys);
  });
}
