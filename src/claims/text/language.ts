import { eld } from "eld/small";
import type { Language } from "./section.ts";

/** What a stretch is written in: an ISO 639-1 code, or `und`, and the pack it is read with. */
export interface DetectedLanguage {
  readonly code: string;
  /** The pack; `und` where we have none for the code. */
  readonly language: Language;
  /** Distance to the next best language, 0 to 1. */
  readonly margin: number;
}

// Below this distance the first two languages are not told apart.
const SMALLEST_MARGIN = 0.02;

const PACKS: ReadonlySet<string> = new Set(["en", "es", "ru", "uk"]);

export function languageOf(stretch: string): DetectedLanguage {
  const result = eld.detect(stretch);
  const [first = 0, second = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
  const margin = first - second;
  const code = result.language === "" || margin < SMALLEST_MARGIN ? "und" : result.language;
  return { code, language: packOf(code), margin };
}

export function packOf(code: string): Language {
  return PACKS.has(code) ? (code as Language) : "und";
}
