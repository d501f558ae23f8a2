/** Breaks text into lines of at most `width` columns, each begun with `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = "", firstIndent: string = indent): string {
  const lines: string[] = [];
  let line = "";
  const room = () => width - columnsOf(lines.length === 0 ? firstIndent : indent);
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > room()) {
      lines.push((lines.length === 0 ? firstIndent : indent) + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "" || lines.length === 0) lines.push((lines.length === 0 ? firstIndent : indent) + line);
  return lines.join("\n");
}

// Combining marks take no column; East Asian wide characters take two.
const ZERO = /\p{M}/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour.
const COLOUR = /\u001b\[[0-9;]*m/g;

/** How many columns a terminal gives to the text, colours left out. */
export function columnsOf(text: string): number {
  const plain = text.replace(COLOUR, "");
  return [...plain.replace(ZERO, "")].length + (plain.match(WIDE)?.length ?? 0);
}
