import { IntlMessageFormat } from "intl-messageformat";
import type { MessageLanguage } from "./messages.generated.ts";
import { countWords } from "./numbers.ts";

/**
 * Says things in one language. Every text comes whole out of resources/messages; what varies is named in it. Numbers and
 * plurals are written by rules kept here, so that no version of Node and no setting of a machine changes a byte.
 */
export interface SayFrom<Arguments> {
  readonly language: MessageLanguage;
  <Key extends keyof Arguments & string>(key: Key, ...values: ValuesOf<Arguments, Key>): string;
  /** The same with values that are no text, such as markup: the message in pieces, values untouched. */
  pieces<Key extends keyof Arguments & string, Value extends object>(
    key: Key,
    values: { readonly [Name in keyof Arguments[Key]]: Arguments[Key][Name] | Value },
  ): readonly (string | Value)[];
}

type ValuesOf<Arguments, Key extends keyof Arguments> = keyof Arguments[Key] extends never
  ? []
  : [values: Arguments[Key]];

/** Says what is in `texts`: for a page that has the texts of one language and no other. */
export function makeSay<Arguments>(
  language: MessageLanguage,
  texts: Readonly<Record<keyof Arguments & string, string>>,
): SayFrom<Arguments> {
  const formats = new Map<string, IntlMessageFormat>();
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
  const formatOf = (key: string): IntlMessageFormat => {
    const known = formats.get(key);
    if (known !== undefined) return known;
    const made = new IntlMessageFormat(texts[key as keyof typeof texts], language, undefined, {
      formatters: formatters as unknown as NonNullable<
        NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>["formatters"]
      >,
    });
    formats.set(key, made);
    return made;
  };
  const text = (key: string, values?: object): string =>
    formatOf(key).format(values as Record<string, string>) as string;
  const pieces = (key: string, values: object) =>
    formatOf(key)
      .formatToParts(values as Record<string, string>)
      .map(({ value }) => value);
  return Object.assign(text, { language, pieces }) as unknown as SayFrom<Arguments>;
}
