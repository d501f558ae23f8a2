import { createContext, type ReactNode, use } from "react";
import { type MessageLanguage, makeSay, type SayFrom } from "../../../messages/in-browser.ts";
import type { WebArguments, WebKey } from "./arguments.generated.ts";

export type Say = SayFrom<WebArguments>;
export type { WebKey } from "./arguments.generated.ts";

/** The texts of a language, loaded when it is needed: a page speaks one. */
const TEXTS: Readonly<
  Record<MessageLanguage, () => Promise<{ readonly texts: Readonly<Record<WebKey, string>> }>>
> = {
  en: () => import("./en.generated.ts"),
  es: () => import("./es.generated.ts"),
  uk: () => import("./uk.generated.ts"),
  ru: () => import("./ru.generated.ts"),
};

export const LANGUAGES: readonly MessageLanguage[] = ["en", "es", "uk", "ru"];

const known = new Set<string>();

export async function loadSay(language: MessageLanguage): Promise<Say> {
  const { texts } = await TEXTS[language]();
  for (const key of Object.keys(texts)) known.add(key);
  return makeSay<WebArguments>(language, texts);
}

/** The language that was chosen, or the first of the browser's that we speak. */
export function languageFor(
  chosen: string,
  wished: readonly string[] = navigator.languages,
): MessageLanguage {
  const codes = [chosen, ...wished.map((each) => each.split("-")[0] as string)];
  return (
    codes.map((code) => LANGUAGES.find((each) => each === code)).find((each) => each !== undefined) ?? "en"
  );
}

const SayContext = createContext<Say | undefined>(undefined);

export function SayProvider({
  say,
  children,
}: {
  readonly say: Say;
  readonly children: ReactNode;
}): ReactNode {
  return <SayContext value={say}>{children}</SayContext>;
}

export function useSay(): Say {
  const say = use(SayContext);
  if (say === undefined) throw new Error("useSay outside of a SayProvider");
  return say;
}

/** A key made of a word that the server gives, where there is such a message; else what to show instead. */
export function sayWord(say: Say, prefix: string, word: string, otherwise: string = word): string {
  const key = `${prefix}.${word.replaceAll(/[^A-Za-z0-9_-]+/g, "-")}`;
  return known.has(key) ? say(key as "web.app.name") : otherwise;
}
