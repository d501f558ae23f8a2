import { textOf } from "../../app/place.ts";
import type { RawView } from "../../app/screen.ts";

/** What of the settings is shown, as the address has it. */
export interface SettingsView {
  readonly words: string | undefined;
}

export function settingsView(raw: RawView): SettingsView {
  return { words: textOf(raw["words"]) };
}
