/**
 * Text for Typst. Everything that is not the template's own goes in as a string literal, which no markup can leave; a semicolon ends it,
 * so that nothing behind it is taken for a call.
 */
export function typstText(text: string): string {
  return text === "" ? "" : `#${typstString(text)};`;
}

export function typstString(text: string): string {
  const escaped = clean(text).replace(ESCAPED, (character) => ESCAPES[character] ?? character);
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
const ESCAPED = /["\\\n\r\t]/g;

/** What cannot be printed, or turns the reading round, is spelt out, as on the pages; half a pair has no letter. */
function clean(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `⟨U+${code}⟩`;
  });
}

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufdd0-\ufdef]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A language that Typst knows the form of: two or three letters; others are left to the text around. */
export function typstLanguage(lang: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:-|$)/i.exec(lang ?? "")?.[1]?.toLowerCase();
}
