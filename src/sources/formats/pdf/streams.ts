/**
 * A look at the raw objects of a PDF, beside and not through the library that renders it: what a parser would act on,
 * how often the file was saved, and whether a stream would fill the memory. Everything here reads bytes once.
 */
export interface RawStream {
  /** What stands before the stream: its dictionary, and whatever else fits in the last 4 KiB. */
  readonly dictionary: string;
  readonly data: Uint8Array;
}

const LONGEST_DICTIONARY = 4096;

/** The streams of the file in order, and the text between them, each piece once. */
export function* walkPdf(
  bytes: Uint8Array,
): Generator<{ readonly between: string; readonly stream: RawStream | undefined }> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (;;) {
    const keyword = findStream(file, from);
    if (keyword === undefined) break;
    const between = file.toString("latin1", from, keyword.at);
    const dictionary = dictionaryIn(between);
    const end = endOf(file, keyword.start, dictionary);
    yield { between, stream: { dictionary, data: file.subarray(keyword.start, end) } };
    from = end;
  }
  yield { between: file.toString("latin1", from), stream: undefined };
}

function findStream(file: Buffer, from: number): { at: number; start: number } | undefined {
  for (
    let at = file.indexOf("stream", from, "latin1");
    at >= 0;
    at = file.indexOf("stream", at + 6, "latin1")
  ) {
    const next = file[at + 6];
    if (file.toString("latin1", Math.max(at - 3, 0), at) === "end") continue;
    if (next === 0x0a) return { at, start: at + 7 };
    if (next === 0x0d) return { at, start: at + (file[at + 7] === 0x0a ? 8 : 7) };
  }
  return undefined;
}

function dictionaryIn(between: string): string {
  const tail = between.slice(-LONGEST_DICTIONARY);
  const object = tail.lastIndexOf(" obj");
  return object < 0 ? tail : tail.slice(object + 4);
}

/** By the stated length where "endstream" follows it, else at the first "endstream". */
function endOf(file: Buffer, start: number, dictionary: string): number {
  const stated = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const after = start + stated;
  if (
    after <= file.length &&
    file
      .toString("latin1", after, after + 12)
      .trimStart()
      .startsWith("endstream")
  )
    return after;
  const found = file.indexOf("endstream", start, "latin1");
  return found < 0 ? file.length : found;
}

/** Names of filters in the order they are undone. Short forms are for inline images, and read too. */
export function filtersOf(dictionary: string): string[] {
  const listed = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[A-Za-z0-9#]+)/.exec(unescapeNames(dictionary))?.[1] ?? "";
  return [...listed.matchAll(/\/([A-Za-z0-9]+)/g)].map((match) => match[1] as string);
}

/** `/J#61vaScript` is `/JavaScript` to every reader, and hides from those who only look for the word. */
export function unescapeNames(text: string): string {
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
