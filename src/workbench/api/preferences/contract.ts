import type { Done } from "../shapes.ts";

export interface PreferencesAnswer {
  readonly person: string | null;
  readonly language: "system" | "en" | "es" | "uk" | "ru";
  readonly theme: "system" | "light" | "dark";
  readonly motion: "system" | "still";
  readonly singleKeys: boolean;
  readonly keys: Readonly<Record<string, string>>;
  readonly idleMinutes: number;
}

export type PreferencesBody = {
  readonly [Field in keyof PreferencesAnswer]?: PreferencesAnswer[Field] | undefined;
};

export interface PreferencesApi {
  "GET /preferences": { readonly answer: PreferencesAnswer };
  /** What is not named stays. */
  "POST /preferences": { readonly body: PreferencesBody; readonly answer: PreferencesAnswer };
  /** Says that somebody is there, though nothing was asked for: a long text takes its time. */
  "POST /alive": { readonly answer: Done };
  /** Ends the program, with what is being written written to its end. */
  "POST /quit": { readonly answer: Done };
}
