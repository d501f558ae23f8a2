import { IntlMessageFormat } from "intl-messageformat";
import {
  MESSAGES,
  type MessageArguments,
  type MessageKey,
  type MessageLanguage,
} from "./messages.generated.ts";
import { countWords } from "./numbers.ts";

/**
 * Says things in one language. Every text comes whole out of resources/messages; what varies is named in it. Numbers and
 * plurals are written by rules kept here, so that no version of Node and no setting of a machine changes a byte.
 */
export interface Say {
  readonly language: MessageLanguage;
  <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** The same with values that are no text, such as markup: the message in pieces, values untouched. */
  pieces<Key extends MessageKey, Value extends object>(
    key: Key,
    values: { readonly [Name in keyof MessageArguments[Key]]: MessageArguments[Key][Name] | Value },
  ): readonly (string | Value)[];
}

type ValuesOf<Key extends MessageKey> = keyof MessageArguments[Key] extends never
  ? []
  : [values: MessageArguments[Key]];

const cache = new Map<MessageLanguage, Say>();

export function sayIn(language: MessageLanguage): Say {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const say = makeSay(language);
  cache.set(language, say);
  return say;
}

function makeSay(language: MessageLanguage): Say {
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const plurals = new Map<string, Intl.PluralRules>();
  const formatters = {
    getNumberFormat: () => ({ format: (value: number) => countWords(value, language) }),
    getDateTimeFormat: () => {
      throw new TypeError("Dates are worded by dateWords, not by a message.");
    },
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) => {
      const type = options?.type ?? "cardinal";
      const rules = plurals.get(type) ?? new Intl.PluralRules(language, { type });
      plurals.set(type, rules);
      return rules;
    },
  };
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = new IntlMessageFormat(MESSAGES[language][key], language, undefined, {
      formatters: formatters as unknown as NonNullable<
        NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>["formatters"]
      >,
    });
    formats.set(key, made);
    return made;
  };
  const text = (key: MessageKey, values?: object): string =>
    formatOf(key).format(values as Record<string, string>) as string;
  const pieces = (key: MessageKey, values: object) =>
    formatOf(key)
      .formatToParts(values as Record<string, string>)
      .map(({ value }) => value);
  return Object.assign(text, { language, pieces }) as unknown as Say;
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES.en, key);
}
