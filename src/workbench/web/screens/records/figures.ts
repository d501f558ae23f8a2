import { chanceWords, countWords, figureWords, percentWords } from "../../../../messages/in-browser.ts";
import type { Say } from "../../messages/say.tsx";

/** Numbers in words of the reader's language; what is computed is rounded, for more digits would claim what nobody knows. */
export interface Figures {
  readonly count: (value: number) => string;
  readonly figure: (value: number) => string;
  readonly bits: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly chance: (value: number) => string;
  readonly p: (value: number) => string;
}

export function figuresIn({ language }: Say): Figures {
  return {
    count: (value) => countWords(value, language),
    figure: (value) => figureWords(String(value), language),
    bits: (value) => `${value > 0 ? "+" : ""}${figureWords(value.toFixed(1), language)}`,
    percent: (share) => percentWords(String(share), language),
    chance: (value) =>
      value !== 0 && value < 0.001
        ? `<${figureWords("0.001", language)}`
        : chanceWords(String(value), language),
    p: (value) =>
      value < 0.001 ? `<${figureWords("0.001", language)}` : figureWords(value.toPrecision(2), language),
  };
}
