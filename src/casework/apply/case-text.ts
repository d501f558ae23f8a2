import { type CaseFile, readCaseFile } from "./case-file.ts";

/**
 * Reads a case file from its bytes. In a guessed encoding names would be entered wrong for good, so nothing is guessed: what is
 * not UTF-8 is a problem with its line, and the value is then empty. A byte-order mark is left out.
 *
 * @param name what the file is called in messages
 */
export function readCaseBytes(name: string, bytes: Uint8Array): CaseFile {
  const text = utf8(bytes);
  if (text !== undefined) return readCaseFile(name, text);
  const where = `${name}:${firstBrokenLine(bytes)}:1`;
  const message =
    "the file: this line is not UTF-8. Save the file as UTF-8; editors ask for the encoding when saving under a name.";
  return {
    value: {},
    placeOf: () => where,
    problems: [{ code: "casework/case-file-wrong", message, where }],
  };
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const LINE_FEED = 0x0a;

function firstBrokenLine(bytes: Uint8Array): number {
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end;
    if (utf8(bytes.subarray(from, to)) === undefined) return line;
    from = to + 1;
  }
  return 1;
}
