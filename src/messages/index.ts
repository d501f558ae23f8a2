/**
 * What Careo says to people, in English, Spanish, Ukrainian and Russian: `resources/messages`, one file a language, compiled
 * into this folder. A key that is not there does not compile, nor does a message without what it names.
 */
export { dateWords, instantWords } from "./dates.ts";
export type {
  MessageArguments,
  MessageKey,
  MessageLanguage,
} from "./messages.generated.ts";
export { chanceWords, countWords, decimalWords, figureWords, percentWords } from "./numbers.ts";
export { isMessageKey, type Say, sayIn } from "./say.ts";
