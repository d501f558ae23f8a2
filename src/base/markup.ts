/** A piece of HTML that is safe to put into a page. Made only by `html`, which escapes everything else. */
export interface Html {
  readonly html: string;
}

type Interpolated = Html | string | number | undefined | false | readonly Html[];

/** A template whose values are escaped unless they are Html themselves; undefined and false print nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  let text = parts[0] ?? "";
  for (const [index, value] of values.entries()) text += render(value) + (parts[index + 1] ?? "");
  return { html: text };
}

function render(value: Interpolated): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string" || typeof value === "number") return escapeHtml(String(value));
  if ("html" in value) return value.html;
  return value.map((each) => each.html).join("");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // Parsing would make a line feed of it and shift every offset behind it.
  "\r": "&#13;",
};

/** Escapes for text and for attributes in double quotes; what cannot be seen or turns the reading round is spelt out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => ESCAPES[character] as string)
    .replace(
      UNSEEN,
      (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
