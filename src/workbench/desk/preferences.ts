import { type ZodType, z } from "zod";
import { UserFile } from "./user-folder.ts";

/** What a person chose for all cases. It lives in a file and not in the browser: the port, and with it the page's origin, is another each time. */
export interface Preferences {
  /** Who works here, as the history of a case is to show it; null until somebody said so. */
  readonly person: string | null;
  /** `system` asks the browser. */
  readonly language: "system" | "en" | "es" | "uk" | "ru";
  readonly theme: "system" | "light" | "dark";
  /** Whether anything on a page may move; `system` asks the browser. */
  readonly motion: "system" | "still";
  /** Whether single keys do things (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Shortcuts that were changed: the verb, and the key that it has now. */
  readonly keys: Readonly<Record<string, string>>;
  /** Minutes without a request after which the workbench locks. */
  readonly idleMinutes: number;
}

/** What is named is changed, the rest stays. */
export type PreferencesChange = { readonly [Field in keyof Preferences]?: Preferences[Field] | undefined };

const LONGEST_IDLE = 24 * 60;

const fields = {
  person: z.string().trim().min(1).max(200).nullable(),
  language: z.enum(["system", "en", "es", "uk", "ru"]),
  theme: z.enum(["system", "light", "dark"]),
  motion: z.enum(["system", "still"]),
  singleKeys: z.boolean(),
  keys: z.record(z.string().max(80), z.string().max(40)),
  idleMinutes: z.int().min(1).max(LONGEST_IDLE),
};

export const preferencesSchema: ZodType<Preferences> = z.strictObject(fields);

/** Some of them, for a change. */
export const preferencesFields: ZodType<PreferencesChange> = z.strictObject(fields).partial();

/** Half an hour: long enough to read a document, short enough for a laptop that was left open. */
export const DEFAULT_PREFERENCES: Preferences = {
  person: null,
  language: "system",
  theme: "system",
  motion: "system",
  singleKeys: true,
  keys: {},
  idleMinutes: 30,
};

export function preferencesFile(folder: string): UserFile<Preferences> {
  return new UserFile(folder, "preferences.json", (value) => {
    const held = typeof value === "object" && value !== null ? value : {};
    const read = preferencesSchema.safeParse({ ...DEFAULT_PREFERENCES, ...held });
    return read.success ? read.data : DEFAULT_PREFERENCES;
  });
}
