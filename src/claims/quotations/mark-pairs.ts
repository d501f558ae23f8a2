/** Opening mark to the marks that can close it. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["‹", "›"],
  ["„", "“”"],
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  ["``", "''"],
  [",,", "“”''\""],
]);

const MARKS: ReadonlySet<string> = new Set([..."«»‹›„“”‘’\"'", "''", "``", ",,"]);

export function isQuotationMark(text: string): boolean {
  return MARKS.has(text);
}

export function closes(opener: string, closer: string): boolean {
  return CLOSERS.get(opener)?.includes(closer) ?? false;
}
