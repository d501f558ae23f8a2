/** Runs of base64 and of hex digits in a text, as the bytes that they stand for. */

export interface EncodedRun {
  readonly how: "base64" | "hex";
  readonly bytes: Uint8Array;
}

// Nine bytes: a short name, or two words of one.
const BASE64 = /[A-Za-z0-9+/_-]{12,}(?:(?:\r?\n[ \t]*|\\n|\\r\\n)[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const HEX = /[0-9a-fA-F]{12,}|[0-9a-fA-F]{2}(?:[ :][0-9a-fA-F]{2}){5,}/g;

export function* encodedRuns(text: string): Generator<EncodedRun> {
  for (const [run] of text.matchAll(BASE64)) yield* base64Readings(run);
  for (const [run] of text.matchAll(HEX)) {
    const digits = run.replace(/[ :]/g, "");
    yield { how: "hex", bytes: Buffer.from(digits.slice(0, digits.length & ~1), "hex") };
  }
}

/**
 * A run may begin behind letters that belong to something else, so it is read from each of the four places at which its groups
 * may begin; what is no text from there is thrown away later.
 */
function* base64Readings(run: string): Generator<EncodedRun> {
  // Letters of one case are a word, a long one.
  if (/^(?:[a-z_-]+|[A-Z_-]+)$/.test(run)) return;
  const letters = run.replace(/\\r|\\n|[^A-Za-z0-9+/_-]/g, "");
  for (let skip = 0; skip < 4; skip++)
    yield { how: "base64", bytes: Buffer.from(letters.slice(skip), "base64") };
}
