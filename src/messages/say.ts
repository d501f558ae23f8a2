import { makeSay, type SayFrom } from "./make-say.ts";
import {
  MESSAGES,
  type MessageArguments,
  type MessageKey,
  type MessageLanguage,
} from "./messages.generated.ts";

/** Says whatever is in resources/messages. */
export type Say = SayFrom<MessageArguments>;

const cache = new Map<MessageLanguage, Say>();

export function sayIn(language: MessageLanguage): Say {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const say = makeSay<MessageArguments>(language, MESSAGES[language]);
  cache.set(language, say);
  return say;
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES.en, key);
}
