/** Which key was pressed, told the same under every layout: a place on the keyboard, and for a few signs the sign itself. */
import { SHORTCUTS, type Shortcut, type VerbId } from "./shortcuts.generated.ts";

export interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys that a person gave verbs instead of ours: `mod+KeyK`, `Digit1`; empty for none. */
export type OwnKeys = Readonly<Record<string, string>>;

/** Whether what was pressed is the key of a verb. */
export function isPressed(verb: VerbId, pressed: Pressed, own: OwnKeys = {}, isMac = false): boolean {
  const { codes, key, modifiers } = keysOf(verb, own);
  if (pressed.altKey) return false;
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const other = isMac ? pressed.ctrlKey : pressed.metaKey;
  if (other || mod !== modifiers.includes("mod")) return false;
  // A sign may need Shift on one keyboard and not on another.
  if (key !== null && pressed.key === key) return true;
  return codes.includes(pressed.code) && pressed.shiftKey === modifiers.includes("shift");
}

export function keysOf(verb: VerbId, own: OwnKeys = {}): Pick<Shortcut, "codes" | "key" | "modifiers"> {
  const said = own[verb];
  if (said === undefined) return SHORTCUTS[verb];
  const parts = said.split("+").filter((part) => part !== "");
  const code = parts.at(-1);
  const modifiers = parts
    .slice(0, -1)
    .filter((part): part is "mod" | "shift" => part === "mod" || part === "shift");
  return { codes: code === undefined ? [] : [code], key: null, modifiers };
}

/** Whether it needs no Ctrl or Cmd, and so must not take a letter from somebody who types. */
export function isSingle(verb: VerbId, own: OwnKeys = {}): boolean {
  return !keysOf(verb, own).modifiers.includes("mod");
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Backspace: "⌫",
  BracketLeft: "[",
  BracketRight: "]",
  Enter: "⏎",
  Escape: "Esc",
  Minus: "−",
  Equal: "+",
};

/** What stands on the key: the letter of the reader's own keyboard where the browser tells it. */
export function legendOf(
  verb: VerbId,
  own: OwnKeys,
  layout: ReadonlyMap<string, string>,
  isMac: boolean,
): string {
  const { codes, key, modifiers } = keysOf(verb, own);
  const marks = modifiers.map((each) => (each === "mod" ? (isMac ? "⌘" : "Ctrl") : "⇧"));
  const [code] = codes;
  const sign = key ?? (code === undefined ? "" : signOf(code, layout));
  return sign === "" ? "" : [...marks, sign].join(isMac ? "" : " ");
}

function signOf(code: string, layout: ReadonlyMap<string, string>): string {
  const local = layout.get(code);
  if (local !== undefined && /^(Key|Digit)/.test(code)) return local.toUpperCase();
  return NAMES[code] ?? code.replace(/^(Key|Digit)/, "");
}
